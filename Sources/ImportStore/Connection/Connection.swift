import CPostgreSQL
import Glibc

/// The one owner of a connection to PostgreSQL, over libpq. Not for use by two threads at once.
///
/// libpq reads URLs, conninfo strings, the `PG*` variables, the passfile and the service file, and speaks TLS
/// (PostgreSQL 34.1). All statements are synchronous; Ctrl-C cancels the one that runs (`Interruption`).
@safe
public struct Connection: ~Copyable {
  private let handle: OpaquePointer
  private let notices: NoticeReceiver
  private let canceller: Int
  /// The server's version as libpq gives it: 150018 is 15.18.
  public let serverVersion: Int

  /// Connects and makes the session's text forms independent of the server's settings: UTF-8, ISO dates, UTC.
  ///
  /// - Parameters:
  ///   - settings: where to, from `ConnectionTarget.settings(for:)`.
  ///   - log: takes the server's notices; DETAIL and HINT are not among them.
  public init(
    _ settings: ConnectionSettings, log: @escaping @Sendable (ServerMessage) -> Void = { _ in }
  ) throws(StoreError) {
    let opened = unsafe try Self.open(settings)
    unsafe self.init(opened: opened, receiver: NoticeReceiver(log: log))
  }

  private init(opened: OpaquePointer, receiver: NoticeReceiver) {
    unsafe handle = unsafe opened
    notices = receiver
    serverVersion = Int(unsafe PQserverVersion(opened))
    canceller = Interruption.register(unsafe StatementCanceller(PQgetCancel(opened)))
    unsafe PQsetNoticeReceiver(
      opened,
      { context, result in
        guard let context = unsafe context, let result = unsafe result else { return }
        let receiver = unsafe Unmanaged<NoticeReceiver>.fromOpaque(context).takeUnretainedValue()
        receiver.log(unsafe StatementResult.message(of: result))
      }, Unmanaged.passUnretained(receiver).toOpaque())
  }

  private static func open(_ settings: ConnectionSettings) throws(StoreError) -> OpaquePointer {
    guard !settings.values.contains(where: { $0.utf8.contains(0) }) else {
      throw ConnectionSettings.unreadable
    }
    let opened: OpaquePointer? = unsafe withCStrings(settings.keywords) { keywords in
      unsafe withCStrings(settings.values) { values in unsafe PQconnectdbParams(keywords, values, 1) }
    }
    guard let opened = unsafe opened else {
      throw StoreError(.unreachable, "There is no memory for a connection.")
    }
    guard unsafe PQstatus(opened) == CONNECTION_OK else {
      let text = unsafe PQerrorMessage(opened).map { unsafe String(cString: $0) } ?? ""
      let wantsPassword = unsafe PQconnectionNeedsPassword(opened) == 1
      unsafe PQfinish(opened)
      throw ConnectionSettings.failure(libpq: text, wantsPassword: wantsPassword)
    }
    let version = unsafe PQserverVersion(opened)
    guard version >= 150_000 else {
      unsafe PQfinish(opened)
      throw StoreError(
        .serverTooOld,
        "The server is PostgreSQL \(version / 10_000); PostgreSQL 15 or later is needed: upgrade it.")
    }
    // Set here and not by options=, which a pooler in between may refuse.
    let result = unsafe PQexec(opened, "SET datestyle = 'ISO'; SET timezone = 'UTC'")
    let isSet = unsafe PQresultStatus(result) == PGRES_COMMAND_OK
    unsafe PQclear(result)
    guard isSet else {
      unsafe PQfinish(opened)
      throw StoreError(.unreachable, "The server went away right after the connection was made; try again.")
    }
    return unsafe opened
  }

  deinit {
    Interruption.unregister(canceller)
    unsafe PQfinish(handle)
  }

  /// The effective settings of the connection, by the environment variable that stands for each; for child
  /// processes such as pg_dump. The password is among them.
  func environment() -> [String: String] {
    var variables: [String: String] = [:]
    guard let options = unsafe PQconninfo(handle) else { return variables }
    defer { unsafe PQconninfoFree(options) }
    var index = 0
    while let keyword = unsafe options[index].keyword {
      if let name = unsafe options[index].envvar, let value = unsafe options[index].val {
        unsafe variables[String(cString: name)] = unsafe String(cString: value)
      } else if unsafe String(cString: keyword) == "fallback_application_name" {
        variables["PGAPPNAME"] = variables["PGAPPNAME"] ?? "mitra-import"
      }
      index += 1
    }
    return variables
  }

  /// Whether a transaction is open, and sound or failed; `false` also where the connection is lost.
  var isInTransaction: Bool {
    let status = unsafe PQtransactionStatus(handle)
    return status == PQTRANS_INTRANS || status == PQTRANS_INERROR || status == PQTRANS_ACTIVE
  }

  /// Whether the server still is at the other end, as far as libpq knows.
  var isAlive: Bool { unsafe PQstatus(handle) == CONNECTION_OK }

  /// Runs one statement with its parameters `$1`, `$2` … in text form; `nil` is NULL.
  @discardableResult
  public func execute(_ sql: String, _ parameters: [String?] = []) throws(StoreError) -> StatementResult {
    try Interruption.check()
    return try executeAlways(sql, parameters)
  }

  /// Runs a statement even where a stop was asked for: ROLLBACK, and records of the interruption itself.
  @discardableResult
  func executeAlways(_ sql: String, _ parameters: [String?] = []) throws(StoreError) -> StatementResult {
    try Self.refuseNUL(parameters)
    let result = unsafe withCStrings(parameters) { values in
      unsafe PQexecParams(handle, sql, Int32(parameters.count), nil, values, nil, nil, 0)
    }
    return try unsafe checked(result)
  }

  /// Runs a statement whose failure changes nothing: clearing up after another failure, which is the one to
  /// tell.
  func attempt(_ sql: String) {
    do { try executeAlways(sql) } catch { return }
  }

  /// Runs a query and hands over its rows one by one (row 0 of each result) while they arrive, so that a
  /// million of them need no memory.
  public func stream(
    _ sql: String, _ parameters: [String?] = [], _ body: (borrowing StatementResult) throws -> Void
  ) throws {
    try Interruption.check()
    try Self.refuseNUL(parameters)
    let sent = unsafe withCStrings(parameters) { values in
      unsafe PQsendQueryParams(handle, sql, Int32(parameters.count), nil, values, nil, nil, 0)
    }
    guard sent == 1, unsafe PQsetSingleRowMode(handle) == 1 else { throw lost() }
    var failure: (any Error)?
    while let pointer = unsafe PQgetResult(handle) {
      do {
        let result = try unsafe checked(pointer)
        if failure == nil, result.rowCount == 1 { try body(result) }
      } catch {
        // The rest must be fetched, or the connection cannot be used again; the first failure is the one to
        // tell.
        if failure == nil { failure = error }
      }
    }
    if let failure { throw failure }
  }

  /// Runs a script of many statements and throws its results away.
  package func run(script: String) throws(StoreError) {
    do { try runScript(script) } catch { throw error.error }
  }

  /// Sends a script of many statements at once; outside of a transaction it is one of its own.
  func runScript(_ script: String) throws(ScriptFailure) {
    guard unsafe PQsendQuery(handle, script) == 1 else { throw ScriptFailure(lost()) }
    var completed = 0
    var failure: ScriptFailure?
    while let pointer = unsafe PQgetResult(handle) {
      let status = unsafe PQresultStatus(pointer)
      if status == PGRES_FATAL_ERROR || status == PGRES_BAD_RESPONSE {
        let position = unsafe StatementResult.position(of: pointer)
        let message = unsafe StatementResult.message(of: pointer)
        let error = isAlive ? message.failure() : lost()
        failure = failure ?? ScriptFailure(error, message: message, completed: completed, position: position)
      } else {
        completed += 1
      }
      unsafe PQclear(pointer)
      // A script that begins a COPY would make this loop endless.
      if status == PGRES_COPY_IN || status == PGRES_COPY_OUT {
        throw ScriptFailure(StoreError(.statementFailed, "A script must not hold COPY."))
      }
    }
    if let failure { throw failure }
  }

  /// Begins a COPY and gives the door for its bytes; `finish` must follow.
  func beginCopy(_ sql: String) throws(StoreError) -> CopyChannel {
    try Interruption.check()
    guard let pointer = unsafe PQexec(handle, sql) else { throw lost() }
    let status = unsafe PQresultStatus(pointer)
    guard status == PGRES_COPY_IN || status == PGRES_COPY_OUT else {
      _ = try unsafe checked(pointer)
      throw StoreError(.statementFailed, "A statement that should be COPY is none.")
    }
    unsafe PQclear(pointer)
    return unsafe CopyChannel(handle: handle)
  }

  /// Takes the server's answer at the end of a COPY: how many rows it was.
  func endCopy(failing: Bool) throws(StoreError) -> Int {
    var rows = 0
    var failure: StoreError?
    while let pointer = unsafe PQgetResult(handle) {
      do {
        rows = try unsafe checked(pointer).affectedRows
      } catch {
        failure = failure ?? error
      }
    }
    if let failure, !failing { throw failure }
    return rows
  }

  private func checked(_ pointer: OpaquePointer?) throws(StoreError) -> StatementResult {
    guard let pointer = unsafe pointer else { throw lost() }
    let result = unsafe StatementResult(owning: pointer)
    guard result.isFailure else { return result }
    guard isAlive else { throw lost(result.message) }
    throw result.message.failure()
  }

  private func lost(_ message: ServerMessage? = nil) -> StoreError {
    if let message, !message.sqlstate.isEmpty { return message.failure() }
    return StoreError(
      .connectionLost, "The connection to the server was lost; look whether it runs, then try again.")
  }

  private static func refuseNUL(_ parameters: [String?]) throws(StoreError) {
    // A C string ends there: the rest of the value would be lost in silence.
    for case .some(let value) in parameters where value.utf8.contains(0) {
      throw StoreError(.badArgument, "A text holds U+0000, which PostgreSQL cannot store.")
    }
  }
}

/// What libpq calls back with the server's notices.
private final class NoticeReceiver: Sendable {
  let log: @Sendable (ServerMessage) -> Void
  init(log: @escaping @Sendable (ServerMessage) -> Void) { self.log = log }
}

/// The door for the bytes of a COPY, open between `beginCopy` and `endCopy`.
@safe
struct CopyChannel: ~Copyable {
  fileprivate let handle: OpaquePointer

  fileprivate init(handle: OpaquePointer) { unsafe self.handle = unsafe handle }

  /// Sends bytes of a COPY FROM STDIN.
  func send(_ bytes: Span<UInt8>) throws(StoreError) {
    try Interruption.check()
    let sent = unsafe bytes.withUnsafeBytes {
      unsafe PQputCopyData(
        handle, $0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count))
    }
    guard sent == 1 else {
      throw StoreError(
        .connectionLost, "The connection to the server was lost in the middle of a COPY; try again.")
    }
  }

  /// Ends a COPY FROM STDIN; with `failing`, the server throws all of it away.
  func close(failing: Bool) {
    _ = unsafe PQputCopyEnd(handle, failing ? "given up by the client" : nil)
  }

  /// Takes the next row of a COPY TO STDOUT; `false` at the end.
  func receive(_ body: (Span<UInt8>) throws -> Void) throws -> Bool {
    try Interruption.check()
    var buffer: UnsafeMutablePointer<CChar>?
    let count = unsafe PQgetCopyData(handle, &buffer, 0)
    guard count > 0, let row = unsafe buffer else { return false }
    defer { unsafe PQfreemem(row) }
    try unsafe row.withMemoryRebound(to: UInt8.self, capacity: Int(count)) { bytes in
      try body(unsafe Span(_unsafeStart: bytes, count: Int(count)))
    }
    return true
  }
}

/// Cancels the statement that a connection runs, from any thread (PostgreSQL 34.7: `PQcancel` is safe there).
@safe
final class StatementCanceller: @unchecked Sendable {
  private let handle: OpaquePointer?

  init(_ handle: OpaquePointer?) { unsafe self.handle = unsafe handle }

  deinit { unsafe PQfreeCancel(handle) }

  /// Asks the server to cancel; a server that does not listen any more is no failure.
  func cancel() {
    unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { buffer in
      _ = unsafe PQcancel(handle, buffer.baseAddress, 256)
    }
  }
}

/// Lends the texts as a NULL-terminated array of C strings, `nil` as a null pointer.
private func withCStrings<R>(
  _ texts: [String?], _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> R
) -> R {
  var bytes: [CChar] = []
  var starts: [Int?] = []
  for text in texts {
    starts.append(text == nil ? nil : bytes.count)
    if let text {
      for byte in text.utf8 { bytes.append(CChar(bitPattern: byte)) }
      bytes.append(0)
    }
  }
  return unsafe bytes.withUnsafeBufferPointer { storage in
    var pointers: [UnsafePointer<CChar>?] = unsafe starts.map { start in
      unsafe start.flatMap { offset in unsafe storage.baseAddress.map { unsafe $0 + offset } }
    }
    unsafe pointers.append(nil)
    return unsafe pointers.withUnsafeBufferPointer { unsafe body($0.baseAddress) }
  }
}
