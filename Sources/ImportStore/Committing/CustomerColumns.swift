/// Which field of the record becomes which column of the tenant's tables (section 2.2 and 2.3 of the design).
///
/// `w` is the row of `wanted`, `c` of `contact`, `u` of users and `h` of policyholders. Parts of a JSONB document are
/// laid over what is there, so that a sheet without the district does not take it away.
enum CustomerColumns {
  /// Users: the column, what the sheet wants there, and its type.
  static let users: [(column: String, wanted: String, type: String)] = [
    ("display_name", "w.customer_name", "text"),
    ("first_name", "CASE WHEN w.customer_name IS DISTINCT FROM u.display_name THEN \(firstName) END", "text"),
    ("last_name", "CASE WHEN w.customer_name IS DISTINCT FROM u.display_name THEN \(lastName) END", "text"),
    ("phone_number", "CASE c.phone WHEN 'free' THEN w.phone_number END", "text"),
    ("email", "CASE c.email WHEN 'free' THEN w.email END", "text"),
    ("date_of_birth", "w.date_of_birth::date", "date"),
    ("gender", "w.gender", "text"),
    ("address", "CASE WHEN \(address) IS NOT NULL THEN coalesce(u.address, '{}') || \(address) END", "jsonb"),
    (
      "emergency_contact",
      "CASE WHEN \(emergency) IS NOT NULL THEN coalesce(u.emergency_contact, '{}') || \(emergency) END",
      "jsonb"
    ),
  ]

  /// Policyholders, likewise.
  static let holders: [(column: String, wanted: String, type: String)] = [
    ("customer_id", "w.customer_id", "text"),
    ("salutation", "w.salutation", "text"),
    ("marital_status", "w.marital_status", "text"),
    ("occupation", "w.occupation", "text"),
    ("annual_income", "w.annual_income::numeric(12,2)", "numeric"),
    ("nominee_details", laid("nominee_details", nominee), "jsonb"),
    ("family_members", laid("family_members", family), "jsonb"),
    ("communication_preferences", preferred, "jsonb"),
    ("bank_details", laid("bank_details", bank), "jsonb"),
    // Consent is never raised by an update.
    (
      "marketing_consent",
      "CASE WHEN w.is_new OR NOT w.marketing_consent::boolean THEN w.marketing_consent::boolean END",
      "boolean"
    ),
  ]

  private static func laid(_ column: String, _ document: String) -> String {
    "CASE WHEN \(document) IS NOT NULL THEN coalesce(h.\(column), '{}') || \(document) END"
  }

  /// The words before the last; one word is a first name. The whole stands in display_name.
  private static let firstName =
    "left(coalesce(nullif(btrim(regexp_replace(w.customer_name, '[^[:space:]]+$', '')), ''), w.customer_name), 100)"
  private static let lastName = "left(substring(w.customer_name FROM '[[:space:]]([^[:space:]]+)$'), 100)"

  /// An object of what is there; NULL where nothing is.
  private static func object(_ members: [(key: String, value: String)]) -> String {
    let all = members.map { "'\($0.key)', \($0.value)" }.joined(separator: ", ")
    return "nullif(jsonb_strip_nulls(jsonb_build_object(\(all))), '{}')"
  }

  private static let lines =
    "nullif(array_remove(ARRAY[w.address, w.address_line1, w.address_line2, w.address_line3], NULL), '{}')"
  static let address = object([
    ("lines", "to_jsonb(\(lines))"), ("city", "w.city"), ("district", "w.district"), ("state", "w.state"),
    ("pin", "w.pin_code"),
  ])
  private static let emergency = object([
    ("name", "w.emergency_contact_name"), ("phone", "w.emergency_contact_phone"),
  ])
  private static let nominee = object([
    ("name", "w.nominee_name"), ("relationship", "w.nominee_relationship"),
  ])
  private static let family = object([("relative_name", "w.relative_name")])
  private static let preferences = object([
    ("alternate_phone", "w.alternate_phone"),
    ("contact_phone", "CASE WHEN c.phone IN ('household', 'taken') THEN w.phone_number END"),
    ("contact_email", "CASE WHEN c.email IN ('household', 'taken') THEN w.email END"),
  ])
  /// A contact that is the user's own again is no other one any more.
  private static let preferred = """
    CASE WHEN \(preferences) IS NOT NULL OR h.communication_preferences ?| \(settled) THEN
      (coalesce(h.communication_preferences, '{}') - \(settled)) || coalesce(\(preferences), '{}') END
    """
  private static let settled =
    "array_remove(ARRAY[CASE c.phone WHEN 'free' THEN 'contact_phone' END, CASE c.email WHEN 'free' THEN 'contact_email' END], NULL)"

  /// The columns of users that lose what they hold: a surname where the name is one word now, a contact whose place
  /// another one has taken that cannot be the user's own.
  static let emptied = """
    CASE WHEN w.customer_name IS DISTINCT FROM u.display_name AND w.customer_name IS NOT NULL AND \(lastName) IS NULL
           AND u.last_name IS NOT NULL THEN '{"last_name": null}' ELSE '{}' END::jsonb
    || CASE WHEN c.phone IN ('household', 'taken') AND u.phone_number IS NOT NULL THEN '{"phone_number": null}' ELSE '{}' END::jsonb
    || CASE WHEN c.email IN ('household', 'taken') AND u.email IS NOT NULL THEN '{"email": null}' ELSE '{}' END::jsonb
    """

  /// Sealed by the importer before they are sent: `{"sealed": …, "mark": …}`. Equal marks are equal values, and then
  /// what is there stays, since the same value is sealed differently each time.
  private static let bank = object(
    ["pan", "bank_account", "ifsc"].map { field in
      (
        field,
        "CASE WHEN w.\(field)::jsonb -> 'mark' IS DISTINCT FROM h.bank_details -> '\(field)' -> 'mark' THEN w.\(field)::jsonb END"
      )
    })
}
