import Dispatch
import Glibc
import Synchronization

/// Ctrl-C and SIGTERM: a flag that loops ask, and the cancelling of whatever statement is running.
///
/// The signals are taken off their default action and served by a dispatch source, so that nothing runs
/// inside a signal handler. A second signal ends the process at once: PostgreSQL then rolls back by itself.
public enum Interruption {
  private static let requested = Atomic<Bool>(false)
  private static let isInstalled = Atomic<Bool>(false)
  private static let isClearingUp = Atomic<Bool>(false)
  private static let cancellers = Mutex<[Int: StatementCanceller]>([:])
  private static let lastKey = Atomic<Int>(0)

  /// Whether somebody asked the process to stop.
  public static var isRequested: Bool { requested.load(ordering: .relaxed) }

  /// Takes over SIGINT and SIGTERM; calling it again does nothing.
  public static func install() {
    guard !isInstalled.exchange(true, ordering: .relaxed) else { return }
    for number in [SIGINT, SIGTERM] {
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global(qos: .userInteractive))
      source.setEventHandler {
        // The handler holds its own source, which otherwise would end with this function.
        withExtendedLifetime(source) { if isRequested { _exit(130) } else { request() } }
      }
      source.resume()
    }
  }

  /// What the signals do: sets the flag and cancels the running statements of all connections.
  public static func request() {
    requested.store(true, ordering: .relaxed)
    cancellers.withLock { for canceller in $0.values { canceller.cancel() } }
  }

  /// Forgets a request; for tests, which share one process.
  package static func reset() { requested.store(false, ordering: .relaxed) }

  /// Runs what must still be said after a stop was asked for, such as that an import has ended: meanwhile `check` lets
  /// statements pass. A second signal ends the process all the same.
  public static func clearingUp<Value>(_ body: () throws -> Value) rethrows -> Value {
    isClearingUp.store(true, ordering: .relaxed)
    defer { isClearingUp.store(false, ordering: .relaxed) }
    return try body()
  }

  /// Throws where a stop was asked for.
  public static func check() throws(StoreError) {
    if isRequested, !isClearingUp.load(ordering: .relaxed) {
      throw StoreError(.interrupted, "Interrupted; nothing of the running transaction was kept.")
    }
  }

  static func register(_ canceller: StatementCanceller) -> Int {
    let key = lastKey.wrappingAdd(1, ordering: .relaxed).newValue
    cancellers.withLock { $0[key] = canceller }
    return key
  }

  static func unregister(_ key: Int) {
    cancellers.withLock { _ = $0.removeValue(forKey: key) }
  }
}
