import Tabular

/// The types of a cell (ECMA-376 part 1, 18.18.11, ST_CellType).
enum CellType: UInt8 {
  case number
  case sharedString
  case formulaString
  case inlineString
  case boolean
  case error
  case date
  case unknown

  init(_ bytes: Span<UInt8>) {
    if bytes.count == 1 {
      switch bytes[0] {
      case UInt8(ascii: "n"): self = .number
      case UInt8(ascii: "s"): self = .sharedString
      case UInt8(ascii: "b"): self = .boolean
      case UInt8(ascii: "e"): self = .error
      case UInt8(ascii: "d"): self = .date
      default: self = .unknown
      }
    } else if bytes.count == 3, XMLAttributes.matches(bytes, at: 0, "str") {
      self = .formulaString
    } else if bytes.count == 9, XMLAttributes.matches(bytes, at: 0, "inlineStr") {
      self = .inlineString
    } else {
      self = .unknown
    }
  }
}

/// What was read of one cell, before it is decoded: the value's text lies in the row's buffer. Small, since a row's cells
/// are written down once and read again.
struct RawCell {
  private var storedColumn: Int32 = 0
  private var storedStyle: Int32 = 0
  private var low: UInt32 = 0
  private var high: UInt32 = 0
  var type = CellType.number
  var hasValue = false
  var hasFormula = false
  /// Whether the text is that of `<is>`.
  var isInline = false
  /// Whether its escapes are decoded already.
  var isDecoded = false
  /// Whether an inline string held half a surrogate pair or U+0000.
  var isBroken = false
  /// Whether the scanner saw that the text is digits, with a point between them at the most.
  var isPlainNumber = false
  /// The index into the shared strings where the scanner read one already; -1 otherwise.
  var index: Int32 = -1
  /// What the scanner saw in the text.
  var marks = XMLText.Marks()

  var column: Int {
    get { Int(storedColumn) }
    set { storedColumn = Int32(clamping: newValue) }
  }

  var style: Int {
    get { Int(storedStyle) }
    set { storedStyle = Int32(clamping: newValue) }
  }

  /// The text of `<v>`, or of `<is>` for an inline string. Rows are shorter than 4 GiB by the limits.
  var value: Range<Int> {
    get { Int(low)..<Int(high) }
    set {
      low = UInt32(clamping: newValue.lowerBound)
      high = UInt32(clamping: newValue.upperBound)
    }
  }
}

/// Turns raw cells into cells: the one place where types, styles and shared strings meet, for the scanner and for
/// libxml2 alike.
struct CellDecoder {
  let shared: SharedText
  private let brokenStrings: StringIndices
  /// A cell for each style, to be filled: what a style says is worked out once and not for every cell.
  private let templates: [Cell]
  private let unstyled = Cell(column: 0, kind: .text)

  init(styles: [CellStyle], shared: SharedText, brokenStrings: StringIndices) {
    self.shared = shared
    self.brokenStrings = brokenStrings
    templates = styles.map { style in
      Cell(
        column: 0, kind: .text, format: style.format.kind, minimumDigits: style.format.minimumDigits,
        isInLegacyFont: style.isInLegacyFont)
    }
  }

  /// What a cell's style says of it.
  @inline(__always)
  func template(of raw: RawCell) -> Cell {
    raw.style >= 0 && raw.style < templates.count ? templates[raw.style] : unstyled
  }

  /// Decodes one cell into its template; its text may shrink in place.
  ///
  /// - Returns: false where the cell holds nothing but a style.
  @inline(__always)
  func decode(_ raw: RawCell, in buffer: inout [UInt8], into cell: inout Cell) -> Bool {
    cell.storedColumn = Int32(truncatingIfNeeded: raw.column)
    // Nearly all cells are one of these three, and plain.
    if raw.hasValue, !raw.hasFormula {
      if raw.type == .number, raw.isPlainNumber {
        place(&cell, raw.value)
        cell.kind = .number
        return true
      }
      if raw.type == .sharedString, raw.index >= 0, Int(raw.index) < shared.count {
        return sharedString(Int(raw.index), &cell)
      }
      if raw.type == .inlineString, raw.isInline, raw.isDecoded, !raw.isBroken {
        place(&cell, raw.value)
        return cell.length > 0
      }
    }
    guard let decoded = decode(raw, cell, in: &buffer) else { return false }
    cell = decoded
    return true
  }

  private func decode(_ raw: RawCell, _ given: Cell, in buffer: inout [UInt8]) -> Cell? {
    var cell = given
    place(&cell, raw.value)
    if raw.hasFormula { cell.formula = .cached }
    guard raw.hasValue else { return raw.hasFormula ? uncached(cell) : nil }
    switch raw.type {
    case .inlineString where !raw.isInline:
      // The text of an inline string stands in `is` (18.3.1.53); in `v` no reader takes it for one.
      var bare = uncached(cell)
      if !raw.hasFormula {
        bare.formula = .none
        bare.problem = .unknownType
      }
      return bare
    case .formulaString, .inlineString, .unknown:
      return text(raw, cell, in: &buffer)
    case .sharedString:
      let value = Self.trimmed(raw.value, in: buffer)
      if value.isEmpty { return raw.hasFormula ? uncached(cell) : nil }
      guard let index = XMLNumber.integer(buffer.span.extracting(value)),
        index < shared.count
      else {
        place(&cell, value)
        cell.problem = .badSharedStringIndex
        cell.kind = .error
        return cell
      }
      return sharedString(index, &cell) ? cell : nil
    case .number:
      if NumberText.isNumber(buffer.span.extracting(raw.value)) {
        cell.kind = .number
        return cell
      }
      let value = Self.trimmed(raw.value, in: buffer)
      // An empty `<v/>` beside a formula is a cache that was never filled.
      if value.isEmpty { return raw.hasFormula ? uncached(cell) : nil }
      place(&cell, value)
      if NumberText.isNumber(buffer.span.extracting(value)) {
        cell.kind = .number
      } else {
        cell.problem = .notANumber
      }
      return cell
    case .boolean:
      return boolean(raw, cell, in: &buffer)
    case .error:
      let value = Self.trimmed(raw.value, in: buffer)
      if value.isEmpty { return raw.hasFormula ? uncached(cell) : nil }
      place(&cell, value)
      cell.kind = .error
      if !Self.isErrorCode(buffer[value]) { cell.problem = .unknownErrorCode }
      return cell
    case .date:
      let value = Self.trimmed(raw.value, in: buffer)
      if value.isEmpty { return raw.hasFormula ? uncached(cell) : nil }
      place(&cell, value)
      if SerialDate(iso8601: buffer.span.extracting(value)) != nil {
        cell.kind = .isoDate
      } else if NumberText.isNumber(buffer.span.extracting(value)) {
        cell.kind = .number
      } else {
        cell.problem = .notADate
      }
      return cell
    }
  }

  private func text(_ raw: RawCell, _ given: Cell, in buffer: inout [UInt8]) -> Cell? {
    var cell = given
    var isWhole = !raw.isBroken
    if !raw.isDecoded {
      let decoded = XString.decode(&buffer, raw.value)
      cell.length = UInt32(truncatingIfNeeded: decoded.end - raw.value.lowerBound)
      isWhole = decoded.isWhole
    }
    if cell.length == 0 { return nil }
    if !isWhole { cell.problem = .impossibleCharacter }
    if raw.type == .unknown { cell.problem = .unknownType }
    return cell
  }

  private func boolean(_ raw: RawCell, _ given: Cell, in buffer: inout [UInt8]) -> Cell? {
    var cell = given
    let value = Self.trimmed(raw.value, in: buffer)
    if value.isEmpty { return raw.hasFormula ? uncached(cell) : nil }
    place(&cell, value)
    switch String(decoding: buffer[value], as: UTF8.self).lowercased() {
    case "1", "true": buffer[value.lowerBound] = UInt8(ascii: "1")
    case "0", "false": buffer[value.lowerBound] = UInt8(ascii: "0")
    default:
      cell.problem = .notABoolean
      return cell
    }
    cell.kind = .boolean
    cell.length = 1
    return cell
  }

  private func uncached(_ given: Cell) -> Cell {
    var cell = given
    cell.kind = .blank
    cell.formula = .uncached
    place(&cell, 0..<0)
    return cell
  }

  private func place(_ cell: inout Cell, _ range: Range<Int>) {
    cell.start = UInt32(truncatingIfNeeded: range.lowerBound)
    cell.length = UInt32(truncatingIfNeeded: range.count)
  }

  private func sharedString(_ index: Int, _ cell: inout Cell) -> Bool {
    let range = shared.range(at: index)
    if range.isEmpty { return false }
    cell.isShared = true
    // Where the text lies, and not the index: whoever reads it need not go by way of the table of ends.
    place(&cell, range)
    if !brokenStrings.isEmpty, brokenStrings.contains(index) { cell.problem = .impossibleCharacter }
    return true
  }

  private static func trimmed(_ range: Range<Int>, in buffer: [UInt8]) -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, buffer[low] <= 0x20 { low += 1 }
    while low < high, buffer[high - 1] <= 0x20 { high -= 1 }
    return low..<high
  }

  /// Excel's error codes; those with a name in the newer versions among them.
  private static func isErrorCode(_ bytes: ArraySlice<UInt8>) -> Bool {
    switch String(decoding: bytes, as: UTF8.self).uppercased() {
    case "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!",
      "#CALC!",
      "#FIELD!", "#BLOCKED!", "#CONNECT!", "#UNKNOWN!", "#BUSY!", "#EXTERNAL!", "#PYTHON!", "#TIMEOUT!":
      true
    default: false
    }
  }
}
