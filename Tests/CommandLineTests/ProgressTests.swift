import Foundation
import Testing

@Suite("progress") struct ProgressTests {
  private let file: URL

  init() throws {
    file = FileManager.default.temporaryDirectory.appending(path: "progress-\(UUID().uuidString).csv")
    let rows = (0..<30_000).map { "8\(10_000_000 + $0),Person \($0),9\(100_000_000 + $0),13/02/1980" }
    try Data((["Policy No,Name,Mobile No,DOB"] + rows).joined(separator: "\n").utf8).write(to: file)
  }

  private var arguments: [String] { ["validate", file.path, "--mapping", "lic-customer-list"] }

  @Test func `a terminal is told the rows, the rate and the time left`() throws {
    defer { try? FileManager.default.removeItem(at: file) }
    let run = try Command(onTerminal: arguments)
    #expect(run.status == 0, "\(run.output.suffix(500))")
    let lines = run.output.split(separator: "\r")
    let pattern = /[0-9,]+ rows read, [0-9,]+ a second, about [0-9]+ s left/
    #expect(lines.contains { $0.contains(pattern) }, "\(lines.prefix(5))")
    let quiet = try Command(onTerminal: arguments + ["--no-progress"])
    #expect(!quiet.output.contains("a second"))
  }

  @Test func `nothing but a terminal is told`() throws {
    defer { try? FileManager.default.removeItem(at: file) }
    let run = try Command(arguments)
    #expect(run.status == 0 && run.errors.isEmpty && !run.output.contains("rows read,"))
  }
}
