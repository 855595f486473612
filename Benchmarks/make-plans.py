#!/usr/bin/env python3
"""Makes plans out of word lists, for measuring: the same seed gives the same bytes.

About as much prose stands between the facts as in real plans: a byte of text gives three to four bytes of JSON.

    make-plans.py text BYTES [SEED]      one plain-text plan of about BYTES bytes, on standard output
    make-plans.py line BYTES [SEED]      the same with all of its facts in one paragraph
    make-plans.py html BYTES [SEED]      the same plan as HTML
    make-plans.py rtf BYTES [SEED]       the same plan as RTF
    make-plans.py docx PAGES [SEED]      a Word file of PAGES pages
    make-plans.py odt PAGES [SEED]       an OpenDocument text of PAGES pages
    make-plans.py pdf PAGES [SEED]       a PDF file of PAGES pages
    make-plans.py folder DIR COUNT       COUNT plans of 8 to 40 KB in DIR
"""
import html
import io
import os
import random
import sys
import textwrap
import zipfile

TOPICS = ["chuyển đổi số", "phòng, chống dịch bệnh", "xây dựng nông thôn mới", "phòng cháy, chữa cháy",
          "bảo vệ môi trường", "cải cách hành chính", "giảm nghèo bền vững", "an toàn thực phẩm"]
UNITS = ["Phòng Nội vụ", "Phòng Tài chính - Kế hoạch", "Phòng Giáo dục và Đào tạo", "Công an huyện", "Trung tâm Y tế",
         "Phòng Kinh tế và Hạ tầng", "Phòng Lao động, Thương binh và Xã hội", "Văn phòng HĐND và UBND huyện",
         "Hội Liên hiệp Phụ nữ huyện", "Ủy ban nhân dân các xã, thị trấn", "Huyện đoàn", "Phòng Y tế"]
VERBS = ["tham mưu", "tổ chức tuyên truyền", "rà soát", "xây dựng", "kiểm tra, giám sát", "hướng dẫn", "tổng hợp kết quả"]
THINGS = ["mô hình điểm", "hộ gia đình văn hóa", "cơ sở đạt chuẩn", "thủ tục hành chính", "buổi tập huấn", "tuyến đường",
          "cán bộ, công chức", "điểm truyền thông", "hồ sơ trực tuyến", "sản phẩm OCOP"]
PLACES = ["Bắc Sơn", "Hòa Bình", "Tân Lập", "Minh Khai", "Đồng Tâm", "Yên Thịnh", "Quang Trung", "Thanh Sơn"]
FILLERS = ["trên địa bàn huyện", "theo quy định của pháp luật", "bảo đảm thiết thực, hiệu quả", "gắn với phong trào thi đua",
           "phù hợp với tình hình thực tế của địa phương", "nâng cao nhận thức của cán bộ và Nhân dân"]
PROSE = ["Tiếp tục quán triệt, triển khai đầy đủ, kịp thời các văn bản chỉ đạo của cấp trên về lĩnh vực này",
         "Tăng cường sự lãnh đạo của cấp ủy, sự quản lý của chính quyền và sự tham gia của Mặt trận Tổ quốc, các đoàn thể",
         "Việc thực hiện phải bảo đảm công khai, minh bạch, đúng đối tượng, tránh hình thức, lãng phí",
         "Phát huy vai trò nêu gương của người đứng đầu; coi đây là một tiêu chí đánh giá mức độ hoàn thành nhiệm vụ",
         "Đẩy mạnh thông tin, tuyên truyền trên hệ thống truyền thanh cơ sở, trang thông tin điện tử và mạng xã hội",
         "Lồng ghép nội dung vào chương trình, kế hoạch công tác thường xuyên của từng cơ quan, đơn vị, địa phương",
         "Kịp thời phát hiện, biểu dương cách làm hay, đồng thời khắc phục những hạn chế, thiếu sót đã được chỉ ra"]
ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"]


def lowered(sentence):
    return sentence[0].lower() + sentence[1:]


def quota(pick, number):
    return pick([f"ít nhất {number:02d} {pick(THINGS)}/năm", f"trên {50 + number}% {pick(THINGS)}",
                 f"mỗi xã {number:02d} {pick(THINGS)}", f"không quá {number}% {pick(THINGS)}"])


def time(pick, number):
    year = 2024 + number % 3
    return pick([f"trước ngày {1 + number % 28:02d}/11 hằng năm", f"trong quý {pick(ROMAN[:4])} năm {year}",
                 f"đến hết năm {year}", f"chậm nhất ngày 20 hằng tháng", f"từ tháng 3 đến tháng 9 năm {year}"])


def lines(size, seed):
    """The plan's lines, until they come to `size` bytes."""
    rng = random.Random(seed)
    pick, number = rng.choice, lambda: rng.randint(1, 40)
    place, topic = pick(PLACES), pick(TOPICS)
    yield from ["ỦY BAN NHÂN DÂN", f"HUYỆN {place.upper()}", f"Số: {rng.randint(1, 400)}/KH-UBND",
                f"{place}, ngày {rng.randint(10, 28)} tháng {rng.randint(3, 12)} năm 2024", "KẾ HOẠCH",
                f"Thực hiện công tác {topic} trên địa bàn huyện {place} năm 2024"]
    yield (f"Căn cứ Kế hoạch số {rng.randint(1, 400)}/KH-UBND ngày 02/02/2024 của Ủy ban nhân dân tỉnh về {topic}; "
           f"Ủy ban nhân dân huyện {place} ban hành Kế hoạch như sau:")
    written, section = 900, 0
    while written < size:
        out = [f"{ROMAN[section % 10]}. {pick(['NHIỆM VỤ, GIẢI PHÁP', 'MỤC TIÊU', 'TỔ CHỨC THỰC HIỆN', 'YÊU CẦU'])}"]
        for item in range(1, 10):
            out.append(f"{item}. {pick(VERBS).capitalize()} {pick(THINGS)} {pick(FILLERS)}")
            out.append(f"Giao {pick(UNITS)} chủ trì, phối hợp với {pick(UNITS)} {pick(VERBS)}, phấn đấu "
                       f"{quota(pick, number())} {pick(FILLERS)}; hoàn thành {time(pick, number())}.")
            for letter in "ab":
                out.append(f"{letter}) {pick(UNITS)} {pick(VERBS)} {pick(THINGS)} {pick(FILLERS)}, "
                           f"{pick(FILLERS)}; {quota(pick, number())}.")
            for _ in range(rng.randint(2, 5)):
                out.append(f"- {pick(PROSE)}; {lowered(pick(PROSE))}. {pick(PROSE)}.")
            if rng.random() < 0.5:
                out.append(f"- {pick(VERBS).capitalize()} {pick(FILLERS)}, {pick(FILLERS)} {time(pick, number())}.")
        yield from out
        written += sum(len(line.encode()) + 1 for line in out)
        section += 1
    yield from ["Nơi nhận:", "- Thường trực Huyện ủy;", "- Các phòng, ban, ngành;", "- Lưu: VT.", "TM. ỦY BAN NHÂN DÂN",
                "CHỦ TỊCH", "Nguyễn Văn An"]


def text(size, seed):
    return "".join(line + "\n" for line in lines(size, seed))


def line(size, seed):
    """A plan whose paragraphs are one: many facts in one block."""
    head, body = [], []
    for number, each in enumerate(lines(size, seed)):
        (head if number < 8 else body).append(each)
    return "\n".join(head) + "\n- " + "; ".join(each.split(" ", 1)[-1].rstrip(".") for each in body) + ".\n"


PAGE_BYTES = 3_400  # of UTF-8: some 45 lines of 60 characters

WORD = ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>\n')
RUN = ('<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>'
       '<w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN"/></w:rPr>')
PARAGRAPH = ('<w:pPr><w:spacing w:before="60" w:after="60" w:line="340" w:lineRule="exact"/>'
             '<w:ind w:firstLine="720"/><w:jc w:val="both"/></w:pPr>')
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
TYPES = ('<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
         '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
         '<Override PartName="/word/document.xml" ContentType='
         '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>')
LINKS = ('<?xml version="1.0" encoding="UTF-8"?>'
         '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
         f'<Relationship Id="rId1" Type="{RELATION}" Target="word/document.xml"/></Relationships>')


def docx(pages, seed):
    """A Word file with the formatting of each run said anew, as Word does."""
    body = []
    for each in lines(pages * PAGE_BYTES, seed):
        words = each.split(" ")
        runs = (" ".join(words[start:start + 12]) for start in range(0, len(words), 12))
        text = f'</w:t></w:r><w:r>{RUN}<w:t xml:space="preserve"> '.join(map(html.escape, runs))
        body.append(f'<w:p>{PARAGRAPH}<w:r>{RUN}<w:t xml:space="preserve">{text}</w:t></w:r></w:p>')
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in [("[Content_Types].xml", TYPES), ("_rels/.rels", LINKS),
                              ("word/document.xml", WORD + "\n".join(body) + "</w:body></w:document>")]:
            package.writestr(zipfile.ZipInfo(name, (2024, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)
    return file.getvalue()


def rtf(size, seed):
    """The plan's lines as paragraphs, letters beyond ASCII as their UTF-16 numbers."""
    def written(line):
        return "".join(letter if letter.isascii() else f"\\u{ord(letter)}?" for letter in line)
    return "{\\rtf1\\ansi\\uc1\n" + "".join(f"\\pard {written(line)}\\par\n" for line in lines(size, seed)) + "}\n"


def odt(pages, seed):
    names = "".join(f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "text"))
    body = "".join(f"<text:p>{html.escape(line)}</text:p>" for line in lines(pages * PAGE_BYTES, seed))
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in [("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", (
                f"<office:document-content{names}><office:body><office:text>{body}</office:text></office:body>"
                "</office:document-content>"))]:
            package.writestr(zipfile.ZipInfo(name, (2024, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)
    return file.getvalue()


def stream(content):
    return b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content)


def pdf(pages, seed):
    """A PDF file with a map from its glyphs to Unicode; the font is named and not embedded. First lines are indented as in the .docx file."""
    rows = [(36 if number == 0 else 0, row) for each in lines(pages * PAGE_BYTES, seed)
            for number, row in enumerate(textwrap.wrap("      " + each, 78))]
    size = -(-len(rows) // pages)
    letters = sorted({ord(letter) for _, row in rows for letter in row.strip()})
    mapping = "\n".join(f"<{letter:04x}> <{letter:04x}>" for letter in letters)
    unicode_map = ("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def\n"
                   "1 begincodespacerange <0000> <ffff> endcodespacerange\n"
                   f"{len(letters)} beginbfchar\n{mapping}\nendbfchar endcmap end end").encode()
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"",
               b"<< /Type /Font /Subtype /Type0 /BaseFont /Times-Roman /Encoding /Identity-H /DescendantFonts [4 0 R]"
               b" /ToUnicode 6 0 R >>",
               b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Times-Roman /DW 500 /FontDescriptor 5 0 R"
               b" /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>",
               b"<< /Type /FontDescriptor /FontName /Times-Roman /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0"
               b" /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>", stream(unicode_map)]
    kids = []
    for first in range(0, len(rows), size):
        shown = "".join(f"{indent} -14 Td <{''.join(f'{ord(letter):04x}' for letter in row.strip())}> Tj {-indent} 0 Td\n"
                        for indent, row in rows[first:first + size])
        objects.append(stream(f"BT /F 12 Tf 62 804 Td\n{shown}ET".encode()))
        kids.append(b"%d 0 R" % (len(objects) + 1))
        objects.append(b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R"
                       b" /Resources << /Font << /F 3 0 R >> >> >>" % len(objects))
    objects[1] = b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(kids), b" ".join(kids))
    file, places = io.BytesIO(b"%PDF-1.7\n"), []
    file.seek(0, io.SEEK_END)
    for number, content in enumerate(objects, 1):
        places.append(file.tell())
        file.write(b"%d 0 obj\n%s\nendobj\n" % (number, content))
    start = file.tell()
    file.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(places) + 1))
    for place in places:
        file.write(b"%010d 00000 n \n" % place)
    file.write(b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(places) + 1, start))
    return file.getvalue()


def main():
    kind = sys.argv[1]
    if kind == "folder":
        folder, count = sys.argv[2], int(sys.argv[3])
        os.makedirs(folder, exist_ok=True)
        for seed in range(count):
            with open(f"{folder}/{seed:05}.txt", "w", encoding="utf-8") as file:
                file.write(text(8_000 + seed * 7919 % 32_000, seed))
        return
    size, seed = int(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else 1
    if kind == "html":
        body = "".join(f"<p>{html.escape(line)}</p>\n" for line in lines(size, seed))
        sys.stdout.write(f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"></head><body>\n{body}</body></html>\n')
    elif kind in ("docx", "odt", "pdf"):
        sys.stdout.buffer.write({"docx": docx, "odt": odt, "pdf": pdf}[kind](size, seed))
    else:
        sys.stdout.write({"text": text, "line": line, "rtf": rtf}[kind](size, seed))


main()
