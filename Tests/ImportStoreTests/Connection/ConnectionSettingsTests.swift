import Foundation
import TestSupport
import Testing

@testable import ImportStore

@Suite struct ConnectionSettingsTests {
  private func value(_ keyword: String, in settings: ConnectionSettings) -> String? {
    Array(zip(settings.keywords, settings.values)).last { $0.0 == keyword }?.1
  }

  @Test func `a connect timeout of 10 seconds stands unless another was asked for`() throws {
    #expect(value("connect_timeout", in: try ConnectionSettings("postgresql://h/d")) == "10")
    #expect(value("connect_timeout", in: try ConnectionSettings("postgresql://h/d?connect_timeout=3")) == nil)
    #expect(value("connect_timeout", in: try ConnectionSettings("host=h connect_timeout=3")) == nil)
    #expect(value("connect_timeout", in: try ConnectionSettings("service=s")) == nil)
    #expect(value("dbname", in: try ConnectionSettings("plain_name")) == "plain_name")
    #expect(value("dbname", in: try ConnectionSettings(nil)) == nil)
  }

  @Test(arguments: [
    "postgresql://u:s3cr%zzt@h/d", "host=h passwrd=s3cret", "postgresql://u:s3/cret@h/d", "host='s3cret",
    "postgresql://u:s3@cret@nowhere.invalid/d", "host=h\u{0}s3cret",
  ])
  func `nothing of a connection string that cannot be used is shown`(text: String) {
    let failure = #expect(throws: StoreError.self) {
      _ = try Connection(ConnectionSettings(text)).serverVersion
    }
    let shown = failure?.description ?? ""
    #expect(!shown.contains("s3") && !shown.contains("cret"), "\(shown)")
  }

  @Test func `a server that is not there is unreachable`() throws {
    let failure = try #require(throws: StoreError.self) {
      _ = try Connection(ConnectionSettings("host=/nonexistent dbname=d user=u")).serverVersion
    }
    #expect(failure.code == .unreachable)
  }

  @Test func `a login that is not let in, and a database that is not there, are told from no server`() throws
  {
    let cluster = try ThrowawayCluster.shared()
    for (login, database) in [("nobody_here", "postgres"), ("postgres", "no_such_database")] {
      let failure = try #require(throws: StoreError.self) {
        _ = try Connection(cluster.settings(login: login, database: database)).serverVersion
      }
      #expect(failure.code == .loginRefused)
    }
  }

  @Test func `the option wins over the environment, and local is the private cluster`() {
    let environment = ["MITRA_DATABASE_URL": "postgresql://e/d"]
    #expect(
      ConnectionTarget(option: "postgresql://o/d", environment: environment) == .server("postgresql://o/d"))
    #expect(ConnectionTarget(option: nil, environment: environment) == .server("postgresql://e/d"))
    #expect(ConnectionTarget(option: nil, environment: [:]) == .server(nil))
    #expect(ConnectionTarget(option: "local", environment: environment) == .local)
  }
}
