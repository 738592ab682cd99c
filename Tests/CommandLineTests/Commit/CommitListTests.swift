import Foundation
import Testing

/// The list that an agent keeps himself, under the mapping that comes with the program.
@Suite("commit: an agent's own list") struct CommitListTests {
  private let site: CommitSite

  init() throws { site = try CommitSite() }

  private func commit(_ name: String, _ headings: String, _ row: String) throws -> CommitAnswer {
    let file = try site.sheet(name, headings, [row])
    let arguments = ["commit", file, "--tenant", "lic", "--agent", "A-1", "--format", "json"]
    return try CommitAnswer(Command(arguments, environment: site.environment("commit_clerk")))
  }

  @Test func `what the list holds and the database has a place for is kept`() throws {
    let run = try commit(
      "list.csv",
      """
      Policy No,Name,Father/Husband Name,Mobile,House No. / Building,Street,Landmark,City,Dist.,Occupation,\
      Annual Income,Marital Status,Plan Name,Table No,Nominee,Relation,Bank A/c No,IFSC
      """,
      """
      123456781,Ram Kumar,Mohan Lal,9876530001,12-A,M G Road,Near SBI,Pune,Pune,Teacher,"5,00,000",Married,\
      Jeevan Anand,915,Sita,Wife,012345678901,SBIN0001234
      """)
    #expect(run.status == 0 && !run.findings.contains { $0.contains("column-") }, "\(run.findings)")
    #expect(
      try site.rows(
        """
        SELECT u.address ->> 'lines', u.address ->> 'district', h.occupation, h.annual_income::text, h.marital_status,
          h.family_members ->> 'relative_name', h.nominee_details ->> 'relationship',
          (SELECT string_agg(key, '+' ORDER BY key) FROM jsonb_object_keys(h.bank_details) key)
        FROM lic_schema.policyholders h JOIN lic_schema.users u USING (user_id)
        """) == [
          #"["12-A", "M G Road", "Near SBI"]|Pune|Teacher|500000.00|married|Mohan Lal|Wife|bank_account+ifsc"#
        ])
  }

  @Test(arguments: [
    ("In-Force", "active"), ("चालू", "active"), ("ચાલુ", "active"), ("Lapsed (2024)", "lapsed"), ("ল্যাপ্স", "lapsed"),
    ("Running", "active"), ("who knows", "-"),
  ])
  func `a status is understood in the sheet's language`(_ word: String, _ status: String) throws {
    let run = try commit(
      "status.csv", "Policy No,Name,Mobile,Plan Name,SA,Premium,Mode,DOC,Status",
      "123456781,Ram Kumar,9876530001,Jeevan Anand,500000,100,वार्षिक,28/03/2015,\(word)")
    #expect(
      run.findings.contains { $0.contains("policy-status-unknown") } == (status == "-"), "\(run.findings)")
    #expect(
      try site.rows("SELECT status::text, sub_status, premium_frequency FROM lic_schema.insurance_policies")
        == ["\(status)|\(word)|annual"])
  }

  @Test func `a plan's name is not written over by its number, which a new policy goes by`() throws {
    let headings = "Policy No,Name,Mobile,Plan Name,Plan/Term,SA,Premium,Mode,DOC"
    func row(_ policy: String, _ plan: String, premium: Int) -> String {
      "\(policy),Ram Kumar,9876530001,\(plan),915/21,500000,\(premium),Yly,28/03/2015"
    }
    func plans() throws -> [String] {
      try site.rows(
        "SELECT policy_number, plan_name, plan_code, premium_amount::text FROM lic_schema.insurance_policies ORDER BY 1"
      )
    }
    #expect(try commit("first.csv", headings, row("123456781", "Jeevan Anand", premium: 100)).status == 0)
    #expect(try commit("second.csv", headings, row("123456781", "", premium: 200)).status == 0)
    #expect(try commit("third.csv", headings, row("123456782", "", premium: 300)).status == 0)
    #expect(
      try plans() == ["123456781|Jeevan Anand|915|200.00", "123456782|915/21|915|300.00"])
  }
}
