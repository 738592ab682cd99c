import Tabular

extension EnglishSentences {
  /// What the rules about CSV and TSV files say.
  static let delimited: [(RuleID, RuleText)] = [
    (
      "delimited-windows-1252",
      RuleText(
        "Old Windows encoding",
        "The file is neither UTF-8 nor UTF-16 (first seen in line {line}); it was read as Windows-1252.",
        "Look at the letters with accents; if they are wrong, save as “CSV UTF-8”.")
    ),
    (
      "delimited-utf-16-guessed",
      RuleText(
        "UTF-16 recognised",
        "The file is UTF-16 and does not say so; its bytes showed it ({order}).",
        "Nothing.")
    ),
    (
      "delimited-damaged-characters",
      RuleText(
        "Damaged letters",
        "Letters that are no valid {encoding}: {count}, the first in line {line}. They show as �.",
        "Export the file again as “CSV UTF-8”.")
    ),
    (
      "delimited-text-behind-quote",
      RuleText(
        "Text after a closing quote",
        "Text follows a closing quote; both were joined, as Excel does.",
        "Look at the cell, and double the quotes inside of quotes.")
    ),
  ]
}
