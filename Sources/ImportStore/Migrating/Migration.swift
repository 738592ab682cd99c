import Crypto

/// One step of the schema: a script that is applied once and never edited.
public struct Migration: Sendable {
  /// Its number, from 1, without gaps.
  public let version: Int
  /// What it does, in words: `tenant_tables`.
  public let name: String
  /// The SQL. It must not hold transaction statements: the runner puts one around it.
  public let script: String

  /// Makes a step.
  public init(version: Int, name: String, script: String) {
    self.version = version
    self.name = name
    self.script = script
  }

  /// The SHA-256 of the script, in hexadecimal digits.
  public var checksum: String {
    SHA256.hash(data: Array(script.utf8)).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }

  /// The name of its file: `m0003_tenant_tables.sql`.
  public var fileName: String {
    let digits = String(version)
    return "m" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "_" + name + ".sql"
  }
}
