"""Cases 46 to 60: pages and texts."""
import unicodedata

from case import Case, PLAN, both, no_quota, notes, reads, refuses


def page(body, head='<meta charset="utf-8">'):
    return f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>".encode()


def cases(url):
    lines = "".join(f"<p>{line}</p>" for line in PLAN.splitlines())
    yield Case("46a", "100,000 tags that are never closed", {"a.html": page("<b>" * 100_000 + lines)})
    yield Case("46b", "100,000 elements deep", {"a.html": page("<div>" * 100_000 + lines + "</div>" * 100_000)})
    yield Case("46c", "tags closed in the wrong order, 50,000 times", {"a.html": page(lines + "<a><b><i><p></b></a>" * 50_000)})
    yield Case("46d", "50,000 tables in one another", {"a.html": page("<table><tr><td>" * 50_000 + lines)})
    yield Case("47", "character references out of range", {"a.html": page(
        lines + "<p>&#0;&#x110000;&#99999999999999999999;&#xD800;&#x1F;&nonsense;chữ</p>")}, codes=(0,), check=reads("chữ"))
    yield Case("48a", "two charsets that contradict", {"a.html": page(
        lines, '<meta charset="windows-1252"><meta http-equiv="Content-Type" content="text/html; charset=utf-16">')},
        codes=(0,), check=reads("Chuyển đổi số"))
    yield Case("48b", "UTF-16 without a mark", {"a.html": page(lines).decode().encode("utf-16-le")}, codes=(0,),
               check=reads("Chuyển đổi số"))
    links = (f'<img src="{url}/i.png"><link rel="stylesheet" href="{url}/s.css"><iframe src="{url}/f.html"></iframe>'
             f'<script src="{url}/s.js"></script><base href="{url}/"><object data="data:text/html,<p>x</p>"></object>')
    yield Case("49", "pictures, styles, frames and scripts from elsewhere", {"a.html": page(links + lines)}, codes=(0,),
               check=reads("Chuyển đổi số"))
    hidden = ('<script>"ít nhất 77 mô hình"</script><style>/* ít nhất 78 mô hình */</style><div style="display:none">Giao Phòng Nội vụ '
              'xây dựng ít nhất 79 mô hình.</div><p>KẾ HOẠCH</p>')
    yield Case("50", "quotas in scripts, styles and hidden parts", {"a.html": page(hidden)}, codes=(0,), check=both(
        no_quota, notes("hidden-text-dropped")))

    yield Case("51a", "broken UTF-8, surrogates, marks in the middle", {"a.txt": PLAN.encode() + b"\xff\xfe\xed\xa0\x80\xc0\xaf\xf5"
               + "\ufeffchữ\n".encode() + b"\xe1\xba"}, codes=(0,), check=notes("invalid-utf8"))
    yield Case("51b", "1 MB of random bytes", {"a.txt": bytes((n * n * 7919 >> 3) % 256 for n in range(1 << 20))})
    yield Case("52a", "windows-1258", {"a.txt": unicodedata.normalize("NFC", PLAN).encode("cp1258", "ignore")}, codes=(0,),
               check=notes("legacy-encoding"))
    yield Case("52b", "UTF-8 read as Latin-1 and stored", {"a.txt": PLAN.encode().decode("latin-1").encode()}, codes=(0,),
               check=reads("Chuyển đổi số"))
    yield Case("53", "decomposed, the dot below first", {"a.txt": unicodedata.normalize("NFD", PLAN).encode()}, codes=(0,),
               check=reads("Chuyển đổi số"))
    yield Case("54", "10,000 marks on one letter", {"a.txt": (PLAN + "e" + "\u0301\u0302\u0323" * 3334 + "\n").encode()}, codes=(0,))
    yield Case("55", "invisible signs within numbers and names", {"a.txt": PLAN.replace("Nội vụ", "Nội\u00a0v\u200bụ").replace(
        "02 mô", "0\u00ad2\u202e mô").encode()}, codes=(0,),
        check=lambda outcome: None if len(outcome.plan["quotas"]) == 1 else "the quota is lost")
    yield Case("56", "letters and digits that look alike", {"a.txt": PLAN.replace("Đông", "Ðông").replace("đổi", "đổi").replace(
        "02 mô", "０２ mô").replace("cán", "сán").encode()}, codes=(0,))
    yield Case("57a", "one line of 60 MB", {"a.txt": ("Giao Phòng Nội vụ ít nhất 02 mô hình; " * 1_200_000).encode()})
    yield Case("57b", "one line of 100 MB", {"a.txt": b"a " * 50_000_000}, check=refuses("larger than"))
    yield Case("57c", "10,000,000 blank lines", {"a.txt": PLAN.encode() + b"\n" * 10_000_000})
    yield Case("57d", "10 MB of one letter", {"a.txt": b"a" * 10_000_000})
    yield Case("57e", "1 MB without a line break", {"a.txt": ("Giao Phòng Nội vụ chủ trì ít nhất 02 mô hình; " * 19_000).encode()},
               codes=(0,))
    yield Case("58", "every kind of line end", {"a.txt": "".join(
        line + end for line, end in zip(PLAN.splitlines(), ["\r", "\r\n", "\n", "\u2028", "\f", "\x85", "\v"] * 9)).encode()}, codes=(0,))
    yield Case("59a", "50,000 fences and quotes deep", {"a.md": ("> " * 50_000 + "x\n" + "```\n" * 50_000).encode()})
    yield Case("59b", "1 MB of emphasis", {"a.md": ("# KẾ HOẠCH\n" + "*_*_[" * 200_000).encode()})
    numbers = ["1" + "0" * 400, "1.000.000.000.000", "02", "−5", "½", "IIIIII", "31/02/2024", "29/02/2023", "00/00/0000"]
    yield Case("60", "numbers and dates that are none", {"a.txt": (PLAN + "".join(
        f"{n}. Xây dựng ít nhất {number} mô hình trước ngày {number} năm 0000.\n" for n, number in enumerate(numbers))).encode()},
        codes=(0,), check=notes("impossible-date"))
