/// Plans written for the tests, each line one paragraph, with what is hard about wrapping in them.
enum SamplePlans {
  static let text = """
    ỦY BAN NHÂN DÂN HUYỆN BẮC SƠN

    Số: 45/KH-UBND

    Bắc Sơn, ngày 14 tháng 02 năm 2025

    KẾ HOẠCH
    Nâng cao chất lượng công tác thi đua, khen thưởng và nhân rộng các điển hình tiên tiến trên địa bàn huyện Bắc Sơn, giai đoạn 2025 - 2030

    Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022; Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng; thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2025 của Ủy ban nhân dân tỉnh Lạng Sơn, UBND huyện Bắc Sơn ban hành kế hoạch như sau:

    I. MỤC ĐÍCH, YÊU CẦU

    1. Mục đích

    - Nâng cao nhận thức của cấp ủy, chính quyền và người đứng đầu các cơ quan, đơn vị về vị trí, vai trò của công tác thi đua, khen thưởng trong phát triển kinh tế - xã hội, quốc phòng - an ninh giai đoạn 2025 - 2030 và những năm tiếp theo.

    - Phát hiện, bồi dưỡng các nhân tố mới; mỗi năm có ít nhất 05 tập thể và 10 cá nhân được biểu dương. Trong đó, tỷ lệ người trực tiếp lao động, sản xuất không dưới 30% tổng số.

    2. Yêu cầu

    a) Việc tổ chức phải thiết thực, hiệu quả; Đảng ủy, UBND các xã, thị trấn chịu trách nhiệm toàn diện về kết quả thực hiện theo quy định tại khoản 2 Điều 10 của Luật và các văn bản hướng dẫn thi hành có liên quan.

    b) Báo cáo kết quả về Phòng Nội vụ trước ngày 15 tháng 11 năm 2025. Định kỳ hằng năm, các đơn vị gửi báo cáo trước ngày 20 tháng 11 để tổng hợp trình Chủ tịch UBND huyện xem xét, quyết định khen thưởng.

    II. TỔ CHỨC THỰC HIỆN

    1. Phòng Nội vụ chủ trì, phối hợp với Phòng Tài chính - Kế hoạch, Phòng Văn hóa, Khoa học và Thông tin huyện tham mưu Hội đồng Thi đua - Khen thưởng; kinh phí lấy từ nguồn ngân sách năm 2025. Các cơ quan khác theo chức năng, nhiệm vụ được giao phối hợp thực hiện.

    2. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam huyện và các tổ chức chính trị - xã hội tuyên truyền, vận động đoàn viên, hội viên tích cực hưởng ứng.

    Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị kịp thời phản ánh về UBND huyện để xem xét, giải quyết./.

    Nơi nhận:
    - Thường trực Huyện ủy (b/c);
    - Các phòng, ban, ngành, đoàn thể huyện;
    - UBND các xã, thị trấn;
    - Lưu: VT, NV.

    TM. ỦY BAN NHÂN DÂN
    KT. CHỦ TỊCH
    PHÓ CHỦ TỊCH

    Hoàng Văn Bình
    """

  static let markdown = """
    ## **KẾ HOẠCH**

    ### **Triển khai phong trào thi đua “Cả nước chung sức xây dựng nông thôn mới” trên địa bàn huyện Bắc Sơn năm 2025**

    Căn cứ Kế hoạch số 12/KH-UBND ngày 05/01/2025 của Ủy ban nhân dân tỉnh Lạng Sơn về phong trào thi đua “Cả nước chung sức xây dựng nông thôn mới”, UBND huyện ban hành kế hoạch như sau:

    #### ***1.1. Đối với các cơ quan, đơn vị thuộc huyện và Ủy ban nhân dân các xã, thị trấn trên địa bàn***

    - Mỗi đơn vị đăng ký xây dựng ít nhất **02 mô hình/năm** và báo cáo kết quả về Văn phòng Điều phối trước ngày 30 tháng 11 hằng năm để tổng hợp.

    **2.** Các xã phấn đấu đến năm 2025 có **100% số thôn** được công nhận danh hiệu “Khu dân cư văn hóa”; tỷ lệ hộ nghèo giảm ít nhất 2%/năm so với năm 2024.

    **Nơi nhận:**

    - Sở Nội vụ;
    - Lưu: VT.

    **KT. CHỦ TỊCH
    PHÓ CHỦ TỊCH**

    **Hoàng Văn Bình**
    """
}
