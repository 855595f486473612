import PlanText

private typealias Schema = SchemaVocabulary

var sourceMembers: [SchemaVocabulary.Property] {
  [
    ("name", "File name; for a file found in a folder its path inside it.", Schema.text),
    ("format", "File format.", Schema.word(SourceInfo.Format.self)),
    ("bytes", "File size.", Schema.count),
    (
      "sha256", "SHA-256 of the file, in hexadecimal digits.",
      ["type": "string", "pattern": "^([0-9a-f]{64})?$"]
    ),
    ("encoding", "Text encoding of the file, in lower case.", Schema.text),
    ("pages", "Number of pages; null where the format has none.", Schema.optionalCount),
    (
      "recognition", "How a scan was recognised; null for text.",
      Schema.optional(Schema.closed(recognitionMembers))
    ),
  ]
}

var blockMembers: [SchemaVocabulary.Property] {
  [
    ("id", "Place in reading order, from 0; positions refer to it.", Schema.count),
    ("kind", "What the file format says the block is.", Schema.word(Block.Kind.self)),
    ("text", "The block's words, composed (NFC) and without markup.", Schema.text),
    ("page", "Page, from 1; null where the format has none.", Schema.optionalCount),
    (
      "line", "First line in the file, from 1; null where the format has none.",
      Schema.optionalCount
    ),
    ("part", "Part of the file; null where the format has none.", Schema.optionalText),
    (
      "paragraph", "Which of the part's paragraphs, from 1; null where the format has no parts.",
      Schema.optionalCount
    ),
    (
      "computedLabel",
      "Number or bullet that the file format shows before the text and that is not in it.",
      Schema.optionalText
    ),
    (
      "cell", "Place in a table, all counts from 0; null outside tables.",
      Schema.optional(Schema.closed(cellMembers))
    ),
  ]
}

/// Members of a block that only pages have.
var placeMembers: [SchemaVocabulary.Property] {
  [
    (
      "box",
      "Left, top, right and bottom on its page in points (1/72 inch) from the upper left corner.",
      ["type": "array", "items": ["type": "number"], "minItems": 4, "maxItems": 4]
    ),
    (
      "confidence", "How sure recognition is of its least certain line, 0 to 1.",
      ["type": "number", "minimum": 0, "maximum": 1]
    ),
  ]
}

private var recognitionMembers: [SchemaVocabulary.Property] {
  [
    ("engine", "Name and version of the program.", Schema.text),
    ("language", "The language it was told.", Schema.text),
    (
      "confidence", "How sure it is of the words on average, 0 to 1.",
      ["type": "number", "minimum": 0, "maximum": 1]
    ),
  ]
}

private var cellMembers: [SchemaVocabulary.Property] {
  [
    ("table", "Which table.", Schema.count),
    ("row", "Its first row.", Schema.count),
    ("column", "Its first column.", Schema.count),
    ("rowSpan", "Rows it covers.", ["type": "integer", "minimum": 1]),
    ("columnSpan", "Columns it covers.", ["type": "integer", "minimum": 1]),
  ]
}

var positionMembers: [SchemaVocabulary.Property] {
  [
    ("block", "Id of the block.", Schema.count),
    ("start", "Code points from the block's start to the first of the words.", Schema.count),
    ("end", "Code points from the block's start to the end of the words.", Schema.count),
  ]
}
