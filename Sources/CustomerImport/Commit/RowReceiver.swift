import ColumnMapping
import ImportReports
import ImportStore
import Tabular

/// Hands judged rows to the database: values by field, cells as written, findings masked, personal numbers sealed.
struct RowReceiver {
  private let key: ImportKey
  private let agent: String?
  private let isFromFile: Bool
  private let showing: ValueShowing
  /// The places of the fields that are sealed before they are sent.
  private static let sealed = ["pan", "bank_account", "ifsc"].compactMap { name in
    IncomingRows.fields.firstIndex(of: name)
  }

  init(key: ImportKey, agent: String?, isFromFile: Bool = true) {
    self.key = key
    self.agent = agent
    self.isFromFile = isFromFile
    showing = key.marking(.masked)
  }

  /// Takes what the judgement says.
  ///
  /// - Parameters:
  ///   - judged: rows, or that all of them are void.
  ///   - incoming: where rows go.
  ///   - strangers: the codes of other agents that rows name.
  func take(
    _ judged: JudgedRows, into incoming: inout IncomingRows, strangers: inout Set<String>
  ) throws {
    switch judged {
    case .restart:
      incoming.beginAgain(isFromFile: isFromFile)
      strangers.removeAll()
    case .batch(let batch, let sheet, _): try add(batch, sheet, to: &incoming, strangers: &strangers)
    }
  }

  /// Adds the rows of a batch.
  ///
  /// - Parameter skips: the numbers of rows that are left out.
  func add(
    _ batch: RecordBatch, _ sheet: String, to incoming: inout IncomingRows, strangers: inout Set<String>,
    skipping skips: Set<Int> = []
  ) throws {
    let places = IncomingRows.fields.map { name in batch.fields.firstIndex(of: name) }
    let agentField = batch.fields.firstIndex(of: "agent_code")
    var findings = batch.findings[...]
    for row in 0..<batch.count {
      let number = batch.rowNumbers[row]
      findings = findings.drop { ($0.place.row ?? 0) < number }
      let own = findings.prefix { $0.place.row == number }
      findings = findings.dropFirst(own.count)
      if skips.contains(number) { continue }
      if let agentField, let agent, let code = batch.value(row: row, field: agentField),
        !AgentCodes.areEqual(code, agent)
      {
        strangers.insert(code)
      }
      var sealed: [Int: String] = [:]
      for field in Self.sealed {
        guard let place = places[field], let value = batch.value(row: row, field: place) else { continue }
        sealed[field] = try key.sealed(value)
      }
      try incoming.add(
        sheet: sheet, batch, row: row, raw: try raw(batch, row), places: places, errors: errors(own),
        fingerprint: Hexadecimal.text(RowFingerprints.print(of: batch, row: row, key: key)),
        isFromFile: isFromFile, sealed: sealed)
    }
  }

  /// The cells as the sheet writes them, those of bank accounts under a seal.
  private func raw(_ batch: RecordBatch, _ row: Int) throws -> ArraySlice<UInt8> {
    let secret = batch.sealedCells(row: row)
    if secret.isEmpty { return batch.rawCells(row: row) }
    return RawCells.adding(seal: try key.seal(secret), to: batch.rawCells(row: row))[...]
  }

  /// The findings about a row as the database keeps them: masked, with the cell and the heading.
  private func errors(_ findings: ArraySlice<Finding>) -> String? {
    guard !findings.isEmpty else { return nil }
    var json = JSONWriter()
    json.array { json in
      for finding in findings {
        json.object {
          $0.member("rule", finding.rule.name)
          $0.member("severity", finding.severity.rawValue)
          $0.member("field", finding.field)
          $0.member("heading", finding.heading)
          $0.member("cell", finding.place.address)
          $0.member("masked", finding.value.map { showing.text(of: $0) })
        }
      }
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }
}

/// Agent codes are written with leading zeros or without, in capitals or small letters.
enum AgentCodes {
  static func areEqual(_ one: String, _ other: String) -> Bool { plain(one) == plain(other) }

  private static func plain(_ code: String) -> Substring {
    let letters = code.uppercased().filter { $0.isLetter || $0.isNumber }
    return letters.drop { $0 == "0" }
  }
}
