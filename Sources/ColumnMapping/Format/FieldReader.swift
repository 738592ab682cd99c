import Tabular
import Yams

/// Reads the fields of one table of a mapping file.
struct FieldReader {
  private(set) var notes: NodeMessages
  private let provider: String

  init(_ notes: NodeMessages, provider: String) {
    self.notes = notes
    self.provider = provider
  }

  static let keys = [
    "headings", "column", "from", "part", "join", "letterhead", "constant", "type", "format", "meaning",
    "years",
    "provider", "country-code", "required", "identifying", "length", "pattern", "range", "unique", "one-of",
    "choices", "default", "severity", "severities", "transform",
  ]

  /// Reads all fields, and holds them against each other: a heading belongs to one of them.
  mutating func read(_ node: Node) -> [MappedField] {
    var fields: [MappedField] = []
    var places: [Node] = []
    for pair in notes.pairs(node, "fields", keys: []) {
      guard let target = TargetField.named(pair.key) else {
        let near = NodeMessages.suggestion(pair.key, TargetField.all.map(\.name), listing: false)
        notes.add(
          "There is no field '\(NodeMessages.quoted(pair.key))'\(near); a field of your own begins with x_.",
          at: pair.keyNode)
        continue
      }
      fields.append(readField(pair.node, target, at: pair.keyNode))
      places.append(pair.keyNode)
    }
    if fields.isEmpty { notes.add("There is no field to fill.", at: node) }
    checkHeadings(fields, places)
    checkOrigins(fields, places)
    return fields
  }

  private mutating func readField(_ node: Node, _ target: TargetField, at place: Node) -> MappedField {
    var values: [String: Node] = [:]
    if node.mapping == nil {
      values["headings"] = node
    } else {
      for pair in notes.pairs(node, "The field '\(target.name)'", keys: Self.keys) {
        values[pair.key] = pair.node
      }
    }
    let type = values["type"].flatMap { notes.word($0, "The type", FieldType.self) } ?? target.type
    let options = readOptions(values, target, type)
    if type == .choice, options.choices.isEmpty {
      notes.add("The field '\(target.name)' is a choice and lists no choices.", at: place)
    }
    var rules = readRules(values, type)
    FieldCapacity.narrow(&rules, of: target.name)
    let headings = values["headings"].map { notes.texts($0, "headings") } ?? []
    let severity = values["severity"].flatMap { notes.word($0, "The severity", Severity.self) }
    let standing = StandingValue(type: type, options: options, rules: rules)
    var origin = readOrigin(values, at: place)
    if case .constant(let text) = origin {
      origin = .constant(kept(text, as: standing, "constant", at: values["constant"] ?? place))
    }
    if case .joined = origin, [.amount, .integer, .choice, .yesNo].contains(type) {
      notes.add("'join' puts texts together; '\(target.name)' takes one value.", at: values["join"] ?? place)
    }
    let fallback = values["default"].flatMap { node in
      notes.text(node, "The default").map { kept($0, as: standing, "default", at: node) }
    }
    return MappedField(
      name: target.name, headings: headings, origin: origin,
      isRequired: values["required"].map { notes.flag($0, "required") } ?? false,
      isIdentifying: values["identifying"].map { notes.flag($0, "identifying") } ?? target.isIdentifying,
      severity: severity, severities: readSeverities(values),
      defaultValue: fallback,
      rules: rules, type: type, options: options, transform: readTransform(values))
  }

  /// A value that the mapping gives itself in the form in which it is kept; one that the field does not take is noted.
  private mutating func kept(
    _ text: String, as standing: StandingValue, _ what: String, at node: Node
  ) -> String {
    if let value = standing.kept(text) { return value }
    notes.add("The \(what) '\(NodeMessages.quoted(text))' is no value that the field takes.", at: node)
    return text
  }

  private mutating func readSeverities(_ values: [String: Node]) -> [RuleID: Severity] {
    guard let node = values["severities"] else { return [:] }
    var reader = SeverityReader(notes, ofField: true)
    defer { notes = reader.notes }
    return reader.read(node)
  }

  // MARK: Origin

  private mutating func readOrigin(_ values: [String: Node], at place: Node) -> FieldOrigin {
    let given = ["column", "from", "join", "letterhead", "constant"].filter { values[$0] != nil }
    let sources = (values["headings"] == nil ? [] : ["headings"]) + given
    if sources.count > 1 {
      notes.add(
        "A value comes from one place: take one of \(sources.joined(separator: ", ")) away.", at: place)
    }
    if values["part"] != nil, values["from"] == nil { notes.add("'part' needs 'from'.", at: values["part"]) }
    switch given.first {
    case "column": return readColumn(values["column"] ?? place)
    case "from":
      let part = values["part"].flatMap { notes.word($0, "The part", ValuePart.self) }?.rawValue
      return .field(notes.text(values["from"] ?? place, "from") ?? "", part: part)
    case "join": return readJoin(values["join"] ?? place)
    case "letterhead": return .letterhead(notes.texts(values["letterhead"] ?? place, "letterhead"))
    case "constant": return .constant(notes.text(values["constant"] ?? place, "The constant") ?? "")
    default: return .heading
    }
  }

  private mutating func readTransform(_ values: [String: Node]) -> TextTransform? {
    guard let node = values["transform"] else { return nil }
    if let other = ["letterhead", "constant", "part"].first(where: { values[$0] != nil }) {
      notes.add("'transform' changes the text of one column's cells; take it or '\(other)' away.", at: node)
    }
    var reader = TransformReader(notes)
    defer { notes = reader.notes }
    return reader.readTransform(node)
  }

  private mutating func readColumn(_ node: Node) -> FieldOrigin {
    if node.sequence != nil {
      notes.add("Two columns in one field need 'join'.", at: node)
      return .heading
    }
    guard let letters = notes.text(node, "The column") else { return .heading }
    guard letters.utf8.allSatisfy(\.isLetter), let cell = CellReference(letters + "1") else {
      notes.add("A column is given by its letters, from A to XFD.", at: node)
      return .heading
    }
    return .column(cell.column)
  }

  private mutating func readJoin(_ node: Node) -> FieldOrigin {
    var separator = " "
    var columns: [[String]] = []
    for pair in notes.pairs(node, "join", keys: ["columns", "with"]) {
      if pair.key == "with" {
        separator = notes.text(pair.node, "with") ?? separator
      } else if let sequence = pair.node.sequence {
        columns = sequence.map { notes.texts($0, "Each column to be joined") }
      } else {
        notes.add("'columns' is a list with the names of each column.", at: pair.node)
      }
    }
    if columns.count < 2 { notes.add("'join' needs at least two columns.", at: node) }
    return .joined(columns, separator: separator)
  }

  // MARK: Form

  private mutating func readOptions(
    _ values: [String: Node], _ target: TargetField, _ type: FieldType
  ) -> ValueOptions {
    var options = ValueOptions(provider: provider.isEmpty ? nil : provider, dateMeaning: target.dateMeaning)
    if let node = values["provider"] { options.provider = notes.text(node, "The provider") }
    if let node = values["format"] {
      options.formats = notes.texts(node, "The format")
      if type != .date, type != .monthYear { notes.add("Only dates have a format.", at: node) }
      for format in options.formats where !Self.isDateFormat(format) {
        notes.add("A date's format is made of d, m and y, such as dd/mm/yyyy.", at: node)
      }
    }
    if let node = values["meaning"] {
      options.dateMeaning = notes.word(node, "The meaning", ValueOptions.DateMeaning.self) ?? .any
    }
    if let node = values["years"] {
      options.years = readSpan(node, "years", least: 1, most: 9999) ?? options.years
    }
    if let node = values["country-code"], let code = notes.text(node, "The country code") {
      if Int(code) == nil || code.count > 3 { notes.add("A country code has one to three digits.", at: node) }
      options.countryCode = code
    }
    if let node = values["choices"] { options.choices = readChoices(node) }
    return options
  }

  private static func isDateFormat(_ format: String) -> Bool {
    let letters = Set(format.lowercased().filter(\.isLetter))
    return letters.isSubset(of: ["d", "m", "y"]) && letters.contains("m") && letters.contains("y")
  }

  /// `monthly: [MLY, Monthly]`: the spelling is the key of what is handed on, the value itself a spelling as well.
  private mutating func readChoices(_ node: Node) -> [String: String] {
    var choices: [String: String] = [:]
    var seen: [String: String] = [:]
    for pair in notes.pairs(node, "choices", keys: []) {
      for spelling in [pair.key] + notes.texts(pair.node, "The spellings") {
        // M and m. are one spelling when a cell is read.
        let other = seen.updateValue(pair.key, forKey: ChoiceList.compared(spelling))
        if let other, other != pair.key {
          notes.add(
            "'\(NodeMessages.quoted(spelling))' stands for both \(other) and \(pair.key).", at: pair.node)
        }
        choices[spelling] = pair.key
      }
    }
    return choices
  }

  // MARK: Rules

  private mutating func readRules(_ values: [String: Node], _ type: FieldType) -> FieldRules {
    var rules = FieldRules()
    if let node = values["length"] { rules.length = readSpan(node, "length", least: 0, most: 1_000_000) }
    if let node = values["pattern"], let text = notes.text(node, "The pattern") {
      do {
        rules.pattern = try TextPattern(text)
      } catch {
        notes.add(error.sentence, at: node)
      }
    }
    if let node = values["range"] { rules.range = readRange(node, type) }
    if let node = values["unique"] { rules.isUnique = notes.flag(node, "unique") }
    if let node = values["one-of"] { rules.allowed = notes.texts(node, "one-of") }
    return rules
  }

  private mutating func readSpan(_ node: Node, _ what: String, least: Int, most: Int) -> ClosedRange<Int>? {
    if node.scalar != nil {
      return notes.number(node, what, in: least...most).map { $0...$0 }
    }
    var bounds = (least, most)
    for pair in notes.pairs(node, what, keys: ["min", "max"]) {
      guard let number = notes.number(pair.node, what, in: least...most) else { return nil }
      if pair.key == "min" { bounds.0 = number } else { bounds.1 = number }
    }
    guard bounds.0 <= bounds.1 else {
      notes.add("In \(what), min is greater than max.", at: node)
      return nil
    }
    return bounds.0...bounds.1
  }

  private mutating func readRange(_ node: Node, _ type: FieldType) -> ValueRange? {
    let pairs = notes.pairs(node, "range", keys: ["min", "max"])
    switch type {
    case .date, .monthYear:
      var limits: [String: ValueRange.Limit] = [:]
      for pair in pairs {
        guard let text = notes.text(pair.node, "A limit") else { continue }
        if text == "today" {
          limits[pair.key] = .today
        } else if let day = Self.day(text) {
          limits[pair.key] = .day(day)
        } else {
          notes.add("A date in a range is written 2024-01-31, or today.", at: pair.node)
        }
      }
      return .date(least: limits["min"], most: limits["max"])
    case .amount, .integer, .pinCode:
      var limits: [String: Int] = [:]
      for pair in pairs {
        guard let text = notes.text(pair.node, "A limit"),
          let number = ValueRange.hundredths(Array(text.utf8).span)
        else {
          notes.add("A limit is a number with two decimals at the most, such as 500 or 99.50.", at: pair.node)
          continue
        }
        limits[pair.key] = number
      }
      if let least = limits["min"], let most = limits["max"], least > most {
        notes.add("In range, min is greater than max.", at: node)
      }
      return .number(least: limits["min"], most: limits["max"])
    default:
      notes.add(
        "A field of the type \(type.rawValue) has no range; take length, pattern or one-of.", at: node)
      return nil
    }
  }

  private static func day(_ text: String) -> CalendarDate? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else {
      return nil
    }
    return CalendarDate(year: year, month: month, day: day)
  }

  // MARK: Fields against each other

  private mutating func checkHeadings(_ fields: [MappedField], _ places: [Node]) {
    var owners: [String: String] = [:]
    var columns: [Int: String] = [:]
    for (field, place) in zip(fields, places) {
      var names = field.headings
      if case .joined(let groups, _) = field.origin { names += groups.flatMap { $0 } }
      for heading in names {
        let key = HeadingKey(heading).compact
        if key.isEmpty {
          notes.add("The heading '\(NodeMessages.quoted(heading))' has no letter or digit.", at: place)
        } else if let owner = owners[key], owner != field.name {
          notes.add(
            "The heading '\(NodeMessages.quoted(heading))' belongs to '\(owner)' already; one column feeds a second "
              + "field by 'from: \(owner)'.", at: place)
        } else {
          owners[key] = field.name
        }
      }
      if case .column(let column) = field.origin {
        if let owner = columns[column] {
          notes.add("This column belongs to '\(owner)' already; take 'from: \(owner)'.", at: place)
        }
        columns[column] = field.name
      }
    }
  }

  private mutating func checkOrigins(_ fields: [MappedField], _ places: [Node]) {
    for (field, place) in zip(fields, places) {
      guard case .field(let name, _) = field.origin else { continue }
      if name == field.name {
        notes.add("'from' names the field itself; name the field whose cells it is to read.", at: place)
        continue
      }
      guard let other = fields.first(where: { $0.name == name }) else {
        notes.add(
          "'from' names '\(NodeMessages.quoted(name))', which is no other field of this table"
            + NodeMessages.suggestion(name, fields.map(\.name), listing: false) + ".", at: place)
        continue
      }
      switch other.origin {
      case .heading, .column: continue
      default: notes.add("'from' must name a field that is read from one column.", at: place)
      }
    }
  }
}

extension TextPattern.Mistake {
  /// What to do about it.
  var sentence: String {
    switch self {
    case .notClosed: "In the pattern, a bracket is not closed or is empty."
    case .repeatsNothing: "In the pattern, ?, *, + and { must stand behind one sign."
    case .badCount: "In the pattern, braces hold one or two numbers up to 1000, such as {3} or {2,4}."
    case .takesTheNext:
      "In the pattern, a sign of changing length is followed by one that wants the same characters; write {3} or "
        + "another form."
    case .empty: "The pattern is empty."
    }
  }
}
