import Tabular

extension EnglishSentences {
  /// What the rules about cells and text say.
  static let cell: [(RuleID, RuleText)] = [
    (
      "cell-error",
      RuleText(
        "Cell holds an error",
        "The cell shows the error {code} instead of a value.",
        "Mend the formula in the workbook, or type the value.")
    ),
    (
      "cell-is-boolean",
      RuleText(
        "TRUE or FALSE in the cell",
        "The cell holds TRUE or FALSE; {type} is expected here.",
        "Type the value as text.")
    ),
    (
      "cell-is-date",
      RuleText(
        "Cell is a date",
        "The cell is a date or a time; {type} is expected here. Excel may have made it of the value.",
        "Format the cell as Text and type the value again.")
    ),
    (
      "cell-damaged",
      RuleText(
        "Cell is damaged",
        "The file does not hold this value in a form that can be read: {problem}.",
        "Open the workbook, type the value again and save.")
    ),
    (
      "cell-repeated",
      RuleText(
        "Cell given twice",
        "The file gives this cell more than once; the last value was taken.",
        "Save the workbook again with Excel or LibreOffice.")
    ),
    (
      "formula-without-value",
      RuleText(
        "Formula without a result",
        "The result of the formula was never stored in the file.",
        "Open the workbook in Excel or LibreOffice and save it again.")
    ),
    (
      "legacy-font",
      RuleText(
        "Text in an old Hindi font",
        "The text is typed in a font such as Kruti Dev: the file holds other letters than you see.",
        "Convert the column to Unicode, then import again.")
    ),
    (
      "says-empty",
      RuleText(
        "Cell says there is no value",
        "The cell says in words that there is no value; it was taken as empty.",
        "Nothing; or empty the cell.")
    ),
    (
      "text-too-long",
      RuleText(
        "Text too long",
        "The text has {length} characters; at most {limit} fit.",
        "Shorten it, or split it over several columns.")
    ),
    (
      "invisible-characters",
      RuleText(
        "Invisible characters removed",
        "Characters that cannot be seen were removed: {count}.",
        "Nothing; type the value by hand if it looks wrong.")
    ),
    (
      "letters-lost",
      RuleText(
        "Letters were lost",
        "Letters were lost before the file came here ({count}); they show as � or ?.",
        "Export the file again as UTF-8, or type the letters again.")
    ),
  ]
}
