import Tabular

/// What the text and HTML reports say about the same values.
extension Catalogue {
  func outcome(of report: CheckReport) -> String {
    let rows = report.rows
    let parameters = [
      "read": ShownText.count(rows.read), "warned": ShownText.count(rows.warned),
      "rejected": ShownText.count(rows.rejected), "accepted": ShownText.count(rows.good + rows.warned),
    ]
    // What can enter is the database's to say.
    if report.entry != nil, report.outcome != .empty { return say(.outcomeJudged, parameters) }
    switch report.outcome {
    case .good: return say(.outcomeGood, parameters)
    case .warned: return say(.outcomeWarned, parameters)
    case .rejected: return say(.outcomeRejected, parameters)
    case .stopped: return say(.outcomeStopped, parameters)
    case .empty: return say(.outcomeEmpty, parameters)
    }
  }

  /// What is said below the findings about how their values are shown; `nil` where they stand as they are.
  func note(on showing: ValueShowing) -> String? {
    switch showing {
    case .masked: say(.masked)
    case .marked: say(.marked)
    case .open: nil
    }
  }

  func name(of severity: Severity) -> String {
    switch severity {
    case .error: say(.error)
    case .warning: say(.warning)
    case .note: say(.note)
    }
  }

  /// Where a finding was made, within its sheet: `C12`, `row 12`, `column C`; empty for the sheet as such.
  func describe(_ place: Place) -> String {
    guard let address = place.address else { return "" }
    switch (place.row, place.column) {
    case (_?, nil): return say(.rowNumber, ["row": address])
    case (nil, _?): return say(.columnLetters, ["column": address])
    default: return address
    }
  }

  func describe(_ mapping: MappingChoice) -> String {
    let reason =
      mapping.wasGiven
      ? say(.chosenByUser)
      : say(
        .chosenByHeadings,
        [
          "matched": String(mapping.matched.count),
          "all": String(mapping.matched.count + mapping.missing.count), "score": score(mapping.score),
        ])
    let title = ShownText.line(mapping.title, limit: 60)
    var text = title + " (" + ShownText.line(mapping.name, limit: 60) + "), " + reason
    if let next = mapping.runnerUp {
      // A report that reads more of a sheet is not taken where nothing of the sheet is its own.
      let phrase: Phrase = !mapping.wasGiven && next.score > mapping.score ? .passedOver : .runnerUp
      text += "; " + say(phrase, ["name": ShownText.line(next.name, limit: 60), "score": score(next.score)])
    }
    return text
  }

  func describeRows(_ rows: RowCounts) -> String {
    let read = say(
      .rowsRead,
      [
        "read": ShownText.count(rows.read), "good": ShownText.count(rows.good),
        "warned": ShownText.count(rows.warned), "rejected": ShownText.count(rows.rejected),
      ])
    return rows.hidden == 0 ? read : read + "; " + say(.hiddenRows, count: rows.hidden)
  }

  /// The skipped rows by their reason; empty where none was skipped.
  func describeSkipped(_ rows: RowCounts) -> String {
    let reasons: [(Phrase, Int)] = [
      (.letterhead, rows.letterhead), (.blank, rows.blank), (.repeatedHeaders, rows.repeatedHeaders),
      (.totals, rows.totals), (.footers, rows.footers), (.leftOut, rows.leftOut),
      (.styledTail, rows.styledTail),
    ]
    return list(reasons.filter { $0.1 > 0 }.map { say($0.0, count: $0.1) })
  }

  func heading(of column: ColumnDecision, limit: Int) -> String {
    let heading = ShownText.line(column.heading, limit: limit)
    return heading.isEmpty ? say(.noHeading) : heading
  }

  func why(_ column: ColumnDecision) -> String {
    func name(_ text: String) -> [String: String] { ["name": ShownText.line(text, limit: 24)] }
    switch column.reason {
    case .heading: return say(.byHeading)
    case .spelling(let text): return say(.bySpelling, name(text))
    case .abbreviation(let text): return say(.byAbbreviation, name(text))
    case .words(let text): return say(.byWords, name(text))
    case .values: return say(.byValues)
    case .position: return say(.byPosition)
    case nil: return ""
    }
  }

  /// The order of a column's dates, with what speaks for and against it.
  func dateProof(of column: ColumnDecision) -> String {
    let evidence = column.dayMonth
    let isDayFirst = column.dateOrder != .monthDay
    let proofs = isDayFirst ? evidence.dayFirst : evidence.monthFirst
    let contradictions = isDayFirst ? evidence.monthFirst : evidence.dayFirst
    var parts = [say(isDayFirst ? .dayFirst : .monthFirst)]
    if proofs > 0 { parts.append(say(.provenBy, count: proofs)) }
    if contradictions > 0 { parts.append(say(.contradictedBy, count: contradictions)) }
    if evidence.ambiguous > 0 { parts.append(say(.eitherWay, count: evidence.ambiguous)) }
    if evidence.serialsUpTo12 > 0 { parts.append(say(.swappedSerials, count: evidence.serialsUpTo12)) }
    return list(parts)
  }

  /// The first things of a list, and how many more there are.
  func list(_ parts: [String], most: Int = 12) -> String {
    var shown = Array(parts.prefix(most))
    if parts.count > most { shown.append(say(.more, count: parts.count - most)) }
    return shown.joined(separator: ", ")
  }

  /// A score with two decimals: `0.93`.
  func score(_ score: Double) -> String {
    let hundredths = score.isFinite ? Int((max(0, min(1, score)) * 100).rounded()) : 0
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}
