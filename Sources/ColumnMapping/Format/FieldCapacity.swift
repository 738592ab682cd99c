/// How much the database's columns hold (sections 2.1 to 2.3 of the design): a longer text or a greater number is a
/// finding when the row is judged, not an error of the server in the middle of a commit.
enum FieldCapacity {
  /// Characters, by field; others end in documents and text columns without a limit.
  private static let characters: [String: Int] = [
    "customer_id": 100, "customer_name": 255, "salutation": 10, "phone_number": 15, "email": 255,
    "gender": 20,
    "occupation": 100, "marital_status": 20, "policy_number": 100, "application_number": 100,
    "policy_type": 100,
    "plan_name": 255, "plan_code": 50, "premium_frequency": 20, "premium_mode": 20, "policy_status": 50,
  ]
  /// The greatest amount in hundredths: DECIMAL(12,2) and DECIMAL(15,2).
  private static let hundredths: [String: Int] = [
    "annual_income": 999_999_999_999, "premium_amount": 999_999_999_999,
    "outstanding_amount": 999_999_999_999,
    "sum_assured": 999_999_999_999_999,
  ]

  /// Narrows what a mapping allows to what the field's column holds.
  static func narrow(_ rules: inout FieldRules, of field: String) {
    if let most = characters[field] {
      let least = rules.length?.lowerBound ?? 0
      rules.length = min(least, most)...min(rules.length?.upperBound ?? most, most)
    }
    guard let most = hundredths[field] else { return }
    switch rules.range {
    case nil: rules.range = .number(least: -most, most: most)
    case .number(let least, let limit)?:
      rules.range = .number(least: max(least ?? -most, -most), most: min(limit ?? most, most))
    case .date?: return
    }
  }
}
