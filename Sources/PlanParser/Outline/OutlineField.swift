internal import PlanModel
internal import PlanText

extension Field {
  /// The numbered parts of body and annexes.
  package static let outline = Field(
    name: "outline",
    examples: [
      Example(
        "KẾ HOẠCH\nGiảm nghèo\nI. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\nNâng cao đời sống.\n2. Yêu cầu\na) Đúng quy định.\nb) Kịp thời.\nII. NỘI DUNG\n1. Hỗ trợ nhà ở\n1.1. Điều tra\n1.2. Hỗ trợ",
        gives: "I MỤC ĐÍCH, YÊU CẦU", "I.1 Mục đích", "I.2 Yêu cầu", "I.2.a -", "I.2.b -",
        "II NỘI DUNG",
        "II.1 Hỗ trợ nhà ở", "II.1.1 Điều tra", "II.1.2 Hỗ trợ"),
      Example(
        "KẾ HOẠCH\nAn toàn\nI. MỤC TIÊU\n1. Chung: Giảm số vụ cháy.\nII. THỰC HIỆN\n1. Giai đoạn đầu\n3. Giai đoạn sau",
        gives: "I MỤC TIÊU", "I.1 Chung", "II THỰC HIỆN", "II.1 Giai đoạn đầu", "II.3 Giai đoạn sau"
      ),
      Example(
        "KẾ HOẠCH\nAn toàn\nPhần I\nMỤC ĐÍCH, YÊU CẦU\n1. Mục đích\nGiảm số vụ cháy.\nPhần II\nNỘI DUNG\n1. Kiểm tra",
        gives: "Phần I MỤC ĐÍCH, YÊU CẦU", "Phần I.1 Mục đích", "Phần II NỘI DUNG",
        "Phần II.1 Kiểm tra"),
      // Lists that begin anew with the same mark below a title; labels without a mark before titles in capitals.
      Example(
        "KẾ HOẠCH\nAn toàn\nI. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\n1. Nâng cao ý thức.\n2. Giảm số vụ cháy.\n2. Yêu cầu\n1. Đúng quy định.\nII. NỘI DUNG\n1. Kiểm tra",
        gives: "I MỤC ĐÍCH, YÊU CẦU", "I.1 Mục đích", "I.1.1 -", "I.1.2 -", "I.2 Yêu cầu",
        "I.2.1 -", "II NỘI DUNG", "II.1 Kiểm tra"),
      Example(
        "KẾ HOẠCH\nAn toàn\n1. Mục đích\nGiảm số vụ cháy.\n2. Kinh phí\nDo ngân sách xã cấp.\nTỔ CHỨC THỰC HIỆN\n1. Phòng Nội vụ: tổng hợp.\n2. Phòng Tài chính: cấp kinh phí.",
        gives: "1 Mục đích", "2 Kinh phí", "1 Phòng Nội vụ", "2 Phòng Tài chính"),
      Example(
        "KẾ HOẠCH\nAn toàn\nI MỤC ĐÍCH - YÊU CẦU\n1 MỤC ĐÍCH\n- Giảm số vụ cháy.\n2 YÊU CẦU\n- Đúng quy định.\nII TỔ CHỨC THỰC HIỆN\n02 MỤC TIÊU CHỦ YẾU\n15 ĐƠN VỊ THAM GIA\nIII Thời gian thực hiện\nTháng 5.",
        gives: "I MỤC ĐÍCH - YÊU CẦU", "I.1 MỤC ĐÍCH", "I.2 YÊU CẦU", "II TỔ CHỨC THỰC HIỆN",
        "III Thời gian thực hiện"),
      // Titles with a colon behind labels without a mark; numbers that count.
      Example(
        "KẾ HOẠCH\nHội thi\nI Chủ đề cuộc thi: Quê hương em\nII Quy định về bài thi:\n1 Thể loại bài:\n- Thơ, truyện.\n2 Giải nhì:\n- Một trang.\nIII Đối tượng dự thi: Từ lớp 6\nIV Ban tổ chức:\n2 Phó Trưởng ban:\nX Quang: 5 ca",
        gives: "I Chủ đề cuộc thi", "II Quy định về bài thi",
        "III Đối tượng dự thi", "IV Ban tổ chức"),
    ],
    read: { draft in draft.plan.outline = OutlineTree.nodes(of: draft) },
    describe: { plan, document in
      func flat(_ nodes: [OutlineNode]) -> [String] {
        nodes.flatMap {
          ["\($0.section) \($0.title.map { document.words(at: $0) } ?? "-")"] + flat($0.children)
        }
      }
      return flat(plan.outline)
    })
}

/// Turns the flat list of parts into the tree that the plan carries.
enum OutlineTree {
  static func nodes(of draft: Draft) -> [OutlineNode] {
    var children: [[OutlineNode]] = Array(repeating: [], count: draft.sections.count)
    var roots: [OutlineNode] = []
    for index in draft.sections.indices.reversed() {
      let line = draft.sections[index].line
      let words = draft.lines[line].start..<draft.lines[line].tokens.upperBound
      let node = OutlineNode(
        label: draft.sections[index].label.text,
        title: draft.sections[index].title.map { draft.tokens.span($0) },
        role: draft.sections[index].role,
        section: draft.sections[index].path,
        span: draft.tokens.span(words),
        children: children[index].reversed())
      if let parent = draft.sections[index].parent {
        children[parent].append(node)
      } else {
        roots.append(node)
      }
    }
    return roots.reversed()
  }
}
