/// Where the database is, as a person says it: `--database`, else `MITRA_DATABASE_URL`, else the `PG*`
/// variables; the word `local` is the private cluster that `db up` starts.
public enum ConnectionTarget: Sendable, Equatable {
  /// A libpq URL, conninfo string or database name; `nil` is what the `PG*` variables say.
  case server(String?)
  /// The private cluster.
  case local

  /// What a connection is for. Only the private cluster tells the two apart: elsewhere the login is the
  /// caller's.
  public enum Purpose: Sendable {
    /// Migrations, backups, agents: the operator.
    case operating
    /// People's commands on customers, under row-level security.
    case data
    /// A worker of the queue.
    case work
  }

  /// Chooses between the option, the environment and libpq's own variables.
  public init(option: String?, environment: [String: String]) {
    let text = option ?? environment["MITRA_DATABASE_URL"].flatMap { $0.isEmpty ? nil : $0 }
    self = text == "local" ? .local : .server(text)
  }

  /// What libpq is told. For the private cluster it says whether the cluster is there and runs.
  public func settings(
    for purpose: Purpose, environment: [String: String]
  ) throws(StoreError) -> ConnectionSettings {
    switch self {
    case .server(let text): try ConnectionSettings(text)
    case .local: try LocalCluster(environment: environment).settings(for: purpose)
    }
  }
}
