import ColumnMapping
import Foundation
import ImportReports
import ImportStore
import Tabular

/// What a dry run has promised: `validate --plan` writes it, and `commit --plan` refuses whatever differs from it.
public struct ImportPlan: Sendable, Codable {
  /// The form of the file.
  var schema = "mitra-import/plan/1"
  /// The SHA-256 of the file and of the mapping's text.
  var file: String
  var mapping: String
  /// The version of the rules.
  var rules: String
  /// The rows read, entered without and with warnings, and rejected.
  var read: Int
  var good: Int
  var warned: Int
  var rejected: Int
  /// The fingerprint of each row, in the file's order, 16 hexadecimal digits each.
  var rows: [String]
  /// The key of the fingerprints where the plan was made without a key file; else `nil`.
  var key: String?

  /// Reads a plan.
  ///
  /// - Throws: `Failure` where it is none.
  public init(file path: String) throws {
    let bytes = try SourceFile(path: path).contents(limit: 256 << 20)
    do {
      self = try JSONDecoder().decode(Self.self, from: Data(bytes))
    } catch {
      throw Failure(.wrongMapping, "\(path) is no plan; validate --plan \(path) writes one.")
    }
    guard schema == "mitra-import/plan/1" else {
      throw Failure(
        .wrongMapping, "The plan \(path) was written by another version; write it again with validate --plan."
      )
    }
  }

  init(_ prepared: Preparation, _ report: CheckReport, _ prints: RowFingerprints, key: ImportKey?) throws {
    file = try prepared.input.source.sha256()
    mapping = ContentHash.sha256(Array(prepared.mapping.text.utf8))
    rules = RuleVersion.current
    read = report.rows.read
    good = report.rows.good
    warned = report.rows.warned
    rejected = report.rows.rejected
    rows = prints.values.map(Self.text)
    self.key = key?.text
  }

  private static func text(_ print: UInt64) -> String {
    let digits = String(print, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// Writes it to a file that its owner alone can read.
  func write(to path: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
    var sink = try Output(path: path, isPersonal: true).sink()
    sink.write(String(decoding: try encoder.encode(self), as: UTF8.self) + "\n")
    try sink.finish()
  }

  // MARK: What differs

  /// The key that its fingerprints were made with; `nil` where it was the key file's.
  var ownKey: ImportKey? { key.map { ImportKey(text: $0) } }

  func check(fileHash: String, mappingHash: String) throws {
    if fileHash != file { throw Self.refusal("the file is another one than the plan's") }
    if mappingHash != mapping { throw Self.refusal("the mapping has changed since") }
    if rules != RuleVersion.current { throw Self.refusal("the rules have changed since (version \(rules))") }
  }

  func check(_ report: CheckReport, _ prints: RowFingerprints) throws {
    let rows = report.rows
    for (name, now, then) in [
      ("rows read", rows.read, read), ("rows without findings", rows.good, good),
      ("rows with warnings", rows.warned, warned), ("rejected rows", rows.rejected, rejected),
    ] where now != then {
      throw Self.refusal("\(name): \(then) in the plan, \(now) now")
    }
    guard prints.values.count == self.rows.count else { throw Self.refusal("it has another number of rows") }
    for (index, print) in prints.values.enumerated() where Self.text(print) != self.rows[index] {
      throw Self.refusal("data row \(index + 1) is judged otherwise than in the plan")
    }
  }

  private static func refusal(_ difference: String) -> StoreError {
    StoreError(
      .notPermitted, "The plan does not hold: \(difference). Nothing was entered; run validate --plan again.")
  }
}

/// The version of the rules by which rows are judged; it rises whenever a row could be judged otherwise.
enum RuleVersion {
  static let current = "2"
}
