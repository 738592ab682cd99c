import Tabular
import TestSupport

@testable import XLSXReader

/// A random workbook whose content is known: valid in every respect, and written in a way of its own.
struct GeneratedWorkbook {
  static let sheetPart = "xl/worksheets/sheet1.xml"

  private(set) var book: PackageBuilder
  private(set) var expected: [RowReading] = []
  /// How many bytes the reader shall inflate at a time.
  let chunkBytes: Int

  private var strings: [String] = []
  private var shared: [String] = []

  init(seed: Int) {
    var random = RandomSource(seed: seed)
    chunkBytes = random.pick([
      13, 29, 64, 64, 100, 200, 500, 1 << 17, 1 << 17, 1 << 17, random.chance(15) ? 1 : 40,
      1 + random.below(64),
    ])
    let spelling = Spelling(&random)
    book = PackageBuilder(sheets: [])
    let rows = rows(&random, spelling)
    book.setPart(Self.sheetPart, spelling.encoding.encode(Self.sheet(rows, &random, spelling)))
    book["xl/styles.xml"] = PackageBuilder.styles(
      formats: GeneratedCell.formats, fonts: GeneratedCell.fonts)
    if !shared.isEmpty || random.chance(50) {
      // Strings that nobody uses, and a spelling of its own: the parts of one file need not be written alike.
      let other = Spelling(&random)
      let items = shared.map { "<\(spelling.prefix)si>\($0)</\(spelling.prefix)si>" }
      var xml = spelling.head + "<\(spelling.prefix)sst" + Self.namespace(spelling)
      xml += spelling.attribute("count", "\(other.isStrict ? 0 : items.count)") + ">"
      for item in items {
        xml += spelling.gap(&random) + item
        if random.chance(3) {
          let hidden = spelling.element("si", "", spelling.element("t", "", "no"))
          xml += Self.alternatives(hidden + hidden, else: "", spelling)
        }
      }
      xml += spelling.gap(&random) + "</\(spelling.prefix)sst>"
      book.setPart("xl/sharedStrings.xml", spelling.encoding.encode(xml))
    }
  }

  private static func namespace(_ spelling: Spelling) -> String {
    let name = spelling.prefix.isEmpty ? "xmlns" : "xmlns:\(spelling.prefix.dropLast())"
    return spelling.attribute(name, spelling.main)
      + spelling.attribute("xmlns:mc", "http://schemas.openxmlformats.org/markup-compatibility/2006")
      + spelling.attribute("xmlns:z", "urn:z") + spelling.attribute("mc:Ignorable", "z")
  }

  /// What a reader that does not know the namespace of `z` shall not see, and what it shall see in its place.
  private static func alternatives(_ newer: String, else older: String, _ spelling: Spelling) -> String {
    "<mc:AlternateContent><mc:Choice\(spelling.attribute("Requires", "z"))>\(newer)</mc:Choice>"
      + "<mc:Fallback>\(older)</mc:Fallback></mc:AlternateContent>"
  }

  private static func sheet(_ rows: String, _ random: inout RandomSource, _ spelling: Spelling) -> String {
    var xml = spelling.head + spelling.gap(&random) + "<\(spelling.prefix)worksheet" + namespace(spelling)
    xml +=
      spelling.attribute("xmlns:x14ac", "http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac") + ">"
    if random.chance(50) {
      xml += spelling.element(
        "dimension", spelling.attribute("ref", random.pick(["A1", "A1:C3", "B7:XFD9"])))
    }
    if random.chance(30) { xml += spelling.gap(&random) + spelling.element("sheetPr") }
    xml += spelling.gap(&random)
    xml += spelling.element("sheetData", random.chance(90) ? "" : spelling.attribute("foo", "1"), rows)
    xml += spelling.gap(&random) + spelling.element("pageMargins", spelling.attribute("left", "0.7"))
    return xml + "</\(spelling.prefix)worksheet>" + spelling.gap(&random)
  }

  private mutating func rows(_ random: inout RandomSource, _ spelling: Spelling) -> String {
    var xml = ""
    var last = 0
    var seen: Set<Int> = []
    for _ in 0..<random.below(14) {
      var attributes = ""
      let number =
        random.chance(90) ? last + 1 : 1 + random.below(random.chance(50) ? 30 : CellReference.lastRow)
      guard number <= CellReference.lastRow else { break }
      if number != last + 1 || random.chance(80) { attributes += spelling.attribute("r", "\(number)") }
      last = number
      let isHidden = random.chance(10)
      if isHidden { attributes += spelling.attribute("hidden", random.pick(["1", "true"])) }
      if random.chance(20) { attributes += spelling.attribute("spans", "1:9") }
      if random.chance(10) { attributes += spelling.attribute("x14ac:dyDescent", "0.25") }
      if random.chance(2) { attributes += spelling.attribute("unknown", "1") }
      if random.chance(2) { attributes += spelling.attribute("z:odd", "&lt;") }
      let (cells, expected) = cells(of: number, &random, spelling)
      let row = spelling.element("row", attributes, random.chance(3) ? cells + " " : cells)
      xml += spelling.gap(&random)
      xml += random.chance(3) ? Self.alternatives(spelling.element("row"), else: row, spelling) : row
      if random.chance(3) { xml += "<z:row><z:c/>\(spelling.element("row"))</z:row>" }
      self.expected.append(
        RowReading(
          number: number, isHidden: isHidden, isRepeated: !seen.insert(number).inserted, cells: expected))
    }
    return xml + spelling.gap(&random)
  }

  private mutating func cells(
    of row: Int, _ random: inout RandomSource, _ spelling: Spelling
  ) -> (xml: String, expected: [CellReading]) {
    var placed: [(column: Int, cell: GeneratedCell)] = []
    var column = 0
    for _ in 0..<random.below(9) {
      column += random.chance(85) ? 1 : 1 + random.below(random.chance(5) ? 16_000 : 5)
      guard column <= CellReference.lastColumn else { break }
      placed.append((column, GeneratedCell(&random, spelling, strings: &strings, shared: &shared)))
    }
    if random.chance(5) { placed.shuffle(using: &random) }
    if random.chance(3), let again = placed.first {
      placed.append((again.column, GeneratedCell(&random, spelling, strings: &strings, shared: &shared)))
    }
    var xml = ""
    var last = 0
    var found: [Int: CellReading] = [:]
    for (column, cell) in placed {
      var address = ""
      if column != last + 1 || random.chance(80) {
        var letters = CellReference.letters(ofColumn: column)
        if random.chance(2) { letters = letters.lowercased() }
        address = spelling.attribute("r", "\(letters)\(row)")
      }
      last = column
      let attributes = random.chance(90) ? address + cell.attributes : cell.attributes + address
      xml += spelling.gap(&random) + spelling.element("c", attributes, cell.content)
      // The last of repeated cells stands; an empty one takes nothing back. Both are reported where
      // nothing worse is.
      if var expected = cell.expected {
        expected.place = CellReference(row: row, column: column).description
        if found[column] != nil, expected.problem == .none { expected.problem = .repeated }
        found[column] = expected
      } else if found[column]?.problem == CellProblem.none {
        found[column]?.problem = .repeated
      }
    }
    return (xml + spelling.gap(&random), found.sorted { $0.key < $1.key }.map(\.value))
  }
}
