import Foundation
import Testing

/// Runs the real binary, as a user does.
struct Command {
  let status: Int32
  let output: String
  let errors: String

  /// The binary that `swift test` has built, beside the test bundle.
  static let binary: URL = {
    var folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    for _ in 0..<6 {
      let candidate = folder.appending(path: "mitra-import")
      if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate }
      folder = folder.deletingLastPathComponent()
    }
    return package.appending(path: ".build/debug/mitra-import")
  }()

  /// The package's folder.
  static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @discardableResult
  init(_ arguments: String..., input: Data? = nil, environment: [String: String] = [:]) throws {
    try self.init(arguments, input: input, environment: environment)
  }

  /// Runs it on a terminal, which `script` (bsdutils) plays; all that is shown there is its output.
  init(onTerminal arguments: [String]) throws {
    let line = ([Self.binary.path] + arguments).map { "'\($0)'" }.joined(separator: " ")
    try self.init(program: URL(filePath: "/usr/bin/script"), ["-qec", line, "/dev/null"])
  }

  init(_ arguments: [String], input: Data? = nil, environment: [String: String] = [:]) throws {
    try self.init(program: Self.binary, arguments, input: input, environment: environment)
  }

  private init(
    program: URL, _ arguments: [String], input: Data? = nil, environment: [String: String] = [:]
  ) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    // Files and no pipes: a full pipe would wait for a reader.
    let (out, err, source) = (
      folder.appending(path: "out"), folder.appending(path: "err"), folder.appending(path: "in")
    )
    for file in [out, err] { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
    try (input ?? Data()).write(to: source)
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = Self.package
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
    process.standardOutput = try FileHandle(forWritingTo: out)
    process.standardError = try FileHandle(forWritingTo: err)
    process.standardInput = try FileHandle(forReadingFrom: source)
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit, "ended by a signal: \(arguments)")
    status = process.terminationStatus
    output = String(decoding: try Data(contentsOf: out), as: UTF8.self)
    errors = String(decoding: try Data(contentsOf: err), as: UTF8.self)
  }

  /// The output as one JSON object.
  func json() throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
  }
}
