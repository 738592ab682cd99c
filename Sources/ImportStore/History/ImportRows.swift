import Foundation
public import Tabular

extension Connection {
  /// Reads the rows of an import one by one, in the order of the sheet.
  ///
  /// That they are read is committed to the audit log and to the import's trail before the first is handed over.
  ///
  /// - Parameters:
  ///   - reading: which rows, and whether their cells are handed over as they are.
  ///   - body: takes a row; the disclosure opens its values and is `nil` where they stay masked.
  /// - Throws: `notPermitted` where values are to be revealed and the person lacks `import.reveal`.
  public func readImportRows(
    tenant: TenantCode, _ reference: ImportReference, _ reading: RowReading,
    _ body: (StoredRow, Disclosure?) throws -> Void
  ) throws {
    let record = try importRecord(tenant: tenant, reference)
    try withTransaction { connection in
      _ = try connection.beginActing(tenant: tenant, agent: record.agent)
      try connection.logReading(of: record, reading)
    }
    let disclosure = reading.reason.map { Disclosure(reason: $0) }
    try withTransaction(isolation: .repeatableRead, readOnly: true) { connection in
      _ = try connection.beginActing(tenant: tenant, agent: record.agent)
      let raw = disclosure == nil ? "NULL" : "raw_excel_data"
      try connection.stream(
        """
        SELECT sheet_name, excel_row_number, mapping_status, validation_errors, created_customer_id, created_policy_id, \(raw),
               \(StoredRow.columns.map(\.name).joined(separator: ", "))
        FROM shared.customer_data_mapping WHERE import_id = $1 AND ($2::text IS NULL OR mapping_status = $2)
        ORDER BY sheet_name, excel_row_number
        """, [record.id, reading.status]
      ) { try body(StoredRow($0), disclosure) }
    }
  }

  private func logReading(of record: ImportRecord, _ reading: RowReading) throws(StoreError) {
    let isRevealed = reading.reason != nil
    if isRevealed, try execute("SELECT shared.acting_may('import.reveal')").boolean(0, 0) != true {
      throw StoreError(
        .notPermitted,
        "This login may not see unmasked values: it lacks the permission import.reveal, which the role privacy_officer "
          + "carries; without --reveal the rows are shown masked.")
    }
    try execute(
      """
      SELECT shared.log_access($1, 'customer_data_mapping', $2::uuid,
                               jsonb_strip_nulls(jsonb_build_object('rows', $3::text, 'reason', $4::text)))
      """, [isRevealed ? "REVEAL" : "READ", record.id, reading.status ?? "all", reading.reason])
    try recordEvent(
      "rows_read", of: record.id,
      details:
        "jsonb_strip_nulls(jsonb_build_object('rows', $3::text, 'revealed', $4::boolean, 'reason', $5::text))",
      [reading.status ?? "all", isRevealed ? "true" : "false", reading.reason])
  }

  /// Adds a step to an import's trail, in the name of the acting person.
  ///
  /// - Parameters:
  ///   - details: an expression over `$3` and following, or NULL.
  ///   - values: what they stand for.
  func recordEvent(
    _ event: String, of id: String, details: String = "NULL", _ values: [String?] = []
  ) throws(StoreError) {
    try execute(
      """
      INSERT INTO shared.import_events (tenant_id, agent_id, import_id, event, user_id, details)
      SELECT i.tenant_id, i.agent_id, i.import_id, $2, shared.acting_user(), \(details)
      FROM shared.data_imports i WHERE i.import_id = $1
      """, [id, event] + values)
  }
}

extension StoredRow {
  /// The typed columns of the table, and how each is masked.
  static let columns: [(name: String, kind: SensitiveValue.Kind)] = [
    ("customer_name", .name), ("phone_number", .phone), ("email", .email), ("policy_number", .identifier),
    ("date_of_birth", .date), ("address", .text),
  ]
  private static let firstValue = 7

  fileprivate init(_ result: borrowing StatementResult) {
    var values: [(name: String, value: SensitiveValue)] = []
    for (index, column) in Self.columns.enumerated() {
      guard let text = result.text(0, Self.firstValue + index) else { continue }
      values.append((column.name, SensitiveValue(text, as: column.kind)))
    }
    self.init(
      sheet: result.text(0, 0) ?? "", number: result.integer(0, 1) ?? 0, status: result.text(0, 2) ?? "",
      values: values, findings: StoredFinding.all(in: result.text(0, 3)), customer: result.text(0, 4),
      policy: result.text(0, 5), raw: JSONValue(json: result.text(0, 6)))
  }
}

extension StoredFinding {
  /// The findings in a JSON array of the database; none where it is not one.
  static func all(in json: String?) -> [StoredFinding] {
    guard let json, json != "[]" else { return [] }
    return (try? JSONDecoder().decode([StoredFinding].self, from: Data(json.utf8))) ?? []
  }
}
