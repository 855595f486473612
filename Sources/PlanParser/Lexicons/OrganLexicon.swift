/// Words that organisations, posts and groups begin with.
///
/// A line reads `phrase = kind level tail`. Level is `-` where the place or the issuer decides it. Tail says what goes on behind the phrase: `place` an administrative name, `function` function phrases ("Tài chính - Kế hoạch") and then a place, `name` a free name, `post` another organ, `group` further nouns of a group, `none` nothing.
enum OrganLexicon {
  static let heads = """
    ban an toàn giao thông = adHoc - place
    ban cán sự đảng = party - place
    bcs đảng = party - place
    ban bí thư = party central none
    ban bí thư trung ương đảng = party central none
    ban bí thư trung ương đoàn = massOrganisation central none
    ban chấp hành = party - function
    ban chấp hành trung ương = party central place
    ban chấp hành trung ương đảng = party central none
    ban chấp hành trung ương đảng cộng sản việt nam = party central none
    ban chấp hành trung ương đoàn = massOrganisation central none
    ban chấp hành đảng bộ = party - place
    ban chấp hành đoàn = massOrganisation - place
    ban chỉ huy = armedForce - function
    ban chỉ huy phòng chống thiên tai = adHoc - name
    ban chỉ huy phòng, chống thiên tai = adHoc - name
    ban chỉ huy phòng thủ dân sự = adHoc - name
    ban chỉ huy phòng thủ khu vực = armedForce - name
    ban chỉ huy quân sự = armedForce - place
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
    ban chqs = armedForce - place
    ban chỉ đạo = adHoc - name
    bcđ = adHoc - name
    ban công tác mặt trận = massOrganisation commune place
    ban dân tộc = specialisedAgency province place
    ban dân vận = party - place
    ban giám hiệu = serviceUnit unit name
    ban giám đốc = serviceUnit unit name
    ban kinh tế = party central place
    ban kinh tế - ngân sách = peoplesCouncil - place
    ban kinh tế - xã hội = peoplesCouncil - place
    ban văn hóa - xã hội = specialisedAgency - place
    ban pháp chế = peoplesCouncil - place
    ban nội chính = party - place
    ban phát triển = adHoc commune name
    ban nhân dân = adHoc - post
    ban tự quản = adHoc - post
    thôn đội trưởng = post commune place
    ấp đội trưởng = post commune place
    khu đội trưởng = post commune place
    ban quản lý = specialisedAgency - name
    ban quản lý chợ = specialisedAgency - place
    ban quản lý các khu công nghiệp = specialisedAgency - place
    ban quản lý các khu chế xuất và công nghiệp = specialisedAgency - place
    ban quản lý các khu công nghiệp và chế xuất = specialisedAgency - place
    ban quản lý khu kinh tế = specialisedAgency - place
    ban quản lý khu kinh tế cửa khẩu = specialisedAgency - place
    ban quản lý khu kinh tế, khu công nghiệp = specialisedAgency - place
    ban quản lý khu kinh tế và các khu công nghiệp = specialisedAgency - place
    ban quản lý khu công nghệ cao = specialisedAgency - place
    ban quản lý khu công nghiệp = specialisedAgency - place
    ban quản lý khu du lịch = specialisedAgency - name
    ban quản lý khu di tích = specialisedAgency - name
    ban quản lý di tích = specialisedAgency - name
    ban quản lý vườn quốc gia = specialisedAgency - name
    ban quản lý khu bảo tồn = specialisedAgency - name
    ban quản lý an toàn thực phẩm = specialisedAgency - place
    ban quản lý dự án = specialisedAgency - name
    ban quản lý rừng = specialisedAgency - name
    bql = specialisedAgency - name
    ban quản trị = enterprise unit name
    ban thường trực = massOrganisation - post
    ban thường trực ủy ban mặt trận tổ quốc = massOrganisation - place
    ban thường vụ = party - post
    ban tuyên giáo = party - place
    ban tuyên giáo và dân vận = party - place
    ban tổ chức = party - place
    ban giám khảo = adHoc - name
    bgh = serviceUnit unit place
    bgk = adHoc - place
    btc = adHoc - name
    btv = party - post
    gvbm = post unit place
    gvcn = post unit place
    nvyt = post unit place
    ttcm = post unit place
    tpt = post unit place
    hội đồng sư phạm = serviceUnit unit place
    ban vận động = adHoc - name
    ban xây dựng đảng = party - place
    các ban xây dựng đảng = party - place
    ban = specialisedAgency - function
    ban đại diện = adHoc unit name
    ban đại diện cha mẹ học sinh = adHoc unit place
    ban đại diện hội cha mẹ học sinh = adHoc unit place
    ban đại diện hội người cao tuổi = massOrganisation - place
    bộ phận = specialisedAgency - function
    bộ phận một cửa = specialisedAgency - place
    báo và phát thanh, truyền hình = serviceUnit province place
    báo và phát thanh truyền hình = serviceUnit province place
    báo và đài phát thanh, truyền hình = serviceUnit province place
    báo và đài phát thanh truyền hình = serviceUnit province place
    báo và đài pt-th = serviceUnit province place
    báo, đài phát thanh và truyền hình = serviceUnit province place
    báo và đài phát thanh và truyền hình = serviceUnit province place
    báo = serviceUnit - name
    bảo hiểm xã hội = specialisedAgency - place
    bhxh = specialisedAgency - place
    bệnh viện = serviceUnit unit name
    bệnh viện đa khoa = serviceUnit unit place
    bộ chính trị = party central none
    bộ chỉ huy = armedForce province function
    bộ chỉ huy quân sự = armedForce province place
    bộ chqs = armedForce province place
    bộ chỉ huy bộ đội biên phòng = armedForce province place
    bộ đội biên phòng = armedForce province place
    bộ trưởng = post central post
    bộ trưởng, chủ nhiệm = post central post
    bộ = centralOrgan central function
    chi bộ = party commune name
    chi cục = specialisedAgency province function
    chi hội = massOrganisation - name
    chi nhánh = enterprise - post
    chi đoàn = massOrganisation - name
    chi ủy = party commune name
    chính phủ = centralOrgan central none
    chủ nhiệm = post - post
    chủ tịch = post - post
    chủ tịch nước = centralOrgan central none
    chánh án = post - post
    chánh thanh tra = post - post
    chánh văn phòng = post - post
    chánh văn phòng hđnd và ubnd = post - place
    chánh văn phòng hđnd - ubnd = post - place
    chánh văn phòng hội đồng nhân dân và ủy ban nhân dân = post - place
    chỉ huy trưởng = post - post
    cục thuế = specialisedAgency - place
    cục thống kê = specialisedAgency - place
    cục trưởng = post central post
    cục = centralOrgan central function
    cụm thi đua = adHoc - name
    công an = armedForce - place
    ca = armedForce - place
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
    câu lạc bộ = massOrganisation unit name
    cổng thông tin điện tử = serviceUnit - place
    doanh nghiệp = enterprise unit group
    giám đốc = post - post
    hiệp hội = massOrganisation - name
    hiệp hội doanh nghiệp = massOrganisation - place
    hiệp hội doanh nghiệp nhỏ và vừa = massOrganisation - place
    hiệp hội du lịch = massOrganisation - place
    hiệu trưởng = post unit post
    hđnd = peoplesCouncil - place
    hội chữ thập đỏ = massOrganisation - place
    hội cựu chiến binh = massOrganisation - place
    hội cựu giáo chức = massOrganisation - place
    hội khuyến học = massOrganisation - place
    hội liên hiệp phụ nữ = massOrganisation - place
    hội lhpn = massOrganisation - place
    hội người cao tuổi = massOrganisation - place
    hội nông dân = massOrganisation - place
    hội phụ nữ = massOrganisation - place
    hội văn học nghệ thuật = massOrganisation - place
    hội bảo vệ quyền trẻ em = massOrganisation - place
    hội bảo trợ người khuyết tật và trẻ mồ côi = massOrganisation - place
    hội cha mẹ học sinh = massOrganisation unit name
    hội cựu thanh niên xung phong = massOrganisation - place
    hội ccb = massOrganisation - place
    hội doanh nghiệp = massOrganisation - place
    hội doanh nhân trẻ = massOrganisation - place
    hội luật gia = massOrganisation - place
    hội nhà báo = massOrganisation - place
    hội nạn nhân chất độc da cam = massOrganisation - place
    hội nạn nhân chất độc da cam/dioxin = massOrganisation - place
    hội người mù = massOrganisation - place
    hội sinh viên = massOrganisation - place
    hội đông y = massOrganisation - place
    hội lhtn = massOrganisation - place
    hội liên hiệp thanh niên = massOrganisation - place
    hội đồng = adHoc - name
    hội đồng nhân dân = peoplesCouncil - place
    hội đồng quản trị = enterprise unit name
    hội đồng thi đua = adHoc - place
    hội đồng thi đua - khen thưởng = adHoc - place
    hội đồng thi đua khen thưởng = adHoc - place
    hội đồng tđkt = adHoc - place
    hội = massOrganisation - name
    huyện ủy = party district place
    huyện đoàn = massOrganisation district place
    thị đoàn = massOrganisation district place
    thành đoàn = massOrganisation - place
    tỉnh đoàn = massOrganisation province place
    đoàn xã = massOrganisation commune place
    đoàn công an = massOrganisation - place
    thú y xã = specialisedAgency commune none
    đồn biên phòng cửa khẩu = armedForce - place
    đoàn phường = massOrganisation commune place
    đoàn thị trấn = massOrganisation commune place
    đoàn đặc khu = massOrganisation commune place
    đoàn các xã = massOrganisation commune place
    đoàn trường = massOrganisation unit name
    đoàn các trường = massOrganisation unit name
    ban giám sát đầu tư của cộng đồng = adHoc commune place
    ban thanh tra nhân dân = adHoc - place
    hạt kiểm lâm = specialisedAgency - place
    hợp tác xã = enterprise unit name
    kho bạc nhà nước = specialisedAgency - place
    khối = adHoc - name
    khối dân vận = party - place
    khối thi đua = adHoc - name
    khối mặt trận = massOrganisation - place
    kiểm toán nhà nước = centralOrgan central place
    liên hiệp = massOrganisation - name
    liên hiệp các hội khoa học và kỹ thuật = massOrganisation - place
    liên hiệp các hội khoa học và kỹ thuật việt nam = massOrganisation - place
    liên hiệp các hội văn học nghệ thuật = massOrganisation - place
    liên hiệp các tổ chức hữu nghị = massOrganisation - place
    liên hiệp hội khoa học và kỹ thuật = massOrganisation - place
    liên minh hợp tác xã = massOrganisation - place
    liên đoàn lao động = massOrganisation - place
    lđlđ = massOrganisation - place
    lãnh đạo = post - post
    mặt trận tổ quốc = massOrganisation - place
    mặt trận tổ quốc việt nam = massOrganisation - place
    mttq = massOrganisation - place
    mttq việt nam = massOrganisation - place
    mttqvn = massOrganisation - place
    người phát ngôn = post - post
    người đứng đầu = post - post
    ngân hàng = enterprise - name
    ngân hàng chính sách xã hội = enterprise - place
    ngân hàng nhà nước = centralOrgan - name
    nhà trường = serviceUnit unit group
    nhà văn hóa = serviceUnit - name
    nhà xuất bản = serviceUnit - name
    phó chủ tịch = post - post
    phó giám đốc = post - post
    phòng = specialisedAgency district function
    phòng giao dịch = enterprise - name
    phó trưởng ban = post - post
    phó trưởng phòng = post - post
    quỹ = adHoc - name
    quỹ bảo lãnh tín dụng = adHoc - name
    quỹ bảo vệ và phát triển rừng = adHoc - place
    quỹ hỗ trợ nông dân = adHoc - place
    quỹ hỗ trợ phát triển hợp tác xã = adHoc - place
    quỹ phát triển đất = adHoc - place
    quỹ đầu tư phát triển = adHoc - place
    quốc hội = centralOrgan central none
    sở = specialisedAgency province function
    thanh tra = specialisedAgency - place
    thanh tra chính phủ = centralOrgan central none
    thanh tra nhà nước = centralOrgan central place
    thành ủy = party - place
    thị ủy = party district place
    thư viện = serviceUnit - name
    thường trực hội đồng nhân dân = peoplesCouncil - place
    thường trực hđnd = peoplesCouncil - place
    thường trực ban chỉ đạo = adHoc - name
    thường trực = party - post
    thủ trưởng = post - post
    thủ trưởng cơ quan ngang bộ = post central post
    thủ trưởng các cơ quan ngang bộ = post central post
    thủ trưởng cơ quan thuộc chính phủ = post central post
    thủ trưởng các cơ quan thuộc chính phủ = post central post
    thủ tướng = centralOrgan central none
    thủ tướng chính phủ = centralOrgan central none
    thuế = specialisedAgency - place
    thống kê = specialisedAgency - place
    trung tâm = serviceUnit - name
    trung tâm cung ứng dịch vụ công = serviceUnit - place
    trung tâm dịch vụ tổng hợp = serviceUnit - place
    trung tâm phục vụ hành chính công = serviceUnit - place
    ttyt = serviceUnit - place
    trung ương = centralOrgan central place
    trung ương đoàn = massOrganisation central place
    trung ương hội = massOrganisation central post
    trung ương hội lhpn việt nam = massOrganisation central none
    trung ương hội liên hiệp phụ nữ việt nam = massOrganisation central none
    trung ương hội nông dân việt nam = massOrganisation central none
    trung ương hội cựu chiến binh việt nam = massOrganisation central none
    trường = serviceUnit unit name
    trường cao đẳng = serviceUnit unit name
    trường chính trị = serviceUnit unit name
    trường đại học = serviceUnit unit name
    trưởng ban = post - post
    trưởng phòng = post - post
    trưởng công an = post - post
    trưởng thôn = post commune name
    trưởng = post - post
    phó trưởng = post - post
    thư ký = post - post
    trưởng khoa = post - post
    phó trưởng khoa = post - post
    khoa = serviceUnit unit function
    nhóm trưởng = post - post
    trạm = serviceUnit commune name
    trạm y tế = serviceUnit commune place
    tòa án nhân dân = specialisedAgency - place
    tòa án = specialisedAgency - place
    tổ chuyên môn = adHoc unit name
    tổ công tác = adHoc - name
    tổ giúp việc = adHoc - name
    tổ = adHoc - name
    tổ trưởng = post unit post
    tổ phó = post unit name
    thầy = post unit name
    cô = post unit name
    ủy viên = post - post
    đảng ủy viên = post - place
    huyện ủy viên = post - place
    cấp ủy viên = post - place
    chi ủy viên = post - place
    đại diện = post - post
    ông = post - name
    bà = post - name
    đ/c = post - name
    thành viên = post - post
    giáo viên = post unit name
    giáo viên chủ nhiệm = post unit name
    tổng phụ trách = post unit name
    phó hiệu trưởng = post unit post
    kế toán = post unit name
    nhân viên = post unit name
    đồng chí = post - name
    tổng cục = centralOrgan central function
    tổng liên đoàn lao động = massOrganisation central place
    tỉnh ủy = party province place
    vụ trưởng = post central post
    viện trưởng = post central post
    vụ = centralOrgan central function
    viện = serviceUnit - name
    viện kiểm sát nhân dân = specialisedAgency - place
    vksnd = specialisedAgency - place
    tand = specialisedAgency - place
    văn phòng = specialisedAgency - name
    văn phòng hđnd và ubnd = specialisedAgency - place
    văn phòng hđnd - ubnd = specialisedAgency - place
    văn phòng hội đồng nhân dân và ủy ban nhân dân = specialisedAgency - place
    văn phòng chính phủ = centralOrgan central none
    văn phòng quốc hội = centralOrgan central none
    văn phòng trung ương đảng = party central none
    vp = specialisedAgency - name
    xí nghiệp = enterprise unit name
    tổng công ty = enterprise unit name
    tập đoàn = enterprise unit name
    nhà máy = enterprise unit name
    đài = serviceUnit - name
    đài phát thanh và truyền hình = serviceUnit province place
    đài phát thanh, truyền hình = serviceUnit province place
    đài phát thanh - truyền hình = serviceUnit province place
    đài pt-th = serviceUnit province place
    đài pt&th = serviceUnit province place
    tạp chí = serviceUnit - name
    đoàn luật sư = massOrganisation - place
    đài truyền thanh = serviceUnit - place
    đoàn chủ tịch = massOrganisation central post
    đoàn công tác = adHoc - name
    đoàn kiểm tra = adHoc - name
    đoàn giám sát = adHoc - name
    đoàn khối = massOrganisation - name
    đoàn tncs hồ chí minh = massOrganisation - place
    đoàn tncs hcm = massOrganisation - place
    đoàn thanh niên = massOrganisation - place
    đoàn thanh niên cộng sản hồ chí minh = massOrganisation - place
    đtn = massOrganisation - place
    đoàn đại biểu quốc hội = centralOrgan province place
    đoàn đbqh = centralOrgan province place
    đại học = serviceUnit unit name
    học viện = serviceUnit unit name
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
    đảng ủy ủy ban nhân dân = party - place
    đồn biên phòng = armedForce commune name
    đội = specialisedAgency - name
    điện lực = enterprise - place
    fpt = enterprise - place
    mobifone = enterprise - place
    viettel = enterprise - place
    vinaphone = enterprise - place
    vnpt = enterprise - place
    bưu điện = enterprise - place
    bí thư = post - post
    phó bí thư = post - post
    cấp ủy = party - group
    ubmttq = massOrganisation - place
    ubmttq việt nam = massOrganisation - place
    ubmttqvn = massOrganisation - place
    ub mttq = massOrganisation - place
    ub mttq việt nam = massOrganisation - place
    ub mttqvn = massOrganisation - place
    ubnd = peoplesCommittee - place
    ubkt = party - place
    ủy ban bầu cử = adHoc - place
    ủy ban kiểm tra = party - place
    ủy ban mttq = massOrganisation - place
    ủy ban mttq việt nam = massOrganisation - place
    ủy ban mttqvn = massOrganisation - place
    ủy ban mặt trận tổ quốc = massOrganisation - place
    ủy ban mặt trận tổ quốc việt nam = massOrganisation - place
    ủy ban nhân dân = peoplesCommittee - place
    ủy ban trung ương mặt trận tổ quốc = massOrganisation central none
    ủy ban trung ương mặt trận tổ quốc việt nam = massOrganisation central none
    ủy ban trung ương mttq = massOrganisation central none
    ủy ban trung ương mttq việt nam = massOrganisation central none
    ủy ban thường vụ quốc hội = centralOrgan central none
    ủy ban dân tộc = centralOrgan central none
    ủy ban = centralOrgan - function
    """

  /// Nouns that make up groups: "các sở, ban, ngành", "cơ quan, đơn vị, địa phương".
  static let groupNouns = """
    giáo viên chủ nhiệm các lớp
    gvcn các lớp
    học sinh các lớp
    ba bên
    bốn bên
    chi, đảng bộ
    hai bên
    tỉnh, thành đoàn
    tỉnh, thành hội
    đoàn trực thuộc
    ban
    ban ngành
    bên liên quan
    bộ
    bộ phận
    bộ phận chuyên môn
    cá nhân
    các cấp
    cấp công đoàn
    cấp hội
    cấp bộ hội
    cấp bộ đoàn
    chi bộ
    chi hội
    chi đoàn
    chính quyền
    chính quyền các cấp
    chính quyền địa phương
    chuyên gia
    chủ cơ sở
    cán bộ
    công chức
    công chức chuyên môn
    cơ quan
    cơ quan báo chí
    cơ quan báo chí, truyền thông
    cơ quan chuyên môn
    cơ quan chức năng
    cơ quan chủ trì
    cơ quan hành chính
    cơ quan hành chính nhà nước
    cơ quan phối hợp
    cơ quan thông tin, truyền thông
    cơ quan thông tấn báo chí
    cơ quan trung ương
    cơ quan truyền thông
    cơ sở
    cơ sở giáo dục
    cơ sở y tế
    cơ sở đào tạo
    cơ sở sản xuất
    cơ sở sản xuất, kinh doanh
    cơ sở nuôi trồng thủy sản
    cấp ủy
    cấp ủy đảng
    công đoàn cơ sở
    doanh nghiệp
    giáo viên
    giáo viên bộ môn
    giáo viên chủ nhiệm
    hiệp hội
    hội
    hội viên
    hội đoàn thể
    hội đặc thù
    hộ gia đình
    hộ kinh doanh
    hợp tác xã
    huyện
    khu dân cư
    khu phố
    khối phố
    lãnh đạo
    lực lượng
    lực lượng bảo vệ an ninh, trật tự cơ sở
    lực lượng bảo vệ an ninh, trật tự ở cơ sở
    lực lượng bảo vệ an ninh trật tự ở cơ sở
    lực lượng chức năng
    lực lượng công an
    lực lượng dân quân
    lực lượng dân quân tự vệ
    lực lượng quân sự
    lực lượng xung kích
    lực lượng vũ trang
    người dân
    người lao động
    đồng chí
    nhà trường
    ngành
    phòng
    phòng ban
    phòng chuyên môn
    phường
    quận
    sở
    sở ngành
    sở ban ngành
    thành phố
    thành viên
    thành viên ban chỉ đạo
    thôn
    thị trấn
    thị xã
    trường
    trường học
    trường đại học
    tổ
    tổ chuyên môn
    tổ bảo vệ an ninh, trật tự
    tổ bảo vệ an ninh trật tự
    tổ bảo vệ an ninh, trật tự ở cơ sở
    tổ công nghệ số cộng đồng
    tổ hòa giải
    tổ chức
    tổ chức chính trị
    tổ chức chính trị - xã hội
    tổ chức cơ sở đảng
    tổ chức thành viên
    tổ chức đoàn thể
    tổ chức đảng
    tổ dân phố
    tỉnh
    tỉnh, thành phố
    viên chức
    viện
    vụ
    cục
    xã
    ấp
    bản
    địa phương
    đoàn thể
    đoàn thể chính trị
    đoàn thể chính trị - xã hội
    đoàn viên
    đơn vị
    đơn vị sự nghiệp
    đơn vị sự nghiệp công lập
    đơn vị trực thuộc
    đại biểu
    đặc khu
    đảng bộ
    đảng bộ cơ sở
    đảng bộ, chi bộ
    đảng ủy
    chi bộ cơ sở
    tập thể
    ban quản lý
    buôn
    gia đình
    phụ huynh
    học sinh
    trạm y tế
    viện nghiên cứu
    viện đào tạo
    trường cao đẳng
    trường đại học, cao đẳng
    cơ sở nghiên cứu
    tổ chức cung cấp dịch vụ
    tổ chức cung cấp dịch vụ chi trả
    tổ chức chi trả
    tổ chức chi trả dịch vụ
    tổ chức tín dụng
    tổ chức khoa học và công nghệ
    đơn vị cung cấp dịch vụ
    doanh nghiệp cung cấp dịch vụ
    khoa
    cơ sở đoàn
    cơ sở hội
    đoàn cơ sở
    liên đội
    đội
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

  /// Words that open a group.
  static let determiners = """
    các
    cả
    mọi
    mỗi
    những
    một số
    tất cả các
    toàn thể
    từng
    """

  /// Words behind a plural tier that mean some of its units: "các xã biên giới".
  static let tierQualifiers = """
    biên giới
    chưa đạt chuẩn nông thôn mới
    có rừng
    còn lại
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
    có liên quan
    liên quan
    khác
    khác có liên quan
    chức năng
    có thẩm quyền
    cùng cấp
    cấp huyện
    cấp tỉnh
    cấp xã
    cấp trung ương
    các cấp
    cơ sở
    công lập
    ngoài công lập
    dân lập
    tư thục
    tư nhân
    tự chủ
    tự chủ tài chính
    thương mại
    nêu trên
    trên
    hữu quan
    trực thuộc
    thành viên
    đóng trên địa bàn
    trong và ngoài tỉnh
    ở địa phương
    tại địa phương
    địa phương
    trung ương
    nói trên
    chuyên môn
    theo quy định
    thuộc cụm, khối thi đua
    trong cụm, khối thi đua
    trong các cụm, khối thi đua
    trong cụm thi đua
    thuộc tỉnh
    """

  /// Function phrases of agencies; between two of them a comma, hyphen or "và" belongs to the name.
  static let functions = """
    an ninh
    an toàn giao thông
    an toàn thực phẩm
    an toàn vệ sinh thực phẩm
    vệ sinh an toàn thực phẩm
    phòng thủ dân sự
    tìm kiếm cứu nạn
    gia đình
    bảo hiểm xã hội
    bảo trợ xã hội
    bảo vệ thực vật
    biên phòng
    biển đảo
    biển đảo và thủy sản
    cảnh sát giao thông
    cảnh sát quản lý hành chính về trật tự xã hội
    chăn nuôi
    chế biến
    chuyển đổi số
    cơ điện nông nghiệp
    công nghệ sau thu hoạch
    hợp tác quốc tế
    khí tượng thủy văn
    khuyến nông
    kiểm ngư
    phát triển thị trường
    phòng chống thiên tai
    quản lý thị trường
    chính sách xã hội
    chính trị
    công an
    công nghiệp
    công nghệ
    công nghệ thông tin
    công thương
    cải cách hành chính
    du lịch
    dân chủ
    dân số
    dân tộc
    dân vận
    dịch vụ công
    dịch vụ nông nghiệp
    dịch vụ tài chính công
    giao thông
    giao thông vận tải
    gtvt
    gd&đt
    gdđt
    giáo dục
    giáo dục nghề nghiệp
    hành chính
    hành chính công
    hạ tầng
    hải quan
    khen thưởng
    khoa học
    kế toán
    hộ tịch
    kh&cn
    kh&đt
    khcn
    kiểm lâm
    kiểm soát bệnh tật
    kinh tế
    kinh tế đối ngoại
    kỹ thuật
    lao động
    lâm nghiệp
    lđ-tb&xh
    lđtb&xh
    lđtbxh
    môi trường
    ngoại giao
    ngoại vụ
    nn&mt
    nn&ptnt
    nnmt
    nnptnt
    nghiệp vụ
    nội chính
    nội vụ
    nông dân
    nông nghiệp
    nông thôn mới
    phát thanh
    phát triển nông thôn
    phòng cháy chữa cháy
    pháp chế
    pháp luật
    phụ nữ
    ptnt
    phục vụ hành chính công
    quân sự
    quản lý chất lượng
    quản lý đô thị
    quốc phòng
    sức khỏe
    tài chính
    tài nguyên
    tc-kh
    tn&mt
    tnmt
    tt&tt
    tttt
    tiểu học
    trung học cơ sở
    trung học phổ thông
    mầm non
    tuyên giáo
    tuyên truyền
    tôn giáo
    tư pháp
    thanh niên
    thanh tra
    thi đua
    thiếu nhi
    thông tin
    thương binh
    thương mại
    thể thao
    thống kê
    thủy lợi
    thủy sản
    thú y
    truyền hình
    truyền thông
    trồng trọt
    trợ giúp pháp lý
    trợ giúp pháp lý nhà nước
    tổ chức
    tổ chức cán bộ
    tổng hợp
    vhtt
    vhttdl
    vhtt&dl
    vh-xh
    vh&tt
    văn hóa
    văn hóa cơ sở
    văn hóa xã hội
    việc làm
    văn xã
    vận tải
    xuất nhập khẩu
    xã hội
    xây dựng
    xúc tiến đầu tư
    y tế
    y tế dự phòng
    đào tạo
    đô thị
    đầu tư
    địa chính
    đối ngoại
    điều phối
    điều phối nông thôn mới
    điều phối chương trình xây dựng nông thôn mới
    điều phối chương trình mục tiêu quốc gia xây dựng nông thôn mới
    đăng ký đất đai
    kiểm tra
    kế hoạch
    kế hoạch nghiệp vụ
    kế hoạch tài chính
    kế hoạch tổng hợp
    hành chính quản trị
    hành chính tổng hợp
    hành chính tổ chức
    tài chính kế toán
    tổ chức hành chính
    nghệ thuật
    nghiên cứu
    giảm nghèo
    bảo tồn
    thuế
    """

  /// Words with which no name goes on: prepositions, auxiliaries, adverbs, conjunctions.
  static let nameStops = """
    bao gồm
    bị
    bằng
    bởi
    bước đầu
    cho
    chưa
    chậm nhất
    chủ yếu
    cùng
    cũng
    cần
    còn
    có
    có thể
    cụ thể
    do
    dưới
    giữa
    gồm
    hàng
    hằng
    khi
    kịp thời
    không
    là
    mà
    mỗi
    ngay
    nhanh chóng
    nhằm
    nhất là
    như
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
    tại
    theo
    thì
    trong
    trên
    trước
    tuyệt đối
    tuỳ
    từ
    từng
    về
    việc
    vào
    với
    vẫn
    xong
    ít nhất
    đang
    đã
    đó
    đến
    đều
    để
    đồng thời
    được
    đặc biệt
    của
    ở
    """

  /// Words of the tiers, as they stand before a place name.
  static let tiers = """
    bộ = central
    trung ương = central
    tỉnh = province
    thành phố trực thuộc trung ương = province
    thành phố = province
    tp = province
    huyện = district
    quận = district
    thị xã = district
    tx = district
    xã = commune
    phường = commune
    thị trấn = commune
    tt = commune
    đặc khu = commune
    cấp xã = commune
    cấp huyện = district
    cấp tỉnh = province
    """
}
