"""Cases 1 to 28: zip packages and Word documents."""
import io
import struct
import zipfile
import zlib

from case import Case, PLAN, both, no_quota, notes, reads, refuses

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPES = ('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" '
         'ContentType="application/xml"/><Override PartName="/{main}" ContentType="application/vnd.openxmlformats-'
         'officedocument.wordprocessingml.document.main+xml"/></Types>')
LINKS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'
MAIN = f'<Relationship Id="r1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/>'


def paragraphs(text=PLAN):
    return "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in text.splitlines())


def document(body, head="", names=""):
    return (f'<?xml version="1.0" encoding="UTF-8"?>{head}<w:document xmlns:w="{W}" xmlns:r="{OFFICE}" '
            f'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" {names}><w:body>{body}</w:body></w:document>')


def archive(entries, method=zipfile.ZIP_DEFLATED):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as package:
        for name, content in entries:
            package.writestr(zipfile.ZipInfo(name, (2024, 1, 1, 0, 0, 0)) if isinstance(name, str) else name, content, method)
    return file.getvalue()


def docx(body=None, parts=(), links="", main="word/document.xml", xml=None, part_links=""):
    entries = [("[Content_Types].xml", TYPES.format(main=main)), ("_rels/.rels", LINKS.format(MAIN + links)),
               (main, document(body if body is not None else paragraphs()) if xml is None else xml),
               ("word/_rels/document.xml.rels", LINKS.format(part_links)), *parts]
    return archive(entries)


def bomb():
    """A document part that unpacks to 300 MB."""
    return docx(xml=document(paragraphs() + "<w:p><w:r><w:t>" + "a" * 300_000_000 + "</w:t></w:r></w:p>"))



def overlapping():
    """Two entries of the directory that share one entry's bytes."""
    whole = docx()
    end = whole.rindex(b"PK\5\6")
    start, = struct.unpack("<I", whole[end + 16:end + 20])
    first = whole[start:whole.index(b"PK\1\2", start + 4)]
    count, = struct.unpack("<H", whole[end + 10:end + 12])
    clone = first.replace(b"[Content_Types].xml", b"[Content_Copies].xm")
    directory = whole[start:end] + clone
    return (whole[:start] + directory + whole[end:end + 8] + struct.pack("<HHII", count + 1, count + 1, len(directory), start)
            + b"\0\0")


def quine():
    """A zip that holds a zip by its own name."""
    inner = archive([("r/r.zip", b"PK\3\4")])
    return archive([("r/r.zip", inner)])


def lying():
    data = bytearray(docx())
    at = data.rindex(b"PK\1\2", 0, data.rindex(b"word/document.xml"))
    struct.pack_into("<I", data, at + 24, 100)
    return bytes(data)


def huge_counts():
    data = docx()
    end = data.rindex(b"PK\5\6")
    zip64 = struct.pack("<IQHHIIQQQQ", 0x06064B50, 44, 45, 45, 0, 0, 1 << 60, 1 << 60, 1 << 40, 0)
    locator = struct.pack("<IIQI", 0x07064B50, 0, end, 1)
    return data[:end] + zip64 + locator + b"PK\5\6" + struct.pack("<HHHHIIH", 0, 0, 65535, 65535, 0xFFFFFFFF, 0xFFFFFFFF, 0)


def flagged():
    """The bit of encryption set on every entry."""
    data = bytearray(docx())
    for signature, offset in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        at = data.find(signature)
        while at >= 0:
            data[at + offset] |= 1
            at = data.find(signature, at + 4)
    return bytes(data)


def linked():
    info = zipfile.ZipInfo("word/document.xml")
    info.create_system, info.external_attr = 3, 0o120777 << 16
    return archive([("[Content_Types].xml", TYPES.format(main="word/document.xml")), ("_rels/.rels", LINKS.format(MAIN)),
                    (info, "/etc/passwd")])


def streamed():
    """Entries whose sizes stand behind the bytes."""
    file = io.BytesIO()

    class Pipe(io.RawIOBase):
        def writable(self): return True
        def write(self, data): return file.write(data)

    with zipfile.ZipFile(Pipe(), "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", TYPES.format(main="word/document.xml"))
        package.writestr("_rels/.rels", LINKS.format(MAIN))
        package.writestr("word/document.xml", document(paragraphs()))
    return file.getvalue()


def unknown_method():
    data = bytearray(docx())
    for signature, offset in ((b"PK\3\4", 8), (b"PK\1\2", 10)):
        at = data.find(signature)
        while at >= 0:
            data[at + offset] = 95
            at = data.find(signature, at + 4)
    return bytes(data)


def encoded(name, text):
    return docx(xml=document(paragraphs()).replace("UTF-8", name).encode(text))


def laughs(inner):
    return docx(xml=document(paragraphs() + f"<w:p><w:r><w:t>{inner[1]}</w:t></w:r></w:p>", f"<!DOCTYPE w [{inner[0]}]>"))


def nested(count, name="w:sdt"):
    return f"<{name}>" * count + paragraphs("sâu") + f"</{name}>" * count


LAUGHS = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10 if n else "ha"}">' for n in range(10))
HIDDEN = ('<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>ít nhất 77 mô hình</w:t></w:r><w:r><w:rPr><w:color w:val="FFFFFF"/>'
          '<w:sz w:val="2"/></w:rPr><w:t>ít nhất 78 mô hình</w:t></w:r></w:p>')
TWICE = ('<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent><w:p><w:r><w:t>ô chữ một lần</w:t></w:r>'
         '</w:p></w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>ô chữ một lần</w:t></w:r></w:p>'
         '</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>')
DELETED = ('<w:p><w:del w:id="1" w:author="a"><w:r><w:delText>Giao Phòng Y tế xây dựng ít nhất 55 mô hình.</w:delText></w:r></w:del>'
           '<w:r><w:t>Phòng Y tế theo dõi.</w:t></w:r></w:p>')
FIELD = ('<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PA</w:instrText></w:r><w:r><w:instrText>GE'
         '</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>bảy</w:t></w:r><w:r><w:fldChar '
         'w:fldCharType="end"/></w:r><w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r></w:p>')


def styles(base):
    return ("word/styles.xml", f'<w:styles xmlns:w="{W}"><w:style w:type="paragraph" w:styleId="a"><w:basedOn w:val="{base}"/>'
            '</w:style><w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/></w:style></w:styles>')


LISTS = ("word/numbering.xml", f'<w:numbering xmlns:w="{W}"><w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="a"/><w:lvl '
         'w:ilvl="2147483648"><w:start w:val="99999999999"/><w:lvlText w:val="%1.%9999"/></w:lvl></w:abstractNum><w:num w:numId="1">'
         '<w:abstractNumId w:val="1"/></w:num></w:numbering>')
LIST_LINKS = (f'<Relationship Id="s" Type="{OFFICE}/styles" Target="styles.xml"/>'
              f'<Relationship Id="n" Type="{OFFICE}/numbering" Target="numbering.xml"/>')
LISTED = ('<w:p><w:pPr><w:pStyle w:val="a"/><w:numPr><w:ilvl w:val="2147483648"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r>'
          '<w:t>mục</w:t></w:r></w:p>')


def tables(count):
    return "<w:tbl><w:tr><w:tc>" * count + paragraphs("ô") + "</w:tc></w:tr></w:tbl>" * count


def remote(url):
    return docx(paragraphs() + '<w:altChunk r:id="x"/>', part_links=(
        f'<Relationship Id="x" Type="{OFFICE}/aFChunk" Target="{url}/chunk.html" TargetMode="External"/>'
        f'<Relationship Id="t" Type="{OFFICE}/attachedTemplate" Target="{url}/t.dotm" TargetMode="External"/>'
        f'<Relationship Id="o" Type="{OFFICE}/oleObject" Target="{url}/o.bin" TargetMode="External"/>'),
        parts=[("word/vbaProject.bin", b"\xd0\xcf\x11\xe0" + b"\0" * 600)])


def cases(url):
    prefix = b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\n"
    yield Case("1", "a part that unpacks to 300 MB", {"a.docx": bomb()}, codes=(3,))
    yield Case("2", "a zip in a zip in a zip", {"a.docx": archive([("a.zip", archive([("b.zip", docx())]))])}, codes=(3,))
    yield Case("3", "a zip that holds one by its own name", {"a.docx": quine()}, codes=(3,))
    yield Case("4", "two entries over the same bytes", {"a.docx": overlapping()})
    yield Case("5", "a directory that says 100 bytes", {"a.docx": lying()})
    yield Case("6", "ZIP64 with 2^60 entries", {"a.docx": huge_counts()}, codes=(3,))
    yield Case("7", "encrypted entries", {"a.docx": flagged()}, check=refuses("password"))
    yield Case("8a", "an entry ../../escaped", {"a.docx": docx(parts=[("../../escaped", "x")])})
    yield Case("8b", "an entry /tmp/escaped", {"a.docx": docx(parts=[("/tmp/escaped", "x")])})
    yield Case("9", "a link to /etc/passwd as main part", {"a.docx": linked()},
               check=lambda outcome: "a file outside is read" if b"root:" in outcome.output else None)
    yield Case("10", "names twice, in another case and with backslashes", {"a.docx": docx(
        parts=[("WORD/DOCUMENT.XML", document(paragraphs("Khác"))), ("word\\document.xml", document(paragraphs("Khác")))])})
    yield Case("11", "500,000 empty entries", {"a.docx": archive((f"e/{n}", b"") for n in range(500_000))}, codes=(3,))
    yield Case("12a", "end record cut off", {"a.docx": docx()[:-30]}, codes=(3,))
    yield Case("12b", "100 KB of rubbish behind", {"a.docx": docx() + b"\x90" * 100_000})
    yield Case("12c", "a PDF that is a zip too", {"a.docx": prefix + docx()})
    yield Case("13", "unknown compression method", {"a.docx": unknown_method()}, codes=(3,))
    yield Case("14", "sizes behind the bytes only", {"a.docx": streamed()}, codes=(0,), check=reads("Chuyển đổi số"))
    yield Case("15a", "no document.xml", {"a.docx": archive([("[Content_Types].xml", TYPES.format(main="word/document.xml"))])},
               codes=(3,))
    yield Case("15b", "another part is the main one by its type", {"a.docx": docx(main="word/other.xml")})
    for letter, what, inner in (
            ("a", "billion laughs", (LAUGHS, "&a9;")),
            ("b", "quadratic blow-up", (f'<!ENTITY a "{"a" * 100_000}">', "&a;" * 3000)),
            ("c", "external entity", ('<!ENTITY a SYSTEM "file:///etc/passwd">', "&a;")),
            ("d", "parameter entity over the network", (f'<!ENTITY % a SYSTEM "{url}/a.dtd"> %a;', "x"))):
        yield Case(f"16{letter}", what, {"a.docx": laughs(inner)}, codes=(3,))
    yield Case("16e", "XInclude of /etc/passwd", {"a.docx": docx(xml=document(
        paragraphs() + '<xi:include href="file:///etc/passwd" parse="text"/>', names='xmlns:xi="http://www.w3.org/2001/XInclude"'))},
        codes=(0,), check=lambda outcome: "a file outside is read" if b"root:" in outcome.output else None)
    yield Case("17a", "XML in UTF-16", {"a.docx": encoded("UTF-16", "utf-16")}, codes=(0,), check=reads("Chuyển đổi số"))
    yield Case("17b", "XML in UTF-7", {"a.docx": encoded("UTF-7", "utf-7")}, codes=(3,))
    yield Case("17c", "UTF-8 that says it is UTF-16", {"a.docx": encoded("UTF-16", "utf-8")})
    yield Case("18", "100,000 elements deep", {"a.docx": docx(nested(100_000))}, check=refuses("deep"))
    yield Case("19", "a text node of 100 MB", {"a.docx": docx(f"<w:p><w:r><w:t>{'chữ ' * 20_000_000}</w:t></w:r></w:p>")})
    yield Case("20", "1,000,000 attributes", {"a.docx": docx(
        "<w:p " + " ".join(f'a{n}="1"' for n in range(1_000_000)) + ">" + "</w:p>" + paragraphs())})
    yield Case("21", "NUL and control characters in XML", {"a.docx": docx(paragraphs() + "<w:p>\0\x01\x1b[2J</w:p>")}, codes=(3,))
    yield Case("22", "altChunk, template, OLE object, macro from elsewhere", {"a.docx": remote(url)}, codes=(0,),
               check=reads("Chuyển đổi số"))
    yield Case("23", "styles and lists in circles, level 2^31", {"a.docx": docx(
        LISTED + paragraphs(), parts=[styles("b"), LISTS], part_links=LIST_LINKS)}, codes=(0,), check=reads("mục"))
    yield Case("24a", "tables nested 1,000 deep", {"a.docx": docx(tables(1000))})
    yield Case("24b", "gridSpan of 10^9", {"a.docx": docx(
        '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="1000000000"/></w:tcPr><w:p><w:r><w:t>ô</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
        + paragraphs())}, codes=(0,))
    yield Case("25a", "hidden and white text", {"a.docx": docx(paragraphs() + HIDDEN)}, codes=(0,), check=lambda outcome: both(
        notes("hidden-text-dropped"), lambda o: "hidden text is read" if "77 mô hình" in o.words() else None)(outcome))
    yield Case("25b", "a text box said twice", {"a.docx": docx(paragraphs() + TWICE)}, codes=(0,), check=lambda outcome: None
               if outcome.words().count("ô chữ một lần") == 1 else "not read once")
    yield Case("26", "the only quota is a tracked deletion", {"a.docx": docx(DELETED)}, codes=(0,), check=both(
        no_quota, notes("tracked-changes")))
    yield Case("27", "field codes over runs, symbol font", {"a.docx": docx(paragraphs() + FIELD)}, codes=(0,), check=reads("bảy", "≥"))
    yield Case("28a", ".docx that is RTF", {"a.docx": b"{\\rtf1\\ansi KE HOACH\\par}"}, codes=(0,), check=reads("KE HOACH"))
    yield Case("28b", ".docx that is HTML", {"a.docx": "<html><body><p>KẾ HOẠCH</p></body></html>".encode()}, codes=(0,),
               check=reads("KẾ HOẠCH"))
    yield Case("28c", ".docx that is PDF", {"a.docx": prefix}, codes=(3,))
