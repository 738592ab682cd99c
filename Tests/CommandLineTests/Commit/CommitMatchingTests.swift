import Foundation
import Testing

@Suite("commit finds the customers who are there") struct CommitMatchingTests {
  private let site: CommitSite
  private let mapping: String

  init() throws {
    site = try CommitSite()
    mapping = try site.mapping()
  }

  private func commit(
    _ headings: String, _ rows: [String], _ more: String..., agent: String = "A-1",
    name: String = UUID().uuidString
  ) throws -> CommitAnswer {
    let file = try site.sheet("\(name).csv", headings, rows)
    let answer = try site.commit(
      file, "--mapping", mapping, "--on-error", "skip", "--max-errors", "90%", agent: agent)
    #expect(answer.outcome != nil, "\(answer.errors)")
    return answer
  }

  private func customers(_ agent: String = "A-1") throws -> [String] {
    try site.rows(
      """
      SELECT u.display_name, u.phone_number, h.customer_id, h.communication_preferences ->> 'contact_phone'
      FROM lic_schema.users u JOIN lic_schema.policyholders h USING (user_id) JOIN lic_schema.agents a ON a.agent_id = h.agent_id
      WHERE a.agent_code = '\(agent)' ORDER BY 1, 2, 3
      """)
  }

  @Test func `by policy number, by customer id, and by phone with name`() throws {
    _ = try commit(
      "Policy No,Customer ID,Name,Mobile",
      ["812345671,,Asha Rao,9812345671", ",C-2,Bina Rao,9812345672", ",,Chand Rao,9812345673"])
    let run = try commit(
      "Policy No,Customer ID,Name,Mobile,Occupation",
      [
        "812345671,,Asha R. Rao,,Teacher", ",C-2,B. Rao,,Doctor", ",,\"RAO, CHAND\",9812345673,Clerk",
        ",,chand  rao.,+91 98123 45673,Driver",
      ])
    // A name in another order is another name; the case, dots and blanks are not.
    #expect(run.counts == [1, 3, 0, 0], "\(run.entry)")
    #expect(
      try site.rows(
        "SELECT u.display_name, h.occupation FROM lic_schema.users u JOIN lic_schema.policyholders h USING (user_id) ORDER BY 2"
      )
        == ["RAO, CHAND|Clerk", "B. Rao|Doctor", "chand rao.|Driver", "Asha R. Rao|Teacher"])
  }

  @Test func `rows of one person are one customer, with all of his policies`() throws {
    let run = try commit(
      "Policy No,Name,Mobile,Policy Type,Plan Name,Sum Assured,Premium,Mode,DOC",
      [
        "812345671,Asha Rao,9812345671,life,P,1000,10,YLY,20/03/2013",
        "812345672,Asha Rao,9812345671,life,P,2000,20,YLY,20/03/2014",
        "812345673,Asha Rao,9812345672,life,P,3000,30,YLY,20/03/2015",
      ])
    #expect(run.counts == [2, 0, 0, 0] && run.number("policiesCreated") == 3)
    #expect(
      try site.rows(
        """
        SELECT u.phone_number, string_agg(p.policy_number, ' ' ORDER BY p.policy_number) FROM lic_schema.users u
        JOIN lic_schema.policyholders h USING (user_id) JOIN lic_schema.insurance_policies p USING (policyholder_id) GROUP BY 1 ORDER BY 1
        """) == ["+919812345671|812345671 812345672", "+919812345672|812345673"])
  }

  @Test func `a family that shares a phone is a household of several customers`() throws {
    let rows = ["Asha Rao", "Bina Rao", "Chand Rao"].map { ",\($0),9812345671" }
    let run = try commit("Policy No,Name,Mobile", rows)
    #expect(run.counts == [3, 0, 0, 0])
    #expect(
      run.findings.filter { $0.hasSuffix("contact-shared") } == ["3 contact-shared", "4 contact-shared"])
    #expect(
      try customers() == [
        "Asha Rao|+919812345671|-|-", "Bina Rao|-|-|+919812345671", "Chand Rao|-|-|+919812345671",
      ])
    let again = try commit("Policy No,Name,Mobile", Array(rows.reversed()))
    #expect(again.counts == [0, 0, 3, 0])
  }

  @Test func `more than eight names on one phone make it a placeholder, stored on no user`() throws {
    let names = (0..<9).map { "Person \(Character(UnicodeScalar(UInt8(65 + $0))))" }
    let eight = try commit("Name,Mobile", names.prefix(8).map { "\($0),9812345671" })
    #expect(eight.counts == [8, 0, 0, 0])
    #expect(!eight.findings.contains { $0.hasSuffix("phone-placeholder") })
    let nine = try commit("Name,Mobile", names.map { "\($0),9812345672" })
    #expect(nine.counts == [9, 0, 0, 0])
    #expect(nine.findings.count { $0.hasSuffix("phone-placeholder") } == 9)
    #expect(try site.count("lic_schema.users", "phone_number = '+919812345672'") == 0)
    #expect(
      try site.count("lic_schema.policyholders", "communication_preferences::text LIKE '%9812345672%'") == 0)
    // It is no phone of theirs, but the sheet's rows are known again by it.
    let again = try commit("Name,Mobile", names.reversed().map { "\($0),9812345672" })
    #expect(again.counts == [0, 0, 9, 0], "\(again.entry)")
  }

  @Test(arguments: ["commit_clerk", "commit_a1"])
  func `the agent's own phone is a placeholder, whoever commits`(_ login: String) throws {
    let file = try site.sheet("own.csv", "Policy No,Name,Mobile", ["812345671,Asha Rao,9100000001"])
    let run = try site.commit(file, "--mapping", mapping, login: login)
    #expect(run.status == 0 && run.findings.contains("2 phone-placeholder"), "\(run.errors) \(run.findings)")
    #expect(try customers() == ["Asha Rao|-|-|-"])
    #expect(try site.commit(file, "--mapping", mapping, "--again", login: login).counts == [0, 0, 1, 0])
  }

  @Test func `a phone or e-mail under another agent is taken, and who holds it is not said`() throws {
    let theirs = try commit(
      "Name,Mobile,Email", ["Secret Holder,9812345671,holder@example.in"], agent: "A-2")
    let holder = try #require(
      try site.value(
        "SELECT policyholder_id FROM lic_schema.policyholders h JOIN lic_schema.users USING (user_id)"))
    #expect(theirs.status == 0)
    let file = try site.sheet("b.csv", "Name,Mobile,Email", ["Asha Rao,9812345671,holder@example.in"])
    let prediction = try site.predict(file, "--mapping", mapping)
    let run = try site.commit(file, "--mapping", mapping)
    for answer in [prediction, run] {
      #expect(answer.counts == [1, 0, 0, 0], "\(answer.errors)")
      #expect(answer.findings.filter { $0.hasSuffix("contact-taken") }.count == 2, "\(answer.findings)")
      for secret in ["Secret", "Holder", "A-2", "Agent Two", holder] {
        #expect(!(answer.output + answer.errors).contains(secret))
      }
    }
    #expect(
      try site.rows(
        """
        SELECT u.phone_number, u.email, h.communication_preferences FROM lic_schema.users u JOIN lic_schema.policyholders h USING (user_id)
        WHERE u.display_name = 'Asha Rao'
        """) == [#"-|-|{"contact_email": "holder@example.in", "contact_phone": "+919812345671"}"#])
    #expect(try customers("A-2") == ["Secret Holder|+919812345671|-|-"])
    let again = try site.commit(file, "--mapping", mapping, "--again")
    #expect(again.counts == [0, 0, 1, 0])
    // That it was asked stands in the audit log, without the keys.
    #expect(
      try site.count(
        "audit.lic_audit_log", "table_name = 'taken_keys' AND new_values::text NOT LIKE '%98123%'") == 4)
    #expect(
      try site.count("audit.lic_audit_log", "table_name = 'taken_keys' AND new_values::text LIKE '%98123%'")
        == 0)
  }

  @Test(arguments: ["status = 'active'", "phone_verified = true, email_verified = true"])
  func `the phone and e-mail of an active or verified user stay`(_ standing: String) throws {
    _ = try commit("Customer ID,Name,Mobile,Email", ["C-1,Asha Rao,9812345671,a@example.in"])
    try site.run("UPDATE lic_schema.users SET \(standing) WHERE role = 'policyholder'")
    let run = try commit(
      "Customer ID,Name,Mobile,Email,Occupation", ["C-1,Asha Rao,9812345679,other@example.in,Teacher"])
    #expect(run.counts == [0, 1, 0, 0])
    #expect(
      run.findings.filter { $0.hasSuffix("contact-locked") } == ["2 contact-locked", "2 contact-locked"])
    #expect(
      try site.rows("SELECT phone_number, email FROM lic_schema.users WHERE role = 'policyholder'") == [
        "+919812345671|a@example.in"
      ])
    let loose = try commit("Customer ID,Name,Mobile", ["C-2,Bina Rao,9812345672"])
    #expect(loose.counts == [1, 0, 0, 0])
    _ = try commit("Customer ID,Name,Mobile", ["C-2,Bina Rao,9812345673"])
    #expect(try customers().last == "Bina Rao|+919812345673|C-2|-")
  }

  @Test func `another agent's policy number is a finding, never an overwrite`() throws {
    let headings = "Policy No,Name,Mobile,Policy Type,Plan Name,Sum Assured,Premium,Mode,DOC"
    _ = try commit(
      headings, ["812345671,Secret Holder,9812345671,life,P,1000,10,YLY,20/03/2013"], agent: "A-2")
    let before = try site.rows("SELECT p::text FROM lic_schema.insurance_policies p")
    let run = try commit(
      headings,
      [
        "812345671,Asha Rao,9812345672,life,Q,5000,50,YLY,20/03/2014",
        "812345672,Bina Rao,9812345673,life,Q,5000,50,YLY,20/03/2014",
      ])
    #expect(run.status == 1 && run.counts == [1, 0, 0, 1])
    #expect(run.findings.contains("2 policy-of-another-agent"))
    #expect(!run.output.contains("A-2") && !run.output.contains("Secret"))
    #expect(
      try site.rows("SELECT p::text FROM lic_schema.insurance_policies p WHERE policy_number = '812345671'")
        == before)
    #expect(try customers() == ["Bina Rao|+919812345673|-|-"])
    #expect(
      try site.rows(
        """
        SELECT excel_row_number, mapping_status, validation_errors -> -1 ->> 'rule', created_customer_id IS NULL
        FROM shared.customer_data_mapping WHERE import_id = '\(run.importID ?? "")' ORDER BY 1
        """) == ["2|error|policy-of-another-agent|t", "3|mapped|-|f"])
  }

  @Test func `a row whose keys lead to two customers is refused`() throws {
    _ = try commit(
      "Policy No,Customer ID,Name,Mobile",
      ["812345671,C-1,Asha Rao,9812345671", "812345672,C-2,Bina Rao,9812345672"])
    let run = try commit(
      "Policy No,Customer ID,Name,Mobile", ["812345671,C-2,Asha Rao,", "812345672,C-2,Bina R. Rao,"])
    #expect(run.status == 3 && run.number("conflicts") == 2, "\(run.entry)")
    #expect(try customers() == ["Asha Rao|+919812345671|C-1|-", "Bina Rao|+919812345672|C-2|-"])
  }

  @Test func `only users of role policyholder are matched`() throws {
    _ = try commit("Policy No,Name,Mobile,Customer ID", ["812345671,Asha Rao,9812345671,C-1"])
    try site.run("UPDATE lic_schema.users SET role = 'support_staff' WHERE display_name = 'Asha Rao'")
    let before = try site.rows("SELECT u::text FROM lic_schema.users u WHERE display_name = 'Asha Rao'")
    let run = try commit("Policy No,Name,Mobile,Occupation", ["812345672,Asha Rao,9812345671,Teacher"])
    #expect(run.counts == [1, 0, 0, 0], "\(run.entry)")
    #expect(
      try site.rows(
        "SELECT u::text FROM lic_schema.users u WHERE display_name = 'Asha Rao' AND role <> 'policyholder'")
        == before)
    #expect(run.findings.contains("2 contact-taken"))
    let his = try commit("Policy No,Name,Mobile,Customer ID", ["812345671,Asha Rao,,", ",Asha Rao,,C-1"])
    #expect(his.counts == [0, 0, 0, 2] && his.status == 3, "\(his.entry)")
    // Staff who holds the phone of a row is not matched either, and keeps it.
    try site.run("UPDATE lic_schema.users SET phone_number = '+919812345699' WHERE display_name = 'C. Clerk'")
    let staff = try commit("Name,Mobile", ["C. Clerk,9812345699"])
    #expect(staff.counts == [1, 0, 0, 0] && staff.findings.contains("2 contact-taken"))
  }

  @Test func `policy_data attaches policies to customers who are there, and never makes one`() throws {
    _ = try commit("Customer ID,Name,Mobile", ["C-1,Asha Rao,9812345671"])
    let headings = "Policy No,Customer ID,Name,Mobile,Policy Type,Plan Name,Sum Assured,Premium,Mode,DOC"
    let file = try site.sheet(
      "policies.csv", headings,
      [
        "812345671,C-1,,,life,P,1000,10,YLY,20/03/2013",
        "812345672,C-9,Bina Rao,9812345672,life,P,1000,10,YLY,20/03/2013",
        "812345673,,Asha Rao,9812345671,life,P,1000,10,YLY,20/03/2013",
      ])
    let run = try site.commit(
      file, "--mapping", try site.mapping("policy_data"), "--on-error", "skip", "--max-errors", "1")
    #expect(
      run.status == 1 && run.number("created") == 0 && run.number("policiesCreated") == 2,
      "\(run.errors) \(run.entry)")
    #expect(run.findings.contains("3 customer-unknown"))
    #expect(try customers() == ["Asha Rao|+919812345671|C-1|-"])
    #expect(
      try site.value("SELECT import_type FROM shared.data_imports ORDER BY created_at DESC LIMIT 1")
        == "policy_data")
  }

  @Test func `bulk_update touches matched rows only`() throws {
    let headings = "Policy No,Customer ID,Name,Mobile,Policy Type,Plan Name,Sum Assured,Premium,Mode,DOC"
    _ = try commit(headings, ["812345671,C-1,Asha Rao,9812345671,life,P,1000,10,YLY,20/03/2013"])
    let file = try site.sheet(
      "bulk.csv", headings,
      [
        "812345671,C-1,,,life,P,2000,10,YLY,20/03/2013", "812345672,C-1,,,life,P,1000,10,YLY,20/03/2013",
        ",C-2,Bina Rao,9812345672,,,,,,",
      ])
    // --type overrides what the mapping says.
    let run = try site.commit(
      file, "--mapping", mapping, "--type", "bulk_update", "--on-error", "skip", "--max-errors", "50%")
    #expect(
      run.status == 1 && run.number("created") == 0 && run.number("policiesUpdated") == 1,
      "\(run.errors) \(run.entry)")
    #expect(run.number("policiesCreated") == 0)
    #expect(
      try site.rows("SELECT policy_number, sum_assured FROM lic_schema.insurance_policies") == [
        "812345671|2000.00"
      ])
    #expect(try customers().count == 1)
  }

  @Test func `consent is given by a new customer's own column and never raised afterwards`() throws {
    _ = try commit(
      "Customer ID,Name,Mobile,Consent",
      ["C-1,Asha Rao,9812345671,yes", "C-2,Bina Rao,9812345672,no", "C-3,Chand Rao,9812345673,"])
    func consents() throws -> [String] {
      try site.rows("SELECT customer_id, marketing_consent FROM lic_schema.policyholders ORDER BY 1")
    }
    #expect(try consents() == ["C-1|t", "C-2|f", "C-3|f"])
    _ = try commit(
      "Customer ID,Name,Mobile,Consent", ["C-1,Asha Rao,,no", "C-2,Bina Rao,,yes", "C-3,Chand Rao,,yes"])
    #expect(try consents() == ["C-1|f", "C-2|f", "C-3|f"])
  }

  @Test func `two imports of two agents with the same new phones both end, and no phone is held twice`()
    throws
  {
    let files = try ["A-1", "A-2"].map { agent in
      try site.sheet(
        "\(agent).csv", "Policy No,Name,Mobile",
        (0..<300).map {
          "\(agent == "A-1" ? 8 : 9)1\(1_000_000 + $0),Person \(agent == "A-1" ? "X" : "Y")\($0),98\(12_000_000 + $0)"
        })
    }
    let environment = try site.environment("commit_clerk")
    let runs = try zip(["A-1", "A-2"], files).map { agent, file in
      try RunningCommand(
        ["commit", file, "--tenant", "lic", "--agent", agent, "--mapping", mapping], environment: environment)
    }
    for run in runs {
      let end = try run.wait()
      #expect(end.status == 0, "\(end.errors)")
    }
    #expect(try site.count("lic_schema.users", "phone_number LIKE '+9198%'") == 300)
    #expect(try site.count("lic_schema.policyholders") == 600)
    #expect(try site.count("lic_schema.policyholders", "communication_preferences ? 'contact_phone'") == 300)
  }
}
