"""Cases 29 to 45: old Word files and PDF files."""
import os
import struct
import zlib

from case import Case, notes, reads, refuses

FIXTURES = os.path.join(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))), "Fixtures")


def word():
    with open(os.path.join(FIXTURES, "formats", "plan.doc"), "rb") as file:
        return bytearray(file.read())


def looped():
    """Every sector follows itself."""
    data = word()
    first, = struct.unpack_from("<I", data, 76)
    at = 512 + first * 512
    for sector in range(128):
        struct.pack_into("<I", data, at + sector * 4, sector)
    return bytes(data)


def patched(offset, form, value, base=0):
    data = word()
    struct.pack_into(form, data, base + offset, value)
    return bytes(data)


def in_fib(*changes):
    """Changes in the head of the text stream, which begins a sector."""
    data = word()
    start = next(at for at in range(512, len(data), 512) if data[at:at + 2] == b"\xec\xa5")
    for offset, form, value, keeps in changes:
        old, = struct.unpack_from(form, data, start + offset)
        struct.pack_into(form, data, start + offset, old | value if keeps else value)
    return bytes(data)


class PDF:
    """A small PDF file without a table of objects, which readers make themselves."""

    def __init__(self, page="", catalog="", font="/BaseFont /Helvetica", empty=False):
        self.data = b"%PDF-1.5\n"
        if empty:
            return
        box = "" if "/MediaBox" in page else "/MediaBox [0 0 595 842]"
        contents = "" if "/Contents" in page else "/Contents 4 0 R"
        self.object(1, f"<< /Type /Catalog /Pages 2 0 R {catalog} >>")
        self.object(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
        self.object(3, f"<< /Type /Page /Parent 2 0 R {box} {contents} /Resources << /Font << /F1 5 0 R >> /XObject << /I 6 0 R >> >> "
                    f"{page} >>")
        self.object(5, f"<< /Type /Font /Subtype /Type1 {font} >>")

    def object(self, number, body):
        self.data += f"{number} 0 obj\n{body}\nendobj\n".encode("latin-1")
        return self

    def stream(self, number, entries, content, length=None):
        head = f"{number} 0 obj\n<< /Length {len(content) if length is None else length} {entries} >>\nstream\n"
        self.data += head.encode("latin-1") + content + b"\nendstream\nendobj\n"
        return self

    def file(self, trailer="/Root 1 0 R", tail=b""):
        return self.data + f"trailer\n<< {trailer} >>\n%%EOF\n".encode("latin-1") + tail


def shown(words, operators=""):
    return f"BT {operators} /F1 14 Tf 80 760 Td ({words}) Tj ET".encode("latin-1")


def simple(words="KE HOACH so 12", **more):
    return PDF(**more).stream(4, "", shown(words))


def zipped(count):
    """One gibibyte of blanks behind three filters."""
    packer = zlib.compressobj(9)
    data = b"".join(packer.compress(b" " * (1 << 20)) for _ in range(count)) + packer.flush()
    return zlib.compress(zlib.compress(data, 9), 9)


def cases(url):
    yield Case("29", ".doc whose sectors follow themselves", {"a.doc": looped()}, codes=(3,))
    yield Case("30", ".doc with sectors of 2^31 bytes", {"a.doc": patched(30, "<H", 31)}, codes=(3,))
    yield Case("31", ".doc whose piece table lies past the end", {"a.doc": in_fib(
        (0x1A2, "<I", 0x7FFFFFF0, False), (0x1A6, "<I", 0x7FFFFFFF, False))})
    yield Case("32", ".doc marked as quickly saved", {"a.doc": in_fib((0x0A, "<H", 0x0004, True))})
    yield Case("33", ".doc with a password", {"a.doc": in_fib((0x0A, "<H", 0x0100, True))}, check=refuses("password"))

    loop = PDF(empty=True).object(1, "<< /Type /Catalog /Pages 2 0 R >>").object(2, "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>")
    above = (PDF(empty=True).object(1, "<< /Type /Catalog /Pages 2 0 R >>")
             .object(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 /Parent 3 0 R >>")
             .object(3, "<< /Type /Page /Parent 2 0 R /Kids [2 0 R] /Contents 4 0 R >>").stream(4, "", shown("KE HOACH")))
    yield Case("34a", "PDF with a circular /Prev", {"a.pdf": simple().file("/Root 1 0 R /Prev 0 /Size 7", b"startxref\n0\n%%EOF\n")})
    yield Case("34b", "PDF whose /Kids go in circles", {"a.pdf": loop.file()})
    yield Case("34c", "PDF whose /Parent goes in circles", {"a.pdf": above.file()})
    yield Case("35a", "an object stream that holds itself", {"a.pdf": PDF().stream(
        4, "/Type /ObjStm /N 1 /First 4 /Extends 4 0 R", b"4 0 << >>").file()})
    yield Case("35b", "a /Length of 2 GB", {"a.pdf": PDF().stream(4, "", shown("KE HOACH"), 2_000_000_000).file()})
    yield Case("36a", "1 GiB behind three filters", {"a.pdf": PDF().stream(
        4, "/Filter [/FlateDecode /FlateDecode /FlateDecode]", zipped(1024)).file()})
    yield Case("36b", "a chain of 1,000 filters", {"a.pdf": PDF().stream(
        4, f"/Filter [{'/ASCIIHexDecode ' * 1000}]", b"4" * 5000).file()})
    yield Case("37", "one content named 20,000 times", {"a.pdf": PDF(page=f"/Contents [{'4 0 R ' * 20_000}]").stream(
        4, "", shown("KE HOACH")).file()})
    ranges = (b"begincmap 1 begincodespacerange <00000000> <FFFFFFFF> endcodespacerange 2 beginbfrange <00000000> <FFFFFFFF> <0041> "
              b"<00> <FFFFFFFE> <0041> endbfrange endcmap")
    yield Case("38", "a ToUnicode map of 2^32 codes", {"a.pdf": simple(font="/BaseFont /Helvetica /ToUnicode 7 0 R").stream(
        7, "", ranges).file()})
    old = ("C\\270c c\\254 quan, \\256\\254n v\\336 tr\\252n \\256\\336a b\\265n huy\\326n t\\346 ch\\370c tri\\323n khai k\\325 "
           "ho\\271ch n\\265y theo quy \\256\\336nh c\\361a ph\\270p lu\\313t")
    yield Case("39", "TCVN3 letters without a ToUnicode map", {"a.pdf": PDF(font="/BaseFont /.VnTime /Encoding /WinAnsiEncoding").stream(
        4, "", f"BT /F1 9 Tf 60 760 Td ({old}) Tj ET".encode()).file()}, codes=(0,), check=reads("tổ chức triển khai kế hoạch này"))
    unseen = shown("KE HOACH") + b" " + shown("3 mo hinh", "3 Tr 1 1 1 rg") + b" BT /F1 9 Tf 9000 9000 Td (xa) Tj ET"
    yield Case("40", "unseen, off-page and white words", {"a.pdf": PDF().stream(4, "", unseen).file()})
    form = (b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/">&e;</xdp:xdp>')
    yield Case("41", "an XFA form with an external entity", {"a.pdf": simple(catalog="/AcroForm << /XFA 7 0 R /Fields [] >>").stream(
        7, "", form).file()}, check=lambda outcome: "a file outside is read" if b"root:" in outcome.output else None)
    key = "41" * 32
    yield Case("42", "a PDF with a password", {"a.pdf": simple().file(
        f"/Root 1 0 R /Encrypt << /Filter /Standard /V 1 /R 2 /O <{key}> /U <{key}> /P -4 >> /ID [<00> <00>]")},
        check=refuses("password"))
    action = (f"/OpenAction << /S /Launch /F (/bin/touch) /Next << /S /JavaScript /JS (app.alert(1)) /Next << /S /URI /URI ({url}/js) >> "
              ">> >> /Names << /EmbeddedFiles << /Names [(a) << /EF << /F 7 0 R >> >>] >> >>")
    yield Case("43", "scripts, launches, attachments", {"a.pdf": simple(catalog=action).stream(7, "/Type /EmbeddedFile", b"MZ").file()})
    yield Case("44a", "a page of 200 inches", {"a.pdf": simple(page="/MediaBox [0 0 14400 14400]").file()})
    yield Case("44b", "a page without size", {"a.pdf": simple(page="/MediaBox [0 0 0 0]").file()})
    yield Case("44c", "a turned page", {"a.pdf": PDF(page="/Rotate 90").stream(
        4, "", b"BT /F1 12 Tf 0 1 -1 0 300 60 Tm (KE HOACH) Tj ET").file()}, codes=(0,), check=reads("KE HOACH"))
    for letter, code in (("d", "JBIG2Decode"), ("e", "JPXDecode")):
        yield Case(f"44{letter}", f"a picture of 10^10 dots, {code}", {"a.pdf": PDF().stream(4, "", b"q 500 0 0 700 40 40 cm /I Do Q").stream(
            6, f"/Type /XObject /Subtype /Image /Width 100000 /Height 100000 /BitsPerComponent 1 /ColorSpace /DeviceGray /Filter /{code}",
            b"\x97JB2\r\n\x1a\n" + b"\0" * 64).file()})
    marks = (b"/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange 2 beginbfchar <01> "
             b"<0302> <02> <0301> endbfchar endcmap")
    yield Case("45", "marks drawn apart from their letters", {"a.pdf": PDF(font="/BaseFont /Helvetica /ToUnicode 7 0 R").stream(
        4, "", shown("KE\\001\\002 HOA")).stream(7, "", marks).file()}, codes=(0,), check=reads("KẾ HOA"))
