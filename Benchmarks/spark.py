#!/usr/bin/env python3
"""Reads a folder of plans with kehoach on Apache Spark and lands two tables as Parquet.

    spark-submit Benchmarks/spark.py FOLDER OUT [--kehoach PATH] [--partitions N]

OUT/plans has a row a document: number, date, issuer, title, counts of its facts, and its whole JSON; OUT/unread has a row
for each document that could not be read, with the reason. The documents' bytes travel with Spark and come to kehoach as
records, so that the folder may lie on any store that Spark reads; kehoach must be on every worker.
"""
import argparse
import base64
import json
import shlex

from pyspark.sql import SparkSession
from pyspark.sql.functions import col, get_json_object, size, from_json
from pyspark.sql.types import ArrayType, StringType


def record(named):
    path, content = named
    return json.dumps({"name": path, "base64": base64.b64encode(bytes(content)).decode()})


def main():
    options = argparse.ArgumentParser()
    options.add_argument("folder")
    options.add_argument("out")
    options.add_argument("--kehoach", default="kehoach")
    options.add_argument("--partitions", type=int, default=8)
    options = options.parse_args()

    spark = SparkSession.builder.appName("kehoach").getOrCreate()
    documents = spark.sparkContext.binaryFiles(options.folder, options.partitions).repartition(options.partitions)
    # Exit code 3 says that some could not be read; their lines say which.
    answers = documents.map(record).pipe(f"{shlex.quote(options.kehoach)} parse --records - --lang en").cache()
    sent, answered = documents.count(), answers.count()
    if sent != answered:
        raise SystemExit(f"{answered} answers to {sent} documents")

    lines = answers.map(lambda line: (line,)).toDF(["json"])
    lines = lines.withColumn("schema", get_json_object("json", "$.schema")).withColumn(
        "name", get_json_object("json", "$.source.name"))

    def count(path):
        return size(from_json(get_json_object("json", path), ArrayType(StringType())))

    plans = lines.where(col("schema") == "kehoach/plan/1").select(
        "name",
        get_json_object("json", "$.header.number.text").alias("number"),
        get_json_object("json", "$.header.issued.date").alias("date"),
        get_json_object("json", "$.header.issuer.name").alias("issuer"),
        get_json_object("json", "$.header.title.text").alias("title"),
        count("$.assignments").alias("assignments"),
        count("$.quotas").alias("quotas"),
        count("$.timeline").alias("times"),
        "json")
    unread = lines.where(col("schema") == "kehoach/error/1").select(
        "name", get_json_object("json", "$.message").alias("message"))
    plans.write.mode("overwrite").parquet(f"{options.out}/plans")
    unread.write.mode("overwrite").parquet(f"{options.out}/unread")
    print(f"{plans.count()} plans, {unread.count()} unread")
    spark.stop()


main()
