/// Words that organisations, posts and groups begin with.
///
/// A line reads `phrase = kind level tail`. Level is `-` where the place or the issuer decides it. Tail says what goes on behind the phrase: `place` an administrative name, `function` function phrases ("Tài chính - Kế hoạch") and then a place, `name` a free name, `post` another organ, `group` further nouns of a group, `none` nothing.
enum OrganLexicon {
  static let heads = """
    ban = specialisedAgency - function
    ban an toàn giao thông = adHoc - place
    ban bí thư = party central none
    ban bí thư trung ương đoàn = massOrganisation central none
    ban bí thư trung ương đoàn tncs hồ chí minh = massOrganisation central none
    ban bí thư trung ương đảng = party central none
    ban chqs = armedForce - place
    ban chấp hành = party - function
    ban chấp hành công đoàn = massOrganisation - name
    ban chấp hành huyện đoàn = massOrganisation - place
    ban chấp hành liên đoàn lao động = massOrganisation - place
    ban chấp hành thành đoàn = massOrganisation - place
    ban chấp hành trung ương = party central place
    ban chấp hành trung ương đoàn = massOrganisation central none
    ban chấp hành trung ương đoàn thanh niên cộng sản hồ chí minh = massOrganisation central none
    ban chấp hành trung ương đoàn tncs hồ chí minh = massOrganisation central none
    ban chấp hành trung ương đảng = party central none
    ban chấp hành trung ương đảng cộng sản việt nam = party central none
    ban chấp hành tỉnh đoàn = massOrganisation - place
    ban chấp hành đoàn = massOrganisation - place
    ban chấp hành đảng bộ = party - place
    ban chỉ huy = armedForce - function
    ban chỉ huy phòng chống thiên tai = adHoc - name
    ban chỉ huy phòng thủ dân sự = adHoc - name
    ban chỉ huy phòng thủ khu vực = armedForce - name
    ban chỉ huy phòng, chống thiên tai = adHoc - name
    ban chỉ huy quân sự = armedForce - place
    ban chỉ đạo = adHoc - name
    ban cán sự đảng = party - place
    ban công tác mặt trận = massOrganisation commune place
    ban dân tộc = specialisedAgency province place
    ban dân vận = party - place
    ban giám hiệu = serviceUnit unit name
    ban giám khảo = adHoc - name
    ban giám sát đầu tư của cộng đồng = adHoc commune place
    ban giám đốc = serviceUnit unit name
    ban kinh tế = party central place
    ban kinh tế - ngân sách = peoplesCouncil - place
    ban kinh tế - xã hội = peoplesCouncil - place
    ban nhân dân = adHoc - post
    ban nội chính = party - place
    ban pháp chế = peoplesCouncil - place
    ban phát triển = adHoc commune name
    ban quản lý = specialisedAgency - name
    ban quản lý an toàn thực phẩm = specialisedAgency - place
    ban quản lý chợ = specialisedAgency - place
    ban quản lý các khu chế xuất và công nghiệp = specialisedAgency - place
    ban quản lý các khu công nghiệp = specialisedAgency - place
    ban quản lý các khu công nghiệp và chế xuất = specialisedAgency - place
    ban quản lý di tích = specialisedAgency - name
    ban quản lý dự án = specialisedAgency - name
    ban quản lý khu bảo tồn = specialisedAgency - name
    ban quản lý khu công nghiệp = specialisedAgency - place
    ban quản lý khu công nghệ cao = specialisedAgency - place
    ban quản lý khu di tích = specialisedAgency - name
    ban quản lý khu du lịch = specialisedAgency - name
    ban quản lý khu kinh tế = specialisedAgency - place
    ban quản lý khu kinh tế cửa khẩu = specialisedAgency - place
    ban quản lý khu kinh tế và các khu công nghiệp = specialisedAgency - place
    ban quản lý khu kinh tế, khu công nghiệp = specialisedAgency - place
    ban quản lý rừng = specialisedAgency - name
    ban quản lý vườn quốc gia = specialisedAgency - name
    ban quản trị = enterprise unit name
    ban thanh tra nhân dân = adHoc - place
    ban thường trực = massOrganisation - post
    ban thường trực ủy ban mặt trận tổ quốc = massOrganisation - place
    ban thường vụ = party - post
    ban tuyên giáo = party - place
    ban tuyên giáo và dân vận = party - place
    ban tổ chức = party - place
    ban tự quản = adHoc - post
    ban văn hóa - xã hội = specialisedAgency - place
    ban vận động = adHoc - name
    ban xây dựng đảng = party - place
    ban đại diện = adHoc unit name
    ban đại diện cha mẹ học sinh = adHoc unit place
    ban đại diện hội cha mẹ học sinh = adHoc unit place
    ban đại diện hội người cao tuổi = massOrganisation - place
    bch chi đoàn = massOrganisation - place
    bch công đoàn = massOrganisation - place
    bch huyện đoàn = massOrganisation - place
    bch hội = massOrganisation - function
    bch liên đoàn lao động = massOrganisation - place
    bch quân sự = armedForce - place
    bch thành đoàn = massOrganisation - place
    bch tỉnh đoàn = massOrganisation - place
    bch xã đoàn = massOrganisation - place
    bch đoàn = massOrganisation - place
    bch đảng bộ = party - place
    bchqs = armedForce - place
    bcs đảng = party - place
    bcđ = adHoc - name
    bgh = serviceUnit unit place
    bgk = adHoc - place
    bhxh = specialisedAgency - place
    bql = specialisedAgency - name
    bs = post unit name
    btc = adHoc - name
    btv = party - post
    bà = post - name
    báo = serviceUnit - name
    báo và phát thanh truyền hình = serviceUnit province place
    báo và phát thanh, truyền hình = serviceUnit province place
    báo và đài phát thanh truyền hình = serviceUnit province place
    báo và đài phát thanh và truyền hình = serviceUnit province place
    báo và đài phát thanh, truyền hình = serviceUnit province place
    báo và đài pt-th = serviceUnit province place
    báo, đài phát thanh và truyền hình = serviceUnit province place
    bí thư = post - post
    bưu điện = enterprise - place
    bảo hiểm xã hội = specialisedAgency - place
    bảo tàng = serviceUnit - place
    bệnh viện = serviceUnit unit name
    bệnh viện đa khoa = serviceUnit unit place
    bộ = centralOrgan central function
    bộ chqs = armedForce province place
    bộ chính trị = party central none
    bộ chỉ huy = armedForce province function
    bộ chỉ huy bộ đội biên phòng = armedForce province place
    bộ chỉ huy quân sự = armedForce province place
    bộ phận = specialisedAgency - function
    bộ phận giúp việc = adHoc - name
    bộ phận giúp việc cho = adHoc - name
    bộ phận một cửa = specialisedAgency - place
    bộ trưởng = post central post
    bộ trưởng, chủ nhiệm = post central post
    bộ đội biên phòng = armedForce province place
    ca = armedForce - place
    chi bộ = party commune name
    chi cục = specialisedAgency province function
    chi hội = massOrganisation - name
    chi hội phó = post unit name
    chi hội trưởng = post unit name
    chi nhánh = enterprise - post
    chi đoàn = massOrganisation - name
    chi đội = massOrganisation unit name
    chi ủy = party commune name
    chi ủy viên = post - place
    chánh thanh tra = post - post
    chánh văn phòng = post - post
    chánh văn phòng hđnd & ubnd = post - place
    chánh văn phòng hđnd - ubnd = post - place
    chánh văn phòng hđnd và ubnd = post - place
    chánh văn phòng hội đồng nhân dân và ủy ban nhân dân = post - place
    chánh văn phòng đoàn đbqh và hđnd = post - place
    chánh văn phòng đoàn đại biểu quốc hội và hội đồng nhân dân = post - place
    chánh án = post - post
    chính phủ = centralOrgan central none
    chỉ huy trưởng = post - post
    chủ nhiệm = post - post
    chủ tịch = post - post
    chủ tịch nước = centralOrgan central none
    các ban xây dựng đảng = party - place
    câu lạc bộ = massOrganisation unit name
    cô = post unit name
    công an = armedForce - place
    công chức = post commune name
    công chức tài chính - kế toán = post commune place
    công chức tư pháp - hộ tịch = post commune place
    công chức văn hóa - xã hội = post commune place
    công chức văn phòng - thống kê = post commune place
    công chức địa chính - nông nghiệp = post commune place
    công chức địa chính - nông nghiệp - xây dựng và môi trường = post commune place
    công chức địa chính - xây dựng - đô thị và môi trường = post commune place
    công ty = enterprise unit name
    công đoàn = massOrganisation - name
    công đoàn cấp trên = massOrganisation - place
    công đoàn cấp trên trực tiếp = massOrganisation - place
    công đoàn cấp trên trực tiếp cơ sở = massOrganisation - place
    công đoàn ngành = massOrganisation - name
    cđcs = massOrganisation unit place
    cảnh sát biển = armedForce - place
    cấp ủy = party - group
    cấp ủy viên = post - place
    cổng thông tin điện tử = serviceUnit - place
    cục = centralOrgan central function
    cục thuế = specialisedAgency - place
    cục thống kê = specialisedAgency - place
    cục trưởng = post central post
    cụm thi đua = adHoc - name
    doanh nghiệp = enterprise unit group
    fpt = enterprise - place
    giám đốc = post - post
    giáo viên = post unit name
    giáo viên chủ nhiệm = post unit name
    gvbm = post unit place
    gvcn = post unit place
    hiệp hội = massOrganisation - name
    hiệp hội doanh nghiệp = massOrganisation - place
    hiệp hội doanh nghiệp nhỏ và vừa = massOrganisation - place
    hiệp hội du lịch = massOrganisation - place
    hiệu trưởng = post unit post
    htx = enterprise unit name
    huyện đoàn = massOrganisation district place
    huyện ủy = party district place
    huyện ủy viên = post - place
    hđnd = peoplesCouncil - place
    hđđ = massOrganisation - place
    hạt kiểm lâm = specialisedAgency - place
    hạt trưởng = post unit post
    học viện = serviceUnit unit name
    hộ sinh trưởng = post unit post
    hội = massOrganisation - name
    hội bảo trợ người khuyết tật và trẻ mồ côi = massOrganisation - place
    hội bảo vệ quyền trẻ em = massOrganisation - place
    hội ccb = massOrganisation - place
    hội cha mẹ học sinh = massOrganisation unit name
    hội chữ thập đỏ = massOrganisation - place
    hội cựu chiến binh = massOrganisation - place
    hội cựu giáo chức = massOrganisation - place
    hội cựu thanh niên xung phong = massOrganisation - place
    hội doanh nghiệp = massOrganisation - place
    hội doanh nhân trẻ = massOrganisation - place
    hội khuyến học = massOrganisation - place
    hội lhpn = massOrganisation - place
    hội lhtn = massOrganisation - place
    hội liên hiệp phụ nữ = massOrganisation - place
    hội liên hiệp thanh niên = massOrganisation - place
    hội luật gia = massOrganisation - place
    hội người cao tuổi = massOrganisation - place
    hội người mù = massOrganisation - place
    hội nhà báo = massOrganisation - place
    hội nông dân = massOrganisation - place
    hội nạn nhân chất độc da cam = massOrganisation - place
    hội nạn nhân chất độc da cam/dioxin = massOrganisation - place
    hội phụ nữ = massOrganisation - place
    hội sinh viên = massOrganisation - place
    hội văn học nghệ thuật = massOrganisation - place
    hội đông y = massOrganisation - place
    hội đồng = adHoc - name
    hội đồng nhân dân = peoplesCouncil - place
    hội đồng quản trị = enterprise unit name
    hội đồng sư phạm = serviceUnit unit place
    hội đồng thi đua = adHoc - place
    hội đồng thi đua - khen thưởng = adHoc - place
    hội đồng thi đua khen thưởng = adHoc - place
    hội đồng tđkt = adHoc - place
    hội đồng đội = massOrganisation - place
    hợp tác xã = enterprise unit name
    kho bạc nhà nước = specialisedAgency - place
    khoa = serviceUnit unit function
    khu bảo tồn thiên nhiên = serviceUnit - place
    khu đội trưởng = post commune place
    khối = adHoc - name
    khối dân vận = party - place
    khối mặt trận = massOrganisation - place
    khối thi đua = adHoc - name
    kiểm toán nhà nước = centralOrgan central place
    ktv = post unit name
    kế toán = post unit name
    kế toán trưởng = post unit post
    kỹ thuật viên trưởng = post unit post
    liên hiệp = massOrganisation - name
    liên hiệp các hội khoa học và kỹ thuật = massOrganisation - place
    liên hiệp các hội khoa học và kỹ thuật việt nam = massOrganisation - place
    liên hiệp các hội văn học nghệ thuật = massOrganisation - place
    liên hiệp các tổ chức hữu nghị = massOrganisation - place
    liên hiệp hội khoa học và kỹ thuật = massOrganisation - place
    liên minh htx = massOrganisation - place
    liên minh hợp tác xã = massOrganisation - place
    liên đoàn lao động = massOrganisation - place
    lãnh đạo = post - post
    lđlđ = massOrganisation - place
    mobifone = enterprise - place
    mttq = massOrganisation - place
    mttq việt nam = massOrganisation - place
    mttqvn = massOrganisation - place
    mặt trận tổ quốc = massOrganisation - place
    mặt trận tổ quốc việt nam = massOrganisation - place
    ngân hàng = enterprise - name
    ngân hàng chính sách xã hội = enterprise - place
    ngân hàng nhà nước = centralOrgan - name
    người phát ngôn = post - post
    người đứng đầu = post - post
    nhcsxh = enterprise - place
    nhs = post unit name
    nhà máy = enterprise unit name
    nhà trường = serviceUnit unit group
    nhà văn hóa = serviceUnit - name
    nhà xuất bản = serviceUnit - name
    nhân viên = post unit name
    nhóm trưởng = post - post
    nvyt = post unit place
    nông trường = enterprise unit name
    phòng = specialisedAgency district function
    phòng giao dịch = enterprise - name
    phó bí thư = post - post
    phó chi hội trưởng = post unit name
    phó chủ tịch = post - post
    phó giám đốc = post - post
    phó hiệu trưởng = post unit post
    phó quản đốc = post unit post
    phó trưởng = post - post
    phó trưởng ban = post - post
    phó trưởng khoa = post - post
    phó trưởng phòng = post - post
    phó trưởng trạm = post unit post
    phó tổng giám đốc = post unit post
    quản đốc = post unit post
    quận đoàn = massOrganisation district place
    quận ủy = party district place
    quận ủy viên = post - place
    quốc hội = centralOrgan central none
    quỹ = adHoc - name
    quỹ bảo lãnh tín dụng = adHoc - name
    quỹ bảo vệ và phát triển rừng = adHoc - place
    quỹ hỗ trợ nông dân = adHoc - place
    quỹ hỗ trợ phát triển hợp tác xã = adHoc - place
    quỹ phát triển đất = adHoc - place
    quỹ đầu tư phát triển = adHoc - place
    sở = specialisedAgency province function
    tand = specialisedAgency - place
    thanh tra = specialisedAgency - place
    thanh tra chính phủ = centralOrgan central none
    thanh tra nhà nước = centralOrgan central place
    thanh tra viên = post - none
    thanh tra viên chính = post - none
    thuế = specialisedAgency - place
    thuế cơ sở = specialisedAgency - name
    thành viên = post - post
    thành đoàn = massOrganisation - place
    thành ủy = party - place
    thôn đội trưởng = post commune place
    thú y xã = specialisedAgency commune none
    thư ký = post - post
    thư viện = serviceUnit - name
    thường trực = party - post
    thường trực ban chỉ đạo = adHoc - name
    thường trực hđnd = peoplesCouncil - place
    thường trực hội đồng nhân dân = peoplesCouncil - place
    thầy = post unit name
    thị đoàn = massOrganisation district place
    thị ủy = party district place
    thống kê = specialisedAgency - place
    thủ trưởng = post - post
    thủ trưởng các cơ quan ngang bộ = post central post
    thủ trưởng các cơ quan thuộc chính phủ = post central post
    thủ trưởng cơ quan ngang bộ = post central post
    thủ trưởng cơ quan thuộc chính phủ = post central post
    thủ tướng = centralOrgan central none
    thủ tướng chính phủ = centralOrgan central none
    tiểu ban = adHoc - name
    tpt = post unit place
    trung tâm = serviceUnit - name
    trung tâm cung ứng dịch vụ công = serviceUnit - place
    trung tâm dịch vụ tổng hợp = serviceUnit - place
    trung tâm phục vụ hành chính công = serviceUnit - place
    trung ương = centralOrgan central place
    trung ương hội = massOrganisation central post
    trung ương hội cựu chiến binh việt nam = massOrganisation central none
    trung ương hội lhpn việt nam = massOrganisation central none
    trung ương hội liên hiệp phụ nữ việt nam = massOrganisation central none
    trung ương hội nông dân việt nam = massOrganisation central none
    trung ương đoàn = massOrganisation central place
    trường = serviceUnit unit name
    trường cao đẳng = serviceUnit unit name
    trường chính trị = serviceUnit unit name
    trường trung cấp = serviceUnit unit name
    trường trung cấp nghề = serviceUnit unit name
    trường đại học = serviceUnit unit name
    trưởng = post - post
    trưởng ban = post - post
    trưởng bộ môn = post unit post
    trưởng bộ phận = post unit post
    trưởng ca = post unit post
    trưởng công an = post - post
    trưởng khoa = post - post
    trưởng phòng = post - post
    trưởng thôn = post commune name
    trưởng trạm = post unit post
    trưởng, phó = post - post
    trạm = serviceUnit commune name
    trạm trưởng = post unit post
    trạm y tế = serviceUnit commune place
    ttcm = post unit place
    ttyt = serviceUnit - place
    tòa án = specialisedAgency - place
    tòa án nhân dân = specialisedAgency - place
    tạp chí = serviceUnit - name
    tập đoàn = enterprise unit name
    tỉnh đoàn = massOrganisation province place
    tỉnh ủy = party province place
    tổ = adHoc - name
    tổ chuyên môn = adHoc unit name
    tổ công tác = adHoc - name
    tổ giúp việc = adHoc - name
    tổ giúp việc cho = adHoc - name
    tổ phó = post unit name
    tổ trưởng = post unit post
    tổng công ty = enterprise unit name
    tổng cục = centralOrgan central function
    tổng giám đốc = post unit post
    tổng liên đoàn lao động = massOrganisation central place
    tổng phụ trách = post unit name
    ub mttq = massOrganisation - place
    ub mttq việt nam = massOrganisation - place
    ub mttqvn = massOrganisation - place
    ubkt = party - place
    ubmttq = massOrganisation - place
    ubmttq việt nam = massOrganisation - place
    ubmttqvn = massOrganisation - place
    ubnd = peoplesCommittee - place
    viettel = enterprise - place
    vinaphone = enterprise - place
    viện = serviceUnit - name
    viện kiểm sát nhân dân = specialisedAgency - place
    viện trưởng = post central post
    vksnd = specialisedAgency - place
    vnpt = enterprise - place
    vp = specialisedAgency - name
    văn phòng = specialisedAgency - name
    văn phòng chính phủ = centralOrgan central none
    văn phòng hđnd & ubnd = specialisedAgency - place
    văn phòng hđnd - ubnd = specialisedAgency - place
    văn phòng hđnd và ubnd = specialisedAgency - place
    văn phòng hội đồng nhân dân và ủy ban nhân dân = specialisedAgency - place
    văn phòng quốc hội = centralOrgan central none
    văn phòng trung ương đảng = party central none
    văn phòng đoàn đbqh và hđnd = specialisedAgency - place
    văn phòng đoàn đại biểu quốc hội và hội đồng nhân dân = specialisedAgency - place
    vườn quốc gia = serviceUnit - place
    vụ = centralOrgan central function
    vụ trưởng = post central post
    xí nghiệp = enterprise unit name
    ys = post unit name
    ông = post - name
    đ/c = post - name
    đd = post unit name
    điều dưỡng trưởng = post unit post
    điện lực = enterprise - place
    đoàn chủ tịch = massOrganisation central post
    đoàn các trường = massOrganisation unit name
    đoàn các xã = massOrganisation commune place
    đoàn công an = massOrganisation - place
    đoàn công tác = adHoc - name
    đoàn giám sát = adHoc - name
    đoàn khối = massOrganisation - name
    đoàn kiểm tra = adHoc - name
    đoàn luật sư = massOrganisation - place
    đoàn phường = massOrganisation commune place
    đoàn thanh niên = massOrganisation - place
    đoàn thanh niên cộng sản hồ chí minh = massOrganisation - place
    đoàn thanh tra = adHoc - name
    đoàn thị trấn = massOrganisation commune place
    đoàn tncs hcm = massOrganisation - place
    đoàn tncs hồ chí minh = massOrganisation - place
    đoàn trường = massOrganisation unit name
    đoàn xã = massOrganisation commune place
    đoàn đbqh = centralOrgan province place
    đoàn đại biểu quốc hội = centralOrgan province place
    đoàn đặc khu = massOrganisation commune place
    đtn = massOrganisation - place
    đài = serviceUnit - name
    đài phát thanh - truyền hình = serviceUnit province place
    đài phát thanh và truyền hình = serviceUnit province place
    đài phát thanh, truyền hình = serviceUnit province place
    đài pt&th = serviceUnit province place
    đài pt-th = serviceUnit province place
    đài truyền thanh = serviceUnit - place
    đại diện = post - post
    đại học = serviceUnit unit name
    đảng bộ = party - name
    đảng đoàn = party - post
    đảng ủy = party - name
    đảng ủy các cơ quan đảng = party - place
    đảng ủy công an = party - place
    đảng ủy hđnd = party - place
    đảng ủy hội đồng nhân dân = party - place
    đảng ủy mttq = party - place
    đảng ủy quân sự = party - place
    đảng ủy ubnd = party - place
    đảng ủy viên = post - place
    đảng ủy ủy ban nhân dân = party - place
    đồn biên phòng = armedForce commune name
    đồn biên phòng cửa khẩu = armedForce - place
    đồng chí = post - name
    đội = specialisedAgency - name
    đội thiếu niên tiền phong hồ chí minh = massOrganisation - name
    đội tntp hồ chí minh = massOrganisation - name
    đội trưởng = post unit post
    ấp đội trưởng = post commune place
    ủy ban = centralOrgan - function
    ủy ban bầu cử = adHoc - place
    ủy ban dân tộc = centralOrgan central none
    ủy ban kiểm tra = party - place
    ủy ban mttq = massOrganisation - place
    ủy ban mttq việt nam = massOrganisation - place
    ủy ban mttqvn = massOrganisation - place
    ủy ban mặt trận tổ quốc = massOrganisation - place
    ủy ban mặt trận tổ quốc việt nam = massOrganisation - place
    ủy ban nhân dân = peoplesCommittee - place
    ủy ban thường vụ quốc hội = centralOrgan central none
    ủy ban trung ương mttq = massOrganisation central none
    ủy ban trung ương mttq việt nam = massOrganisation central none
    ủy ban trung ương mặt trận tổ quốc = massOrganisation central none
    ủy ban trung ương mặt trận tổ quốc việt nam = massOrganisation central none
    ủy viên = post - post
    """

  /// Nouns that make up groups: "các sở, ban, ngành", "cơ quan, đơn vị, địa phương".
  static let groupNouns = """
    ba bên
    ban
    ban ngành
    ban quản lý
    buôn
    bên liên quan
    bản
    bốn bên
    bộ
    bộ phận
    bộ phận chuyên môn
    chi bộ
    chi bộ cơ sở
    chi hội
    chi đoàn
    chi, đảng bộ
    chuyên gia
    chính quyền
    chính quyền các cấp
    chính quyền địa phương
    chủ cơ sở
    chủ đầu tư
    ctv
    cá nhân
    các cấp
    cán bộ
    cán bộ, chiến sĩ
    cán bộ, chiến sỹ
    công chức
    công chức chuyên môn
    công đoàn cơ sở
    cơ quan
    cơ quan báo chí
    cơ quan báo chí, truyền thông
    cơ quan chuyên môn
    cơ quan chủ trì
    cơ quan chức năng
    cơ quan hành chính
    cơ quan hành chính nhà nước
    cơ quan phối hợp
    cơ quan quản lý nhà nước
    cơ quan thông tin, truyền thông
    cơ quan thông tấn báo chí
    cơ quan trung ương
    cơ quan truyền thông
    cơ sở
    cơ sở giáo dục
    cơ sở hội
    cơ sở nghiên cứu
    cơ sở nuôi trồng thủy sản
    cơ sở sản xuất
    cơ sở sản xuất, kinh doanh
    cơ sở y tế
    cơ sở đoàn
    cơ sở đào tạo
    cấp bộ hội
    cấp bộ đoàn
    cấp công đoàn
    cấp hội
    cấp ủy
    cấp ủy đảng
    cộng tác viên
    cục
    doanh nghiệp
    doanh nghiệp cung cấp dịch vụ
    gia đình
    giáo viên
    giáo viên bộ môn
    giáo viên chủ nhiệm
    giáo viên chủ nhiệm các lớp
    gvcn các lớp
    hai bên
    hiệp hội
    htx
    huyện
    học sinh
    học sinh các lớp
    hộ gia đình
    hộ kinh doanh
    hội
    hội viên
    hội đoàn thể
    hội đặc thù
    hợp tác xã
    khoa
    khu dân cư
    khu phố
    khối phố
    liên đội
    lâm trường
    lãnh đạo
    lực lượng
    lực lượng biên phòng
    lực lượng bảo vệ an ninh trật tự ở cơ sở
    lực lượng bảo vệ an ninh, trật tự cơ sở
    lực lượng bảo vệ an ninh, trật tự ở cơ sở
    lực lượng bảo vệ antt ở cơ sở
    lực lượng chức năng
    lực lượng công an
    lực lượng cảnh sát biển
    lực lượng dân quân
    lực lượng dân quân tự vệ
    lực lượng kiểm lâm
    lực lượng kiểm ngư
    lực lượng quân sự
    lực lượng tham gia bảo vệ an ninh trật tự ở cơ sở
    lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở
    lực lượng tham gia bảo vệ antt ở cơ sở
    lực lượng vũ trang
    lực lượng xung kích
    ngành
    người dân
    người lao động
    nhà trường
    nông trường
    phòng
    phòng ban
    phòng chuyên môn
    phường
    phụ huynh
    quận
    sở
    sở ban ngành
    sở ngành
    tccsđ
    thành phố
    thành viên
    thành viên ban chỉ đạo
    thôn
    thị trấn
    thị xã
    trường
    trường cao đẳng
    trường học
    trường đại học
    trường đại học, cao đẳng
    trạm y tế
    tập thể
    tỉnh
    tỉnh, thành hội
    tỉnh, thành phố
    tỉnh, thành đoàn
    tổ
    tổ bảo vệ an ninh trật tự
    tổ bảo vệ an ninh, trật tự
    tổ bảo vệ an ninh, trật tự ở cơ sở
    tổ chuyên môn
    tổ chức
    tổ chức chi trả
    tổ chức chi trả dịch vụ
    tổ chức chính trị
    tổ chức chính trị - xã hội
    tổ chức cung cấp dịch vụ
    tổ chức cung cấp dịch vụ chi trả
    tổ chức cơ sở đảng
    tổ chức khoa học và công nghệ
    tổ chức thành viên
    tổ chức tín dụng
    tổ chức đoàn thể
    tổ chức đảng
    tổ công nghệ số cộng đồng
    tổ dân phố
    tổ hòa giải
    tổ liên gia
    tổ liên gia tự quản
    tổ tự quản
    viên chức
    viện
    viện nghiên cứu
    viện đào tạo
    vụ
    xã
    xí nghiệp
    y tế thôn bản
    y tế thôn, bản
    đoàn cơ sở
    đoàn thể
    đoàn thể chính trị
    đoàn thể chính trị - xã hội
    đoàn trực thuộc
    đoàn viên
    đơn vị
    đơn vị cung cấp dịch vụ
    đơn vị sự nghiệp
    đơn vị sự nghiệp công lập
    đơn vị trực thuộc
    đại biểu
    đảng bộ
    đảng bộ cơ sở
    đảng bộ, chi bộ
    đảng ủy
    đặc khu
    địa phương
    đồng chí
    đội
    ấp
    """

  /// Bodies that a post belongs to, in small letters: "Trưởng đoàn", "Tổ trưởng tổ công tác".
  static let postBodies = """
    ban
    bộ môn
    bộ phận
    hội đồng
    khoa
    nhóm
    phòng
    tiểu ban
    tổ
    tổ chuyên môn
    tổ công tác
    tổ giúp việc
    tổ kiểm tra
    đoàn
    đoàn công tác
    đoàn giám sát
    đoàn kiểm tra
    đoàn thanh tra
    đội
    """

  /// What committees are for, in small letters: "Ban Chỉ đạo phòng, chống tội phạm và xây dựng phong trào …".
  static let matters = """
    an ninh trật tự
    an toàn giao thông
    an toàn thực phẩm
    buôn lậu
    bảo vệ bí mật nhà nước
    bảo vệ trẻ em
    chuyển đổi số
    chương trình mục tiêu quốc gia
    chữa cháy
    các chương trình mục tiêu quốc gia
    cải cách hành chính
    cứu hộ
    cứu nạn
    cứu nạn, cứu hộ
    dịch bệnh
    gian lận thương mại
    giảm nghèo
    giảm nghèo bền vững
    hàng giả
    khắc phục hậu quả thiên tai
    ma túy
    mại dâm
    người cao tuổi
    phong trào toàn dân bảo vệ an ninh tổ quốc
    phòng cháy chữa cháy
    phòng cháy, chữa cháy
    phòng cháy, chữa cháy rừng
    phòng chống buôn lậu
    phòng chống bão lụt
    phòng chống dịch
    phòng chống dịch bệnh
    phòng chống hiv/aids
    phòng chống lụt bão
    phòng chống ma túy
    phòng chống mại dâm
    phòng chống tham nhũng
    phòng chống tham nhũng, lãng phí, tiêu cực
    phòng chống tham nhũng, tiêu cực
    phòng chống thiên tai
    phòng chống tệ nạn xã hội
    phòng chống tội phạm
    phòng thủ dân sự
    phòng, chống buôn lậu
    phòng, chống bão lụt
    phòng, chống dịch
    phòng, chống dịch bệnh
    phòng, chống hiv/aids
    phòng, chống lụt bão
    phòng, chống ma túy
    phòng, chống mại dâm
    phòng, chống tham nhũng
    phòng, chống tham nhũng, lãng phí, tiêu cực
    phòng, chống tham nhũng, tiêu cực
    phòng, chống thiên tai
    phòng, chống tệ nạn xã hội
    phòng, chống tội phạm
    phổ cập giáo dục
    thi hành án dân sự
    thực hiện quy chế dân chủ
    thực hiện quy chế dân chủ ở cơ sở
    toàn dân bảo vệ an ninh tổ quốc
    toàn dân đoàn kết xây dựng đời sống văn hóa
    tìm kiếm cứu nạn
    tệ nạn xã hội
    tội phạm
    vì sự tiến bộ của phụ nữ
    xây dựng nông thôn mới
    xây dựng phong trào
    xây dựng phong trào toàn dân bảo vệ an ninh tổ quốc
    xây dựng đời sống văn hóa
    xóa mù chữ
    ứng phó biến đổi khí hậu
    ứng phó sự cố
    """

  /// Words that open a group.
  static let determiners = """
    các
    cả
    mọi
    mỗi
    một số
    những
    toàn thể
    tất cả các
    từng
    """

  /// Words behind a plural tier that mean some of its units: "các xã biên giới".
  static let tierQualifiers = """
    biên giới
    chưa đạt chuẩn nông thôn mới
    còn lại
    có rừng
    khu vực i
    khu vực ii
    khu vực iii
    miền núi
    ven biển
    vùng biên
    vùng biên giới
    vùng cao
    vùng khó khăn
    vùng sâu, vùng xa
    vùng thấp
    vùng trũng
    điểm
    đã đạt chuẩn nông thôn mới
    đạt chuẩn nông thôn mới
    đặc biệt khó khăn
    """

  /// What may follow a group or an organ and still belongs to its name.
  static let qualifiers = """
    chuyên môn
    chức năng
    các cấp
    có liên quan
    có thẩm quyền
    công lập
    cùng cấp
    cơ sở
    cấp huyện
    cấp trung ương
    cấp tỉnh
    cấp xã
    dân lập
    hữu quan
    khác
    khác có liên quan
    liên quan
    ngoài công lập
    nêu trên
    nói trên
    theo quy định
    thuộc cụm, khối thi đua
    thuộc tỉnh
    thuộc và trực thuộc
    thành viên
    thương mại
    trong các cụm, khối thi đua
    trong cụm thi đua
    trong cụm, khối thi đua
    trong và ngoài tỉnh
    trung ương
    trên
    trực thuộc
    tư nhân
    tư thục
    tại địa phương
    tự chủ
    tự chủ tài chính
    đóng trên địa bàn
    địa phương
    ở địa phương
    """

  /// Function phrases of agencies; between two of them a comma, hyphen or "và" belongs to the name.
  static let functions = """
    an ninh
    an toàn giao thông
    an toàn thực phẩm
    an toàn vệ sinh thực phẩm
    biên phòng
    biển đảo
    biển đảo và thủy sản
    bảo hiểm xã hội
    bảo trợ xã hội
    bảo tồn
    bảo vệ thực vật
    chuyển đổi số
    chính sách xã hội
    chính trị
    chăn nuôi
    chế biến
    công an
    công nghiệp
    công nghệ
    công nghệ sau thu hoạch
    công nghệ thông tin
    công thương
    cơ điện nông nghiệp
    cải cách hành chính
    cảnh sát giao thông
    cảnh sát quản lý hành chính về trật tự xã hội
    du lịch
    dân chủ
    dân số
    dân tộc
    dân vận
    dịch vụ công
    dịch vụ nông nghiệp
    dịch vụ tài chính công
    gd&đt
    gdđt
    gia đình
    giao thông
    giao thông vận tải
    giáo dục
    giáo dục nghề nghiệp
    giảm nghèo
    gtvt
    hành chính
    hành chính công
    hành chính quản trị
    hành chính tổ chức
    hành chính tổng hợp
    hạ tầng
    hải quan
    hộ tịch
    hợp tác quốc tế
    kh&cn
    kh&đt
    khai thác thủy sản
    khcn
    khen thưởng
    khoa học
    khuyến nông
    khí tượng thủy văn
    kinh tế
    kinh tế đối ngoại
    kiểm lâm
    kiểm ngư
    kiểm soát bệnh tật
    kiểm tra
    kế hoạch
    kế hoạch nghiệp vụ
    kế hoạch tài chính
    kế hoạch tổng hợp
    kế toán
    kỹ thuật
    lao động
    lâm nghiệp
    lđ-tb&xh
    lđtb&xh
    lđtbxh
    môi trường
    mầm non
    nghiên cứu
    nghiệp vụ
    nghĩa vụ quân sự
    nghệ thuật
    ngoại giao
    ngoại vụ
    nn&mt
    nn&ptnt
    nnmt
    nnptnt
    nông dân
    nông nghiệp
    nông thôn mới
    nội chính
    nội vụ
    pháp chế
    pháp luật
    phát thanh
    phát triển nông thôn
    phát triển thị trường
    phòng cháy chữa cháy
    phòng chống thiên tai
    phòng thủ dân sự
    phụ nữ
    phục vụ hành chính công
    ptnt
    quân sự
    quản lý chất lượng
    quản lý thị trường
    quản lý đô thị
    quốc phòng
    sức khỏe
    tc-kh
    thanh niên
    thanh tra
    thi đua
    thiếu nhi
    thuế
    thông tin
    thú y
    thương binh
    thương mại
    thể thao
    thống kê
    thủy lợi
    thủy sản
    thủy sản và kiểm ngư
    tiểu học
    tn&mt
    tnmt
    trung học cơ sở
    trung học phổ thông
    truyền hình
    truyền thông
    trồng trọt
    trợ giúp pháp lý
    trợ giúp pháp lý nhà nước
    tt&tt
    tttt
    tuyên giáo
    tuyên truyền
    tài chính
    tài chính kế toán
    tài nguyên
    tìm kiếm cứu nạn
    tôn giáo
    tư pháp
    tổ chức
    tổ chức cán bộ
    tổ chức hành chính
    tổng hợp
    vh&tt
    vh-xh
    vhtt
    vhtt&dl
    vhttdl
    việc làm
    văn hóa
    văn hóa cơ sở
    văn hóa xã hội
    văn xã
    vận tải
    vệ sinh an toàn thực phẩm
    xuất nhập khẩu
    xây dựng
    xã hội
    xúc tiến đầu tư
    y tế
    y tế dự phòng
    điều phối
    điều phối chương trình mục tiêu quốc gia xây dựng nông thôn mới
    điều phối chương trình xây dựng nông thôn mới
    điều phối nông thôn mới
    đào tạo
    đô thị
    đăng ký đất đai
    đầu tư
    địa chính
    đối ngoại
    """

  /// Words with which no name goes on: prepositions, auxiliaries, adverbs, conjunctions.
  static let nameStops = """
    bao gồm
    bước đầu
    bằng
    bị
    bởi
    cho
    chưa
    chậm nhất
    chủ yếu
    còn
    có
    có thể
    cùng
    cũng
    cần
    cụ thể
    của
    cử
    do
    dưới
    giữa
    gồm
    gửi
    hàng
    hằng
    khi
    không
    kịp thời
    là
    lập
    mà
    mỗi
    mở
    ngay
    nhanh chóng
    như
    nhất là
    nhằm
    những
    này
    nên
    nếu
    phải
    qua
    ra
    sau
    sẽ
    sớm
    theo
    thì
    treo
    trong
    trên
    trước
    tuyệt đối
    tuỳ
    tại
    từ
    từng
    việc
    vào
    vẫn
    về
    với
    xong
    ít nhất
    đang
    đã
    đó
    được
    đặc biệt
    đến
    đều
    để
    đồng thời
    ở
    """

  /// Words of the tiers, as they stand before a place name.
  static let tiers = """
    bộ = central
    cấp huyện = district
    cấp phường = commune
    cấp quận = district
    cấp tỉnh = province
    cấp xã = commune
    huyện = district
    phường = commune
    quận = district
    thành phố = province
    thành phố trực thuộc trung ương = province
    thị trấn = commune
    thị xã = district
    tp = province
    trung ương = central
    tt = commune
    tx = district
    tỉnh = province
    xã = commune
    đặc khu = commune
    """
}
