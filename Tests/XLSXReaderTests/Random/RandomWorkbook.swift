import Tabular
import TestSupport

/// A random workbook and what stands in it, by a model of its own: nothing of the reader is used to make it.
struct RandomWorkbook {
  private(set) var builder = WorkbookBuilder(rows: "")
  private(set) var rows: [ReadRow] = []

  private var random: RandomSource
  private let encoding: RandomEncoding
  private let prefix: String
  private let isPlain: Bool
  private var strings: [(text: String, isWhole: Bool)] = []
  private var seenRows: Set<Int> = []

  private static let hiddenItems =
    "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:z=\"urn:z\">"
    + "<mc:Choice Requires=\"z\"><si><t>no</t></si><si><t>no</t></si></mc:Choice></mc:AlternateContent>"
  private static let formats: [(code: String, kind: NumberFormatKind)] = [
    ("dd/mm/yyyy", .date), ("0.00", .number), ("@", .text), ("[h]:mm", .duration), ("h:mm AM/PM", .time),
    ("yyyy-mm-dd hh:mm", .dateTime),
  ]

  init(seed: UInt64) {
    var random = RandomSource(seed: seed)
    // Half of all are in the grammar that the scanner knows, with an odd thing now and then.
    isPlain = random.chance(50)
    let encodings: [RandomEncoding] = isPlain || random.chance(40) ? [.utf8] : RandomEncoding.allCases
    encoding = random.pick(encodings)
    prefix = !isPlain && random.chance(30) ? "x:" : ""
    self.random = random
    builder.isStrict = self.random.chance(15)
    builder.isDeflated = self.random.chance(50)
    builder.styles = WorkbookBuilder.styles(formatCodes: Self.formats.map(\.code))
    makeStrings()
    makeSheet()
  }

  private mutating func makeStrings() {
    var items: [String] = []
    for _ in 0..<random.number(0...12) {
      if random.chance(10) {
        items.append(random.pick(["<si/>", "<si><t/></si>", "<si><t></t></si>"]))
        strings.append(("", true))
        continue
      }
      var text = ""
      var isWhole = true
      var xml = ""
      let isRich = random.chance(isPlain ? 5 : 25)
      for _ in 0..<(isRich ? random.number(1...3) : 1) {
        let run = RandomText(&random, encoding: .utf8, length: random.number(1...12))
        text += run.text
        isWhole = isWhole && run.isWhole
        xml += isRich ? "<r><rPr><b/></rPr><t>\(run.xml)</t></r>" : "<t xml:space=\"preserve\">\(run.xml)</t>"
      }
      if random.chance(isPlain ? 3 : 15) {
        xml += "<rPh sb=\"0\" eb=\"1\"><t>ruby</t></rPh><phoneticPr fontId=\"1\"/>"
      }
      items.append(
        "<si>\(xml)</si>" + (random.chance(5) ? "\n" : "") + (random.chance(3) ? Self.hiddenItems : ""))
      strings.append((text, isWhole))
    }
    builder.sharedStrings = WorkbookBuilder.sharedStrings(items: items)
  }

  private mutating func makeSheet() {
    let namespace = builder.isStrict ? WorkbookBuilder.strictMain : WorkbookBuilder.main
    let name = prefix.isEmpty ? "xmlns" : "xmlns:x"
    var xml = "<?xml version=\"1.0\" encoding=\"\(encoding.name)\"?>" + blank()
    xml += "<\(prefix)worksheet \(name)=\"\(namespace)\" "
    xml += "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:z=\"urn:z\" "
    xml += "mc:Ignorable=\"z\"><\(prefix)dimension ref=\"A1:B2\"/><\(prefix)sheetData>"
    var last = 0
    for _ in 0..<random.number(0...14) { xml += makeRow(&last) }
    xml += blank() + "</\(prefix)sheetData></\(prefix)worksheet>"
    builder.sheets[0].xml = encoding.encode(xml)
  }

  private mutating func blank() -> String { random.chance(10) ? random.pick(["\n", " ", "\t", "\n  "]) : "" }

  private mutating func odd() -> Bool { random.chance(isPlain ? 2 : 12) }

  private mutating func makeRow(_ last: inout Int) -> String {
    var number = last + 1
    var attributes: [String] = []
    if random.chance(85) {
      if random.chance(20) { number += random.number(1...5) }
      if odd() { number = random.number(1...max(1, last)) }
      attributes.append("r=\"\(number)\"")
    }
    last = number
    let isHidden = random.chance(10)
    if isHidden {
      attributes.append("hidden=\(random.pick(["\"1\"", "\"true\"", isPlain ? "\"1\"" : "'1'"]))")
    }
    if random.chance(30) { attributes.append("spans=\"1:14\"") }
    if random.chance(10) { attributes.append("ht=\"15.75\" customHeight=\"1\"") }
    if odd() { attributes.append("z:odd=\"&lt;\"") }
    attributes.shuffle(using: &random)

    var cells: [Int: ReadCell] = [:]
    var xml = ""
    var column = 0
    for _ in 0..<random.number(0...9) {
      let stated = attributes.contains { $0.hasPrefix("r=") }
      xml += blank() + makeCell(&column, row: stated ? number : nil, into: &cells)
    }
    let isRepeated = !seenRows.insert(number).inserted
    rows.append(
      ReadRow(
        number: number, isHidden: isHidden, isRepeated: isRepeated,
        cells: cells.values.sorted { $0.column < $1.column }))
    let tag = ([prefix + "row"] + attributes).joined(separator: " ")
    if xml.isEmpty, random.chance(50) { return blank() + "<\(tag)/>" }
    let row = "<\(tag)>\(xml)\(blank())</\(prefix)row>"
    if odd() { return "<!-- <row r=\"9\"> -->" + row }
    if odd() {
      return
        "<mc:AlternateContent><mc:Choice Requires=\"z\"><\(prefix)row></\(prefix)row><\(prefix)row/></mc:Choice><mc:Fallback>"
        + row + "</mc:Fallback></mc:AlternateContent>"
    }
    return row + (odd() ? "<z:row><z:c/></z:row>" : "")
  }

  private mutating func makeCell(_ column: inout Int, row: Int?, into cells: inout [Int: ReadCell]) -> String
  {
    var attributes: [String] = []
    column += 1
    if row != nil && random.chance(80) {
      if random.chance(20) { column += random.number(1...30) }
      if odd() { column = random.number(1...column) }
      let address = WorkbookBuilder.letters(column) + String(row ?? 0)
      attributes.append("r=\"\(odd() ? address.lowercased() : address)\"")
    }
    var format = NumberFormatKind.general
    if random.chance(40) {
      let style = random.number(0...(Self.formats.count + 1))
      attributes.append("s=\"\(style)\"")
      if (1...Self.formats.count).contains(style) { format = Self.formats[style - 1].kind }
    }
    var content = RandomCell(&random, encoding: encoding, prefix: prefix, strings: strings, isPlain: isPlain)
    content.cell?.column = column
    content.cell?.format = format
    if let type = content.type { attributes.append("t=\"\(type)\"") }
    if odd() { attributes.append("cm=\"1\"") }
    attributes.shuffle(using: &random)
    if var cell = content.cell {
      if cells[column] != nil, cell.problem == .none { cell.problem = .repeated }
      cells[column] = cell
    } else if cells[column]?.problem == CellProblem.none {
      cells[column]?.problem = .repeated
    }
    let tag = ([prefix + "c"] + attributes).joined(separator: " ")
    if content.xml.isEmpty, random.chance(60) { return "<\(tag)/>" }
    let extra =
      odd()
      ? "<\(prefix)extLst><\(prefix)ext uri=\"u\"><\(prefix)v>no</\(prefix)v></\(prefix)ext></\(prefix)extLst>"
      : ""
    return "<\(tag)>\(content.xml)\(extra)</\(prefix)c>"
  }
}
