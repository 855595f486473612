"""A hostile case: what is fed, how, and what may come out."""
import json
from dataclasses import dataclass, field
from typing import Callable

PLAN = """ỦY BAN NHÂN DÂN
HUYỆN ĐÔNG KHÊ
Số: 12/KH-UBND
Đông Khê, ngày 05 tháng 3 năm 2024
KẾ HOẠCH
Chuyển đổi số năm 2024
I. MỤC ĐÍCH
1. Nâng cao nhận thức của cán bộ.
II. TỔ CHỨC THỰC HIỆN
1. Giao Phòng Nội vụ xây dựng ít nhất 02 mô hình/năm.
Nơi nhận:
- UBND tỉnh;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Nguyễn Văn A
"""


@dataclass
class Outcome:
    """What a run left behind."""
    code: int
    output: bytes
    errors: str
    seconds: float
    mebibytes: float
    files: dict

    @property
    def plan(self):
        return json.loads(self.output)

    def words(self):
        """The text of a plan's blocks."""
        return "\n".join(block["text"] for block in self.plan["blocks"])


@dataclass
class Case:
    number: str
    fed: str
    files: dict
    command: list = None
    codes: tuple = (0, 3)
    # Returns what is wrong, or nothing.
    check: Callable = None
    environment: dict = field(default_factory=dict)

    def arguments(self):
        return self.command or ["parse", "--compact", next(iter(self.files))]


def refuses(words):
    """The run names the trouble with these words."""
    return lambda outcome: None if outcome.code == 3 and words in outcome.errors else f"no refusal with “{words}”"


def reads(*words):
    """The words are in the document's text."""
    return lambda outcome: next((f"“{word}” is not read" for word in words if word not in outcome.words()), None)


def notes(code):
    return lambda outcome: None if any(note["code"] == code for note in outcome.plan["diagnostics"]) else f"no note {code}"


def both(*checks):
    return lambda outcome: next(filter(None, (check(outcome) for check in checks)), None)


def no_quota(outcome):
    return "a quota is read" if outcome.plan["quotas"] else None
