import ImportReports
import ImportStore
import Tabular

/// What the database says of rows, as findings.
enum StoreFindings {
  /// The findings about one row: why it is refused, and where its contacts went.
  static func make(of fate: RowFate) -> [Finding] {
    let place = Place(sheet: fate.sheet, row: fate.row)
    var findings: [Finding] = []
    if let refusal = fate.refusal { findings.append(Finding(RuleID(refusal), .error, at: place)) }
    for (field, contact) in [("phone_number", fate.phone), ("email", fate.email)] {
      guard let contact, let rule = rules[contact] else { continue }
      let severity = RuleID.storeRules.first { $0.rule == rule }?.severity ?? .warning
      findings.append(Finding(rule, severity, at: place, field: field))
    }
    for field in fate.notTaken {
      findings.append(
        Finding(.valueNotTaken, .warning, at: place, field: field, parameters: ["field": field]))
    }
    if fate.hasUnknownStatus {
      findings.append(Finding(.policyStatusUnknown, .warning, at: place, field: "policy_status"))
    }
    return findings
  }

  private static let rules: [String: RuleID] = [
    "household": .contactShared, "taken": .contactTaken, "locked": .contactLocked,
    "placeholder": .phonePlaceholder,
  ]
}

/// Columns whose field has no home with the customer or the policy: said once a column, not in silence.
enum UnkeptFields {
  static func findings(_ judged: JudgedFile) -> [Finding] {
    judged.sheets.flatMap { sheet in
      sheet.report.columns.flatMap { column in
        column.fields.filter { !isKept($0) }.map { field in
          Finding(
            .fieldNotKept, .note, at: Place(sheet: sheet.report.info.name, row: nil, column: column.column),
            heading: column.heading, field: field, parameters: ["field": field])
        }
      }
    }
  }

  /// The agent's code is held against the acting agent; the list's own count is of no use afterwards.
  private static let used: Set<String> = ["agent_code", "serial_number"]

  private static func isKept(_ field: String) -> Bool {
    used.contains(field) || IncomingRows.fields.contains(field)
  }
}

extension EnteredRow {
  /// What becomes of a row.
  init(_ fate: RowFate, _ showing: ValueShowing) {
    self.init(sheet: fate.sheet, row: fate.row, action: fate.action.rawValue, rule: fate.refusal)
    changes = fate.changes.flatMap { change in
      change.columns.map { column in
        func shown(_ value: String?) -> String? {
          value.map { showing.text(of: SensitiveValue($0, as: Self.kind(of: column.name))) }
        }
        return Change(
          column: "\(change.table).\(column.name)", old: shown(column.old), new: shown(column.new))
      }
    }
  }

  private static func kind(of column: String) -> SensitiveValue.Kind {
    switch column {
    case "display_name", "first_name", "last_name": .name
    case "phone_number": .phone
    case "email": .email
    case "customer_id", "provider_policy_id": .identifier
    case "date_of_birth", "application_date", "start_date", "maturity_date", "renewal_date",
      "last_payment_date":
      .date
    case "annual_income", "sum_assured", "premium_amount", "outstanding_amount": .amount
    default: .text
    }
  }
}
