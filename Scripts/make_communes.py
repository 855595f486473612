#!/usr/bin/env python3
"""Makes a district plan with some 50 obligations and N commune plans under it: make_communes.py N FOLDER

Each commune drops, lowers or postpones what its number says; the last one holds what a browser must not obey. The same N gives the same files.
"""
import pathlib
import sys

HEAD = "ỦY BAN NHÂN DÂN\n{place}\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: {number}/KH-UBND\n\n{town}, ngày {day} năm 2024\n\nKẾ HOẠCH\n{title} năm 2024\n\n"
TITLE = "Chuyển đổi số và xây dựng nông thôn mới"
DISTRICT = f"Thực hiện chương trình công tác năm 2024, UBND huyện Đông Khê ban hành Kế hoạch {TITLE.lower()} năm 2024 như sau:\n\n"
COMMUNE = "Thực hiện Kế hoạch số 28/KH-UBND ngày 05/02/2024 của UBND huyện Đông Khê về {title} năm 2024, Ủy ban nhân dân xã {town} ban hành Kế hoạch {title} năm 2024 như sau:\n\n"
THINGS = "lớp tập huấn kỹ năng số|buổi tuyên truyền lưu động|mô hình thôn thông minh|tổ công nghệ số cộng đồng|điểm truy cập mạng công cộng|tuyến đường hoa|hộ đăng ký nộp hồ sơ trực tuyến|công trình nước sạch|vườn mẫu|tin bài trên trang thông tin điện tử|đợt ra quân vệ sinh môi trường|câu lạc bộ nông dân|buổi đối thoại với Nhân dân|cuộc kiểm tra chuyên đề|gương điển hình tiên tiến|sản phẩm tiêu biểu của xã|nhà văn hóa thôn được nâng cấp|cụm loa thông minh".split("|")
TASKS = "rà soát, bổ sung quy ước của thôn|số hóa hồ sơ, giấy tờ còn hiệu lực|niêm yết công khai thủ tục hành chính|kiện toàn Ban Chỉ đạo chuyển đổi số|cập nhật cơ sở dữ liệu đất đai|vận động hội viên cài đặt ứng dụng định danh|phát động phong trào thi đua trong cơ quan|lập danh sách hộ cần hỗ trợ nhà ở|kiểm tra an toàn hệ thống mạng|bố trí cán bộ trực bộ phận một cửa|thu gom, phân loại rác tại nguồn|đăng ký danh hiệu gia đình văn hóa".split("|")
CLUSTERS = "trồng cây đầu xuân|khởi công nhà văn hóa thôn|rà soát hộ nghèo|sơ kết sáu tháng|tổng vệ sinh môi trường|diễn tập phòng, chống thiên tai|ngày hội chuyển đổi số".split("|")
FIRST = "An Bắc Cao Dân Đông Gia Hà Khe Lâm Minh Nam Phú Quang Sơn Tân Thanh Trung Vĩnh Xuân Yên".split()
SECOND = "Bình Châu Dương Định Hòa Hưng Khánh Lạc Long Lộc Mỹ Ninh Phong Phúc Sơn Thịnh Thọ Thủy Tiến Trạch".split()
THIRD = ["", " Đông", " Tây"]
HOSTILE = " </script><script>alert(1)</script><img src=x onerror=alert(2)> \" ' & \u2028 \x1b[31m đỏ"


def body(keep, number, day, who):
    """The parts below the preamble; keep says what stays, number and day change what is said."""
    quotas = [f"{who} tổ chức ít nhất {number(i, 2 + i % 5):02d} {thing} trong năm 2024." for i, thing in enumerate(THINGS) if keep(i)]
    tasks = [f"{who} {task}." for i, task in enumerate(TASKS) if keep(20 + i)]
    days = [f"{who} hoàn thành việc {work} trước ngày {day(i, 10 + i)}/{3 + i}/2024." for i, work in enumerate(CLUSTERS) if keep(40 + i)]
    lines = ["I. CHỈ TIÊU", ""]
    for heading, part in (("", quotas), ("II. NHIỆM VỤ", tasks), ("III. THỜI GIAN", days)):
        lines += [heading, ""] if heading else []
        for count, line in enumerate(part, 1):
            lines += [f"{count}. {line}", ""]
    return "\n".join(lines)


def main():
    count, folder = int(sys.argv[1]), pathlib.Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    above = HEAD.format(place="HUYỆN ĐÔNG KHÊ", number=28, town="Đông Khê", day="05 tháng 02", title=TITLE) + DISTRICT
    above += body(lambda i: True, lambda i, n: n, lambda i, d: d, "UBND các xã, thị trấn")
    above += "IV. TỔ CHỨC THỰC HIỆN\n\n1. UBND các xã, thị trấn báo cáo kết quả về UBND huyện trước ngày 15/11/2024.\n\nNơi nhận:\n- UBND các xã, thị trấn;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nHoàng Văn Mẫu\n"
    (folder / "huyen.txt").write_text(above, encoding="utf-8")
    for k in range(count):
        town = f"{FIRST[k % 20]} {SECOND[k // 20 % 20]}{THIRD[k // 400 % 3]}"
        text = HEAD.format(place=f"XÃ {town.upper()}", number=100 + k, town=town, day="10 tháng 3", title=TITLE)
        text += COMMUNE.format(title=TITLE.lower(), town=town)
        text += body(
            lambda i: (i * 7 + k) % 13 or not k % 3,
            lambda i, n: n - 1 if (i + k) % 9 == 0 and k % 2 else n,
            lambda i, d: d + 8 if (i + k) % 7 == 0 and k % 4 else d,
            "Công chức Văn hóa - xã hội")
        report = "1. UBND xã báo cáo kết quả về UBND huyện trước ngày 15/11/2024." if k % 6 else "1. Các thôn tổ chức thực hiện."
        text += f"IV. TỔ CHỨC THỰC HIỆN\n\n{report}\n\nNơi nhận:\n- UBND huyện;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Thị Mẫu\n"
        if k == count - 1:
            text = text.replace("lớp tập huấn kỹ năng số", "lớp tập huấn kỹ năng số" + HOSTILE)
        (folder / f"xa-{k:04d}.txt").write_text(text, encoding="utf-8")


main()
