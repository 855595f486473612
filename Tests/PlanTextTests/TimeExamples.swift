/// Times as plans write them, and what they mean.
///
/// `words = relation from to recurs [& …] [! impossible words]`; `⟦ ⟧` marks the words that are the time where they are not the whole text. `none` where no time stands.
enum TimeExamples {
  /// Read with 2026 as the year of the plan.
  static let ofYear2026 = """
    # Quarters
    Quý IV năm 2021 = within 2021-10-01 2021-12-31 -
    Trong quý IV năm 2021 = within 2021-10-01 2021-12-31 -
    Quý I, II năm 2025 = within 2025-01-01 2025-06-30 -
    Quý I và II năm 2025 = within 2025-01-01 2025-06-30 -
    Quý I và quý II năm 2025 = within 2025-01-01 2025-06-30 -
    Quý I, III/2025 = within 2025-01-01 2025-03-31 - & within 2025-07-01 2025-09-30 -
    Quý II - III/2026 = within 2026-04-01 2026-09-30 -
    Quý II-IV năm 2025 = within 2025-04-01 2025-12-31 -
    Quí IV-2025 = within 2025-10-01 2025-12-31 -
    Quí IV/2025 = within 2025-10-01 2025-12-31 -
    quý II/2026 = within 2026-04-01 2026-06-30 -
    Quý IV 2025 = within 2025-10-01 2025-12-31 -
    Quý 3 = within 2026-07-01 2026-09-30 -
    Quý 3/2025 = within 2025-07-01 2025-09-30 -
    quý 3, 4 năm 2025 = within 2025-07-01 2025-12-31 -
    hoàn thành ⟦trong Quý III⟧ = within 2026-07-01 2026-09-30 -
    trong các quý I, II năm 2026 = within 2026-01-01 2026-06-30 -
    từ quý I/2025 đến quý II/2026 = within 2025-01-01 2026-06-30 -
    từ quý I đến quý III năm 2026 = within 2026-01-01 2026-09-30 -
    trước quý II/2026 = by - 2026-03-31 -
    đến hết quý II/2026 = by - 2026-06-30 -
    chậm nhất trong quý I/2026 = by - 2026-03-31 -
    Quý IV năm 2025 và các năm tiếp theo = from 2025-10-01 - -
    quý IV hằng năm = within --10-01 --12-31 year
    đầu quý II/2026 = within 2026-04-01 2026-04-30 -
    cuối quý IV năm 2025 = within 2025-12-01 2025-12-31 -
    Quý II+III/2025 = within 2025-04-01 2025-09-30 -
    Q.IV/2025 = within 2025-10-01 2025-12-31 -
    Quý IV/2025 - Quý I/2026 = within 2025-10-01 2026-03-31 -
    trong nửa đầu quý II = within 2026-04-01 2026-05-15 -
    nửa cuối quý III/2025 = within 2025-08-16 2025-09-30 -
    ⟦trong 3 quý đầu năm 2025⟧, = within 2025-01-01 2025-09-30 -
    Hằng năm (quý II và quý IV) = within --04-01 --06-30 year & within --10-01 --12-31 year
    # Months
    Tháng 6 = within 2026-06-01 2026-06-30 -
    tháng 02 = within 2026-02-01 2026-02-28 -
    tháng 02 năm 2024 = within 2024-02-01 2024-02-29 -
    trong tháng 3 = within 2026-03-01 2026-03-31 -
    trong tháng 12/2025 = within 2025-12-01 2025-12-31 -
    Tháng 12-2025 = within 2025-12-01 2025-12-31 -
    vào tháng 4 năm 2026 = within 2026-04-01 2026-04-30 -
    tháng 4, 8 năm 2025 = within 2025-04-01 2025-04-30 - & within 2025-08-01 2025-08-31 -
    Tháng 6 - 8/2025 = within 2025-06-01 2025-08-31 -
    tháng 6-8 năm 2025 = within 2025-06-01 2025-08-31 -
    tháng 3, 4 năm 2025 = within 2025-03-01 2025-04-30 -
    Tháng 3, 6 và 9 năm 2026 = within 2026-03-01 2026-03-31 - & within 2026-06-01 2026-06-30 - & within 2026-09-01 2026-09-30 -
    tháng 5 - tháng 8 = within 2026-05-01 2026-08-31 -
    tháng 5 đến tháng 8/2025 = within 2025-05-01 2025-08-31 -
    từ tháng 3 đến tháng 10 = within 2026-03-01 2026-10-31 -
    từ tháng 3 đến tháng 10 năm 2025 = within 2025-03-01 2025-10-31 -
    từ tháng 10 năm 2025 đến hết tháng 3 năm 2026 = within 2025-10-01 2026-03-31 -
    từ tháng 10 đến tháng 3 năm 2026 = within 2025-10-01 2026-03-31 -
    từ tháng 10/2025 đến 3/2026 = within 2025-10-01 2026-03-31 -
    08 tháng (từ tháng 3 đến tháng 10) = within 2026-03-01 2026-10-31 -
    Từ tháng 3 đến tháng 11 hằng năm = within --03-01 --11-30 year
    Tháng 12 hằng năm = within --12-01 --12-31 year
    tháng 6 và tháng 12 hằng năm = within --06-01 --06-30 year & within --12-01 --12-31 year
    trước tháng 6/2025 = by - 2025-05-31 -
    trước tháng 01/2026 = by - 2025-12-31 -
    đến tháng 6/2025 = by - 2025-06-30 -
    đến hết tháng 6 năm 2025 = by - 2025-06-30 -
    chậm nhất trong tháng 6/2026 = by - 2026-06-30 -
    trước 12/2025 = by - 2025-11-30 -
    sau tháng 6/2025 = from 2025-07-01 - -
    từ tháng 9/2025 = from 2025-09-01 - -
    đầu tháng 3 = within 2026-03-01 2026-03-10 -
    giữa tháng 3 = within 2026-03-11 2026-03-20 -
    vào cuối tháng 02/2024 = within 2024-02-21 2024-02-29 -
    tuần 2 tháng 4 = within 2026-04-08 2026-04-14 -
    Tuần thứ 2 của tháng 4 = within 2026-04-08 2026-04-14 -
    tuần đầu tháng 3 = within 2026-03-01 2026-03-07 -
    tuần 1, 2 tháng 3 = within 2026-03-01 2026-03-14 -
    vào tuần thứ ba của tháng 3 = within 2026-03-15 2026-03-21 -
    tuần đầu tiên của tháng 10 = within 2026-10-01 2026-10-07 -
    tuần 1 và tuần 3 hằng tháng = within ---01 ---07 month & within ---15 ---21 month
    tuần thứ 2 và tuần thứ 4 của tháng 4 = within 2026-04-08 2026-04-14 - & within 2026-04-22 2026-04-28 -
    vào tuần cuối mỗi quý = within - - quarter
    tuần cuối cùng của tháng 11 = within 2026-11-24 2026-11-30 -
    tuần thứ hai hằng tháng = within ---08 ---14 month
    2 tuần đầu tháng 3 = within 2026-03-01 2026-03-14 -
    trong 20 ngày đầu tháng 3 = within 2026-03-01 2026-03-20 -
    10 ngày cuối của tháng 6/2025 = within 2025-06-21 2025-06-30 -
    trong 05 ngày đầu hằng tháng = within ---01 ---05 month
    nửa đầu tháng 3 = within 2026-03-01 2026-03-15 -
    trong nửa cuối tháng 02/2024 = within 2024-02-16 2024-02-29 -
    thượng tuần tháng 5 = within 2026-05-01 2026-05-10 -
    vào trung tuần tháng 5 năm 2025 = within 2025-05-11 2025-05-20 -
    hạ tuần tháng 12 = within 2026-12-21 2026-12-31 -
    vào các tháng 3, 6, 12 = within 2026-03-01 2026-03-31 - & within 2026-06-01 2026-06-30 - & within 2026-12-01 2026-12-31 -
    ⟦Tháng 3, 6⟧: tổ chức = within 2026-03-01 2026-03-31 - & within 2026-06-01 2026-06-30 -
    T3-T5/2025 = within 2025-03-01 2025-05-31 -
    T12/2025 = within 2025-12-01 2025-12-31 -
    Tháng 12/2025 - tháng 3/2026 = within 2025-12-01 2026-03-31 -
    Hằng năm (tháng 12) = within --12-01 --12-31 year
    tuần cuối tháng 12/2025 = within 2025-12-25 2025-12-31 -
    giai đoạn 1 ⟦ngày 12/3⟧ = on 2026-03-12 2026-03-12 -
    trong 3 tháng 6, 7, 8/2025 = within 2025-06-01 2025-08-31 -
    trong 02 tháng 7 và 8 năm 2025 = within 2025-07-01 2025-08-31 -
    từ ngày 05.4 - 20.4 = within 2026-04-05 2026-04-20 -
    từ ngày 11 đến 18.10 = within 2026-10-11 2026-10-18 -
    đến cuối nhiệm kỳ = by - - -
    T12 và T1/2027 = within 2026-12-01 2027-01-31 -
    T1 và T7/2026 = within 2026-01-01 2026-01-31 - & within 2026-07-01 2026-07-31 -
    # Halves and parts of years
    06 tháng đầu năm 2023 = within 2023-01-01 2023-06-30 -
    6 tháng đầu năm = within 2026-01-01 2026-06-30 -
    6 tháng cuối năm = within 2026-07-01 2026-12-31 -
    trong 05 tháng cuối năm 2025 = within 2025-08-01 2025-12-31 -
    9 tháng đầu năm = within 2026-01-01 2026-09-30 -
    9 tháng năm 2025 = within 2025-01-01 2025-09-30 -
    hai tháng đầu năm 2007 = within 2007-01-01 2007-02-28 -
    nửa đầu năm 2024 = within 2024-01-01 2024-06-30 -
    nửa cuối năm = within 2026-07-01 2026-12-31 -
    đầu năm 2026 = within 2026-01-01 2026-04-30 -
    cuối năm 2025 = within 2025-09-01 2025-12-31 -
    đến cuối năm 2025 = by - 2025-12-31 -
    # Years
    Năm 2026 = within 2026-01-01 2026-12-31 -
    trong năm 2025 = within 2025-01-01 2025-12-31 -
    trong năm = within 2026-01-01 2026-12-31 -
    cả năm = within 2026-01-01 2026-12-31 -
    trong 03 năm (2024 - 2026) = within 2024-01-01 2026-12-31 -
    đầu năm học 2025 - 2026 = within 2025-09-01 2025-12-31 -
    Năm 2026-2027 = within 2026-01-01 2027-12-31 -
    năm 2026 - 2027 = within 2026-01-01 2027-12-31 -
    năm 2025, 2026 = within 2025-01-01 2026-12-31 -
    năm 2022 và 2024 = within 2022-01-01 2022-12-31 - & within 2024-01-01 2024-12-31 -
    các năm 2024, 2025 và 2026 = within 2024-01-01 2026-12-31 -
    trong 2 năm 2025 - 2026 = within 2025-01-01 2026-12-31 -
    5 năm 2021-2025 = within 2021-01-01 2025-12-31 -
    Giai đoạn: 2021 - 2025 = within 2021-01-01 2025-12-31 -
    giai đoạn 2021 - 2025 = within 2021-01-01 2025-12-31 -
    Giai đoạn 2021-2025 = within 2021-01-01 2025-12-31 -
    giai đoạn 2021– 2025 = within 2021-01-01 2025-12-31 -
    trong giai đoạn từ năm 2021 đến năm 2025 = within 2021-01-01 2025-12-31 -
    giai đoạn 1 (2021 - 2025) = within 2021-01-01 2025-12-31 -
    Giai đoạn I: 2021 - 2025 = within 2021-01-01 2025-12-31 -
    thời kỳ 2021-2030 = within 2021-01-01 2030-12-31 -
    nhiệm kỳ 2020 - 2025 = within 2020-01-01 2025-12-31 -
    năm học 2025 - 2026 = within 2025-09-01 2026-08-31 -
    trong năm học 2025- 2026 = within 2025-09-01 2026-08-31 -
    Từ năm 2022 đến năm 2025 = within 2022-01-01 2025-12-31 -
    Từ năm 2026 - 2030 = within 2026-01-01 2030-12-31 -
    từ 2021 đến 2025 = within 2021-01-01 2025-12-31 -
    từ năm 2026 = from 2026-01-01 - -
    từ năm 2026 trở đi = from 2026-01-01 - -
    năm 2025 và các năm tiếp theo = from 2025-01-01 - -
    Giai đoạn 2026-2030 và những năm tiếp theo = from 2026-01-01 - -
    đến năm 2030 = by - 2030-12-31 -
    đến 2030 = by - 2030-12-31 -
    đến hết năm 2025 = by - 2025-12-31 -
    đến hết năm = by - 2026-12-31 -
    trước năm 2030 = by - 2029-12-31 -
    sau năm 2025 = from 2026-01-01 - -
    ⟦đến năm 2030⟧, tầm nhìn đến năm 2045 = by - 2030-12-31 -
    ⟦Đến hết năm 2025⟧, định hướng đến năm 2030 = by - 2025-12-31 -
    từ nay đến năm 2028 = within 2026-01-15 2028-12-31 -
    từ nay đến hết năm 2026 = within 2026-01-15 2026-12-31 -
    Từ ngày ban hành Kế hoạch đến hết ngày 31/12/2026 = within 2026-01-15 2026-12-31 -
    từ ngày phát động đến hết ngày 30/6 = within - 2026-06-30 -
    từ khi Kế hoạch được ban hành đến hết năm 2026 = within 2026-01-15 2026-12-31 -
    từ nay cho đến hết tháng 6/2026 = within 2026-01-15 2026-06-30 -
    từ nay đến ngày 30/6 = within 2026-01-15 2026-06-30 -
    # Days
    ngày 10 tháng 11 năm 2021 = on 2021-11-10 2021-11-10 -
    10/11/2021 = on 2021-11-10 2021-11-10 -
    07/4/2014 = on 2014-04-07 2014-04-07 -
    ngày 10-11-2021 = on 2021-11-10 2021-11-10 -
    10.11.2021 = on 2021-11-10 2021-11-10 -
    ngày 15/6 = on 2026-06-15 2026-06-15 -
    ngày 05 tháng Tư = on 2026-04-05 2026-04-05 -
    vào ngày 15/3 = on 2026-03-15 2026-03-15 -
    Ngày 02/01/2011 (thứ 2) = on 2011-01-02 2011-01-02 -
    thứ Sáu, ngày 12/6/2026 = on 2026-06-12 2026-06-12 -
    13h30’ ngày 29/4/2026 (Thứ Tư) = on 2026-04-29 2026-04-29 -
    Lúc 14 giờ 00 phút, ngày 28 tháng 4 năm 2026 = on 2026-04-28 2026-04-28 -
    8h00-10h00 ngày 28/12/2011 = on 2011-12-28 2011-12-28 -
    Từ 13h30’ ngày 02/6/2026 = from 2026-06-02 - -
    Từ 20 giờ 15 phút - 20 giờ 45 phút ngày 23 tháng 1 = on 2026-01-23 2026-01-23 -
    từ 7h30 đến 11h30 ngày 15/3 = on 2026-03-15 2026-03-15 -
    từ 7h30 ngày 15/3 đến 17h00 ngày 16/3 = within 2026-03-15 2026-03-16 -
    Chiều ngày 28/12 và cả ngày 29/12/2011 = on 2011-12-28 2011-12-29 -
    Ngày 26, 27/12/2011 = on 2011-12-26 2011-12-27 -
    ngày 12-15/6/2026 = on 2026-06-12 2026-06-15 -
    từ ngày 1-9 đến hết ngày 31-12 = within 2026-09-01 2026-12-31 -
    từ ngày 1-9 đến ngày 30-11-2026 = within 2026-09-01 2026-11-30 -
    từ ngày 1-9 đến hết ngày 31-12-2026 = within 2026-09-01 2026-12-31 -
    Hội trại 02 ngày: ⟦15 và 16/10/2026⟧ = on 2026-10-15 2026-10-16 -
    02 ngày cao điểm, ⟦12 và 26/7⟧ = on 2026-07-12 2026-07-12 - & on 2026-07-26 2026-07-26 -
    từ 11/8 - 20/8 = within 2026-08-11 2026-08-20 -
    hằng tuần trước 15 giờ ngày thứ Năm = by - - week
    phát thanh ⟦hằng ngày từ ngày 10/10 đến 16/10⟧ = within 2026-10-10 2026-10-16 day
    ngày 12, 13 và 14 tháng 6 năm 2026 = on 2026-06-12 2026-06-14 -
    ngày 10/6 và 20/6/2025 = on 2025-06-10 2025-06-10 - & on 2025-06-20 2025-06-20 -
    từ ngày 05/8 đến ngày 10/8/2025 = within 2025-08-05 2025-08-10 -
    từ ngày 05 đến ngày 10/8/2025 = within 2025-08-05 2025-08-10 -
    từ 05 - 10/8/2025 = within 2025-08-05 2025-08-10 -
    từ ngày 25/12/2025 - 05/01/2026 = within 2025-12-25 2026-01-05 -
    từ ngày 25/12 đến ngày 05/01/2026 = within 2025-12-25 2026-01-05 -
    từ ngày 30/10/2017 đến 03/11/2017 = within 2017-10-30 2017-11-03 -
    từ ngày 17 đến ngày 20 tháng 11 năm 2025 = within 2025-11-17 2025-11-20 -
    trong 10 ngày (từ ngày 20/11 đến ngày 29/11) = within 2026-11-20 2026-11-29 -
    từ ngày 01 tháng 01 năm 2026 = from 2026-01-01 - -
    Từ 01/7/2025 = from 2025-07-01 - -
    kể từ ngày 01/7/2025 = from 2025-07-01 - -
    kể từ ngày 10/9/1999 trở đi = from 1999-09-10 - -
    bắt đầu từ ngày 5 tháng 5 năm 2003 = from 2003-05-05 - -
    sau ngày 30/6/2025 = from 2025-06-30 - -
    từ 01 đến 15/4/2025 = within 2025-04-01 2025-04-15 -
    trước ngày 5/4/26 = by - 2026-04-05 -
    trước ngày 15 các tháng 3, 6 và 12 = by - 2026-03-15 - & by - 2026-06-15 - & by - 2026-12-15 -
    trước ngày 20 của tháng 6 và tháng 12 = by - 2026-06-20 - & by - 2026-12-20 -
    Trong 03 ngày 10, 11, 12/3/2026 = on 2026-03-10 2026-03-12 -
    ngày … tháng 3 năm 2024 = on 2024-03 2024-03 -
    ngày  tháng 3 năm 2024 = on 2024-03 2024-03 -
    trước ngày …/3/2024 = by - 2024-03 -
    # Terms
    trước ngày 15/11 = by - 2026-11-15 -
    trước ngày 31/3/2026 = by - 2026-03-31 -
    trước 30/6/2025 = by - 2025-06-30 -
    trước 30/6 = by - 2026-06-30 -
    trước ngày 31 tháng 12 năm 2025 = by - 2025-12-31 -
    trước 17 giờ 00 ngày 15/3/2026 = by - 2026-03-15 -
    đến ngày 30/6 = by - 2026-06-30 -
    đến hết ngày 31/12/2026 = by - 2026-12-31 -
    chậm nhất là ngày 30/01/2026 = by - 2026-01-30 -
    chậm nhất ngày 20/12 = by - 2026-12-20 -
    chậm nhất đến ngày 20/12 = by - 2026-12-20 -
    chậm nhất là trước ngày 20/12 = by - 2026-12-20 -
    muộn nhất ngày 20/12/2025 = by - 2025-12-20 -
    muộn nhất là ngày 20/12/2025 = by - 2025-12-20 -
    hoàn thành ⟦trước ngày 30/6⟧ = by - 2026-06-30 -
    xong ⟦trước 30/6/2026⟧ = by - 2026-06-30 -
    không quá ngày 30/6/2026 = by - 2026-06-30 -
    hạn chót 13/10/2017 = by - 2017-10-13 -
    trước ngày 15/02 năm sau = by - 2027-02-15 -
    không chậm hơn ngày 15/10 = by - 2026-10-15 -
    cho đến hết ngày 15/10 = by - 2026-10-15 -
    # Recurrences
    hằng năm = within - - year
    hàng năm = within - - year
    Hằng quý = within - - quarter
    hàng tháng = within - - month
    hằng tuần = within - - week
    hằng ngày = within - - day
    mỗi tháng = within - - month
    ⟦mỗi tháng⟧ 02 chuyên mục = within - - month
    ⟦mỗi năm⟧ có ít nhất 150 sản phẩm = within - - year
    từng năm = within - - year
    01 lần/năm = within - - year
    02 lần/tháng = within - - month
    2 lần / năm = within - - year
    mỗi quý một lần = within - - quarter
    06 tháng/lần = within - - halfYear
    6 tháng một lần = within - - halfYear
    03 tháng 1 lần = within - - quarter
    hàng tháng (ngày 20) = on - ---20 month
    1 lần/06 tháng = within - - halfYear
    định kỳ 6 tháng = within - - halfYear
    định kỳ 06 tháng/lần = within - - halfYear
    định kỳ 06 tháng/01 lần = within - - halfYear
    định kỳ 3 tháng = within - - quarter
    định kỳ hằng năm = within - - year
    định kỳ ⟦trước ngày 20/11⟧ = by - --11-20 year
    định kỳ hàng tháng, quý, năm = within - - month & within - - quarter & within - - year
    hàng quý, 6 tháng, năm = within - - quarter & within - - halfYear & within - - year
    Thường xuyên, hằng năm = within - - year
    trước ngày 15/11 hằng năm = by - --11-15 year
    trước ngày 01/6 và 15/11 hằng năm = by - --06-01 year & by - --11-15 year
    trước ngày 15/11 (hằng năm) = by - --11-15 year
    hằng năm (trước ngày 15 tháng 11) = by - --11-15 year
    Hằng năm, trước ngày 30/11 = by - --11-30 year
    định kỳ ⟦trước ngày 01/6 và 15/11 hằng năm⟧ = by - --06-01 year & by - --11-15 year
    ngày 20 hằng tháng = on - ---20 month
    trước ngày 20 hằng tháng = by - ---20 month
    chậm nhất là ngày 20 hàng tháng = by - ---20 month
    Hằng tháng, trước ngày 20 = by - ---20 month
    các ngày 5, 12, 19 hằng tháng = on - ---05 month & on - ---12 month & on - ---19 month
    trước ngày 05 của tháng cuối quý = by - ---05 quarter
    trước ngày 25 của tháng cuối hằng quý = by - ---25 quarter
    ngày 15 tháng đầu quý sau = on - ---15 quarter
    Trước ngày 05 của tháng liền kề = by - ---05 month
    định kỳ hàng quý (trước ngày 15 của tháng kế tiếp) = by - ---15 month
    thứ Hai hằng tuần = on - - week
    từ 20 giờ 15 phút đến 20 giờ 45 phút tối thứ Sáu tuần thứ 2 và tối thứ Sáu tuần thứ 4 hàng tháng = on - - month
    vào ngày 10 - 12 hằng tháng = on ---10 ---12 month
    từ ngày 10 - 12 hằng tháng = within ---10 ---12 month
    trước ngày 10 tháng đầu tiên của quý sau = by - ---10 quarter
    ngày 15 của tháng giữa quý = on - ---15 quarter
    tháng thứ hai của quý = within - - quarter
    từ ngày 15/12 năm trước đến ngày 14/12 năm báo cáo = within --12-15 --12-14 year
    từ ngày 15 tháng trước đến ngày 14 của tháng báo cáo = within ---15 ---14 month
    cuối mỗi quý = within - - quarter
    đầu hằng tháng = within - - month
    ngày cuối tháng = on - - month
    ngày làm việc cuối cùng của quý = on - - quarter
    từ 9h00 thứ Hai đến 16h00 Chủ nhật hằng tuần = on - - week
    vào các ngày thứ Bảy hằng tuần = on - - week
    ngày thứ Sáu của tuần cuối tháng = on - - month
    họp ⟦tháng 01 lần⟧ = within - - month
    tính từ ngày 15 của tháng trước kỳ báo cáo đến ngày 14 của tháng cuối quý = within ---15 ---14 quarter
    hàng tuần vào thứ 2 = on - - week
    hằng tuần, vào thứ Ba và thứ Năm = on - - week
    thứ Sáu tuần cuối cùng của tháng = on - - month
    thứ Sáu cuối cùng hằng tháng = on - - month
    hằng năm, vào dịp tháng 11 = within --11-01 --11-30 year
    định kỳ (tháng, quý, 6 tháng, năm) = within - - month & within - - quarter & within - - halfYear & within - - year
    2 lần/tháng (ngày 5 và ngày 20) = on - ---05 month & on - ---20 month
    trước 16 giờ hằng ngày = by - - day
    trước 14 giờ thứ Năm hằng tuần = by - - week
    ⟦6 tháng, hằng năm⟧ tổng hợp = within - - halfYear & within - - year
    báo cáo tuần ⟦vào thứ Sáu⟧ = on - - week
    báo cáo tháng (⟦trước ngày 20⟧), = by - ---20 month
    hằng ngày trước 16h30 = within - - day
    # Without dates
    cuối học kỳ I = within - - -
    học kỳ II năm học 2025 - 2026 = within - - -
    trước mùa mưa bão năm 2026 = by - - -
    trước ngày khai giảng năm học mới = by - - -
    trong dịp hè = within - - -
    trong 24h kể từ khi phát hiện = within - - -
    Thường xuyên = within - - -
    Thường xuyên, theo yêu cầu nhiệm vụ = within - - -
    thường xuyên, liên tục = within - - -
    đột xuất = within - - -
    định kỳ và đột xuất = within - - -
    khi có yêu cầu = within - - -
    Trong quá trình triển khai = within - - -
    ngay sau khi ban hành = from - - -
    ⟦Sau khi thành lập⟧, công chức tại Trung tâm = from - - -
    ⟦sau khi Chiến lược tiêu chuẩn quốc gia được ban hành⟧. = from - - -
    ⟦sau 10 ngày kể từ ngày ký⟧./. = from - - -
    trong vòng 05 ngày làm việc = within - - -
    trong thời hạn 2 (hai) ngày sau khi quyết toán = within - - -
    chậm nhất 03 ngày trước khi tổ chức hội nghị = by - - -
    trước khi đoàn đến làm việc = by - - -
    không quá 15 ngày làm việc = by - - -
    # Commemorations
    vào dịp Kỷ niệm 75 năm ngày Bác Hồ ra Lời kêu gọi thi đua ái quốc (11/6/1948 - 11/6/2023) = on 2023-06-11 2023-06-11 -
    nhân ngày Chuyển đổi số Quốc gia 10/10 = on 2026-10-10 2026-10-10 -
    nhân dịp 30/4 và 01/5 = on 2026-04-30 2026-05-01 -
    kỷ niệm 80 năm ngày thành lập (22/12/1944) = on 2024-12-22 2024-12-22 -
    trong dịp lễ (từ ngày 14/02 đến ngày 22/02/2026) = on 2026-02-14 2026-02-22 -
    dịp Tết Nguyên đán Bính Ngọ 2026 = on - - -
    # What no calendar has
    trước ngày 31/02/2024 = by - - - ! 31/02/2024
    ngày 29/02/2023 = on - - - ! 29/02/2023
    từ ngày 30/02/2025 đến ngày 15/3/2025 = within - - - ! 30/02/2025
    """

  /// Read without a year of the plan: what the text does not say stays away.
  static let ofNoYear = """
    trước ngày 15/11 = by - - -
    Tháng 6 = within - - -
    06 tháng đầu năm = within - - -
    trong năm = within - - -
    từ tháng 3 đến tháng 10 = within - - -
    ngày 20 hằng tháng = on - ---20 month
    trước ngày 15/11 hằng năm = by - --11-15 year
    trước ngày 15/02 năm sau = by - - -
    trước ngày 20 = by - - -
    ngày 15/6/2025 = on 2025-06-15 2025-06-15 -
    """

  /// No time stands here.
  static let none = """
    Nghị định số 30/2020/NĐ-CP
    Thông tư 01/2025/TT-BNV
    Hướng dẫn số 36-HD/VPTW
    75 năm
    năm xã, thị trấn
    mười năm
    20 giờ 15 phút
    không mở nhạc sau 22 giờ
    từ 7h30 đến 11h30
    2/3 số hộ
    đến 2/3 số hộ
    từ 1/2 dân số trở lên
    duy trì 19/19 tiêu chí
    1.860 triệu đồng
    đến 2.025 người
    đến 2025 người
    từ 2000 đến 3000 hộ
    Quý khách
    mặt hàng quý hiếm
    Ngân hàng năm
    kinh phí chi thường xuyên
    Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên
    tầm nhìn đến năm 2045
    định hướng đến năm 2030
    tháng hành động
    tuần 3 - 6, 12 lớp ôn tập
    tuần 6 - 8
    ngày càng tốt hơn
    Công an xã 19/5
    khoản 1/7
    theo quy định
    từ năm 2020 đến nay
    từ năm 2020 cho đến nay
    10 ngày đầu tháng
    nửa đầu năm học
    tỷ lệ 5/4/26.
    lần thứ hai
    học kỳ I
    từ 01 đến 15 mô hình
    mùa xuân
    """
}
