import ColumnMapping
import CustomerImport
import Foundation
import ImportStore
import Tabular
import TestSupport
import Testing

@Suite("Validators of one's own are asked wherever rows are judged") struct CommitValidatorTests {
  private let site: CommitSite
  private static let notOurs = RowValidator("acme.not-ours", severity: .error) { record in
    record["policy_number"] == "812345611" ? .init(field: "policy_number") : nil
  }
  private static let rows = [
    "812345610,Asha Rao,9812345610,11/02/1980", "812345611,Bina Rao,9812345611,12/02/1980",
    "812345612,Chand Rao,9812345612,13/02/1980",
  ]

  init() throws { site = try CommitSite() }

  private func connect() throws(StoreError) -> Connection {
    do { return try site.database.connect(login: "commit_clerk") } catch {
      throw error as? StoreError ?? StoreError(.unreachable, "\(error)")
    }
  }

  private var report: String { site.folder.appending(path: "report.json").path }

  private func commit(_ file: String) throws -> CommitEnd {
    var commit = Commit(
      path: file, tenant: try TenantCode("lic"), agent: "A-1", key: try ImportKey(file: site.key),
      form: ReportForm(format: .json))
    commit.mapping = "lic-customer-list"
    commit.validators = [Self.notOurs]
    commit.onError = .skip(atMost: .percent(50))
    return try commit.run(connect: connect, to: Output(path: report), progress: { _ in })
  }

  private func retry(_ id: String, _ validators: [RowValidator], file: String? = nil) throws -> CommitEnd {
    var retry = Retry(
      try ImportReference(id), tenant: try TenantCode("lic"), key: try ImportKey(file: site.key),
      form: ReportForm(format: .json))
    retry.validators = validators
    retry.path = file
    retry.onError = .skip(atMost: .percent(50))
    return try retry.run(connect: connect, to: Output(path: report), progress: { _ in })
  }

  private func rejects() throws -> Bool {
    try String(contentsOfFile: report, encoding: .utf8).contains("acme.not-ours")
  }

  @Test func `what a validator rejects does not enter, and enters once it is content`() throws {
    let file = try site.sheet("Policy No,Name,Mobile No,DOB", Self.rows)
    guard case .enteredWithoutRejects = try commit(file) else { Issue.record("the row entered"); return }
    #expect(try rejects())
    #expect(try site.count("lic_schema.policyholders") == 2)
    #expect(try site.count("lic_schema.users", "phone_number = '+919812345611'") == 0)
    let id = try #require(try site.value("SELECT import_id FROM shared.data_imports"))

    _ = try retry(id, [Self.notOurs])
    #expect(try rejects(), "the kept row is asked about again")
    _ = try retry(id, [Self.notOurs], file: file)
    #expect(try rejects(), "and so is the row of a corrected file")
    #expect(try site.count("lic_schema.policyholders") == 2)
    guard case .entered = try retry(id, []) else { Issue.record("the row did not enter"); return }
    #expect(try site.count("lic_schema.policyholders") == 3)
  }

  @Test func `a prediction is what the commit will do`() throws {
    let file = try site.sheet("Policy No,Name,Mobile No,DOB", Self.rows)
    var validation = Validation(path: file)
    validation.mapping = "lic-customer-list"
    validation.format = .json
    validation.validators = [Self.notOurs]
    let prediction = Prediction(
      validation, tenant: try TenantCode("lic"), agent: "A-1", key: try ImportKey(file: site.key))
    #expect(try prediction.run(on: try connect(), to: Output(path: report), progress: { _ in }))
    #expect(try rejects())
  }
}
