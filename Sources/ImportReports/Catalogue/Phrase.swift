/// What a report says besides the sentences of its rules. Both languages must know every one; the compiler sees to it.
enum Phrase: String, CaseIterable {
  // What came out.
  case outcomeGood, outcomeWarned, outcomeRejected, outcomeStopped, outcomeEmpty, outcomeJudged
  // What became of it in the database.
  case entryPredicted, entryCommitted, entryCommittedWithRejects, entryHeld, entryGuarded, entryCounts,
    entryNumber, entryConflicts, entryWouldStop
  case entryRetried, entryStrangers, entryDropped
  // The file and its sheets.
  case sheet, hidden, veryHidden, headingsInRow, leftAlone, chartsheet, dialogsheet, macrosheet
  // The mapping.
  case mapping, chosenByHeadings, chosenByUser, runnerUp, passedOver, missing
  // Rows.
  case rows, rowsRead, hiddenRows, skipped, blank, repeatedHeaders, totals, letterhead, styledTail, footers
  case leftOut
  // Columns.
  case columns, notUsed, noHeading, byHeading, bySpelling, byAbbreviation, byWords, byValues, byPosition
  case column, heading, field, why
  // Dates.
  case dates, dayFirst, monthFirst, provenBy, contradictedBy, eitherWay, swappedSerials
  // Findings.
  case findings, noFindings, error, warning, note, cells, once, more, elsewhere, whatToDo, masked, marked,
    cell,
    value,
    sentence
  case reportTitle, rowNumber, columnLetters
  // A workbook as it is.
  case dateSystem, range, statedAs, noCells, rowsWithValues, headings, noHeadings
  case texts, numbers, datesCounted, booleans, errors, uncachedFormulas, nothing
}

extension Catalogue {
  /// What a report says, with its parameters filled in.
  func say(_ phrase: Phrase, _ parameters: [String: String] = [:]) -> String {
    let template =
      switch language {
      case .english: EnglishPhrases.text(of: phrase)
      case .hindi: HindiPhrases.text(of: phrase)
      }
    return fill(template, parameters)
  }

  /// How often something was found.
  func times(_ count: Int) -> String { count == 1 ? say(.once) : say(.cells, count: count) }

  /// What a report says of a count.
  func say(_ phrase: Phrase, count: Int) -> String {
    say(phrase, ["count": ShownText.count(count)])
  }
}
