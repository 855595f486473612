"""Cases 61 to 70: documents that name each other, and what is written."""
import json

from case import Case, PLAN

TEXT = """ỦY BAN NHÂN DÂN
{issuer}
Số: {number}/KH-UBND
{place}, ngày 05 tháng 3 năm 2024
KẾ HOẠCH
Nhân rộng mô hình dân vận khéo năm 2024
{basis}
I. NHIỆM VỤ
1. Giao Công an xã xây dựng ít nhất {quota:02} mô hình/năm.
Nơi nhận:
- Lưu: VT.
CHỦ TỊCH
Nguyễn Văn A
"""
HUYEN = ("HUYỆN ĐÔNG KHÊ", "UBND huyện Đông Khê")


def plan(number, issuer="HUYỆN ĐÔNG KHÊ", basis=None, quota=2, place="Đông Khê"):
    words = f"Căn cứ Kế hoạch số {basis[0]}/KH-UBND ngày 05/3/2024 của {basis[1]} về nhân rộng mô hình dân vận khéo năm 2024;" if basis else ""
    return TEXT.format(number=number, issuer=issuer, basis=words, quota=quota, place=place).encode()


def audit(number, fed, files, check=None, codes=(0, 1)):
    return Case(number, fed, {f"plans/{name}.txt": data for name, data in files.items()},
                ["audit", "plans", "--format", "json"], codes, check)


def none_compliant(outcome):
    return "a plan passes that must not" if b'"isCompliant":true' in outcome.output.replace(b" ", b"") else None


def check_case(number, fed, files, check=None, codes=(0, 1)):
    return Case(number, fed, files, ["check", *list(files)[1:], "--parent", list(files)[0], "--format", "json"], codes, check)


def parse_csv(outcome):
    cells = [cell for line in outcome.output.decode().splitlines() for cell in line.split(",")]
    return next((f"a cell is a formula: {cell}" for cell in cells if cell.lstrip('"')[:1] in ("=", "@", "\t")), None)


def inert(outcome):
    page = outcome.files.get("a.html", b"")
    return None if page and b"<script>alert(1)" not in page and b"<img src=x" not in page else "the page would run the document's script"


def no_escapes(outcome):
    return "an escape reaches the terminal" if "\x1b" in outcome.errors or b"\x1b" in outcome.output else None


def cases(url):
    lower = ("12", HUYEN[1])
    yield audit("61", "two plans that cite each other", {
        "a": plan("11", basis=("12", HUYEN[1])), "b": plan("12", basis=("11", HUYEN[1]))}, none_compliant)
    yield audit("62", "two parents of one number", {
        "a": plan("12", quota=3), "b": plan("12", quota=9), "c": plan("7", "XÃ SUỐI MƠ", lower)}, none_compliant)
    yield audit("63", "a plan that cites itself", {"a": plan("12", basis=lower)}, none_compliant)
    yield audit("64", "a parent that is not there", {"a": plan("7", "XÃ SUỐI MƠ", ("99", HUYEN[1]))}, none_compliant)
    yield check_case("65", "a parent of another district", {
        "p.txt": plan("12", "HUYỆN NÀ SẦM", place="Nà Sầm"), "c.txt": plan("7", "XÃ SUỐI MƠ", lower)}, none_compliant)
    yield audit("66", "10,000 children of one parent", {"p": plan("12"), **{
        f"c{n:05}": plan(str(n), f"XÃ SUỐI MƠ {n}", lower, n % 5) for n in range(10_000)}})
    formula = PLAN.replace("Nguyễn Văn A", '=HYPERLINK("http://x")').replace("Phòng Nội vụ", "Phòng Nội vụ =CMD|' /C calc'!A0").replace(
        "Chuyển đổi số năm 2024", "@SUM(1+1)")
    for letter, table in (("a", "plans"), ("b", "assignments"), ("c", "quotas")):
        yield Case(f"67{letter}", f"formulas in names, table {table}", {"a.txt": formula.encode()},
                   ["parse", "a.txt", "--format", "csv", "--table", table], (0,), parse_csv)
    script = PLAN.replace("cán bộ", '<script>alert(1)</script><img src=x onerror=alert(1)> "\' cán bộ')
    yield Case("68", "scripts in a document's words, HTML page", {"a.txt": script.encode()}, ["view", "a.txt", "-o", "a.html"], (0,), inert)
    yield Case("69a", "terminal escapes in a document's words", {"a.txt": PLAN.replace("cán bộ", "\x1b[2J\x1b]0;x\x07cán bộ").encode()},
               ["text", "a.txt"], (0,), no_escapes)
    yield Case("69b", "terminal escapes in a file's name", {"\x1b[2Ja.txt": b""}, ["parse", "\x1b[2Ja.txt"], (3,), no_escapes)
    yield Case("70", "a path with a line feed in JSON", {"a\nb.txt": PLAN.encode()}, ["parse", "--compact", "a\nb.txt"], (0,),
               lambda outcome: None if outcome.output.count(b"\n") == 1 and json.loads(outcome.output)["source"]["name"] == "a\nb.txt"
               else "the name breaks the line")
