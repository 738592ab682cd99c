import Tabular

/// The words that the JSON of raw cells is made of.
///
/// ```json
/// {"A":"Asha Verma","B":{"n":"45210","format":"date"},"C":{"n":"1234","digits":9},"D":{"z":"","formula":"uncached"}}
/// ```
/// A cell's key is its column; plain text is a string, any other cell an object whose first key tells its kind. What is
/// usual is left out: the format General, no digits in front, no formula, no problem. Keys in small letters are facts of the row,
/// and `sealed` the cells that were set apart, under a seal.
enum RawCellNames {
  static let format = "format"
  static let digits = "digits"
  static let formula = "formula"
  static let problem = "problem"
  static let legacyFont = "legacyFont"
  static let hidden = "hidden"
  static let repeated = "repeated"
  static let sealed = "sealed"
  static let dateSystem = "dates"
  /// The value of `dates` in the 1904 system.
  static let from1904 = "1904"
}

extension CellKind {
  /// The key under which a cell of this kind has its text.
  var rawKey: UInt8 {
    switch self {
    case .blank: UInt8(ascii: "z")
    case .text: UInt8(ascii: "s")
    case .number: UInt8(ascii: "n")
    case .boolean: UInt8(ascii: "b")
    case .error: UInt8(ascii: "e")
    case .isoDate: UInt8(ascii: "d")
    }
  }

  /// The kind that a key stands for; `nil` where it stands for none.
  init?(rawKey: String) {
    switch rawKey {
    case "z": self = .blank
    case "s": self = .text
    case "n": self = .number
    case "b": self = .boolean
    case "e": self = .error
    case "d": self = .isoDate
    default: return nil
    }
  }
}

extension NumberFormatKind {
  /// The format's name in raw cells.
  var rawName: String {
    switch self {
    case .general: "general"
    case .number: "number"
    case .scientific: "scientific"
    case .marked: "marked"
    case .text: "text"
    case .date: "date"
    case .time: "time"
    case .dateTime: "date-time"
    case .duration: "duration"
    }
  }
}

extension FormulaState {
  /// The state's name in raw cells.
  var rawName: String {
    switch self {
    case .none: "none"
    case .cached: "cached"
    case .uncached: "uncached"
    }
  }
}
