/// The keys of one table's rows, for tables that refer to them: policies name their customer.
public struct TableKeys: Sendable {
  private let byField: [String: UniqueKeys]

  init(_ byField: [String: UniqueKeys]) { self.byField = byField }

  /// Whether a row has this key; `true` where no keys of the field were kept.
  func contains(_ bytes: borrowing Span<UInt8>, field: String) -> Bool {
    byField[field]?.contains(bytes) ?? true
  }

  /// How many keys a field has.
  public func count(of field: String) -> Int { byField[field]?.count ?? 0 }
}
