#!/usr/bin/env python3
"""Makes plans out of word lists, for measuring: the same seed gives the same bytes.

About as much prose stands between the facts as in real plans: a byte of text gives three to four bytes of JSON.

    make-plans.py text BYTES [SEED]      one plain-text plan of about BYTES bytes, on standard output
    make-plans.py html BYTES [SEED]      the same plan as HTML
    make-plans.py folder DIR COUNT       COUNT plans of 8 to 40 KB in DIR
"""
import html
import os
import random
import sys

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
    else:
        sys.stdout.write(text(size, seed))


main()
