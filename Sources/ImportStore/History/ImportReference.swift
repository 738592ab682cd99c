/// An import as a person names it: its id, or the first four digits of it and more.
public struct ImportReference: Sendable, Hashable, CustomStringConvertible {
  /// The hexadecimal digits, in small letters, without hyphens: 4 to 32.
  public let digits: String

  /// Reads an id or the beginning of one.
  public init(_ text: String) throws(StoreError) {
    let digits = text.lowercased().filter { $0 != "-" }
    guard (4...32).contains(digits.utf8.count), digits.utf8.allSatisfy(Self.isHexadecimal) else {
      throw StoreError(
        .badArgument,
        "An import is named by its id or the first digits of it, at least four of 0–9 and a–f; "
          + "`mitra-import imports list` shows them.")
    }
    self.digits = digits
  }

  /// The import of an id.
  public init(_ id: RecordID) { digits = id.description.filter { $0 != "-" } }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
  }

  /// The digits.
  public var description: String { digits }
}

extension RecordID {
  /// The first eight digits, as lists and sentences show an id.
  public var short: String { String(description.prefix(8)) }
}
