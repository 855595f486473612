#!/usr/bin/env python3
"""Prints a plan of N pages parted by form feeds, with assignments, quotas, times and citations on each: make_long_plan.py N"""
import sys

HEAD = """ỦY BAN NHÂN DÂN
TỈNH HOA LÂM

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 77/KH-UBND

Hoa Lâm, ngày 15 tháng 01 năm 2024

KẾ HOẠCH
Phát triển kinh tế - xã hội năm 2024

Căn cứ Nghị quyết số 12/NQ-HĐND ngày 10/12/2023 của Hội đồng nhân dân tỉnh về nhiệm vụ năm 2024, UBND tỉnh ban hành Kế hoạch như sau:
"""
FIELDS = "nông nghiệp|công nghiệp|thương mại|du lịch|giáo dục|y tế|văn hóa|thể thao|khoa học|môi trường|đất đai|xây dựng|giao thông|lao động|tôn giáo|dân tộc|quốc phòng|an ninh|tư pháp|thanh tra".split("|")
ORGANS = "Sở Tài chính|Sở Y tế|Sở Giáo dục và Đào tạo|Sở Xây dựng|Sở Nội vụ|Công an tỉnh|UBND các huyện, thành phố|Sở Tư pháp".split("|")
ROMAN = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX".split()


def main():
    pages = int(sys.argv[1])
    print(HEAD)
    for page in range(pages):
        field = FIELDS[page % 20]
        if page % 3 == 0:
            print(f"{ROMAN[page // 3 % 20]}. LĨNH VỰC {field.upper()}\n")
        for part in range(1, 9):
            organ, other = ORGANS[(page + part) % 8], ORGANS[(page + part + 3) % 8]
            print(f"{page % 3 * 8 + part}. {organ} chủ trì, phối hợp với {other} rà soát, bổ sung nhiệm vụ {field} số {part}; tổ chức ít nhất {part + 1:02d} lớp tập huấn, bảo đảm trên {80 + part}% cán bộ tham gia, hoàn thành trước ngày {part + 10}/{page % 12 + 1}/2024.\n")
            print(f"- Thực hiện Công văn số {page * 9 + part}/UBND-TH ngày 0{part}/02/2024 của UBND tỉnh về đẩy mạnh công tác {field}; báo cáo kết quả về {organ} trước ngày 25 hằng tháng để tổng hợp, theo dõi, đôn đốc và kịp thời tháo gỡ khó khăn, vướng mắc trong quá trình triển khai ở cơ sở.\n")
        print(f"{page + 1}\n\f", end="")
    print("Nơi nhận:\n- Các sở, ngành;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nHoàng Văn Mẫu")


main()
