import Dispatch
import Synchronization

/// A bounded queue between a thread of its own that makes elements and whoever takes them.
final class Pipeline<Element: Sendable, Failure: Error>: Sendable {
  private struct State {
    var ready: [Element] = []
    var spare: [Element] = []
    var failure: Failure?
    var isCancelled = false
  }

  /// How many elements wait at the most.
  private static var depth: Int { 4 }

  private let state = Mutex(State())
  /// The thread sanitizer does not see who waits for a `Mutex`, but it sees semaphores: with one around it, it can check
  /// what is handed over here.
  private let gate = DispatchSemaphore(value: 1)
  private let ready = DispatchSemaphore(value: 0)
  private let room = DispatchSemaphore(value: 0)

  /// Starts the thread.
  ///
  /// - Parameter make: makes the next element, out of what was given back where it takes that; `nil` is the end.
  init(_ make: @escaping @Sendable (inout Element?) throws(Failure) -> Element?) {
    for _ in 0..<Self.depth { room.signal() }
    // A queue of its own has a thread of its own: in the common pool, threads that wait for each other could take up
    // all that there are.
    DispatchQueue(label: "XLSXReader.Pipeline", qos: .userInitiated).async { self.run(make) }
  }

  /// Lets the thread end; whoever waits hears that the end was reached.
  func cancel() {
    withState { $0.isCancelled = true }
    room.signal()
    ready.signal()
  }

  /// Gives an element back, so that its memory serves again: handed over, since what two hold is copied before it is
  /// changed.
  func recycle(_ spare: consuming Element) {
    var given: Element? = consume spare
    withState { state in
      if let spent = given.take() { state.spare.append(spent) }
    }
  }

  /// The next element; `nil` at the end.
  func next() throws(Failure) -> Element? {
    ready.wait()
    let (element, failure) = withState { state in
      (state.ready.isEmpty ? nil : state.ready.removeFirst(), state.failure)
    }
    if let element {
      room.signal()
      return element
    }
    // The end was reached, or a failure: whoever asks again hears the same.
    ready.signal()
    if let failure { throw failure }
    return nil
  }

  private func withState<Result>(_ body: (inout State) -> Result) -> Result {
    gate.wait()
    defer { gate.signal() }
    return state.withLock { body(&$0) }
  }

  private func run(_ make: (inout Element?) throws(Failure) -> Element?) {
    while true {
      room.wait()
      var spare: Element?
      let isCancelled = withState { state in
        spare = state.spare.popLast()
        return state.isCancelled
      }
      if isCancelled { return }
      do throws(Failure) {
        guard let element = try make(&spare) else { break }
        withState { $0.ready.append(element) }
        ready.signal()
      } catch {
        withState { $0.failure = error }
        break
      }
    }
    ready.signal()
  }
}
