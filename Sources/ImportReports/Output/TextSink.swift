import Glibc

/// Where a report goes: a file descriptor behind a buffer of 64 KiB, or memory.
///
/// A write never throws: the first failure is kept, everything after it is dropped, and `finish()` throws it. So
/// a renderer reads as the report does. A reader that goes away (`EPIPE`: `| head`) is no failure: `isOpen`
/// turns false, and whoever streams may stop. The program must ignore `SIGPIPE` for that
/// (`TextSink.ignoreClosedPipes()`). The descriptor stays open: it belongs to whoever opened it.
public struct TextSink: ~Copyable {
  static let capacity = 64 * 1024

  /// What waits to be written; a renderer in a hurry appends to it and calls `spill()`.
  var buffer: [UInt8] = []
  private let descriptor: Int32?
  private var failure: ReportError?
  /// Whether anybody still takes what is written.
  public private(set) var isOpen = true

  /// Writes to an open file descriptor; standard output is 1.
  public init(descriptor: Int32) {
    self.descriptor = descriptor
    buffer.reserveCapacity(Self.capacity + 4096)
  }

  /// Collects in memory, for a program that wants the report as bytes.
  public init() { descriptor = nil }

  /// What was collected in memory and not written to a descriptor.
  public var collected: [UInt8] { buffer }

  /// Lets a closed pipe be an ordinary result of `write` for the whole process; a program calls it once at its start.
  public static func ignoreClosedPipes() { _ = signal(SIGPIPE, SIG_IGN) }

  /// Writes text.
  public mutating func write(_ text: String) {
    buffer.append(contentsOf: text.utf8)
    spill()
  }

  /// Writes bytes as they are.
  public mutating func write(_ bytes: [UInt8]) {
    buffer.append(contentsOf: bytes)
    spill()
  }

  /// Hands the buffer to the system once it is full.
  mutating func spill() {
    if buffer.count >= Self.capacity, descriptor != nil { flush() }
  }

  /// Hands everything to the system; throws the first failure since the sink was made.
  public mutating func finish() throws(ReportError) {
    if descriptor != nil { flush() }
    if let failure { throw failure }
  }

  private mutating func flush() {
    guard let descriptor else { return }
    var start = 0
    while isOpen, start < buffer.count {
      let written = unsafe buffer.withUnsafeBytes { bytes in
        unsafe Glibc.write(descriptor, bytes.baseAddress?.advanced(by: start), bytes.count - start)
      }
      if written >= 0 {
        start += written
      } else if errno == EAGAIN {
        // A terminal that another program made non-blocking: wait until it takes more.
        var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = unsafe poll(&waiting, 1, -1)
      } else if errno != EINTR {
        let code = errno
        isOpen = false
        if code != EPIPE { failure = ReportError(.cannotWrite, part: "output", detail: systemSentence(code)) }
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
