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
  /// The mapping's own names; the owner is the target's number.
  private let own: NameIndex
  /// The targets that also go by the general names, by the field's name.
  private let generalTargets: [String: Int]

  /// The score of the mapping's own heading.
  static let own = 1.0
  /// The score of a general name.
  static let general = 0.97

  init(_ table: MappingTable) {
    var targets: [Target] = []
    var fixedColumns: [Int: Int] = [:]
    var generalTargets: [String: Int] = [:]
    var own = NameIndex()
    for (index, field) in table.fields.enumerated() {
      switch field.origin {
      case .heading:
        own.add(field.headings, owner: String(targets.count))
        if table.usesGeneralNames { generalTargets[field.name] = targets.count }
        targets.append(Target(field: index, part: 0))
      case .column(let column):
        fixedColumns[targets.count] = column
        targets.append(Target(field: index, part: 0))
      case .joined(let groups, _):
        for (part, group) in groups.enumerated() {
          own.add(group, owner: String(targets.count))
          targets.append(Target(field: index, part: part))
        }
      case .field, .letterhead, .constant:
        continue
      }
    }
    self.targets = targets
    self.fixedColumns = fixedColumns
    self.generalTargets = generalTargets
    self.own = own
    types = targets.map { table.fields[$0.field].type }
    fieldNames = targets.map { table.fields[$0.field].name }
  }

  /// The targets that a column may feed, each with its best match. `spelling` allows the costly look for slips.
  func matches(_ column: ColumnSurvey, _ forms: HeadingForms, spelling: Bool = true) -> [Int: HeadingMatch] {
    var found: [Int: HeadingMatch] = [:]
    func offer(_ names: [NameIndex.Name], isOwn: Bool, less: Double, _ reason: (String) -> MatchReason) {
      for name in names {
        guard let target = isOwn ? Int(name.owner) : generalTargets[name.owner] else { continue }
        // Of two columns that both fit, the name that is listed first has it.
        let score = (isOwn ? Self.own : Self.general) - Double(min(name.rank, 40)) * 0.001 - less
        if found[target].map({ $0.score < score }) ?? true {
          found[target] = HeadingMatch(score: score, reason: reason(name.text))
        }
      }
    }
    func offerSame(_ key: HeadingKey, less: Double, _ reason: (String) -> MatchReason) {
      offer(own.same(as: key), isOwn: true, less: less, reason)
      offer(GeneralNames.shipped.index.same(as: key), isOwn: false, less: less, reason)
    }
    func offerWords(_ wordKey: String, less: Double, _ reason: (String) -> MatchReason) {
      offer(own.sameWords(as: wordKey), isOwn: true, less: less, reason)
      offer(GeneralNames.shipped.index.sameWords(as: wordKey), isOwn: false, less: less, reason)
    }

    let whole = forms.whole
    if !whole.key.compact.isEmpty {
      offerSame(whole.key, less: 0) { .heading($0) }
      if found.isEmpty, agree(forms.pieces) {
        for piece in forms.pieces {
          offerSame(piece.key, less: 0.04) { .heading($0) }
          offerWords(piece.wordKey, less: 0.06) { .words($0) }
        }
      }
      offerWords(whole.wordKey, less: 0.02) { .abbreviation($0) }
      if found.isEmpty, let alternatives = forms.alternatives.first(where: { commonOwners($0) != nil }) {
        for piece in alternatives {
          offerSame(piece.key, less: 0.08) { .heading($0) }
          offerWords(piece.wordKey, less: 0.08) { .words($0) }
        }
        found = found.filter { commonOwners(alternatives)?.contains(String($0.key)) == true }
      }
      if found.isEmpty, let (words, number) = Self.numbered(whole.key) {
        // "Mobile 1" where the mapping says "Mobile".
        let piece = HeadingForms.Piece(words)
        let less = number <= 1 ? 0.12 : 0.3
        offerSame(piece.key, less: less) { .words($0) }
        offerWords(piece.wordKey, less: less + 0.02) { .words($0) }
      }
      if found.isEmpty, let rest = HeadingWords.withoutRole(whole.wordKey) {
        offerWords(rest, less: 0.06) { .words($0) }
        found = found.filter { Self.personal.contains(fieldNames[$0.key]) }
      }
      if found.isEmpty, spelling {
        for (names, isOwn) in [(own.names, true), (GeneralNames.shipped.index.names, false)] {
          for (name, distance) in misspelt(whole.key, names) {
            offer([name], isOwn: isOwn, less: distance == 1 ? 0.18 : 0.26) { .spelling($0) }
          }
        }
        if found.isEmpty,
          let words = HeadingWords.mended(whole.key.words, isKnown: isWord, vocabulary: Self.vocabulary)
        {
          offerWords(HeadingWords.key(of: words), less: 0.22) { .spelling($0) }
        }
      }
    } else {
      found = matchesByValues(column)
    }
    // What is not the very heading has to have values that could be meant.
    for (target, match) in found where match.score < 0.9 && column.shapes.total >= 3 {
      if !Self.couldHold(types[target], column.shapes) { found[target] = nil }
    }
    return found
  }

  /// What may be headed "Client's …": the customer's own.
  private static let personal: Set<String> = [
    "customer_name", "phone_number", "alternate_phone", "email", "date_of_birth", "gender", "address",
    "address_line1",
    "address_line2", "address_line3", "city", "district", "state", "pin_code", "occupation", "annual_income",
    "marital_status", "pan", "aadhaar",
  ]

  /// Whether no part of a heading in two languages says another thing than the others.
  private func agree(_ pieces: [HeadingForms.Piece]) -> Bool {
    guard pieces.count > 1 else { return true }
    let known = pieces.filter { !owners(of: $0).isEmpty }
    guard let common = commonOwners(known) else { return false }
    let isSum = common.contains { Int($0).map { Self.sums.contains(fieldNames[$0]) } ?? false }
    return pieces.filter { owners(of: $0).isEmpty }.allSatisfy { piece in
      known.contains { !HeadingPieces.denies(piece, $0, isSum: isSum) }
    }
  }

  /// The targets that all of some pieces name; `nil` where there is none.
  private func commonOwners(_ pieces: [HeadingForms.Piece]) -> Set<String>? {
    guard let first = pieces.first else { return nil }
    let common = pieces.dropFirst().reduce(owners(of: first)) { $0.intersection(owners(of: $1)) }
    return common.isEmpty ? nil : common
  }

  /// The targets that a piece names.
  private func owners(of piece: HeadingForms.Piece) -> Set<String> {
    let index = GeneralNames.shipped.index
    let general = (index.same(as: piece.key) + index.sameWords(as: piece.wordKey)).compactMap {
      generalTargets[$0.owner]
    }
    return Set(
      (own.same(as: piece.key) + own.sameWords(as: piece.wordKey)).map(\.owner) + general.map(String.init))
  }

  /// Fields of sums and days that are told by words such as total, due and last.
  private static let sums: Set<String> = [
    "total_premium", "outstanding_amount", "claim_amount", "gst_amount", "renewal_date", "last_payment_date",
    "first_unpaid_premium", "premiums_due",
  ]

  /// A heading without the number behind it, and the number.
  private static func numbered(_ key: HeadingKey) -> (String, Int)? {
    guard key.words.count > 1, let last = key.words.last, let number = Int(last), (0...20).contains(number),
      last == String(number)
    else { return nil }
    return (key.words.dropLast().joined(separator: " "), number)
  }

  /// Names one or two letters off; never in short words, and never by a digit.
  private func misspelt(
    _ key: HeadingKey, _ names: [NameIndex.Name]
  ) -> [(name: NameIndex.Name, distance: Int)] {
    let scalars = Array(key.compact.unicodeScalars)
    // Of four letters, two may have changed places: "Nmae".
    guard scalars.count >= 4, scalars.count <= 40 else { return [] }
    let sorted = scalars.count == 4 ? scalars.sorted() : []
    let isLatin = key.compact.utf8.allSatisfy { $0 < 0x80 }
    let digits = key.compact.utf8.reduce(0) { $0 + ($1.isDigit ? 1 : 0) }
    let most = isLatin && scalars.count >= 9 ? 2 : 1
    return names.compactMap { name in
      guard abs(name.scalars.count - scalars.count) <= 1, name.digits == digits, name.scalars.count >= 4,
        name.scalars.first == scalars.first || scalars.count >= 9,
        sorted.isEmpty || sorted == name.scalars.sorted()
      else { return nil }
      let distance = EditDistance.between(scalars, name.scalars, atMost: most)
      return distance > 0 && distance <= most && isSlip(key.words, HeadingKey(name.text).words)
        ? (name, distance) : nil
    }
  }

  /// Whether one is the other with slips of the keyboard. "Owner Mobile" is none of "Other Mobile": two letters in a word
  /// of five; nor "Father Mobile", whose first word is known for what it is, "POS Code" of "Post Code", and "Education" of
  /// "Duration".
  private func isSlip(_ words: [String], _ name: [String]) -> Bool {
    // "Contact No. (R)" is no "Contract No".
    guard words.count == name.count else { return words.allSatisfy { !isWord($0) || name.contains($0) } }
    return zip(words, name).allSatisfy { word, right in
      if word == right { return true }
      if isWord(word) || min(word.unicodeScalars.count, right.unicodeScalars.count) < 4 { return false }
      return EditDistance.between(word, right, atMost: 2) <= (right.unicodeScalars.count < 8 ? 1 : 2)
    }
  }

  /// Words that a misspelt one may stand for.
  private static let vocabulary = GeneralNames.shipped.index.latinWords.union(ShortForms.long)

  /// Whether a word means something as it is written.
  private func isWord(_ word: String) -> Bool {
    own.knows(word: word) || GeneralNames.shipped.index.knows(word: word) || HeadingWords.isOrdinary(word)
  }

  /// A column without a heading whose values can be but one thing.
  private func matchesByValues(_ column: ColumnSurvey) -> [Int: HeadingMatch] {
    let shapes = column.shapes
    guard shapes.total >= 5 else { return [:] }
    func isNearlyAll(_ count: Int) -> Bool { count * 10 >= shapes.total * 9 }
    var found: [Int: HeadingMatch] = [:]
    for (target, field) in fieldNames.enumerated() {
      let fits =
        switch field {
        case "phone_number": isNearlyAll(shapes.mobiles)
        case "email": isNearlyAll(shapes.emails)
        case "pan": isNearlyAll(shapes.pans)
        case "policy_number": isNearlyAll(shapes.nineDigits) && shapes.total >= 10
        default: false
        }
      if fits { found[target] = HeadingMatch(score: field == "policy_number" ? 0.56 : 0.6, reason: .values) }
    }
    return found
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
