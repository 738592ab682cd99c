import Foundation
import Synchronization
import TestSupport
import Testing

@testable import ImportStore

@Suite struct ConnectionTests {
  @Test func `parameters and results travel as text, NULL as nil`() throws {
    let connection = try ThrowawayCluster.shared().database(.empty).connect()
    let result = try connection.execute("SELECT $1::text, $2::int + 1, $3::text", ["a'b\\c é", "41", nil])
    #expect(result.allRows() == [["a'b\\c é", "42", nil]])
    #expect(result.text(1, 0) == nil && result.text(0, 3) == nil && result.integer(0, 1) == 42)
    #expect(throws: StoreError.self) { try connection.execute("SELECT $1::text", ["a\u{0}b"]) }
  }

  @Test func `rows stream, and a failure in the body ends the stream and leaves the connection usable`()
    throws
  {
    struct Enough: Error {}
    let connection = try ThrowawayCluster.shared().database(.empty).connect()
    var sum = 0
    try connection.stream("SELECT generate_series(1, 1000)") { sum += $0.integer(0, 0) ?? 0 }
    #expect(sum == 500_500)
    #expect(throws: Enough.self) {
      try connection.stream("SELECT generate_series(1, 1000)") { _ in throw Enough() }
    }
    #expect(throws: StoreError.self) {
      try connection.stream("SELECT 1 / (3 - n) FROM generate_series(1, 5) n") { _ in }
    }
    #expect(try connection.execute("SELECT 7").integer(0, 0) == 7)
  }

  @Test(arguments: [
    ("INSERT INTO person VALUES ('Asha Secret', 1)", "23505"),
    ("INSERT INTO person VALUES (NULL, 2)", "23502"),
    ("INSERT INTO person VALUES ('a name far too long for it, Asha Secret', 3)", "22001"),
    ("SELECT 'Asha Secret'::date", "22007"), ("SELECT 'Asha Secret'::uuid", "22P02"),
    ("INSERT INTO person VALUES ('Asha Secret', -1)", "23514"),
  ])
  func `no error quotes anybody's data`(sql: String, state: String) throws {
    let connection = try ThrowawayCluster.shared().database(.empty).connect()
    try connection.run(
      script: """
        CREATE TABLE person (name varchar(20) NOT NULL, id int UNIQUE CHECK (id > 0));
        INSERT INTO person VALUES ('Asha Secret', 1)
        """)
    let failure = try #require(throws: StoreError.self) { try connection.execute(sql) }
    #expect(failure.sqlstate == state)
    #expect(!failure.description.contains("Secret"))
    #expect(!String(reflecting: failure).contains("Secret"))
  }

  @Test func `notices go to the log, without DETAIL and HINT`() throws {
    let heard = Mutex<[ServerMessage]>([])
    let box = Box(heard: heard)
    let connection = try ThrowawayCluster.shared().database(.empty).connect { message in
      box.heard.withLock { $0.append(message) }
    }
    try connection.execute(
      "DO $$ BEGIN RAISE NOTICE 'hello' USING DETAIL = 'secret', HINT = 'secret'; END $$")
    let messages = box.heard.withLock { $0 }
    #expect(messages.map(\.severity) == ["NOTICE"])
    #expect(messages.map(\.text) == ["hello"])
    #expect(!String(reflecting: messages).contains("secret"))
  }

  @Test func `a transaction commits, or rolls back with the first error`() throws {
    let connection = try ThrowawayCluster.shared().database(.empty).connect()
    try connection.execute("CREATE TABLE t (n int)")
    try connection.withTransaction { try $0.execute("INSERT INTO t VALUES (1)").affectedRows }
    let failure = try #require(throws: StoreError.self) {
      try connection.withTransaction { connection in
        try connection.execute("INSERT INTO t VALUES (2)")
        try connection.execute("SELECT 1/0")
      }
    }
    #expect(failure.sqlstate == "22012")
    #expect(try connection.execute("SELECT count(*) FROM t").integer(0, 0) == 1)
    let writing = try #require(throws: StoreError.self) {
      try connection.withTransaction(readOnly: true) {
        _ = try $0.execute("INSERT INTO t VALUES (3)").affectedRows
      }
    }
    #expect(writing.sqlstate == "25006")
  }

  @Test func `a serialization failure is tried again`() throws {
    let connection = try ThrowawayCluster.shared().database(.empty).connect()
    var runs = 0
    let value = try connection.withTransaction(attempts: 3) { connection in
      runs += 1
      if runs < 3 { try connection.execute("DO $$ BEGIN RAISE SQLSTATE '40001'; END $$") }
      return runs
    }
    #expect(value == 3)
  }

  @Test func `a server that dies loses the connection, and during COMMIT the outcome is unknown`() throws {
    let database = try ThrowawayCluster.shared().database(.empty)
    let connection = try database.connect()
    let other = try database.connect()
    let pid = try connection.execute("SELECT pg_backend_pid()").text(0, 0)
    let failure = try #require(throws: StoreError.self) {
      try connection.withTransaction { connection in
        try other.execute("SELECT pg_terminate_backend($1::int, 5000)", [pid])
      }
    }
    #expect(failure.code == .outcomeUnknown || failure.code == .connectionLost)
    #expect(throws: StoreError.self) { try connection.execute("SELECT 1") }
  }
}

/// Makes a mutex a thing a closure can hold.
private final class Box: Sendable {
  let heard: Mutex<[ServerMessage]>
  init(heard: consuming sending Mutex<[ServerMessage]>) { self.heard = heard }
}
