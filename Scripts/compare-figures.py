#!/usr/bin/env python3
"""Compares the figures of two scorers and holds the first to thresholds.

    compare-figures.py FIGURES FIGURES [--least-f1 X] [--least-exact X]

Both files are what the scorers print with --json; what only the second has is its own. Fails where a figure differs by 1e-9 or more,
or where a mean lies below its threshold.
"""
import argparse
import json
import sys


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def differences(left, right, path=""):
    if isinstance(left, dict) and isinstance(right, dict):
        for key in sorted(set(left) | set(right)):
            if key not in right:
                yield f"{path}/{key}: only in the first"
            elif key in left:
                yield from differences(left[key], right[key], f"{path}/{key}")
    elif isinstance(left, (int, float)) and isinstance(right, (int, float)):
        if abs(left - right) >= 1e-9:
            yield f"{path}: {left} and {right}"
    elif left != right:
        yield f"{path}: {left} and {right}"


parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("first")
parser.add_argument("second")
parser.add_argument("--least-f1", type=float, default=0)
parser.add_argument("--least-exact", type=float, default=0)
arguments = parser.parse_args()

first = load(arguments.first)
found = list(differences(first, load(arguments.second)))
for line in found:
    print("differs", line)
low = [
    f"{name} is {first[name]:.3f}, below {least}"
    for name, least in (("macroF1", arguments.least_f1), ("macroExactF1", arguments.least_exact))
    if first[name] < least
]
for line in low:
    print(line)
if not found:
    print("both scorers agree")
sys.exit(1 if found or low else 0)
