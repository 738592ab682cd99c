import Tabular

/// The cells that make up nearly all of every sheet, in the one form in which the great generators write them:
///
/// ```
/// <c r="AB12" s="3" t="s"><v>71</v></c>      r in this very row, then s, then t; s and t may be missing
/// <c r="AB12" s="3" t="inlineStr"><is><t>text</t></is></c>
/// <c r="AB12" s="3"/>
/// ```
///
/// It is no other grammar than `RowScanner`'s, only a shorter way through it: whatever is not just so goes the long way.
struct CommonCell {
  /// The row's number as it is written, with the quote behind it, and how many bytes that is; 0 where it has none.
  private var rowDigits: UInt64 = 0
  private var rowMask: UInt64 = 0
  private var rowLength = 0

  // Literals, since a constant that is reckoned at first use costs a check at every use; a test holds them to the text.
  static let reference: UInt32 = 0x223D_7220  //  r="
  static let style: UInt32 = 0x223D_7320  //  s="
  static let type: UInt32 = 0x223D_7420  //  t="
  static let formulaString: UInt32 = 0x2272_7473  // str"
  static let value: UInt32 = 0x3E76_3C3E  // ><v>
  static let valueEnd: UInt64 = 0x3E63_2F3C_3E76_2F3C  // </v></c>
  static let inlineStart: UInt64 = 0x7453_656E_696C_6E69  // inlineSt
  static let inlineText: UInt64 = 0x3E74_3C3E_7369_3C3E  // ><is><t>
  static let inlineEnd: UInt64 = 0x7369_2F3C_3E74_2F3C  // </t></is
  static let inlineEndRest: UInt64 = 0x3E63_2F3C_3E73_692F  // /is></c>

  /// Takes the value of the row's `r`.
  mutating func beginRow(_ bytes: Span<UInt8>, number: Range<Int>) {
    rowLength = 0
    guard number.count < 8, number.lowerBound + 8 <= bytes.count else { return }
    rowLength = number.count + 1
    rowMask = rowLength == 8 ? .max : (1 << UInt64(8 * rowLength)) - 1
    rowDigits = Words.eight(bytes, at: number.lowerBound) & rowMask
  }

  /// Forgets the row.
  mutating func beginRow() { rowLength = 0 }

  /// Scans one cell that begins with `<c`; the place behind it, or `nil` where the long way must decide.
  ///
  /// A check at the beginning makes room for the longest tag in front of the text, so that no place lies outside.
  func scan(_ bytes: Span<UInt8>, from start: Int, rowStart: Int, into cell: inout RawCell) -> Int? {
    guard rowLength > 0, start + 96 <= bytes.count, Words.four(bytes, at: start + 2) == Self.reference else {
      return nil
    }
    var index = start + 6
    var column = 0
    while true {
      let letter = bytes[index] &- UInt8(ascii: "A")
      guard letter < 26 else { break }
      column = column * 26 + Int(letter) + 1
      guard column <= CellReference.lastColumn else { return nil }
      index += 1
    }
    guard column > 0, Words.eight(bytes, at: index) & rowMask == rowDigits else { return nil }
    index += rowLength
    cell = RawCell()
    cell.isDecoded = true
    cell.column = column

    if Words.four(bytes, at: index) == Self.style {
      index += 4
      let first = index
      var style = 0
      while bytes[index] &- 0x30 < 10, index < first + 6 {
        style = style * 10 + Int(bytes[index] &- 0x30)
        index += 1
      }
      guard index > first, bytes[index] == UInt8(ascii: "\"") else { return nil }
      index += 1
      cell.style = style
    }
    if Words.four(bytes, at: index) == Self.type {
      guard let end = takeType(bytes, from: index + 4, into: &cell) else { return nil }
      index = end
    }
    return scanContent(bytes, from: index, rowStart: rowStart, into: &cell)
  }

  @inline(__always)
  private func takeType(_ bytes: Span<UInt8>, from index: Int, into cell: inout RawCell) -> Int? {
    if bytes[index + 1] == UInt8(ascii: "\"") {
      switch bytes[index] {
      case UInt8(ascii: "s"): cell.type = .sharedString
      case UInt8(ascii: "n"): cell.type = .number
      case UInt8(ascii: "b"): cell.type = .boolean
      default: return nil
      }
      return index + 2
    }
    if Words.four(bytes, at: index) == Self.formulaString {
      cell.type = .formulaString
      return index + 4
    }
    guard Words.eight(bytes, at: index) == Self.inlineStart, bytes[index + 8] == UInt8(ascii: "r"),
      bytes[index + 9] == UInt8(ascii: "\"")
    else { return nil }
    cell.type = .inlineString
    return index + 10
  }

  @inline(__always)
  private func scanContent(
    _ bytes: Span<UInt8>, from index: Int, rowStart: Int, into cell: inout RawCell
  ) -> Int? {
    let textStart: Int
    if Words.four(bytes, at: index) == Self.value {
      textStart = index + 4
      if cell.type == .number || cell.type == .sharedString,
        let end = scanNumber(bytes, from: textStart, rowStart: rowStart, into: &cell)
      {
        return end
      }
    } else if cell.type == .inlineString, Words.eight(bytes, at: index) == Self.inlineText {
      textStart = index + 8
      cell.isInline = true
    } else if bytes[index] == UInt8(ascii: "/"), bytes[index + 1] == UInt8(ascii: ">") {
      return index + 2
    } else {
      return nil
    }
    guard case .ended(let end, let marks) = XMLText.scan(bytes, from: textStart), end + 16 <= bytes.count
    else {
      return nil
    }
    cell.hasValue = true
    cell.marks = marks
    cell.isDecoded = marks.isPlain
    cell.value = (textStart - rowStart)..<(end - rowStart)
    if cell.isInline {
      guard Words.eight(bytes, at: end) == Self.inlineEnd,
        Words.eight(bytes, at: end + 5) == Self.inlineEndRest
      else { return nil }
      return end + 13
    }
    return Words.eight(bytes, at: end) == Self.valueEnd ? end + 8 : nil
  }

  /// Scans up to eighteen digits with a point between them, and the tags behind; `nil` where it is another text.
  @inline(__always)
  private func scanNumber(
    _ bytes: Span<UInt8>, from start: Int, rowStart: Int, into cell: inout RawCell
  ) -> Int? {
    var index = start
    var value = 0
    while index < start + 18 {
      let digit = bytes[index] &- 0x30
      guard digit < 10 else { break }
      value = value * 10 + Int(digit)
      index += 1
    }
    guard index > start else { return nil }
    if bytes[index] == UInt8(ascii: ".") {
      guard cell.type == .number else { return nil }
      let point = index
      index += 1
      while index < start + 18, bytes[index] &- 0x30 < 10 { index += 1 }
      guard index > point + 1 else { return nil }
    }
    guard Words.eight(bytes, at: index) == Self.valueEnd else { return nil }
    cell.hasValue = true
    cell.value = (start - rowStart)..<(index - rowStart)
    cell.isPlainNumber = true
    if cell.type == .sharedString { cell.index = Int32(exactly: value) ?? -1 }
    return index + 8
  }
}
