#!/usr/bin/env python3
"""Reads what `kehoach --experimental-dump-help` prints and writes man1/kehoach.1 (English) and vi/man1/kehoach.1 below FOLDER: make_manual.py FOLDER"""
import collections
import json
import pathlib
import sys

WORDS = {
    "vi": {
        "title": "Hướng dẫn sử dụng kehoach", "name": "TÊN", "synopsis": "CÚ PHÁP", "description": "MÔ TẢ", "commands": "LỆNH",
        "common": "TÙY CHỌN CHUNG", "exit": "MÃ THOÁT", "environment": "BIẾN MÔI TRƯỜNG", "examples": "VÍ DỤ", "options": "tùy chọn",
        "takes": "Nhận mọi tùy chọn chung.", "values": "giá trị", "default": "mặc định", "several": "lặp lại được",
        "exits": ["tốt", "có phát hiện từ mức \\-\\-fail\\-on", "sai cách dùng hoặc lỗi nội bộ", "có tệp không đọc được"],
        "colour": "Đặt khác rỗng thì thông báo không có màu.",
        "cases": ["Đọc một kế hoạch thành JSON:", "Trang HTML để soát từng giá trị:", "Đối chiếu kế hoạch xã với kế hoạch huyện:",
                  "Kiểm tra cả thư mục, kết quả là một trang HTML:", "Lịch công việc của một đơn vị:"],
    },
    "en": {
        "title": "kehoach manual", "name": "NAME", "synopsis": "SYNOPSIS", "description": "DESCRIPTION", "commands": "COMMANDS",
        "common": "COMMON OPTIONS", "exit": "EXIT STATUS", "environment": "ENVIRONMENT", "examples": "EXAMPLES", "options": "options",
        "takes": "Takes the common options.", "values": "values", "default": "default", "several": "may be repeated",
        "exits": ["fine", "findings at or above \\-\\-fail\\-on", "usage or internal error", "some input could not be read"],
        "colour": "Messages have no colour where it is set and not empty.",
        "cases": ["Read a plan into JSON:", "A page on which every value can be reviewed:", "Check a commune's plan against its district's:",
                  "Audit a folder into one HTML page:", "The calendar of one unit:"],
    },
}
CASES = ["kehoach parse ke-hoach.docx", "kehoach view ke-hoach.pdf -o soat.html",
         "kehoach check xa.docx --parent huyen.pdf", "kehoach audit thu-muc --format html -o ket-qua.html",
         "kehoach tasks ke-hoach.docx --unit \"Phòng Nội vụ\" --format ics -o viec.ics"]


def said(text, language):
    """Of a text in both languages, `Việt. / English.` or a line each, the half that is wanted."""
    if not text:
        return ""
    for separator in ("\n", " / "):
        parts = text.strip().split(separator)
        if len(parts) % 2 == 0:
            half = len(parts) // 2
            return separator.join(parts[:half] if language == "vi" else parts[half:])
    return text


def plain(text):
    """Text in which groff sees nothing of its own."""
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq").replace("\n", "\n.br\n")
    return "\n".join(line if line == ".br" or line[:1] not in (".", "'") else "\\&" + line for line in text.split("\n"))


def name(argument):
    names = ["-" * (1 if n["kind"] == "short" else 2) + n["name"] for n in argument.get("names", []) if n["kind"] != "longWithSingleDash"]
    value = argument.get("valueName", "")
    if argument["kind"] == "positional":
        return f"\\fI{plain(value)}\\fR"
    shown = ", ".join(f"\\fB{plain(n)}\\fR" for n in names)
    return shown + (f" \\fI{plain(value)}\\fR" if argument["kind"] == "option" else "")


def entry(argument, language):
    words = WORDS[language]
    text = said(argument.get("abstract"), language)
    more = []
    if argument.get("allValues") and not all(value in text for value in argument["allValues"]):
        more.append(f"{words['values']}: {', '.join(argument['allValues'])}")
    if argument.get("defaultValue") and argument["kind"] == "option":
        more.append(f"{words['default']}: {argument['defaultValue']}")
    if argument.get("isRepeating"):
        more.append(words["several"])
    return [".TP", name(argument), plain(" ".join(filter(None, [text, f"({'; '.join(more)})" if more else ""]))) or "\\&"]


def page(root, language):
    words = WORDS[language]
    commands = [command for command in root["subcommands"] if command["commandName"] != "help"]
    used = collections.Counter(json.dumps(a, sort_keys=True) for c in commands for a in c["arguments"])
    common = [json.loads(a) for a, count in used.items() if count >= 5 and json.loads(a)["kind"] != "positional"]
    lines = [f".TH KEHOACH 1 \"\" \"kehoach\" \"{words['title']}\"", f".SH {words['name']}",
             f"kehoach \\- {plain(said(root['abstract'], language))}", f".SH {words['synopsis']}"]
    for command in commands:
        values = " ".join(("" if not a["isOptional"] else "[") + f"\\fI{plain(a['valueName'])}\\fR" + (" ..." if a["isRepeating"] else "") + ("]" if a["isOptional"] else "")
                          for a in command["arguments"] if a["kind"] == "positional")
        lines += [f"\\fBkehoach {command['commandName']}\\fR {values} [\\fI{words['options']}\\fR]", ".br"]
    lines[-1:] = [f".SH {words['description']}", plain(said(root.get("discussion"), language)), f".SH {words['commands']}"]
    for command in commands:
        own = [a for a in command["arguments"] if a not in common and a.get("shouldDisplay", True)]
        lines += [f".SS {command['commandName']}", plain(said(command["abstract"], language))]
        if command.get("discussion"):
            lines += [".PP", plain(said(command["discussion"], language))]
        for argument in own:
            lines += entry(argument, language)
        if len(command["arguments"]) - len(own) > 3:
            lines += [".PP", words["takes"]]
    lines.append(f".SH {words['common']}")
    for argument in common:
        if argument.get("shouldDisplay", True):
            lines += entry(argument, language)
    lines.append(f".SH {words['exit']}")
    for code, text in enumerate(words["exits"]):
        lines += [".TP", f"\\fB{code}\\fR", text]
    lines += [f".SH {words['environment']}", ".TP", "\\fBNO_COLOR\\fR", words["colour"], f".SH {words['examples']}"]
    for text, case in zip(words["cases"], CASES):
        lines += [".PP", plain(text), ".PP", ".RS 4", ".nf", plain(case), ".fi", ".RE"]
    return "\n".join(lines) + "\n"


def main():
    root = json.load(sys.stdin)["command"]
    for language, place in (("en", "man1"), ("vi", "vi/man1")):
        folder = pathlib.Path(sys.argv[1]) / place
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "kehoach.1").write_text(page(root, language), encoding="utf-8")


main()
