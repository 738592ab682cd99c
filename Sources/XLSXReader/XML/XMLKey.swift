/// A name of an element or attribute as a number, since names are compared at every tag: up to eight bytes of a name,
/// packed; of longer ones those that a hot path asks for have a number, all others are `other`.
@safe
struct XMLKey: Equatable, Sendable {
  private let number: UInt64

  // Literals, since what is reckoned at first use costs a check at every use; a test holds them to the names.
  /// A long name that nothing asks for by number.
  static let other = XMLKey(number: 0)
  static let c = XMLKey(number: 0x63)
  static let f = XMLKey(number: 0x66)
  static let `is` = XMLKey(number: 0x6973)
  static let r = XMLKey(number: 0x72)
  static let rPh = XMLKey(number: 0x72_5068)
  static let row = XMLKey(number: 0x72_6F77)
  static let s = XMLKey(number: 0x73)
  static let si = XMLKey(number: 0x7369)
  static let sst = XMLKey(number: 0x73_7374)
  static let t = XMLKey(number: 0x74)
  static let v = XMLKey(number: 0x76)
  static let hidden = XMLKey(number: 0x6869_6464_656E)
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

  /// The key of a name that ends with a zero byte.
  init(_ name: UnsafePointer<UInt8>) {
    var packed: UInt64 = 0
    var index = 0
    while index < 9 {
      let byte = unsafe name[index]
      if byte == 0 {
        self.init(number: packed)
        return
      }
      packed = packed << 8 | UInt64(byte)
      index += 1
    }
    self.init(unsafe String(cString: name))
  }
}
