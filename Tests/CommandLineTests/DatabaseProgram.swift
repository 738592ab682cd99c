import Foundation
import TestSupport

@testable import ImportStore

/// Runs the real binary for the tests of the database commands.
///
/// Foundation's `Process` would wait for the server that `db up` leaves behind, see `SpawnedProcess`.
struct DatabaseProgram {
  /// What a run came to.
  struct Run {
    var status: Int32
    var output: String
    var complaint: String
  }

  var environment: [String: String]

  /// The folder of the test bundle holds the binary as well.
  static var path: String {
    URL(filePath: CommandLine.arguments.first ?? "").deletingLastPathComponent().appending(
      path: "mitra-import"
    ).path
  }

  @discardableResult
  func run(_ arguments: String...) throws -> Run { try runAll(arguments) }

  @discardableResult
  func runAll(_ arguments: [String]) throws -> Run {
    var output: [UInt8] = []
    let child = ChildProgram(path: Self.path, arguments: arguments, variables: environment)
    let outcome = try child.run(reading: { output += $0 })
    return Run(
      status: outcome.status, output: String(decoding: output, as: UTF8.self), complaint: outcome.complaint)
  }
}
