import Glibc
import Synchronization

/// The one owner of a child process, made by posix_spawn(3) and waited for by its number.
///
/// Foundation's `Process` does not do here: it takes the end of an inherited socket for the end of the child,
/// and the server that pg_ctl leaves behind keeps that socket open for ever.
@safe
struct SpawnedProcess: ~Copyable {
  private let number: pid_t

  /// Starts a program; `nil` where the system cannot.
  ///
  /// - Parameters:
  ///   - command: the program's path and its arguments.
  ///   - environment: all its variables, as `NAME=value`.
  ///   - descriptors: what it gets as standard input, output and error; each stays open here.
  init?(command: [String], environment: [String], descriptors: (input: Int32, output: Int32, error: Int32)) {
    var actions = unsafe posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    guard unsafe posix_spawn_file_actions_init(&actions) == 0 else { return nil }
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    guard unsafe posix_spawnattr_init(&attributes) == 0 else { return nil }
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    unsafe posix_spawn_file_actions_adddup2(&actions, descriptors.input, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, descriptors.output, 1)
    unsafe posix_spawn_file_actions_adddup2(&actions, descriptors.error, 2)
    // A group of its own, so that Ctrl-C reaches us alone and we end it in good order; and none of the
    // signals that we ignore.
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM, SIGPIPE, SIGHUP] { unsafe sigaddset(&signals, signal) }
    unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
    unsafe posix_spawnattr_setpgroup(&attributes, 0)
    // Threads of a dispatch queue block most signals, and a child inherits that: it could not be ended.
    var blocked = sigset_t()
    unsafe sigemptyset(&blocked)
    unsafe posix_spawnattr_setsigmask(&attributes, &blocked)
    unsafe posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP))
    var child: pid_t = 0
    PipeEnds.door.lock()
    let status = unsafe withArgumentVector(command) { arguments in
      unsafe withArgumentVector(environment) { variables in
        unsafe posix_spawn(&child, command[0], &actions, &attributes, arguments, variables)
      }
    }
    PipeEnds.door.unlock()
    guard status == 0 else { return nil }
    number = child
  }

  /// Asks it to end.
  func terminate() { kill(number, SIGTERM) }

  /// Waits for its end: its exit status, or 128 and the number of the signal that ended it.
  consuming func wait() -> Int32 {
    var status: Int32 = 0
    while unsafe waitpid(number, &status, 0) < 0 {
      guard errno == EINTR else { return 127 }
    }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }
}

/// Both ends of a pipe. No other child may inherit them: a server would hold them open for ever.
struct PipeEnds: ~Copyable {
  var read: Descriptor
  var write: Descriptor

  /// Shut while a pipe is made and while a child is, since pipe(2) and the mark that keeps it from children
  /// are two calls.
  fileprivate static let door = SpawnDoor()

  init?() {
    var ends: [Int32] = [-1, -1]
    Self.door.lock()
    let isMade = unsafe pipe(&ends) == 0
    for end in ends where isMade { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    Self.door.unlock()
    guard isMade else { return nil }
    read = Descriptor(ends[0])
    write = Descriptor(ends[1])
  }
}

/// A lock that is taken and left in plain sight; `Mutex` wants a closure, which cannot hold non-copyable
/// values.
private final class SpawnDoor: Sendable {
  private let state = Atomic<Bool>(false)
  func lock() { while state.exchange(true, ordering: .acquiring) { sched_yield() } }
  func unlock() { state.store(false, ordering: .releasing) }
}

/// Lends texts as a NULL-terminated array of C strings.
private func withArgumentVector<R>(
  _ texts: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> R
) -> R {
  var vector: [UnsafeMutablePointer<CChar>?] = unsafe texts.map { unsafe strdup($0) }
  unsafe vector.append(nil)
  defer { unsafe vector.forEach { unsafe free($0) } }
  return unsafe vector.withUnsafeBufferPointer { buffer in
    // The array is never empty: it ends in NULL.
    guard let start = buffer.baseAddress else { preconditionFailure("an array of one has an address") }
    return unsafe body(start)
  }
}
