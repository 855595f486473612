#!/usr/bin/env python3
"""Validates JSON files against a JSON Schema 2020-12: validate.py SCHEMA FILE…"""
import json
import sys

from jsonschema import Draft202012Validator


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


schema = load(sys.argv[1])
Draft202012Validator.check_schema(schema)
validator = Draft202012Validator(schema)
passed = failed = 0
for path in sys.argv[2:]:
    errors = sorted(validator.iter_errors(load(path)), key=lambda error: list(error.absolute_path))
    for error in errors[:5]:
        where = "/".join(str(part) for part in error.absolute_path)
        print(f"{path}: {where}: {error.message[:200]}")
    failed += bool(errors)
    passed += not errors
print(f"schema: {passed} passed, {failed} failed")
sys.exit(1 if failed or not passed else 0)
