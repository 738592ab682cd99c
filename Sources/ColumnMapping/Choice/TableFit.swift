import Tabular

/// How the columns of one sheet fit one table of a mapping.
public struct TableFit: Sendable {
  /// A column that feeds a field.
  struct Pair: Sendable {
    let target: Int
    /// Its place in the survey's columns.
    let column: Int
    let match: HeadingMatch
  }

  /// Two columns that fit one field as well as each other.
  public struct Question: Sendable, Equatable {
    /// The field.
    public let field: String
    /// The columns' numbers.
    public let columns: [Int]
  }

  /// The table's name.
  public let table: String
  /// 0 to 1: how much of the sheet is understood, and how surely.
  public let score: Double
  /// How many columns feed a field.
  public let matchedColumns: Int
  /// How many columns have a heading.
  public let headedColumns: Int
  /// Fields without which every row is rejected and that no column feeds; of a group of which one is needed, all.
  public let missing: [String]
  /// What cannot be settled by the headings.
  public let questions: [Question]

  let pairs: [Pair]
  /// The columns that could feed a field which another column feeds, by their places; the pair that came before them.
  let outdone: [Int: Pair]
  let targets: [HeadingMatcher.Target]

  /// Whether the table can be read from the sheet.
  public var fits: Bool { missing.isEmpty && matchedColumns > 0 && score >= 0.4 }

  /// The same for a mapping that a person has named: what it needs, or all that it asks for, will do among however many
  /// other columns; of one that needs nothing, three that feed a field.
  var fitsWhenNamed: Bool {
    fits
      || missing.isEmpty && matchedColumns > 0
        && (hasNeeds || matchedColumns >= 3 || pairs.count == targets.count)
  }

  /// Whether the table needs any field to be fed.
  private let hasNeeds: Bool

  private static let threshold = 0.55
  private static let margin = 0.03
  /// Two names that stand one behind the other in a list differ by twice as much.
  private static let same = 0.0005

  init(_ table: MappingTable, _ survey: SheetSurvey, _ forms: [HeadingForms], matcher: HeadingMatcher) {
    self.table = table.name
    hasNeeds = !table.needsOneOf.isEmpty || table.fields.contains(where: \.isRequired)
    var targets = matcher.targets
    let (scores, columns, matches) = Self.candidates(matcher, survey, forms)
    var pairs: [Pair] = []
    var questions: [Question] = []
    let assignment = BestAssignment.find(scores)
    let used = Set(assignment.compactMap { $0 })
    var outdone: [Int: (score: Double, pair: Pair)] = [:]
    for (target, place) in assignment.enumerated() {
      guard let place, let match = matches[target][place], match.score >= Self.threshold else { continue }
      let free = matches[target].filter { $0.key != place && !used.contains($0.key) }
      // Another column, free as well and as good, and neither by the very heading: that is for a person to say. So it is
      // where both say the same in the same words; else the mapping's order of names has settled it.
      let rivals = free.filter {
        let lead = match.score - $0.value.score
        return match.score < 0.9 ? lead < Self.margin : abs(lead) < Self.same
      }
      if rivals.isEmpty {
        let pair = Pair(target: target, column: columns[place], match: match)
        pairs.append(pair)
        for (other, rival) in free
        where rival.score >= Self.threshold && rival.score > outdone[columns[other]]?.score ?? 0 {
          outdone[columns[other]] = (rival.score, pair)
        }
      } else {
        let numbers = ([place] + rivals.keys).map { survey.columns[columns[$0]].column }.sorted()
        questions.append(Question(field: table.fields[targets[target].field].name, columns: numbers))
      }
    }
    for (target, number) in matcher.fixedColumns {
      if let column = survey.columns.firstIndex(where: { $0.column == number }) {
        pairs.append(Pair(target: target, column: column, match: HeadingMatch(score: 1, reason: .position)))
      }
    }
    if table.usesGeneralNames { Self.joinNames(table, forms, &targets, &pairs) }
    self.targets = targets
    self.pairs = pairs.sorted { $0.target < $1.target }
    self.outdone = outdone.mapValues(\.pair)
    self.questions = questions
    let headed = survey.columns.filter { !$0.heading.isEmpty }.count
    headedColumns = headed
    let taken = Set(self.pairs.map(\.column))
    matchedColumns = taken.count
    missing = Self.missing(table, Set(self.pairs.map { targets[$0.target].field }))
    // The sheet's columns count most; of two mappings that read them all, the one whose own headings they are.
    let understood = self.pairs.reduce(0) { $0 + $1.match.score } / Double(max(1, max(headed, taken.count)))
    let own = self.pairs.filter { $0.match.score > HeadingMatcher.general }.count
    let ofMapping = Double(own) / Double(max(1, matcher.targets.count))
    score = min(1, understood * 0.9 + ofMapping * 0.1)
  }

  /// Puts a name together that the sheet gives in parts.
  private static func joinNames(
    _ table: MappingTable, _ forms: [HeadingForms], _ targets: inout [HeadingMatcher.Target],
    _ pairs: inout [Pair]
  ) {
    guard let field = table.fields.firstIndex(where: { $0.name == "customer_name" && $0.origin == .heading })
    else { return }
    let whole = pairs.first { targets[$0.target].field == field }
    let taken = Set(pairs.map(\.column)).subtracting([whole?.column].compactMap { $0 })
    guard let columns = NameParts.columns(forms, name: whole?.column, taken: taken) else { return }
    pairs.removeAll { targets[$0.target].field == field }
    for (part, column) in columns.enumerated() {
      let match = HeadingMatch(score: HeadingMatcher.general, reason: .words("Name"))
      pairs.append(Pair(target: targets.count, column: column, match: match))
      targets.append(HeadingMatcher.Target(field: field, part: part))
    }
  }

  /// The scores of all columns that any field could take, and of each field no more than could ever be needed.
  private static func candidates(
    _ matcher: HeadingMatcher, _ survey: SheetSurvey, _ forms: [HeadingForms]
  ) -> (scores: [[Double]], columns: [Int], matches: [[Int: HeadingMatch]]) {
    var byTarget = [[(column: Int, match: HeadingMatch)]](repeating: [], count: matcher.targets.count)
    let fixed = Set(matcher.fixedColumns.values)
    var looksForSlips = 300
    for (index, column) in survey.columns.enumerated() where !fixed.contains(column.column) {
      looksForSlips -= 1
      for (target, match) in matcher.matches(column, forms[index], spelling: looksForSlips > 0) {
        byTarget[target].append((index, match))
      }
    }
    var places: [Int: Int] = [:]
    var columns: [Int] = []
    var matches = [[Int: HeadingMatch]](repeating: [:], count: byTarget.count)
    for (target, list) in byTarget.enumerated() {
      // Of two equal columns the left one: its repetition has a lower score.
      let best = list.sorted { ($0.match.score, -$0.column) > ($1.match.score, -$1.column) }.prefix(
        byTarget.count + 1)
      for (column, match) in best {
        let place = places[column] ?? columns.count
        if place == columns.count {
          places[column] = place
          columns.append(column)
        }
        matches[target][place] = match
      }
    }
    let scores = matches.map { list in
      columns.indices.map { place in
        list[place].map { max(0, $0.score - Double(columns[place]) * 1e-6) } ?? 0
      }
    }
    return (scores, columns, matches)
  }

  private static func missing(_ table: MappingTable, _ fed: Set<Int>) -> [String] {
    func isFed(_ name: String) -> Bool {
      guard let index = table.fields.firstIndex(where: { $0.name == name }) else { return false }
      if fed.contains(index) { return true }
      switch table.fields[index].origin {
      case .field(let other, _): return other != name && isFed(other)
      case .letterhead, .constant: return true
      case .heading, .column, .joined: return table.fields[index].defaultValue != nil
      }
    }
    var missing = table.fields.filter { $0.isRequired && !isFed($0.name) }.map(\.name)
    for group in table.needsOneOf where !group.contains(where: isFed) { missing += group }
    return missing
  }
}
