/// What `db status` tells.
public struct DatabaseStatus: Sendable, Equatable, Codable {
  /// The server's version: `15.18`.
  public var server: String
  /// Migrations that are applied.
  public var applied: Int
  /// The names of those that are pending.
  public var pending: [String]
  /// The tenants.
  public var tenants: [TenantRecord]
  /// Partitions of this month and the next two that are missing.
  public var missingPartitions: [String]
}

extension Connection {
  /// Reads the state of the schema; changes nothing.
  public func status(_ migrator: Migrator = Migrator()) throws -> DatabaseStatus {
    let migrations = try migrator.status(self)
    var status = DatabaseStatus(
      server: "\(serverVersion / 10_000).\(serverVersion % 10_000)",
      applied: migrations.count { $0.appliedAt != nil },
      pending: migrations.filter { $0.appliedAt == nil }.map(\.name), tenants: [], missingPartitions: [])
    guard status.pending.isEmpty else { return status }
    try asOwner { connection in
      status.tenants = try connection.tenants()
      let missing = try connection.execute("SELECT tenant_code, partition FROM shared.missing_partitions()")
      status.missingPartitions = missing.allRows().map { row in row.compactMap { $0 }.joined(separator: ": ")
      }
    }
    return status
  }
}
