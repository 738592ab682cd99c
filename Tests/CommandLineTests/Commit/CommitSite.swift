import Foundation
import TestSupport
import Testing

@testable import ImportStore

/// A migrated database with agents and people who may commit, a key file, and a folder for the files of one test.
///
/// Tenant lic has the agents 0099901X (of the samples), A-1 (phone +919100000001) and A-2, tenant hdfc the agent H-1. `commit_clerk` may act for
/// all of lic and hdfc, `commit_a1` is the login of A-1, `commit_idle` may act for nobody.
final class CommitSite {
  let database: ThrowawayDatabase
  let folder: URL
  let key: String

  init() throws {
    let cluster = try ThrowawayCluster.shared()
    database = try cluster.database(.prepared(name: "commits", script: Self.people))
    for login in ["commit_clerk", "commit_a1", "commit_idle"] { try cluster.admit(login: login) }
    folder = FileManager.default.temporaryDirectory.appending(path: "commit-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    key = folder.appending(path: "key").path
    try Data("0123456789abcdef0123456789abcdef0123456789abcdef\n".utf8).write(to: URL(filePath: key))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: key)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private static let people = """
    DO $$
    DECLARE person uuid; tenant text;
    BEGIN
      SELECT a.user_id INTO person FROM shared.add_agent('lic', 'A-1', 'Agent One', 'L-1', current_date + 100,
        'agent.one@example.in', '+919100000001') a;
      PERFORM shared.add_login('commit_a1', 'lic', person, 'person', true);
      -- The agent whom the samples name.
      PERFORM shared.add_agent('lic', '0099901X', 'Agent Sample', 'L-9', current_date + 100);
      PERFORM shared.add_agent('lic', 'A-2', 'Agent Two', 'L-2', current_date + 100);
      PERFORM shared.add_agent('hdfc', 'H-1', 'Agent Three', 'L-3', current_date + 100);
      FOREACH tenant IN ARRAY ARRAY['lic', 'hdfc'] LOOP
        person := shared.add_staff(tenant, 'support_staff', 'C. Clerk');
        PERFORM shared.assign_role(tenant, person, 'import_support');
        PERFORM shared.add_login('commit_clerk', tenant, person, 'person', tenant = 'lic');
      END LOOP;
      person := shared.add_staff('lic', 'support_staff', 'I. Idle');
      PERFORM shared.add_login('commit_idle', 'lic', person, 'person', true);
    END $$;
    """

  // MARK: Files

  /// Writes a file of this test and gives its path.
  func file(_ name: String, _ text: String) throws -> String {
    let url = folder.appending(path: name)
    try Data(text.utf8).write(to: url)
    return url.path
  }

  /// Writes a file of lines, the headings first.
  func sheet(_ name: String, _ headings: String, _ rows: [String]) throws -> String {
    try file(name, ([headings] + rows).joined(separator: "\n") + "\n")
  }

  /// The same under the name `list.csv`.
  func sheet(_ headings: String, _ rows: [String]) throws -> String { try sheet("list.csv", headings, rows) }

  /// A mapping with every field that has a home in the database.
  func mapping(_ type: String = "customer_data") throws -> String {
    try file(
      "all-fields-\(type).yaml",
      """
      name: all-fields
      source: agent-mitra
      type: \(type)
      sheet: best
      header: find
      needs-one-of: [policy_number, customer_id, phone_number]
      fields:
        policy_number: { headings: [Policy No], provider: any }
        customer_id: { headings: [Customer ID], length: { max: 100 } }
        customer_name: { headings: [Name], length: { max: 255 } }
        phone_number: { headings: [Mobile] }
        alternate_phone: { headings: [Alternate Phone] }
        email: { headings: [Email] }
        date_of_birth: { headings: [DOB] }
        city: { headings: [City] }
        occupation: { headings: [Occupation], length: { max: 100 } }
        annual_income: { headings: [Annual Income] }
        nominee_name: { headings: [Nominee] }
        pan: { headings: [PAN] }
        bank_account: { headings: [Account No] }
        ifsc: { headings: [IFSC] }
        marketing_consent: { headings: [Consent] }
        policy_type: { headings: [Policy Type] }
        plan_name: { headings: [Plan Name] }
        sum_assured: { headings: [Sum Assured] }
        premium_amount: { headings: [Premium] }
        premium_frequency: { headings: [Mode], choices: { monthly: [MLY], annual: [YLY] } }
        application_date: { from: start_date }
        start_date: { headings: [DOC] }
        policy_status: { headings: [Status] }
        agent_code: { headings: [Agent Code] }
      """)
  }

  // MARK: Runs

  func environment(_ login: String) throws -> [String: String] {
    ["MITRA_DATABASE_URL": try database.conninfo(login: login), "MITRA_KEY_FILE": key]
  }

  /// Runs `commit --format json` and reads what it says.
  func commit(
    _ file: String, _ more: String..., agent: String? = "A-1", tenant: String = "lic",
    login: String = "commit_clerk"
  ) throws -> CommitAnswer {
    var arguments = ["commit", file, "--tenant", tenant, "--format", "json"] + more
    if let agent { arguments += ["--agent", agent] }
    return try CommitAnswer(try Command(arguments, environment: environment(login)))
  }

  /// Runs `validate --database --format json`.
  func predict(_ file: String, _ more: String..., agent: String = "A-1", tenant: String = "lic") throws
    -> CommitAnswer
  {
    let database = try database.conninfo(login: "commit_clerk")
    let arguments =
      [
        "validate", file, "--database", database, "--tenant", tenant, "--agent", agent, "--format", "json",
      ] + more
    return try CommitAnswer(try Command(arguments, environment: ["MITRA_KEY_FILE": key]))
  }

  /// Ends the backend of commit_clerk once it sleeps in its COMMIT; false where it never does.
  func endBackendDuringCommit() throws -> Bool {
    for _ in 0..<600 {
      let isEnded = try value(
        """
        SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND usename = 'commit_clerk' AND query = 'COMMIT' AND wait_event = 'PgSleep'
        """)
      if isEnded == "t" { return true }
      usleep(50_000)
    }
    return false
  }

  // MARK: What is in the database

  /// Runs a statement as the superuser.
  func run(_ script: String) throws { try database.connect().run(script: script) }

  /// The first column of the first row, as text.
  func value(_ sql: String) throws -> String? {
    let result = try database.connect().execute(sql)
    return result.rowCount == 0 ? nil : result.text(0, 0)
  }

  /// All rows, their columns joined by a stroke; NULL is `-`.
  func rows(_ sql: String) throws -> [String] {
    let result = try database.connect().execute(sql)
    return (0..<result.rowCount).map { row in
      (0..<result.columnCount).map { result.text(row, $0) ?? "-" }.joined(separator: "|")
    }
  }

  /// The ids and columns that differ from run to run aside, what the tenant's tables hold.
  func count(_ table: String, _ filter: String = "true") throws -> Int {
    Int(try value("SELECT count(*) FROM \(table) WHERE \(filter)") ?? "") ?? -1
  }

  /// Customers, policies, keys, sync marks and import changes: what must not grow when nothing is new.
  func sizes() throws -> [String: Int] {
    var sizes: [String: Int] = [:]
    for table in Self.kept { sizes[table] = try count(table) }
    return sizes
  }

  static let kept = [
    "lic_schema.users", "lic_schema.policyholders", "lic_schema.insurance_policies", "shared.customer_keys",
    "shared.data_sync_status",
  ]

  /// Every table of the tenants, of `shared` and `public`, as text, row by row; the audit log where it is asked for.
  func everything(withAudit: Bool = false) throws -> [String: [String]] {
    let tables = try rows(
      """
      SELECT format('%I.%I', n.nspname, c.relname) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind = 'r' AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname NOT IN ('information_schema')
        AND (n.nspname <> 'audit' OR \(withAudit)) AND c.relname NOT LIKE '%audit_log%' OR \(withAudit) AND c.relkind = 'r'
        AND n.nspname = 'audit'
      """)
    var all: [String: [String]] = [:]
    let connection = try database.connect()
    for table in tables {
      let result = try connection.execute("SELECT t::text FROM \(table) t ORDER BY 1")
      all[table] = (0..<result.rowCount).map { result.text($0, 0) ?? "" }
    }
    return all
  }
}

/// What a run of `commit` or `validate --database` has said.
struct CommitAnswer {
  let status: Int32
  let errors: String
  let output: String
  private let report: [String: Any]

  init(_ run: Command) throws {
    status = run.status
    errors = run.errors
    output = run.output
    report = (try? JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]) ?? [:]
  }

  var entry: [String: Any] { report["entry"] as? [String: Any] ?? [:] }
  var outcome: String? { entry["outcome"] as? String }
  var importID: String? { entry["import"] as? String }
  func number(_ name: String) -> Int? { entry[name] as? Int }

  /// Created, updated, unchanged customers and conflicts.
  var counts: [Int?] { ["created", "updated", "unchanged", "conflicts"].map(number) }

  /// The rules of the findings about rows: `12 contact-shared`.
  var findings: [String] {
    (report["findings"] as? [[String: Any]] ?? []).compactMap { finding in
      guard let rule = finding["rule"] as? String else { return nil }
      return (finding["row"] as? Int).map { "\($0) \(rule)" } ?? rule
    }
  }

  /// Row by row what a prediction says: `2 new`, `3 conflict customer-unknown`.
  var entries: [String] {
    (report["entries"] as? [[String: Any]] ?? []).map { entry in
      let sheet = entry["sheet"] as? String ?? ""
      let rule = (entry["rule"] as? String).map { " \($0)" } ?? ""
      return "\(sheet) \(entry["row"] ?? "") \(entry["action"] ?? "")\(rule)"
    }
  }

  /// The predicted changes, by row and column.
  var changes: [String: [[String: Any]]] {
    var changes: [String: [[String: Any]]] = [:]
    for entry in report["entries"] as? [[String: Any]] ?? [] {
      changes["\(entry["row"] ?? "")"] = entry["changes"] as? [[String: Any]] ?? []
    }
    return changes
  }
}
