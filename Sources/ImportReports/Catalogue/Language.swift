/// A language in which reports are written.
public enum Language: String, Sendable, CaseIterable {
  /// English.
  case english = "en"
  /// Hindi, in Devanagari.
  case hindi = "hi"
}
