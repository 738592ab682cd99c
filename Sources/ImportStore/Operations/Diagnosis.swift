import Foundation

/// What `doctor` has looked at.
public struct DiagnosticFinding: Sendable, Equatable, Codable {
  /// How it stands.
  public enum Standing: String, Sendable, Codable {
    /// As it should be.
    case fine
    /// Not there, and needed by some commands only.
    case missing
    /// Not as it should be.
    case wrong
  }

  /// What was looked at.
  public var subject: String
  /// How it stands.
  public var standing: Standing
  /// What was found, in words.
  public var found: String
  /// How to mend it; empty where there is nothing to mend.
  public var remedy: String
}

/// Looks at everything that the database commands need; changes nothing, and never stops at the first
/// trouble.
public struct Diagnosis: Sendable {
  let target: ConnectionTarget
  let environment: [String: String]

  /// Prepares a look at a database and at this machine.
  public init(target: ConnectionTarget, environment: [String: String]) {
    self.target = target
    self.environment = environment
  }

  /// Looks.
  public func findings() -> [DiagnosticFinding] {
    [serverPrograms(), dumpProgram(), localCluster()] + database()
  }

  private func serverPrograms() -> DiagnosticFinding {
    let installed = ServerPrograms.installed(environment: environment)
    guard let newest = installed.first else {
      return DiagnosticFinding(
        subject: "server programs", standing: .missing, found: "none of PostgreSQL 15 or later",
        remedy: "apt install postgresql; needed for db up alone")
    }
    return DiagnosticFinding(
      subject: "server programs", standing: .fine, found: "PostgreSQL \(newest.major) in \(newest.folder)",
      remedy: "")
  }

  private func dumpProgram() -> DiagnosticFinding {
    let found = ServerPrograms.installed(needing: ["pg_restore", "pg_dump"], environment: environment).first
    guard let found else {
      return DiagnosticFinding(
        subject: "pg_dump", standing: .missing, found: "none of PostgreSQL 15 or later",
        remedy: "apt install postgresql-client; needed for db backup and db restore")
    }
    return DiagnosticFinding(
      subject: "pg_dump", standing: .fine, found: "PostgreSQL \(found.major) in \(found.folder)", remedy: "")
  }

  private func localCluster() -> DiagnosticFinding {
    do {
      let cluster = try LocalCluster(environment: environment)
      switch try cluster.state() {
      case .running:
        return DiagnosticFinding(
          subject: "private database", standing: .fine, found: "runs in \(cluster.folder)", remedy: "")
      case .stopped:
        return DiagnosticFinding(
          subject: "private database", standing: .missing, found: "stopped, in \(cluster.folder)",
          remedy: "mitra-import db up")
      case .absent:
        return DiagnosticFinding(
          subject: "private database", standing: .missing, found: "none in \(cluster.folder)",
          remedy: "mitra-import db up, if you want one")
      }
    } catch {
      return DiagnosticFinding(
        subject: "private database", standing: .missing, found: error.description, remedy: "see there")
    }
  }

  private func database() -> [DiagnosticFinding] {
    let settings: ConnectionSettings
    var findings: [DiagnosticFinding] = []
    do {
      settings = try target.settings(for: .operating, environment: environment)
    } catch {
      return [
        DiagnosticFinding(
          subject: "database", standing: .wrong, found: error.description, remedy: "see there")
      ]
    }
    do {
      let connection = try Connection(settings)
      let version = connection.serverVersion
      findings.append(
        DiagnosticFinding(
          subject: "database", standing: .fine,
          found: "PostgreSQL \(version / 10_000).\(version % 10_000) answers",
          remedy: ""))
      findings.append(migrations(connection))
      findings.append(role(connection))
    } catch {
      findings.append(
        DiagnosticFinding(
          subject: "database", standing: .wrong, found: error.description, remedy: "see there"))
    }
    return findings
  }

  private func migrations(_ connection: borrowing Connection) -> DiagnosticFinding {
    do {
      let status = try Migrator().status(connection)
      let pending = status.count { $0.appliedAt == nil }
      return DiagnosticFinding(
        subject: "migrations", standing: pending == 0 ? .fine : .wrong,
        found: "\(status.count - pending) applied, \(pending) pending",
        remedy: pending == 0 ? "" : "mitra-import db migrate")
    } catch {
      return DiagnosticFinding(
        subject: "migrations", standing: .wrong, found: error.description, remedy: "see there")
    }
  }

  private func role(_ connection: borrowing Connection) -> DiagnosticFinding {
    do {
      guard try connection.isMigrated() else {
        return DiagnosticFinding(
          subject: "rights", standing: .missing, found: "no roles yet", remedy: "mitra-import db migrate")
      }
      let rows = try connection.execute(
        """
        SELECT string_agg(r.rolname, ', ' ORDER BY r.rolname) FROM pg_catalog.pg_roles r
        WHERE r.rolname LIKE 'agent\\_mitra%' AND pg_has_role(session_user, r.oid, 'MEMBER')
        """)
      let held = rows.text(0, 0)
      return DiagnosticFinding(
        subject: "rights", standing: held == nil ? .wrong : .fine, found: "may act as \(held ?? "nobody")",
        remedy: held == nil ? "mitra-import db login add, by the operator" : "")
    } catch {
      return DiagnosticFinding(
        subject: "rights", standing: .wrong, found: error.description, remedy: "see there")
    }
  }
}
