import ColumnMapping
import Foundation
import ImportReports
import Tabular
import Testing

@testable import CustomerImport

@Suite struct ValidationTests {
  @Test func validatorsOfOnesOwnSpeakInTheReport() throws {
    try SampleFiles.withFile("Customer Name,Mobile,Policy No\nAsha Rao,9876543210,912345678\n") { path in
      var validation = Validation(path: path, today: SampleFiles.today)
      validation.mapping = "lic-customer-list"
      validation.validators = [
        RowValidator("acme.not-ours", severity: .error) { record in
          record["policy_number"] == "912345678"
            ? .init(field: "policy_number", parameters: ["office": "Pune"]) : nil
        }
      ]
      validation.ruleTexts = [
        "acme.not-ours": RuleText("Not ours", "The policy belongs to {office}.", "Ask there.")
      ]
      let report = FileManager.default.temporaryDirectory.appending(path: "mitra-\(UUID().uuidString).txt")
      defer { try? FileManager.default.removeItem(at: report) }
      #expect(try validation.run(to: Output(path: report.path)) { _ in })
      let text = try String(contentsOf: report, encoding: .utf8)
      #expect(text.contains("Not ours") && text.contains("The policy belongs to Pune."))
    }
  }
}
