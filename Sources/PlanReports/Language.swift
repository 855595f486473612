/// The language of messages to people; keys, codes and ids are never translated.
public enum Language: String, CaseIterable, Sendable {
  case vietnamese = "vi"
  case english = "en"
}
