import PlanModel

/// What was done to a fact's words, as a short phrase.
func words(of step: ReadingStep, in language: Language) -> String {
  let isVietnamese = language == .vietnamese
  return switch step {
  case .abbreviationExpanded:
    isVietnamese ? "chữ viết tắt được viết đầy đủ" : "an abbreviation was written out"
  case .capitalsLowered:
    isVietnamese
      ? "chữ hoa được viết lại như trong câu" : "capitals were lowered as in running text"
  case .spacesDropped:
    isVietnamese ? "bỏ dấu cách thừa" : "white space was left out"
  case .numberWordsCounted:
    isVietnamese ? "số viết bằng chữ" : "a number written in words"
  case .schoolYearDated:
    isVietnamese
      ? "năm học tính từ 01/9 đến 31/8" : "a school year runs from 1 September to 31 August"
  case .kindFromSymbol:
    isVietnamese ? "loại văn bản lấy từ ký hiệu" : "the symbol tells the kind of document"
  case .slipTolerated:
    isVietnamese ? "nhận ra dù có lỗi nhận dạng hoặc gõ sai" : "recognised in spite of a slip"
  case .yearFromPeriod:
    isVietnamese ? "năm lấy theo kỳ của kế hoạch" : "the year is that of the plan's period"
  case .dateFromIssue:
    isVietnamese ? "ngày lấy theo ngày ban hành" : "the day is that of the date of issue"
  case .issuerFromPreamble:
    isVietnamese ? "cơ quan ban hành lấy từ phần mở đầu" : "the issuer is named in the preamble"
  case .placeFromOtherLine:
    isVietnamese ? "địa danh lấy từ dòng khác" : "the place stands in another line"
  case .superiorFromBasis:
    isVietnamese
      ? "cơ quan cấp trên lấy từ văn bản căn cứ"
      : "the superior organ is that of a document it is based on"
  case .issuerFromList:
    isVietnamese
      ? "cơ quan ban hành lấy chung của danh mục văn bản" : "the issuer is that of the list"
  case .kindFromList:
    isVietnamese ? "loại văn bản lấy chung của danh mục" : "the kind is that of the list"
  case .titleFromLaterNaming:
    isVietnamese ? "tên văn bản lấy từ lần nhắc sau" : "the title stands at a later naming"
  case .comparisonFromList:
    isVietnamese
      ? "mức lấy chung của dãy số" : "the comparison stands before the first number of the list"
  }
}
