import Tabular

@testable import ColumnMapping

/// One line of the table of values: a cell, and what becomes of it.
///
/// A table is text. A line `@ phone order=day-month` says of what type and in which context the following cells are;
/// every other line is `cell | value | rules | part=text`, the last two where there are any. An empty value stands
/// for a failure, `(blank)` for a blank cell. `⏎` is a line break, `␠` a blank that counts.
struct ValueCase: CustomStringConvertible, Sendable {
  var type = FieldType.text
  var options = ValueOptions()
  var context = ColumnContext(today: ValueCase.today)
  var kind = CellKind.text
  var format = NumberFormatKind.general
  var formula = FormulaState.none
  var problem = CellProblem.none
  var minimumDigits: UInt8 = 0
  var isInLegacyFont = false
  var dateSystem = DateSystem.from1900

  var input = ""
  var value: String?
  var rules: [String] = []
  var parts: [String: String] = [:]

  /// The day of the import in all tests: 16 February 2026.
  static let today: CalendarDate = {
    guard let day = CalendarDate(year: 2026, month: 2, day: 16) else {
      fatalError("the calendar has the day")
    }
    return day
  }()

  var description: String {
    "\(type.rawValue) \(kind) \(input.count > 60 ? "(\(input.count) characters)" : "“\(input)”")"
  }

  /// Reads a table.
  static func table(_ text: String) -> [ValueCase] {
    var cases: [ValueCase] = []
    var template = ValueCase()
    for line in text.split(separator: "\n") {
      if line.hasPrefix("@ ") {
        template = ValueCase(directives: line.dropFirst(2))
        continue
      }
      let fields = line.split(separator: "|", omittingEmptySubsequences: false).map { field in
        String(field.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
          .replacing("⏎", with: "\n").replacing("␠", with: " ").replacing("¦", with: "|")
      }
      var one = template
      one.input = fields[0]
      one.value = fields.count > 1 && !fields[1].isEmpty ? fields[1] : nil
      if fields.count > 2 { one.rules = fields[2].split(separator: " ").map(String.init) }
      for part in fields.dropFirst(3) {
        let pair = part.split(separator: "=", maxSplits: 1)
        one.parts[String(pair[0])] = String(pair[1])
      }
      cases.append(one)
    }
    return cases
  }

  init() {}

  private init(directives: Substring) {
    for word in directives.split(separator: " ") {
      let pair = word.split(separator: "=", maxSplits: 1).map(String.init)
      if pair.count == 1 {
        switch pair[0] {
        case "number": kind = .number
        case "boolean": kind = .boolean
        case "error": kind = .error
        case "empty": kind = .blank
        case "iso": kind = .isoDate
        case "date-format": (kind, format) = (.number, .date)
        case "time-format": (kind, format) = (.number, .time)
        case "marked-format": (kind, format) = (.number, .marked)
        case "e-format": (kind, format) = (.number, .scientific)
        case "number-format": (kind, format) = (.number, .number)
        case "uncached": formula = .uncached
        case "cached": formula = .cached
        case "legacy": isInLegacyFont = true
        case "half": context.halfConverted = true
        case "1904": dateSystem = .from1904
        case "repeated": problem = .repeated
        case "damaged": problem = .impossibleCharacter
        default: type = FieldType(rawValue: pair[0]) ?? { fatalError("no such type: \(word)") }()
        }
        continue
      }
      switch pair[0] {
      case "provider": options.provider = pair[1]
      case "order": context.dateOrder = DateOrder(rawValue: pair[1])
      case "meaning": options.dateMeaning = ValueOptions.DateMeaning(rawValue: pair[1]) ?? .any
      case "digits": minimumDigits = UInt8(pair[1]) ?? 0
      case "limit": options.maximumLength = Int(pair[1])
      case "country": options.countryCode = pair[1]
      case "formats": options.formats = [pair[1]]
      case "choices":
        for choice in pair[1].split(separator: ",") {
          let sides = choice.split(separator: ":").map(String.init)
          options.choices[sides[0]] = sides[1]
        }
      default: fatalError("no such setting: \(word)")
      }
    }
  }

  /// Reads the cell, between other bytes that must stay.
  func read() -> (reading: Reading, value: String?, extras: ValueExtras) {
    var row = Row()
    row.dateSystem = dateSystem
    row.append(
      Cell(
        column: 1, kind: kind, format: format, formula: formula, problem: problem,
        minimumDigits: minimumDigits,
        isInLegacyFont: isInLegacyFont), text: Array(input.utf8).span)
    var out = Array("before|".utf8)
    var extras = ValueExtras()
    let reading = ValueReader(type: type, options: options)
      .read(row.cells[0], in: row, context: context, into: &out, extras: &extras)
    // Compared byte by byte: a mark at the beginning of the value would join the bar to one character.
    let before = out.starts(with: "before|".utf8)
    let kept = before ? String(decoding: out.dropFirst(7), as: UTF8.self) : "what stood before was changed"
    return (reading, reading.isWritten || !kept.isEmpty ? kept : nil, extras)
  }
}
