import Foundation
import Synchronization
import Testing

@testable import ImportReports

@Suite struct TextSinkTests {
  @Test func writesAllInOrderBeyondItsBuffer() throws {
    let path = NSTemporaryDirectory() + "sink-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let file = unsafe open(path, O_WRONLY | O_CREAT, 0o600)
    var sink = TextSink(descriptor: file)
    for number in 0..<50_000 { sink.write("line \(number)\n") }
    try sink.finish()
    close(file)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text == (0..<50_000).map { "line \($0)\n" }.joined())
  }

  @Test func aFullDiskIsThrownAtTheEnd() throws {
    let full = unsafe open("/dev/full", O_WRONLY)
    defer { close(full) }
    var sink = TextSink(descriptor: full)
    sink.write(String(repeating: "x", count: 200_000))
    let isOpen = sink.isOpen
    #expect(!isOpen)
    do {
      try sink.finish()
      Issue.record("a full disk must be said")
    } catch {
      #expect(error.code == .cannotWrite)
      #expect(error.description.contains("No space left on device"))
    }
  }

  @Test func aClosedPipeIsNoFailure() throws {
    TextSink.ignoreClosedPipes()
    var ends: [Int32] = [0, 0]
    let made = unsafe pipe(&ends)
    #expect(made == 0)
    close(ends[0])
    defer { close(ends[1]) }
    var sink = TextSink(descriptor: ends[1])
    sink.write(String(repeating: "x", count: 100_000))
    let isOpen = sink.isOpen
    #expect(!isOpen)
    try sink.finish()
  }

  @Test func aPipeThatIsNotBlockingGetsEverything() throws {
    var ends: [Int32] = [0, 0]
    let made = unsafe pipe(&ends)
    #expect(made == 0)
    _ = fcntl(ends[1], F_SETFL, O_NONBLOCK)
    let (reading, writing) = (ends[0], ends[1])
    let reader = Thread {
      let handle = FileHandle(fileDescriptor: reading, closeOnDealloc: true)
      Self.received.withLock { $0 = handle.readDataToEndOfFile().count }
    }
    reader.start()
    var sink = TextSink(descriptor: writing)
    for _ in 0..<40 { sink.write(String(repeating: "y", count: 50_000)) }
    try sink.finish()
    close(writing)
    while !reader.isFinished { usleep(1000) }
    #expect(Self.received.withLock { $0 } == 2_000_000)
  }

  private static let received = Mutex(0)
}
