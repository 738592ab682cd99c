/// A name of an element or attribute as a number, since names are compared at every tag: up to eight bytes of a name,
/// packed; of longer ones those that a hot path asks for have a number, all others are `other`.
struct XMLKey: Equatable, Sendable {
  private let number: UInt64

  /// A long name that nothing asks for by number.
  static let other = XMLKey(number: 0)
  static let c = XMLKey("c")
  static let f = XMLKey("f")
  static let `is` = XMLKey("is")
  static let r = XMLKey("r")
  static let rPh = XMLKey("rPh")
  static let row = XMLKey("row")
  static let s = XMLKey("s")
  static let si = XMLKey("si")
  static let sst = XMLKey("sst")
  static let t = XMLKey("t")
  static let v = XMLKey("v")
  static let hidden = XMLKey("hidden")
  static let sheetData = XMLKey(number: 1)
  static let definedName = XMLKey(number: 2)

  private init(number: UInt64) { self.number = number }

  init(_ name: String) {
    if name.utf8.count <= 8 {
      // No byte of a name is 1, so that packed names and numbers cannot meet.
      number = name.utf8.reduce(0) { $0 << 8 | UInt64($1) }
    } else {
      number = name == "sheetData" ? 1 : name == "definedName" ? 2 : 0
    }
  }
}
