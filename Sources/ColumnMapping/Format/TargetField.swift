/// A field that mappings can fill: its name, the column of the database it ends in, and what it holds.
///
/// The names follow the database's columns where one column is meant (`users.phone_number`); fields that end in a
/// JSONB document have names of their own (`nominee_name` in `policyholders.nominee_details`).
public struct TargetField: Sendable {
  /// The name, as mappings write it.
  public let name: String
  /// Table and column of the database, or the reason why there is none.
  public let home: String
  /// What it holds unless a mapping says otherwise.
  package let type: FieldType
  /// Whether it tells who or what the row is about: a damaged value rejects the row.
  public let isIdentifying: Bool
  /// What its dates stand for.
  package let dateMeaning: ValueOptions.DateMeaning

  private init(
    _ name: String, _ type: FieldType, _ home: String, identifying: Bool = false,
    _ dateMeaning: ValueOptions.DateMeaning = .any
  ) {
    self.name = name
    self.type = type
    self.home = home
    isIdentifying = identifying
    self.dateMeaning = dateMeaning
  }

  /// The field of a name; a name of one's own begins with `x_`, holds text and stays in the import's record.
  public static func named(_ name: String) -> TargetField? {
    if let known = byName[name] { return known }
    return isOwn(name) ? TargetField(name, .text, "customer_data_mapping.raw_excel_data") : nil
  }

  private static func isOwn(_ name: String) -> Bool {
    name.hasPrefix("x_") && name.utf8.count > 2
      && name.utf8.allSatisfy { $0 == UInt8(ascii: "_") || $0.isDigit || $0.isLetter && $0.lowercased == $0 }
  }

  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

  /// All fields, customers first.
  public static let all: [TargetField] = [
    // The customer.
    TargetField("serial_number", .integer, "none: the list's own count"),
    TargetField("customer_id", .customerID, "policyholders.customer_id", identifying: true),
    TargetField("salutation", .text, "policyholders.salutation"),
    TargetField("customer_name", .name, "users.display_name", identifying: true),
    TargetField("phone_number", .phone, "users.phone_number"),
    TargetField("alternate_phone", .phone, "policyholders.communication_preferences"),
    TargetField("email", .email, "users.email"),
    TargetField("date_of_birth", .date, "users.date_of_birth", .past),
    TargetField("gender", .choice, "users.gender"),
    TargetField("address", .address, "users.address"),
    TargetField("address_line1", .address, "users.address"),
    TargetField("address_line2", .address, "users.address"),
    TargetField("address_line3", .address, "users.address"),
    TargetField("city", .address, "users.address"),
    TargetField("district", .address, "users.address"),
    TargetField("state", .address, "users.address"),
    TargetField("pin_code", .pinCode, "users.address"),
    TargetField("occupation", .text, "policyholders.occupation"),
    TargetField("annual_income", .amount, "policyholders.annual_income"),
    TargetField("marital_status", .choice, "policyholders.marital_status"),
    TargetField("relative_name", .name, "policyholders.family_members"),
    TargetField("nominee_name", .name, "policyholders.nominee_details"),
    TargetField("nominee_relationship", .text, "policyholders.nominee_details"),
    TargetField("emergency_contact_name", .name, "users.emergency_contact"),
    TargetField("emergency_contact_phone", .phone, "users.emergency_contact"),
    TargetField("pan", .pan, "policyholders.bank_details"),
    TargetField("aadhaar", .aadhaar, "none: four digits in the import's record"),
    TargetField("bank_account", .accountNumber, "policyholders.bank_details"),
    TargetField("ifsc", .ifsc, "policyholders.bank_details"),
    TargetField("marketing_consent", .yesNo, "policyholders.marketing_consent"),
    TargetField("remarks", .text, "none: kept with the import"),
    // The policy.
    TargetField("policy_number", .policyNumber, "insurance_policies.policy_number", identifying: true),
    TargetField("application_number", .customerID, "insurance_policies.provider_policy_id"),
    TargetField("life_assured_name", .name, "insurance_policies.coverage_details"),
    TargetField("policy_type", .text, "insurance_policies.policy_type"),
    TargetField("plan_name", .text, "insurance_policies.plan_name"),
    TargetField("plan_code", .text, "insurance_policies.plan_code"),
    TargetField("plan_and_term", .planTerm, "insurance_policies.plan_code"),
    TargetField("policy_term", .integer, "insurance_policies.coverage_details"),
    TargetField("premium_paying_term", .integer, "insurance_policies.coverage_details"),
    TargetField("sum_assured", .amount, "insurance_policies.sum_assured"),
    TargetField("premium_amount", .amount, "insurance_policies.premium_amount"),
    TargetField("premium_frequency", .choice, "insurance_policies.premium_frequency"),
    TargetField("premium_mode", .choice, "insurance_policies.premium_mode"),
    TargetField("payment_method", .text, "insurance_policies.coverage_details"),
    TargetField("application_date", .date, "insurance_policies.application_date"),
    TargetField("start_date", .date, "insurance_policies.start_date"),
    TargetField("maturity_date", .date, "insurance_policies.maturity_date", .future),
    TargetField("renewal_date", .date, "insurance_policies.renewal_date"),
    TargetField("grace_period_end", .date, "insurance_policies.coverage_details"),
    TargetField("first_unpaid_premium", .monthYear, "insurance_policies.renewal_date"),
    TargetField("last_payment_date", .date, "insurance_policies.last_payment_date"),
    TargetField("policy_status", .text, "insurance_policies.status"),
    TargetField("rider_details", .text, "insurance_policies.coverage_details"),
    TargetField("outstanding_amount", .amount, "insurance_policies.outstanding_amount"),
    TargetField("agent_code", .customerID, "insurance_policies.agent_id"),
    TargetField("agent_name", .name, "none: the agent is known by the code"),
    TargetField("branch_code", .text, "insurance_policies.coverage_details"),
    // What is due, paid out or earned.
    TargetField("premiums_due", .integer, "none: kept with the import"),
    TargetField("gst_amount", .amount, "none: kept with the import"),
    TargetField("total_premium", .amount, "none: kept with the import"),
    TargetField("premium_flag", .text, "none: kept with the import"),
    TargetField("adjustment_date", .date, "none: kept with the import"),
    TargetField("commission_amount", .amount, "none: kept with the import"),
    TargetField("claim_type", .text, "none: kept with the import"),
    TargetField("claim_date", .date, "none: kept with the import"),
    TargetField("claim_amount", .amount, "none: kept with the import"),
    TargetField("neft_registered", .yesNo, "none: kept with the import"),
  ]
}
