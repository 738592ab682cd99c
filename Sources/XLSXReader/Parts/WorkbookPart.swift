import Tabular

/// The workbook part (ECMA-376 part 1, 18.2): its sheets, its date system, its defined names.
struct WorkbookPart: XMLEvents {
  struct Sheet {
    var name: String
    var relationship: String?
    var number: String?
    var visibility: SheetVisibility
  }

  private(set) var sheets: [Sheet] = []
  private(set) var dateSystem = DateSystem.from1900
  private(set) var definedNames: [DefinedName] = []
  private(set) var rootName: String?
  private var textOfName: [UInt8]?
  private let part: String
  private let limits: ReadLimits

  init(part: String, limits: ReadLimits) {
    self.part = part
    self.limits = limits
  }

  mutating func start(_ tag: borrowing XMLTag) throws(XLSXError) {
    if rootName == nil { rootName = tag.name }
    switch tag.name {
    case "workbookPr":
      if tag.flag("date1904") { dateSystem = .from1904 }
    case "sheet":
      try limits.check(sheets.count, part: part)
      let visibility =
        switch tag.text("state")?.lowercased() {
        case "hidden": SheetVisibility.hidden
        case "veryhidden": SheetVisibility.veryHidden
        default: SheetVisibility.visible
        }
      sheets.append(
        Sheet(
          name: XString.decoded(tag.text("name") ?? ""),
          relationship: tag.text("id", in: .relationships)
            ?? tag.text("id", in: nil),
          number: tag.text("sheetId"), visibility: visibility))
    case "definedName":
      try limits.check(definedNames.count, part: part)
      definedNames.append(
        DefinedName(
          name: tag.text("name") ?? "", reference: "", sheet: tag.integer("localSheetId"),
          isHidden: tag.flag("hidden")))
      textOfName = []
    default:
      break
    }
  }

  mutating func text(_ bytes: Span<UInt8>) throws(XLSXError) {
    guard textOfName != nil, (textOfName?.count ?? 0) < 8192 else { return }
    for index in bytes.indices { textOfName?.append(bytes[index]) }
  }

  mutating func end(_ key: XMLKey) throws(XLSXError) {
    guard key == .definedName, let text = textOfName, !definedNames.isEmpty else { return }
    definedNames[definedNames.count - 1].reference = String(decoding: text, as: UTF8.self)
    textOfName = nil
  }
}

/// A name that stands for cells or a formula (ECMA-376 part 1, 18.2.5).
public struct DefinedName: Sendable, Hashable {
  /// The name.
  public var name: String
  /// What it stands for, as it is written: `Sheet1!$A$1:$B$9`.
  public var reference: String
  /// The index of the only sheet that knows it, from 0; `nil` where the whole workbook does.
  public var sheet: Int?
  /// Whether the program hides it, as it does with a filter's range.
  public var isHidden: Bool
}
