import Synchronization

/// How much of an archive has been inflated, over all readers and threads.
///
/// Each entry counts with the most that any reader took of it, so that a second look at a sheet costs nothing.
final class InflatedBudget: Sendable {
  private struct State {
    var total = 0
    var byEntry: [Int: Int] = [:]
  }

  private let limit: Int
  private let state = Mutex(State())

  init(limit: Int) { self.limit = limit }

  /// Counts that so many bytes of an entry have been inflated; the total where the limit is passed.
  func count(_ bytes: Int, ofEntryAt offset: Int) -> Int? {
    state.withLock { state in
      let before = state.byEntry[offset] ?? 0
      guard bytes > before else { return nil }
      state.byEntry[offset] = bytes
      state.total += bytes - before
      return state.total > limit ? state.total : nil
    }
  }
}
