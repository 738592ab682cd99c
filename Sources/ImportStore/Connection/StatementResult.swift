import CPostgreSQL

/// The one owner of a statement's result. Rows and columns count from 0; values are text.
@safe
public struct StatementResult: ~Copyable {
  private let handle: OpaquePointer

  init(owning handle: OpaquePointer) { unsafe self.handle = unsafe handle }

  deinit { unsafe PQclear(handle) }

  /// How many rows there are.
  public var rowCount: Int { Int(unsafe PQntuples(handle)) }
  /// How many columns there are.
  public var columnCount: Int { Int(unsafe PQnfields(handle)) }
  /// How many rows the statement inserted, changed, deleted or copied.
  public var affectedRows: Int {
    unsafe PQcmdTuples(handle).flatMap { unsafe Int(String(cString: $0)) } ?? 0
  }

  /// A column's name; empty where there is no such column.
  public func name(ofColumn column: Int) -> String {
    unsafe PQfname(handle, Int32(clamping: column)).map { unsafe String(cString: $0) } ?? ""
  }

  /// A value as the server writes it; `nil` for NULL and outside of the result.
  public func text(_ row: Int, _ column: Int) -> String? {
    guard row >= 0, row < rowCount, column >= 0, column < columnCount,
      unsafe PQgetisnull(handle, Int32(row), Int32(column)) == 0,
      let start = unsafe PQgetvalue(handle, Int32(row), Int32(column))
    else { return nil }
    let length = Int(unsafe PQgetlength(handle, Int32(row), Int32(column)))
    return unsafe start.withMemoryRebound(to: UInt8.self, capacity: length) {
      unsafe String(decoding: UnsafeBufferPointer(start: $0, count: length), as: UTF8.self)
    }
  }

  /// A value read as a whole number; `nil` for NULL and for anything that is none.
  public func integer(_ row: Int, _ column: Int) -> Int? { text(row, column).flatMap { Int($0) } }

  /// A value read as true or false; `nil` for NULL.
  public func boolean(_ row: Int, _ column: Int) -> Bool? { text(row, column).map { $0 == "t" } }

  /// All rows as texts; for results that are known to be short.
  public func allRows() -> [[String?]] {
    (0..<rowCount).map { row in (0..<columnCount).map { text(row, $0) } }
  }

  var isFailure: Bool {
    let status = unsafe PQresultStatus(handle)
    return status == PGRES_FATAL_ERROR || status == PGRES_BAD_RESPONSE || status == PGRES_NONFATAL_ERROR
  }

  var message: ServerMessage { unsafe Self.message(of: handle) }

  static func message(of result: OpaquePointer) -> ServerMessage {
    ServerMessage(
      severity: unsafe field("V", of: result) ?? "ERROR",
      sqlstate: unsafe field("C", of: result) ?? "",
      primary: unsafe field("M", of: result) ?? "",
      table: unsafe field("t", of: result),
      column: unsafe field("c", of: result),
      constraint: unsafe field("n", of: result))
  }

  /// Where in the statement the error is, in characters from 1.
  static func position(of result: OpaquePointer) -> Int? {
    unsafe field("P", of: result).flatMap { Int($0) }
  }

  /// A field of an error or notice by its letter (PostgreSQL 55.8); the macros of these letters do not reach
  /// Swift.
  private static func field(_ letter: UnicodeScalar, of result: OpaquePointer) -> String? {
    unsafe PQresultErrorField(result, Int32(letter.value)).map { unsafe String(cString: $0) }
  }
}
