import Foundation
import Testing

/// Texts recorded once and compared ever after; `RECORD_GOLDEN=1 swift test` writes them anew.
enum GoldenFile {
  private static let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Golden")

  /// The top of the repository.
  static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func expect(_ text: String, is name: String, sourceLocation: SourceLocation = #_sourceLocation)
    throws
  {
    let url = folder.appendingPathComponent(name)
    if isRecording { try text.write(to: url, atomically: false, encoding: .utf8) }
    // Bytes and not text: reading a file as text would drop its byte order mark.
    let recorded = String(decoding: try Data(contentsOf: url), as: UTF8.self)
    #expect(text == recorded, "\(name) differs", sourceLocation: sourceLocation)
  }

  /// Puts text between two marks of a file while recording, and compares it otherwise.
  static func expect(_ text: String, between begin: String, and end: String, of path: String) throws {
    let url = repository.appendingPathComponent(path)
    var whole = try String(contentsOf: url, encoding: .utf8)
    let first = try #require(whole.range(of: begin))
    let last = try #require(whole.range(of: end))
    if isRecording {
      whole.replaceSubrange(first.upperBound..<last.lowerBound, with: text)
      try whole.write(to: url, atomically: false, encoding: .utf8)
      return
    }
    #expect(
      String(whole[first.upperBound..<last.lowerBound]) == text, "\(path) is out of date: RECORD_GOLDEN=1")
  }
}
