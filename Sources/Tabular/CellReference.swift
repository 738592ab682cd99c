/// The address of a cell as Excel shows it: column letters and row number, `C12`.
///
/// Rows and columns count from 1 (ECMA-376 part 1, 18.3.1.4, ST_CellRef). The format's last cell is `XFD1048576`.
public struct CellReference: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The last row that the format has: 1,048,576.
  public static let lastRow = 1_048_576
  /// The last column that the format has: XFD, 16,384.
  public static let lastColumn = 16_384

  /// The row's number, from 1.
  public var row: Int
  /// The column's number, from 1.
  public var column: Int

  /// Makes the address of a row and a column, both counted from 1.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// Reads an address such as `C12` or `$C$12`, letters in either case; `nil` where the text is none or lies
  /// beyond the format's last cell.
  public init?(_ text: some StringProtocol) {
    var column = 0
    var row = 0
    var inDigits = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "$"):
        continue
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where !inDigits:
        column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
      case UInt8(ascii: "a")...UInt8(ascii: "z") where !inDigits:
        column = column * 26 + Int(byte - UInt8(ascii: "a")) + 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        inDigits = true
        row = row * 10 + Int(byte - UInt8(ascii: "0"))
      default:
        return nil
      }
      guard column <= Self.lastColumn, row <= Self.lastRow else { return nil }
    }
    guard column > 0, row > 0 else { return nil }
    self.init(row: row, column: column)
  }

  /// The letters of a column: 1 is `A`, 28 is `AB`.
  public static func letters(ofColumn column: Int) -> String {
    var letters: [UInt8] = []
    var rest = column
    while rest > 0 {
      rest -= 1
      letters.append(UInt8(ascii: "A") + UInt8(rest % 26))
      rest /= 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }

  /// The address in the form `C12`.
  public var description: String { Self.letters(ofColumn: column) + String(row) }

  /// Orders by row, then by column: the way a person reads.
  public static func < (left: Self, right: Self) -> Bool {
    (left.row, left.column) < (right.row, right.column)
  }
}

/// A rectangle of cells, both corners included: `B2:D9`.
public struct CellRange: Hashable, Sendable, CustomStringConvertible {
  /// The upper left corner.
  public var first: CellReference
  /// The lower right corner.
  public var last: CellReference

  /// Makes the rectangle between two corners, given in any order.
  public init(_ one: CellReference, _ other: CellReference) {
    first = CellReference(row: min(one.row, other.row), column: min(one.column, other.column))
    last = CellReference(row: max(one.row, other.row), column: max(one.column, other.column))
  }

  /// Reads `B2:D9` or a single cell `B2`; `nil` where the text is neither.
  public init?(_ text: some StringProtocol) {
    let corners = text.split(separator: ":", omittingEmptySubsequences: false)
    guard let first = corners.first.flatMap({ CellReference($0) }) else { return nil }
    if corners.count == 1 {
      self.init(first, first)
    } else if corners.count == 2, let last = CellReference(corners[1]) {
      self.init(first, last)
    } else {
      return nil
    }
  }

  /// Whether a cell lies inside.
  public func contains(_ cell: CellReference) -> Bool {
    (first.row...last.row).contains(cell.row) && (first.column...last.column).contains(cell.column)
  }

  /// The rectangle in the form `B2:D9`; a single cell as `B2`.
  public var description: String {
    first == last ? first.description : "\(first):\(last)"
  }
}

extension CellRange: Codable {
  /// Reads `"B2:D9"`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let range = CellRange(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no range of cells")
    }
    self = range
  }

  /// Writes `"B2:D9"`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
