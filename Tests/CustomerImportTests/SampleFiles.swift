import Foundation
import Tabular

@testable import CustomerImport

/// The workbooks of `samples/` that can be judged.
enum SampleFiles {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "samples")

  static let today: CalendarDate = CalendarDate(year: 2026, month: 11, day: 24) ?? .first

  /// All files that a mapping judges, by name.
  static let judged: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().filter { name in
      ["xlsx", "csv", "tsv"].contains(name.split(separator: ".").last ?? "")
        && (try? Preparation(path: path(name))) != nil
    }
  }()

  static func path(_ name: String) -> String { folder.appending(path: name).path }

  /// Hands the path of a file with this content on, which is gone afterwards.
  static func withFile<Result>(_ content: String, _ body: (String) throws -> Result) throws -> Result {
    let url = FileManager.default.temporaryDirectory.appending(path: "mitra-\(UUID().uuidString).csv")
    defer { try? FileManager.default.removeItem(at: url) }
    try Data(content.utf8).write(to: url)
    return try body(url.path)
  }
}
