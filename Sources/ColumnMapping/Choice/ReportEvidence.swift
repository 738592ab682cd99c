import Tabular

/// Whether a sheet that a report's mapping fits is that report.
///
/// An agent's own list has headings that an insurer's report has as well, and a mapping of more fields understands more
/// of them. Taken for the report, its policies would become those of another insurer, and its policy numbers be held
/// against the wrong form. So a report has to be told by something that only it has.
enum ReportEvidence {
  /// The mapping of the lists that agents keep themselves, which everything else has to be told from.
  private static let list = "lic-customer-list"
  /// So much more of the sheet must be understood where nothing else tells a report.
  private static let clearMargin = 0.3

  /// Puts the reports for which nothing speaks behind the list, where that fits as well.
  ///
  /// - Parameter ranking: how each mapping fits, best first.
  static func settle(
    _ ranking: [MappingFit], _ surveys: [SheetSurvey], _ forms: [[HeadingForms]]
  ) -> [MappingFit] {
    guard let place = ranking.firstIndex(where: { $0.mapping.name == list }), place > 0, ranking[place].fits
    else { return ranking }
    let before = ranking[..<place]
    func holds(_ fit: MappingFit) -> Bool {
      fit.score - ranking[place].score >= clearMargin || speaks(for: fit, surveys, forms)
    }
    return before.filter(holds) + [ranking[place]] + before.filter { !holds($0) } + ranking[(place + 1)...]
  }

  /// Whether a report's own headings or its maker's name stand in a sheet.
  private static func speaks(for fit: MappingFit, _ surveys: [SheetSurvey], _ forms: [[HeadingForms]]) -> Bool
  {
    // Sheets of the names that it wants, joined by a key, are evidence enough.
    if fit.mapping.tables.count > 1 { return true }
    return fit.assignments.contains { assignment in
      guard let sheet = assignment.sheet else { return false }
      if LetterheadFacts.insurer(in: surveys[sheet].letterhead) == fit.mapping.source { return true }
      let own = assignment.fit.pairs.filter { $0.match.score > HeadingMatcher.general }
      if own.count * 2 >= assignment.fit.targets.count { return true }
      return own.contains { pair in
        guard case .heading = pair.match.reason else { return false }
        return !commonNames.contains(forms[sheet][pair.column].whole)
      }
    }
  }

  /// The headings that say nothing of whose list it is: those of the agents' own lists, and the general names.
  private static let commonNames = HeadingNames(MappingLibrary.shipped.filter { $0.name == list })
}
