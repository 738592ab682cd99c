import Tabular

/// The session's temporary tables, in which an import is worked out before anything is written.
///
/// ```
/// incoming ──► item ──► person ──► wanted ──► contact ──► change           what each customer shall be
///  a row        links    who it is   values    phone, e-mail  differences
///                                 └► wanted_policy                         what each policy shall be
/// ```
/// `incoming` and `taken` live as long as the session; the others are emptied with each transaction, so that one that
/// is tried again begins afresh. They can be filled in a READ ONLY transaction, which is how a dry run tells exactly
/// what a commit would do.
enum CommitTables {
  /// The fields that a row may bring, each a column of text in `incoming` and `wanted`.
  static let customerFields = [
    "customer_id", "customer_name", "salutation", "phone_number", "alternate_phone", "email", "date_of_birth",
    "gender", "address", "address_line1", "address_line2", "address_line3", "city", "district", "state",
    "pin_code",
    "occupation", "annual_income", "marital_status", "relative_name", "nominee_name", "nominee_relationship",
    "emergency_contact_name", "emergency_contact_phone", "pan", "bank_account", "ifsc", "marketing_consent",
  ]
  static let policyFields = [
    "policy_number", "application_number", "policy_type", "plan_name", "plan_code", "plan_and_term",
    "policy_term",
    "premium_paying_term", "sum_assured", "premium_amount", "premium_frequency", "premium_mode",
    "payment_method",
    "application_date", "start_date", "maturity_date", "renewal_date", "first_unpaid_premium",
    "grace_period_end",
    "last_payment_date", "policy_status", "rider_details", "outstanding_amount", "branch_code",
    "life_assured_name",
  ]
  /// The columns of `incoming` that are no fields.
  static let incomingColumns = [
    "ord", "pass", "sheet", "excel_row", "verdict", "raw", "errors", "fingerprint", "from_file",
  ]

  /// Makes the tables; once a session, in a transaction of its own under the role of the commit.
  static var definitions: [String] {
    let customer = customerFields.map { "\($0) text" }.joined(separator: ", ")
    let policy = policyFields.map { "\($0) text" }.joined(separator: ", ")
    return [
      """
      CREATE TEMPORARY TABLE incoming (ord bigint NOT NULL, pass int NOT NULL, sheet text NOT NULL, excel_row int NOT NULL,
        verdict int NOT NULL, raw text, errors text, fingerprint text, from_file boolean NOT NULL DEFAULT true,
        was_wrong boolean NOT NULL DEFAULT false, \(customer), \(policy))
      """,
      "CREATE TEMPORARY TABLE pairing (ord bigint NOT NULL, mapping_id uuid NOT NULL, is_same boolean NOT NULL)",
      "CREATE TEMPORARY TABLE taken (kind text NOT NULL, key text NOT NULL)",
      "CREATE TEMPORARY TABLE item (ord bigint NOT NULL, person bigint NOT NULL, policy_number text, customer_id text, phone text, "
        + "name_key text, customer uuid, refusal text) ON COMMIT DELETE ROWS",
      "CREATE TEMPORARY TABLE link (ord bigint NOT NULL, first bigint NOT NULL) ON COMMIT DELETE ROWS",
      "CREATE TEMPORARY TABLE found (person bigint NOT NULL, rank int NOT NULL, customer uuid NOT NULL) ON COMMIT DELETE ROWS",
      "CREATE TEMPORARY TABLE person (person bigint NOT NULL, customer uuid NOT NULL, is_new boolean NOT NULL, refusal text) "
        + "ON COMMIT DELETE ROWS",
      "CREATE TEMPORARY TABLE placeholder (phone text NOT NULL) ON COMMIT DELETE ROWS",
      "CREATE TEMPORARY TABLE wanted (customer uuid NOT NULL, user_id uuid NOT NULL, ord bigint NOT NULL, is_new boolean NOT NULL, "
        + "\(customer)) ON COMMIT DELETE ROWS",
      "CREATE TEMPORARY TABLE contact (customer uuid NOT NULL, phone text, email text) ON COMMIT DELETE ROWS",
      "CREATE TEMPORARY TABLE change (customer uuid NOT NULL, user_id uuid NOT NULL, is_renamed boolean NOT NULL, users_new jsonb, "
        + "users_old jsonb, holder_new jsonb, holder_old jsonb) ON COMMIT DELETE ROWS",
      "CREATE TEMPORARY TABLE same_policy (policy_number text NOT NULL, policy_id uuid NOT NULL) ON COMMIT DELETE ROWS",
      "CREATE TEMPORARY TABLE wanted_policy (policy_number text NOT NULL, policy_id uuid NOT NULL, customer uuid NOT NULL, "
        + "ord bigint NOT NULL, is_new boolean NOT NULL, columns jsonb, policy_new jsonb, policy_old jsonb) ON COMMIT DELETE ROWS",
    ]
  }

  /// A retry may change again what its import has changed before: the oldest old values and the newest new ones stay.
  static let laterChange = """
    ON CONFLICT (import_id, table_name, record_id) DO UPDATE SET new_values = e.new_values || excluded.new_values,
      old_values = CASE WHEN e.operation = 'UPDATE' THEN excluded.old_values || e.old_values END
    """

  /// Statistics: a plan made for an empty table takes minutes on a full one.
  static func analyze(_ table: String) -> String { "ANALYZE pg_temp.\(table)" }
}
