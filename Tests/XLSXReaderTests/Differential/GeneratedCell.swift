import Tabular

@testable import XLSXReader

/// A cell whose content is known before it is written: its XML, and what a reader must say of it.
struct GeneratedCell {
  /// Attributes but the address.
  var attributes = ""
  var content: String?
  /// What must be read; `nil` for a cell that holds nothing.
  var expected: CellReading?

  /// The styles of every generated workbook, by index.
  static let formats = ["dd/mm/yyyy", "000000000", "[h]:mm", "@", "0.00"]
  static let fonts = ["Kruti Dev 010"]

  private static func styled(_ style: Int, _ value: CellValue?) -> CellReading {
    var cell = CellReading(place: "", value: value)
    switch style {
    case 1: cell.format = .date
    case 2: (cell.format, cell.minimumDigits) = (.number, 9)
    case 3: cell.format = .duration
    case 4: cell.format = .text
    case 5: (cell.format, cell.minimumDigits) = (.number, 1)
    case 6: cell.isInLegacyFont = true
    default: break
    }
    return cell
  }

  init(_ random: inout RandomSource, _ spelling: Spelling, strings: inout [String], shared: inout [String]) {
    make(&random, spelling, strings: &strings, shared: &shared)
    if random.chance(3) { attributes += spelling.attribute(random.pick(["cm", "vm", "ph"]), "1") }
    if content != nil, random.chance(3) {
      let ext = spelling.element("ext", spelling.attribute("uri", "u"), spelling.element("v", "", "no"))
      content? += spelling.element("extLst", "", ext)
    }
  }

  private mutating func make(
    _ random: inout RandomSource, _ spelling: Spelling, strings: inout [String], shared: inout [String]
  ) {
    let style = random.chance(50) ? 0 : random.below(7)
    if style > 0 || random.chance(20) { attributes += spelling.attribute("s", "\(style)") }
    switch random.below(14) {
    case 0:
      content = random.pick([nil, ""])
    case 1, 2, 3:
      number(&random, spelling, style: style)
    case 4, 5:
      let text = GeneratedText.text(&random)
      let index: Int
      if let known = strings.firstIndex(of: text) {
        index = known
      } else {
        index = strings.count
        strings.append(text)
        shared.append(GeneratedText.item(text, &random, spelling))
      }
      attributes += spelling.attribute("t", "s")
      content = spelling.element("v", "", random.pick(["\(index)", "\(index)", " \(index)\n"]))
      expect(style, .text(text), isEmpty: text.isEmpty)
    case 6, 7:
      let text = GeneratedText.text(&random)
      attributes += spelling.attribute("t", "inlineStr")
      content = spelling.element("is", "", GeneratedText.item(text, &random, spelling))
      expect(style, .text(text), isEmpty: text.isEmpty)
    case 8:
      let text = GeneratedText.text(&random)
      attributes += spelling.attribute("t", "str")
      let formula = random.chance(70)
      content =
        (formula ? spelling.element("f", "", spelling.text("A1&B1<2", isXString: false, &random)) : "")
        + spelling.element("v", "", spelling.text(text, &random))
      expect(style, .text(text), isEmpty: text.isEmpty, formula: formula ? .cached : .none)
    case 9:
      let isTrue = random.chance(50)
      attributes += spelling.attribute("t", "b")
      content = spelling.element("v", "", isTrue ? "1" : "0")
      expect(style, .boolean(isTrue))
    case 10:
      let code = random.pick(["#N/A", "#DIV/0!", "#REF!"])
      attributes += spelling.attribute("t", "e")
      content =
        spelling.element("f", random.chance(50) ? spelling.attribute("t", "shared") : "", "1/0")
        + spelling.element("v", "", code)
      expect(style, .error(code), formula: .cached)
    case 11:
      damaged(&random, spelling, style: style)
    case 12:
      impossible(&random, spelling, style: style, strings: &strings, shared: &shared)
    default:
      if random.chance(50) {
        attributes += spelling.attribute("t", "d")
        content = spelling.element("v", "", "2024-02-29T12:00:00\(random.pick(["", "Z", ".0004"]))")
        expect(style, .day(2024, 2, 29, milliseconds: 43_200_000))
      } else {
        content =
          spelling.element("f", "", random.pick(["1+1", ""])) + random.pick(["", spelling.element("v")])
        expect(style, nil, formula: .uncached)
      }
    }
  }

  /// A value that its type does not allow: it is read as it stands, with its problem.
  private mutating func damaged(_ random: inout RandomSource, _ spelling: Spelling, style: Int) {
    let kinds: [(type: String, texts: [String], problem: CellProblem)] = [
      ("n", ["abc", "1,5", "0x1F", "NaN", "1 2"], .notANumber),
      ("s", ["4000000", "-1", "x", "1.5"], .badSharedStringIndex), ("b", ["maybe", "2"], .notABoolean),
      ("e", ["#ODD!"], .unknownErrorCode), ("d", ["tomorrow", "2024-02-30"], .notADate),
    ]
    let kind = random.pick(kinds)
    let text = random.pick(kind.texts)
    attributes += spelling.attribute("t", kind.type)
    content = spelling.element("v", "", text)
    expect(style, ["s", "e"].contains(kind.type) ? .error(text) : .text(text), problem: kind.problem)
  }

  /// Half of a surrogate pair, or U+0000, by an escape.
  private mutating func impossible(
    _ random: inout RandomSource, _ spelling: Spelling, style: Int, strings: inout [String],
    shared: inout [String]
  ) {
    let escape = random.pick(["_xD83D_", "_xDE00_", "_x0000_"])
    let text = spelling.element("t", "", escape + ".")
    switch random.below(3) {
    case 0:
      attributes += spelling.attribute("t", "str")
      content = spelling.element("v", "", escape + ".")
    case 1:
      attributes += spelling.attribute("t", "inlineStr")
      content = spelling.element("is", "", random.chance(50) ? text : spelling.element("r", "", text))
    default:
      attributes += spelling.attribute("t", "s")
      content = spelling.element("v", "", "\(strings.count)")
      // No text is called so: this string is found by no other cell.
      strings.append("\u{1}\(strings.count)")
      shared.append(text)
    }
    expect(style, .text("\u{FFFD}."), problem: .impossibleCharacter)
  }

  private mutating func number(_ random: inout RandomSource, _ spelling: Spelling, style: Int) {
    let written: String
    let value: CellValue
    if style == 1 {
      let serial = 61 + random.below(80_000)
      written = "\(serial)"
      value = .date(SerialDate(date: CalendarDate(daysSince1970: serial - 25_569), milliseconds: 0))
    } else {
      let digits = random.below(2) == 0 ? random.below(1000) : random.below(1_000_000_000_000_000)
      written = random.pick([
        "\(digits)", "\(digits)", "-\(digits)", "\(digits).\(random.below(1000))", "\(digits)E+2",
        "0.\(digits)",
      ])
      // A duration beyond ten thousand years stays a number.
      let seconds = style == 3 ? SerialDate.seconds(ofDuration: Double(written) ?? .nan) : nil
      value = seconds.map { .duration(seconds: $0) } ?? .number(written)
    }
    if random.chance(15) { attributes += spelling.attribute("t", "n") }
    let formula = random.chance(15)
    content =
      (formula ? spelling.element("f", "", "A1*2") : "")
      + spelling.element("v", "", random.chance(90) ? written : " \(written) ")
    expect(style, value, formula: formula ? .cached : .none)
  }

  private mutating func expect(
    _ style: Int, _ value: CellValue?, isEmpty: Bool = false, formula: FormulaState = .none,
    problem: CellProblem = .none
  ) {
    guard !isEmpty else { return }
    var cell = Self.styled(style, value)
    cell.formula = formula
    cell.problem = problem
    expected = cell
  }
}
