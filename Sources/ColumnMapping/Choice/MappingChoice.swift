public import Tabular

/// How one mapping fits the sheets of a file.
public struct MappingFit: Sendable {
  /// A table and the sheet that it would be read from.
  public struct Assignment: Sendable {
    /// The table's place in the mapping.
    public let table: Int
    /// The sheet's place in the list of surveys; `nil` where none fits.
    public let sheet: Int?
    /// How the sheet fits, or the nearest sheet does.
    public let fit: TableFit
  }

  /// The mapping.
  public let mapping: Mapping
  /// Its tables with their sheets, in the order in which they are read.
  public let assignments: [Assignment]
  /// 0 to 1.
  public let score: Double

  /// Whether every table has a sheet that it can be read from.
  public var fits: Bool { !assignments.isEmpty && assignments.allSatisfy { $0.sheet != nil } }
  /// How many columns feed a field, over all tables.
  public var matchedColumns: Int { assignments.reduce(0) { $0 + $1.fit.matchedColumns } }
  /// How many columns have a heading, over all tables.
  public var headedColumns: Int { assignments.reduce(0) { $0 + $1.fit.headedColumns } }
  /// Fields that every row needs and no column feeds.
  public var missing: [String] { assignments.flatMap { $0.sheet == nil ? $0.fit.missing : [] } }

  /// Holds a mapping against the surveys of a file's sheets.
  ///
  /// - Parameters:
  ///   - mapping: the mapping.
  ///   - surveys: what the sheets hold; those that are not to be read are left out by the caller.
  public init(_ mapping: Mapping, _ surveys: [SheetSurvey]) {
    self.init(mapping, surveys, surveys.map { HeadingForms.of($0) })
  }

  init(_ mapping: Mapping, _ surveys: [SheetSurvey], _ forms: [[HeadingForms]], wasNamed: Bool = false) {
    func fits(_ fit: TableFit) -> Bool { wasNamed ? fit.fitsWhenNamed : fit.fits }
    self.mapping = mapping
    var taken: Set<Int> = []
    var assignments: [Assignment] = []
    for (index, table) in mapping.tables.enumerated() {
      let matcher = HeadingMatcher(table)
      var best: (sheet: Int, fit: TableFit)?
      for (sheet, survey) in surveys.enumerated()
      where !taken.contains(sheet) && table.sheet.allows(survey.sheet) {
        let fit = TableFit(table, survey, forms[sheet], matcher: matcher)
        let isBetter =
          best.map { (fits(fit) ? 1 : 0, fit.score) > (fits($0.fit) ? 1 : 0, $0.fit.score) } ?? true
        if isBetter { best = (sheet, fit) }
      }
      guard let best else {
        let fit = TableFit(table, SheetSurvey(sheet: ""), [], matcher: matcher)
        assignments.append(Assignment(table: index, sheet: nil, fit: fit))
        continue
      }
      if fits(best.fit) { taken.insert(best.sheet) }
      assignments.append(Assignment(table: index, sheet: fits(best.fit) ? best.sheet : nil, fit: best.fit))
    }
    self.assignments = assignments
    // Columns of sheets that no table reads count as not understood: a mapping of two tables beats one of them.
    let understood = assignments.reduce(0) { $0 + $1.fit.score * Double($1.fit.headedColumns) }
    let headed = assignments.reduce(0) { $0 + $1.fit.headedColumns }
    let others = surveys.indices.filter { sheet in !assignments.contains { $0.sheet == sheet } }
      .reduce(0) { $0 + surveys[$1].columns.filter { !$0.heading.isEmpty }.count }
    score = headed == 0 ? 0 : understood / (Double(headed) + Double(others) * 0.25)
  }
}

/// Which of several mappings fits a file best.
public struct MappingChoice: Sendable {
  /// All that were tried, best first: those that fit before those that do not.
  public let ranking: [MappingFit]

  /// The best one that fits; `nil` where none does.
  public var best: MappingFit? { ranking.first.flatMap { $0.fits ? $0 : nil } }
  /// The next after the best.
  public var runnerUp: MappingFit? { ranking.dropFirst().first }
  /// The nearest, whether it fits or not.
  public var nearest: MappingFit? { ranking.first }

  /// Holds all mappings against the surveys of a file's sheets; one that a person has named may leave most columns aside.
  public init(
    of mappings: [Mapping] = MappingLibrary.shipped, for surveys: [SheetSurvey], wasNamed: Bool = false
  ) {
    let forms = surveys.map { HeadingForms.of($0) }
    let byScore = mappings.map { MappingFit($0, surveys, forms, wasNamed: wasNamed) }.enumerated().sorted {
      left, right in
      let (one, other) = (left.element, right.element)
      if one.fits != other.fits { return one.fits }
      // Sums of the same numbers in another order differ in their last digits.
      return abs(one.score - other.score) > 1e-6 ? one.score > other.score : left.offset < right.offset
    }.map(\.element)
    ranking = ReportEvidence.settle(byScore, surveys, forms)
  }
}

extension SheetSelection {
  /// Whether a sheet of this name may be read. A CSV file's sheet has no name and is always allowed.
  func allows(_ sheet: String) -> Bool {
    if sheet.isEmpty { return true }
    switch self {
    case .best: return true
    case .named(let name): return HeadingKey(name).compact == HeadingKey(sheet).compact
    case .like(let form):
      return Self.matches(Array(sheet.lowercased().unicodeScalars), Array(form.lowercased().unicodeScalars))
    }
  }

  /// `*` and `?`, in time linear in both: only the last star is ever gone back to.
  private static func matches(_ text: [Unicode.Scalar], _ form: [Unicode.Scalar]) -> Bool {
    var (at, position) = (0, 0)
    var star: (form: Int, text: Int)?
    while position < text.count {
      if at < form.count, form[at] == "*" {
        star = (at, position)
        at += 1
      } else if at < form.count, form[at] == "?" || form[at] == text[position] {
        at += 1
        position += 1
      } else if let last = star {
        star = (last.form, last.text + 1)
        at = last.form + 1
        position = last.text + 1
      } else {
        return false
      }
    }
    return form[at...].allSatisfy { $0 == "*" }
  }
}
