import Tabular
import Testing

@testable import ColumnMapping

@Suite struct RowValidatorTests {
  private static let openBranch = RowValidator("acme.branch-closed") { record in
    guard let branch = record["x_branch"], branch == "99Z" else { return nil }
    return .init(field: "x_branch", parameters: ["code": branch])
  }

  private func judged(_ validators: [RowValidator], more: String = "") throws -> RecordBatch {
    let mapping = try Mapping.of(
      fields: "customer_name: { headings: [Name], required: true }\nx_branch: [Branch]", more: more)
    let sheet = SheetFixture([["Name", "Branch"], ["Asha Rao", "99Z"], ["Ravi Rao", "12A"], [nil, "99Z"]])
    var mapper = RowMapper(
      MappingPlan(mapping, survey: sheet.survey()), today: SheetFixture.today, validators: validators)
    var batch = RecordBatch(fields: mapper.fields)
    sheet.forEachRow { mapper.map($0, into: &batch) }
    return batch
  }

  @Test func anObjectionIsAFinding() throws {
    let batch = try judged([Self.openBranch])
    let own = batch.findings.filter { $0.rule == "acme.branch-closed" }
    #expect(own.map { $0.place.address } == ["B2", "B4"])
    #expect(
      own.first?.heading == "Branch" && own.first?.field == "x_branch"
        && own.first?.parameters == ["code": "99Z"])
    #expect(batch.verdicts == [.warned, .good, .rejected])
  }

  @Test func anErrorRejectsTheRow() throws {
    let strict = RowValidator("acme.never", severity: .error) { $0.number == 3 ? .init() : nil }
    let batch = try judged([strict])
    #expect(batch.verdicts == [.good, .rejected, .rejected])
    #expect(batch.findings.first { $0.rule == "acme.never" }?.place.address == "3")
  }

  @Test func theMappingChangesTheWeight() throws {
    let batch = try judged([Self.openBranch], more: "severities: { acme.branch-closed: note }")
    #expect(batch.verdicts == [.good, .good, .rejected])
  }

  @Test func itSeesWhatTheOtherChecksHaveMadeOfTheRow() throws {
    let witness = RowValidator("acme.seen") { record in
      .init(parameters: [
        "verdict": "\(record.verdict)", "sheet": record.sheet, "name": record["customer_name"] ?? "-",
      ])
    }
    let seen = try judged([witness]).findings.filter { $0.rule == "acme.seen" }.map {
      $0.parameters["verdict"]
    }
    #expect(seen == ["good", "good", "rejected"])
  }
}
