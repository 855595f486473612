#!/usr/bin/env python3
"""Validates each N.xml of a folder and compares its text with the blocks of N.json: check_akn.py FOLDER SCHEMA"""
import json
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree as tree


def words(element):
    """The text that stands in the document, without metadata and what the program added."""
    name = element.tag.split("}")[1]
    if name == "meta" or element.get("status") == "editorial":
            return
    yield element.text or ""
    for child in element:
        yield from words(child)
        yield child.tail or ""


def bare(text):
    return re.sub(r"\s+", "", text)


def main():
    folder, schema = pathlib.Path(sys.argv[1]), sys.argv[2]
    files = sorted(folder.glob("*.xml"))
    lint = subprocess.run(
        ["xmllint", "--noout", "--schema", schema, *map(str, files)], capture_output=True, text=True)
    passed = failed = 0
    for path in files:
        name = path.with_suffix(".name").read_text().strip()
        trouble = [line for line in lint.stderr.splitlines() if line.startswith(f"{path}:")]
        try:
            root = tree.parse(path).getroot()
            found = bare("".join(words(root)))
            plan = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
            wanted = bare("".join(block["text"] for block in plan["blocks"]))
            if found != wanted:
                at = next(i for i in range(len(wanted) + 1) if found[i:i + 1] != wanted[i:i + 1])
                trouble.append(f"text differs: {found[at:at + 40]!r}, not {wanted[at:at + 40]!r}")
        except tree.ParseError as error:
            trouble.append(str(error))
        for line in trouble[:5]:
            print(f"{name}: {line}")
        passed += not trouble
        failed += bool(trouble)
    print(f"Akoma Ntoso: {passed} passed, {failed} failed")
    sys.exit(1 if failed or not passed or lint.returncode else 0)


main()
