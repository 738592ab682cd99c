import Foundation
import Testing

/// A table of the README, between two marks: compared, or written anew by `RECORD_GOLDEN=1 swift test`.
enum ReadmeTable {
  static func expect(_ lines: [String], named name: String) throws {
    let readme = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "README.md")
    var text = try String(contentsOf: readme, encoding: .utf8)
    let start = try #require(text.range(of: "<!-- \(name):begin -->\n")).upperBound
    let end = try #require(text.range(of: "<!-- \(name):end -->")).lowerBound
    let table = lines.joined(separator: "\n") + "\n"
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
      text.replaceSubrange(start..<end, with: table)
      try text.write(to: readme, atomically: true, encoding: .utf8)
    } else {
      #expect(text[start..<end] == table, "README.md is out of date: RECORD_GOLDEN=1")
    }
  }
}
