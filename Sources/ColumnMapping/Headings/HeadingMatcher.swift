import Tabular

/// How well one column fits one field, and why.
struct HeadingMatch: Sendable, Equatable {
  /// 0 to 1.
  var score: Double
  /// In words that a report can give.
  var reason: MatchReason
}

/// Compares headings with the names of one table's fields.
struct HeadingMatcher: Sendable {
  /// A name of a field, or of one part of a joined field.
  private struct Name: Sendable {
    let target: Int
    let text: String
    let score: Double
    let scalars: [Unicode.Scalar]
  }

  /// What has to be found: a field, and for a joined one which of its columns.
  struct Target: Sendable, Hashable {
    let field: Int
    let part: Int
  }

  /// All that wants a column.
  let targets: [Target]
  /// The targets whose column is given by its letters.
  let fixedColumns: [Int: Int]

  private let types: [FieldType]
  private let fieldNames: [String]
  private var byCompact: [String: [Name]] = [:]
  private var byWords: [String: [Name]] = [:]
  private var names: [Name] = []

  /// The heading is the mapping's own.
  private static let own = 1.0
  /// The heading is one of the general names.
  static let general = 0.97

  init(_ table: MappingTable) {
    var targets: [Target] = []
    var fixedColumns: [Int: Int] = [:]
    var types: [FieldType] = []
    var fieldNames: [String] = []
    var names: [Name] = []
    func add(_ texts: [String], _ target: Int, _ score: Double) {
      for (index, text) in texts.enumerated() {
        // Of two columns that both fit, the name that the mapping lists first has it.
        let preferred = score - Double(min(index, 40)) * 0.0005
        names.append(
          Name(
            target: target, text: text, score: preferred,
            scalars: Array(HeadingKey(text).compact.unicodeScalars)))
      }
    }
    // A name that the mapping gives to one field is no general name of another.
    for (index, field) in table.fields.enumerated() {
      switch field.origin {
      case .heading:
        add(field.headings, targets.count, Self.own)
        if table.usesGeneralNames {
          add(GeneralNames.shipped.byField[field.name] ?? [], targets.count, Self.general)
        }
      case .column(let column):
        fixedColumns[targets.count] = column
      case .joined(let groups, _):
        for (part, group) in groups.enumerated() {
          add(group, targets.count, Self.own)
          targets.append(Target(field: index, part: part))
          types.append(field.type)
          fieldNames.append(field.name)
        }
        continue
      case .field, .letterhead, .constant:
        continue
      }
      targets.append(Target(field: index, part: 0))
      types.append(field.type)
      fieldNames.append(field.name)
    }
    self.targets = targets
    self.fixedColumns = fixedColumns
    self.types = types
    self.fieldNames = fieldNames
    for name in names {
      let key = HeadingKey(name.text)
      byCompact[key.compact, default: []].append(name)
      let words = HeadingWords.key(of: key.words)
      if !words.isEmpty { byWords[words, default: []].append(name) }
    }
    self.names = names
  }

  /// The targets that a column may feed, each with its best match. `spelling` allows the costly look for slips.
  func matches(_ column: ColumnSurvey, spelling: Bool = true) -> [Int: HeadingMatch] {
    var found: [Int: HeadingMatch] = [:]
    func offer(_ target: Int, _ score: Double, _ reason: MatchReason) {
      if found[target].map({ $0.score < score }) ?? true {
        found[target] = HeadingMatch(score: score, reason: reason)
      }
    }
    let heading = column.label
    let key = HeadingKey(heading)
    if !key.compact.isEmpty {
      for name in byCompact[key.compact] ?? [] { offer(name.target, name.score, .heading(name.text)) }
      for piece in HeadingPieces.of(heading) {
        let pieceKey = HeadingKey(piece)
        for name in byCompact[pieceKey.compact] ?? [] {
          offer(name.target, name.score - 0.04, .heading(name.text))
        }
        for name in byWords[HeadingWords.key(of: pieceKey.words)] ?? [] {
          offer(name.target, name.score - 0.1, .words(name.text))
        }
      }
      let words = HeadingWords.key(of: key.words)
      for name in byWords[words] ?? [] { offer(name.target, name.score - 0.08, .abbreviation(name.text)) }
      if found.isEmpty { matchNumbered(key, offer) }
      if found.isEmpty, spelling { matchSpelling(key, offer) }
    }
    if found.isEmpty { matchValues(column, key, offer) }
    // What is not the very heading has to have values that could be meant.
    for (target, match) in found where match.score < 0.9 && column.shapes.total >= 3 {
      if !Self.couldHold(types[target], column.shapes) { found[target] = nil }
    }
    return found
  }

  /// "Mobile 1" where the mapping says "Mobile".
  private func matchNumbered(_ key: HeadingKey, _ offer: (Int, Double, MatchReason) -> Void) {
    guard key.words.count > 1, let last = key.words.last, let number = Int(last) else { return }
    let words = Array(key.words.dropLast())
    let penalty = number <= 1 ? 0.12 : 0.3
    for name in byCompact[words.joined()] ?? [] {
      offer(name.target, name.score - penalty, .words(name.text))
    }
    for name in byWords[HeadingWords.key(of: words)] ?? [] {
      offer(name.target, name.score - penalty - 0.02, .words(name.text))
    }
  }

  /// One or two letters off a name; never in short words, and never by a digit.
  private func matchSpelling(_ key: HeadingKey, _ offer: (Int, Double, MatchReason) -> Void) {
    let scalars = Array(key.compact.unicodeScalars)
    let isLatin = key.compact.utf8.allSatisfy { $0 < 0x80 }
    guard scalars.count >= 5, scalars.count <= 40 else { return }
    let digits = key.compact.utf8.filter(\.isDigit)
    let most = isLatin && scalars.count >= 9 ? 2 : 1
    for name in names where abs(name.scalars.count - scalars.count) <= most {
      guard name.scalars.first == scalars.first || scalars.count >= 9 else { continue }
      guard name.scalars.filter({ $0.isASCII && $0.properties.numericType != nil }).count == digits.count
      else { continue }
      let distance = EditDistance.between(scalars, name.scalars, atMost: most)
      if distance > 0, distance <= most {
        offer(name.target, name.score - (distance == 1 ? 0.18 : 0.26), .spelling(name.text))
      }
    }
  }

  /// A column whose heading says nothing, but whose values can be but one thing.
  private func matchValues(
    _ column: ColumnSurvey, _ key: HeadingKey, _ offer: (Int, Double, MatchReason) -> Void
  ) {
    let shapes = column.shapes
    guard shapes.total >= 5, key.compact.isEmpty,
      !key.words.contains(where: HeadingWords.distinguishing.contains)
    else { return }
    func isNearlyAll(_ count: Int) -> Bool { count * 10 >= shapes.total * 9 }
    for (target, field) in fieldNames.enumerated() {
      switch field {
      case "phone_number": if isNearlyAll(shapes.mobiles) { offer(target, 0.6, .values) }
      case "email": if isNearlyAll(shapes.emails) { offer(target, 0.6, .values) }
      case "pan": if isNearlyAll(shapes.pans) { offer(target, 0.6, .values) }
      case "policy_number":
        if isNearlyAll(shapes.nineDigits), shapes.total >= 10 { offer(target, 0.56, .values) }
      default: continue
      }
    }
  }

  /// Whether at least one value in five has a form that the type can take.
  private static func couldHold(_ type: FieldType, _ shapes: ValueShapes) -> Bool {
    let fitting: Int
    switch type {
    case .email: fitting = shapes.emails
    case .date, .monthYear: fitting = shapes.days + shapes.numbers
    case .name: fitting = shapes.words
    case .phone: fitting = shapes.total - shapes.words - shapes.emails - shapes.days
    case .amount, .integer, .pinCode: fitting = shapes.total - shapes.words - shapes.emails - shapes.days
    case .policyNumber: fitting = shapes.total - shapes.words - shapes.emails - shapes.days
    default: return true
    }
    return fitting * 5 >= shapes.total
  }
}
