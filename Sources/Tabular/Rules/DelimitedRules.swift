/// The rules about CSV and TSV files as such: how their bytes were read as rows.
///
/// Each is told by its sentence, with `{parameters}`, its severity and what mends it.
extension RuleID {
  /// Warning: The file is neither UTF-8 nor UTF-16 (first seen in line {line}); it was read as Windows-1252, the
  /// encoding of old Windows programs. Look at the letters with accents; if they are wrong, save as "CSV UTF-8".
  public static let delimitedWindows1252: RuleID = "delimited-windows-1252"
  /// Note: The file is UTF-16 and does not say so; it was recognised by its bytes ({order}). Nothing needs to be done.
  public static let delimitedUTF16Guessed: RuleID = "delimited-utf-16-guessed"
  /// Warning: {count} places are no valid {encoding}, the first in line {line}; they show as �. Export the file again
  /// as "CSV UTF-8".
  public static let delimitedDamagedCharacters: RuleID = "delimited-damaged-characters"
  /// Warning: Text follows a closing quote; both were joined, as Excel does. Look at the cell, and double the quotes
  /// inside of quotes.
  public static let delimitedTextBehindQuote: RuleID = "delimited-text-behind-quote"

  /// The rules about CSV and TSV files with the severity of each, in the order in which the catalogue prints them.
  public static let delimitedRules: [(rule: RuleID, severity: Severity)] = [
    (.delimitedWindows1252, .warning),
    (.delimitedUTF16Guessed, .note),
    (.delimitedDamagedCharacters, .warning),
    (.delimitedTextBehindQuote, .warning),
  ]
}
