/// A name in SQL, quoted. All identifiers that are not written in our own statements pass through here.
public struct SQLIdentifier: Sendable, Hashable, CustomStringConvertible {
  /// The name as it is, without quotes.
  public let name: String

  /// Takes a name. U+0000, which no identifier can hold, is dropped.
  public init(_ name: String) {
    self.name = String(name.unicodeScalars.filter { $0.value != 0 }.map(Character.init))
  }

  /// The name between double quotes, its own double quotes doubled (PostgreSQL 4.1.1).
  public var quoted: String {
    var text = "\""
    for character in name.unicodeScalars {
      if character == "\"" { text.unicodeScalars.append(character) }
      text.unicodeScalars.append(character)
    }
    return text + "\""
  }

  /// The quoted name.
  public var description: String { quoted }
}

/// The short name of a tenant: `lic`. Schemas and audit tables are named after it, so it is held to a–z, 0–9
/// and _ and to 20 characters (the width of `shared.tenants.tenant_code`).
public struct TenantCode: Sendable, Hashable, CustomStringConvertible {
  /// The code, in small letters.
  public let text: String

  /// Checks a code.
  public init(_ text: String) throws(StoreError) {
    let allowed = Set("abcdefghijklmnopqrstuvwxyz0123456789_".utf8)
    guard (1...20).contains(text.utf8.count), text.utf8.allSatisfy(allowed.contains) else {
      throw StoreError(
        .badTenantCode, "A tenant code has 1 to 20 characters of a–z, 0–9 and _; give one such as lic.")
    }
    self.text = text
  }

  /// The tenant's schema: `lic_schema`.
  public var schema: SQLIdentifier { SQLIdentifier(text + "_schema") }
  /// The tenant's audit log in schema audit: `lic_audit_log`.
  public var auditLog: SQLIdentifier { SQLIdentifier(text + "_audit_log") }
  /// The code.
  public var description: String { text }
}
