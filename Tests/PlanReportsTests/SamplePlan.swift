import PlanModel
import PlanText

/// A small plan in which every field has a value, made by hand.
struct SamplePlan {
  let document = SourceDocument(
    paragraphs: """
      UBND HUYỆN A
      Số: 01/KH-UBND
      A, ngày 05 tháng 3 năm 2024
      KẾ HOẠCH
      Về "chuyển đổi số" năm 2024
      Căn cứ Kế hoạch số 375/KH-UBND ngày 02/12/2021 của UBND tỉnh;
      I. MỤC ĐÍCH
      - Nâng cao nhận thức.
      1. Giao Phòng Nội vụ ít nhất 02 mô hình/năm, xong trước ngày 15/11 hằng năm.
      Phong trào “Dân vận khéo”
      TM. UỶ BAN NHÂN DÂN
      CHỦ TỊCH
      Nguyễn Văn A
      - Như trên;
      """
  )

  var notes: [Note] { [Note(.labelGap, .warning, at: span("I. MỤC ĐÍCH"), "II")] }

  var plan: Plan {
    var plan = Plan()
    plan.header = header
    plan.citations = [
      Citation(
        type: .plan,
        number: "375/KH-UBND",
        date: PartialDate(year: 2021, month: 12, day: 2),
        issuer: "Ủy ban nhân dân tỉnh",
        role: .basis,
        span: span("Kế hoạch số 375/KH-UBND"),
        mentions: [span("Kế hoạch")]
      )
    ]
    let child = OutlineNode(
      label: "1",
      title: nil,
      role: nil,
      section: "I.1",
      span: span("1. Giao Phòng Nội vụ")
    )
    plan.outline = [
      OutlineNode(
        label: "I",
        title: span("MỤC ĐÍCH"),
        role: .purposes,
        section: "I",
        span: span("I. MỤC ĐÍCH"),
        children: [child]
      )
    ]
    plan.purposes = [Clause(span: span("Nâng cao nhận thức."), section: "I")]
    plan.programmes = [
      Programme(
        id: "p1",
        name: span("Phong trào “Dân vận khéo”"),
        movement: span("Dân vận khéo"),
        criteria: [Criterion(appliesTo: .collective, span: span("nhận thức"))],
        span: span("Phong trào “Dân vận khéo”"),
        section: ""
      )
    ]
    plan.assignments = [
      Assignment(
        id: "a1",
        directive: .assigns,
        lead: [unit],
        support: [unit],
        task: span("xong"),
        duties: [span("Như trên")],
        programme: "p1",
        deadline: yearly,
        span: span("Giao Phòng Nội vụ"),
        section: "I.1"
      )
    ]
    plan.quotas = [
      Quota(
        id: "q1",
        comparison: .between,
        low: Decimal(15, scale: 1),
        high: Decimal(2),
        measure: .count,
        counted: span("mô hình"),
        per: .year,
        each: true,
        due: yearly,
        span: span("ít nhất 02 mô hình/năm"),
        section: "I.1"
      )
    ]
    plan.timeline = [
      TimelineEntry(id: "t1", when: yearly, action: span("xong"), actors: [unit], section: "I.1")
    ]
    return plan
  }

  private var header: Header {
    var header = Header()
    header.documentType = Located(.plan, at: span("KẾ HOẠCH"))
    header.number = DocumentNumber(span: span("01/KH-UBND"), serial: 1, symbol: "KH-UBND")
    header.issuer = Issuer(
      span: span("UBND HUYỆN A"),
      name: "Ủy ban nhân dân huyện A",
      level: .district,
      kind: .peoplesCommittee,
      superior: nil
    )
    header.issued = Issued(
      span: span("A, ngày 05 tháng 3 năm 2024"),
      place: "A",
      date: PartialDate(year: 2024, month: 3, day: 5)
    )
    header.title = span("Về \"chuyển đổi số\" năm 2024")
    header.period = Period(
      span: span("năm 2024"),
      from: PartialDate(year: 2024, month: 1, day: 1),
      to: PartialDate(year: 2024, month: 12, day: 31)
    )
    header.signatures = [
      Signature(
        authority: "TM. UỶ BAN NHÂN DÂN",
        position: "CHỦ TỊCH",
        name: "Nguyễn Văn A",
        lines: [span("TM. UỶ BAN NHÂN DÂN"), span("CHỦ TỊCH"), span("Nguyễn Văn A")]
      )
    ]
    header.recipients = [span("Như trên")]
    return header
  }

  private var unit: Organ {
    Organ(span: span("Phòng Nội vụ"), name: "Phòng Nội vụ", level: nil, kind: .specialisedAgency)
  }

  private var yearly: When {
    When(
      TimeExpression(.by, to: PartialDate(month: 11, day: 15), recurs: .year),
      at: span("trước ngày 15/11 hằng năm")
    )
  }

  /// Where `words` stand first; empty at the start where they do not.
  func span(_ words: String) -> TextSpan {
    let words = Array(words.utf8)
    let last = document.text.count - words.count
    let start = (0...max(0, last)).first { document.text[$0...].starts(with: words) }
    return TextSpan((start ?? 0)..<(start.map { $0 + words.count } ?? 0))
  }
}
