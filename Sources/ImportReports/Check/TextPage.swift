/// Lines of text for a terminal of 100 columns, with or without its colours.
struct TextPage {
  static let width = 100
  /// How far the values of labelled lines stand to the right.
  static let labelWidth = 14

  /// How a piece of text looks (ECMA-48, SGR).
  enum Style: String {
    case plain = ""
    case bold = "1"
    case faint = "2"
    case red = "31"
    case green = "32"
    case yellow = "33"
    case cyan = "36"
  }

  private(set) var text = ""
  private let usesColor: Bool

  init(usesColor: Bool) { self.usesColor = usesColor }

  func styled(_ text: String, _ style: Style) -> String {
    usesColor && style != .plain && !text.isEmpty ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }

  mutating func blankLine() { text += "\n" }

  /// A line with an emphasised beginning.
  mutating func line(_ beginning: String, _ style: Style = .plain, after rest: String = "") {
    text += styled(beginning, style) + rest + "\n"
  }

  mutating func paragraph(_ words: String, indent: Int, hanging: Int = 0, _ style: Style = .plain) {
    let margin = String(repeating: " ", count: indent)
    for line in ShownText.wrapped(words, width: Self.width - indent, indent: hanging) {
      text += margin + styled(line, style) + "\n"
    }
  }

  /// A label in the margin and what it says, wrapped beside it.
  mutating func labelled(_ label: String, _ words: String) {
    let room = Self.width - Self.labelWidth
    var lines = ShownText.wrapped(words, width: room, indent: 0)[...]
    text += "  " + styled(label, .faint)
    if let first = lines.popFirst() {
      text += Self.padding(after: label, to: Self.labelWidth - 2) + first
    }
    text += "\n"
    for line in lines { text += String(repeating: " ", count: Self.labelWidth) + line + "\n" }
  }

  /// A row of a table: texts and the width of their columns.
  mutating func row(_ cells: [(text: String, width: Int)], indent: Int = 4) {
    var line = String(repeating: " ", count: indent)
    for (cell, width) in cells {
      line += cell + (width > 0 ? Self.padding(after: cell, to: width) : "")
    }
    text += Self.withoutTail(line) + "\n"
  }

  private static func padding(after text: String, to width: Int) -> String {
    String(repeating: " ", count: max(1, width - ShownText.width(text)))
  }

  private static func withoutTail(_ line: String) -> Substring {
    guard let last = line.lastIndex(where: { $0 != " " }) else { return "" }
    return line[...last]
  }
}
