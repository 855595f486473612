/// How the facts of a field are found, as a short phrase.
func rule(of field: ExplainedField, in language: Language) -> String {
  let isVietnamese = language == .vietnamese
  return switch field {
  case .documentType:
    isVietnamese
      ? "dòng chữ hoa nêu tên loại văn bản ở phần đầu"
      : "the line in capitals near the top that names the kind of document"
  case .number:
    isVietnamese
      ? "số và ký hiệu sau «Số:» ở phần đầu, gần tên loại văn bản nhất"
      : "number and symbol behind “Số:” in the head, nearest to the kind of document"
  case .issuer:
    isVietnamese
      ? "cơ quan ở phần đầu; nếu không có thì ở phần mở đầu"
      : "the organ in the head, else in the preamble"
  case .issued:
    isVietnamese
      ? "«địa danh, ngày … tháng … năm …» ở phần đầu"
      : "“place, ngày … tháng … năm …” in the head"
  case .title:
    isVietnamese
      ? "trích yếu ngay dưới tên loại văn bản"
      : "the subject directly below the kind of document"
  case .period:
    isVietnamese
      ? "năm, giai đoạn, năm học trong trích yếu; nếu không có thì trong phần mở đầu"
      : "a year, years or a school year in the title, else in the preamble"
  case .signatures:
    isVietnamese
      ? "các dòng TM., KT., chức vụ và họ tên ở cuối"
      : "lines of authority, post and name at the end"
  case .recipients:
    isVietnamese
      ? "các dòng dưới «Nơi nhận»"
      : "the lines below “Nơi nhận”"
  case .citations:
    isVietnamese
      ? "văn bản có số và ký hiệu, hoặc luật nêu bằng tên"
      : "documents named with a number, and laws by their title"
  case .outline:
    isVietnamese
      ? "số thứ tự liên tục, theo cấp, của toàn văn bản"
      : "labels that form consistent series over the whole document"
  case .purposes:
    isVietnamese
      ? "đoạn và gạch đầu dòng dưới đề mục mục đích"
      : "paragraphs and bullets under a heading of purposes"
  case .requirements:
    isVietnamese
      ? "đoạn và gạch đầu dòng dưới đề mục yêu cầu"
      : "paragraphs and bullets under a heading of requirements"
  case .objectives:
    isVietnamese
      ? "đoạn và gạch đầu dòng dưới đề mục mục tiêu, chỉ tiêu"
      : "paragraphs and bullets under a heading of objectives"
  case .subjects:
    isVietnamese
      ? "đoạn và gạch đầu dòng dưới đề mục đối tượng"
      : "paragraphs and bullets under a heading of subjects"
  case .scope:
    isVietnamese
      ? "đoạn và gạch đầu dòng dưới đề mục phạm vi"
      : "paragraphs and bullets under a heading of scope"
  case .criteria:
    isVietnamese
      ? "đoạn và gạch đầu dòng dưới đề mục tiêu chí"
      : "paragraphs and bullets under a heading of criteria"
  case .methods:
    isVietnamese
      ? "đoạn và gạch đầu dòng dưới đề mục phương pháp, cách thức"
      : "paragraphs and bullets under a heading of methods"
  case .funding:
    isVietnamese
      ? "đoạn và gạch đầu dòng dưới đề mục kinh phí"
      : "paragraphs and bullets under a heading of funding"
  case .programmes:
    isVietnamese
      ? "mục nêu lĩnh vực, phong trào, mô hình có tiêu chí hoặc đơn vị riêng"
      : "items naming a field, movement or model with criteria of their own"
  case .assignments:
    isVietnamese
      ? "đơn vị được giao, đề nghị, yêu cầu làm việc, hoặc đứng đầu danh sách việc"
      : "units that are given a job, or head a list of jobs"
  case .quotas:
    isVietnamese
      ? "số có từ chỉ mức (ít nhất, không quá …), «mỗi», «/năm», phần trăm, động từ đạt, làm, hoặc đứng dưới mục tiêu"
      : "a number with a comparison, “mỗi”, “/năm”, a percent sign, a verb of reaching, or under targets"
  case .timeline:
    isVietnamese
      ? "thời gian gắn với việc phải làm: hạn, khoảng thời gian, định kỳ"
      : "a time that binds an action: a deadline, a stretch, a recurrence"
  }
}
