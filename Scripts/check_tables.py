#!/usr/bin/env python3
"""Compares each NAME.json of a folder with NAME.xlsx, NAME/*.csv and NAME.ics beside it: check_tables.py FOLDER"""
import csv
import datetime
import json
import pathlib
import sys

import icalendar
import openpyxl

SHEETS = {"quotas": "Chỉ tiêu", "assignments": "Phân công", "timeline": "Tiến độ", "citations": "Căn cứ"}


def check(folder, name):
    plan = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
    book = openpyxl.load_workbook(folder / f"{name}.xlsx")
    for key, title in SHEETS.items():
        sheet = book[title]
        assert sheet.max_row == len(plan[key]) + 1, f"{title}: {sheet.max_row - 1} rows for {len(plan[key])}"
        assert sheet.freeze_panes == "A2" and sheet.auto_filter.ref, f"{title}: no filter, no heading that stays"
        with open(folder / name / f"{key}.csv", encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        assert len(rows) == len(plan[key]), f"{key}.csv: {len(rows)} rows for {len(plan[key])}"
    quotas = list(book["Chỉ tiêu"].iter_rows(min_row=2, values_only=True))
    for row, quota in zip(quotas, plan["quotas"]):
        assert row[4] == quota["value"], f"{quota['id']}: {row[4]} for {quota['value']}"
        assert row[16] == quota["text"].strip() or row[16] == quota["text"], quota["id"]
    for row, entry in zip(book["Tiến độ"].iter_rows(min_row=2, values_only=True), plan["timeline"]):
        day = row[5].date().isoformat() if isinstance(row[5], datetime.datetime) else row[5]
        assert day == entry["when"]["to"], f"{entry['id']}: {day} for {entry['when']['to']}"
    calendar = icalendar.Calendar.from_ical((folder / f"{name}.ics").read_bytes())
    seen = set()
    for event in calendar.walk("VEVENT"):
        assert event["UID"] not in seen, "two entries of one UID"
        seen.add(event["UID"])
        assert isinstance(event["DTSTART"].dt, datetime.date) and event["SUMMARY"], event["UID"]
    description = json.loads((folder / name / "datapackage.json").read_text(encoding="utf-8"))
    for resource in description["resources"]:
        with open(folder / name / resource["path"], encoding="utf-8", newline="") as file:
            assert next(csv.reader(file)) == [field["name"] for field in resource["schema"]["fields"]]


def main():
    folder = pathlib.Path(sys.argv[1])
    passed = failed = 0
    for path in sorted(folder.glob("*.json")):
        try:
            check(folder, path.stem)
            passed += 1
        except Exception as error:
            failed += 1
            print(f"{path.stem}: {type(error).__name__}: {error}")
    print(f"tables: {passed} passed, {failed} failed")
    sys.exit(1 if failed or not passed else 0)


main()
