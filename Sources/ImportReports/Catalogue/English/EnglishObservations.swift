/// What `inspect` says of a workbook, in English.
enum EnglishObservations {
  static func text(of kind: ObservationKind) -> (title: String, meaning: String) {
    switch kind {
    case .statedRangeWrong:
      ("Stated range is wrong", "The file states another range than it fills. All its cells are read.")
    case .hiddenRows: ("Hidden rows", "They are read like all others. Delete them if they should not count.")
    case .filteredRows:
      ("Rows hidden by a filter", "They are read like all others. Delete them if they should not count.")
    case .hiddenColumns: ("Hidden columns", "They are read like all others.")
    case .uncachedFormulas:
      ("Formulas without a result", "The result was never stored. Open the file in Excel and save it again.")
    case .errorCells: ("Cells with an error", "They have no value. Mend the formula or type the value.")
    case .numbersAsText: ("Numbers stored as text", "They are read as they stand, with their leading zeros.")
    case .recoverableNumbers:
      ("Numbers shown in E notation", "All their digits are in the file and are read.")
    case .lostNumbers:
      (
        "Numbers that lost digits",
        "Excel has cut their last digits off. Format the column as Text, type them again."
      )
    case .leadingZerosByFormat:
      (
        "Leading zeros by format only",
        "The zeros are shown but not stored. They are put back from the format."
      )
    case .mergedHeaders: ("Headings in merged cells", "A merged heading counts for its first column alone.")
    case .mergedCells: ("Merged cells", "The value belongs to the first cell; the others are empty.")
    case .duplicateHeadings: ("Headings that repeat", "Give each column a heading of its own.")
    case .emptyHeadings: ("Columns without a heading", "They are not used unless the mapping names them.")
    case .mixedDates:
      (
        "Columns that mix dates and texts",
        "Excel may have swapped day and month in some. validate shows which."
      )
    case .styledTail: ("Empty rows with formats at the end", "They are skipped.")
    case .legacyFonts:
      (
        "Text in an old Hindi font",
        "The file holds Latin letters. Convert the column to Unicode before importing."
      )
    case .damagedCells: ("Damaged cells", "The file itself has them wrong. Type the values again.")
    case .cellsOutOfRange:
      ("Cells beyond the sheet's edge", "A sheet ends at XFD1048576. They are not read.")
    case .contradictoryAddresses:
      (
        "Cells with a wrong address",
        "They name another row than the one in which they stand and are read there."
      )
    case .containerFindings:
      ("Irregularities of the file", "The file was read all the same. validate says what each of them is.")
    case .repeatedRows: ("Row numbers that repeat", "The file gives a row twice. Save it again with Excel.")
    case .invisibleCharacters:
      ("Cells with invisible characters", "They are removed when the file is validated.")
    case .externalLinks: ("Links to other files", "They are never followed.")
    case .tables: ("Excel tables", "Read like any other cells.")
    case .definedNames: ("Defined names", "They change nothing.")
    }
  }
}
