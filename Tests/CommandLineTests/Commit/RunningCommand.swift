import Foundation
import Testing

/// The real binary while it runs: for tests that end it, or let two run at once.
final class RunningCommand {
  private let process = Process()
  private let out: URL
  private let err: URL

  init(_ arguments: [String], environment: [String: String]) throws {
    let folder = FileManager.default.temporaryDirectory
    out = folder.appending(path: "out-\(UUID().uuidString)")
    err = folder.appending(path: "err-\(UUID().uuidString)")
    for file in [out, err] { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
    process.executableURL = Command.binary
    process.arguments = arguments
    process.currentDirectoryURL = Command.package
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
    process.standardOutput = try FileHandle(forWritingTo: out)
    process.standardError = try FileHandle(forWritingTo: err)
    process.standardInput = FileHandle.nullDevice
    try process.run()
  }

  deinit {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    for file in [out, err] { try? FileManager.default.removeItem(at: file) }
  }

  var isRunning: Bool { process.isRunning }

  /// Sends a signal; a process that has ended is left alone.
  func send(_ signal: Int32) {
    if process.isRunning { kill(process.processIdentifier, signal) }
  }

  /// Waits for its end: the exit status, 128 and the signal's number where a signal ended it, and what it has said.
  func wait() throws -> (status: Int32, output: String, errors: String) {
    process.waitUntilExit()
    let status =
      process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus
    return (
      status: status, output: String(decoding: try Data(contentsOf: out), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: err), as: UTF8.self)
    )
  }
}
