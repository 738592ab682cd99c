/// `[Content_Types].xml` (ECMA-376 part 2, 6.2.3): a hint where relationships are missing, and what tells an `.xlsb`
/// from an `.xlsx`.
struct ContentTypes: XMLEvents {
  /// Part name → content type, as far as parts are named one by one.
  private let limits: ReadLimits
  private(set) var overrides: [(part: String, type: String)] = []

  init(limits: ReadLimits) { self.limits = limits }

  /// The parts of a kind, told by the end of their content type: `sheet.main+xml`.
  func parts(ofTypeEnding ending: String) -> [String] {
    overrides.filter { $0.type.hasSuffix(ending) }.map(\.part)
  }

  /// The workbook's own part: its type ends in `main+xml`, for macros and templates as well.
  var workbook: String? {
    overrides.first { $0.type.contains("spreadsheetml") && $0.type.hasSuffix("main+xml") }?.part
      ?? overrides.first { $0.type.lowercased().contains("ms-excel") && $0.type.hasSuffix("main+xml") }?.part
  }

  /// Whether it is a binary workbook, `.xlsb`.
  var isBinaryWorkbook: Bool { overrides.contains { $0.type.contains("ms-excel.sheet.binary") } }

  mutating func start(_ tag: borrowing XMLTag) throws(XLSXError) {
    guard tag.name == "Override", let part = tag.text("PartName"), let type = tag.text("ContentType") else {
      return
    }
    try limits.check(overrides.count, part: "/[Content_Types].xml")
    overrides.append((part, type))
  }

  mutating func text(_ bytes: Span<UInt8>) throws(XLSXError) {}
  mutating func end(_ key: XMLKey) throws(XLSXError) {}
}
