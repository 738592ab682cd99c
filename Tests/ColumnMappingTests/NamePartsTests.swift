import Tabular
import Testing

@testable import ColumnMapping

/// Sheets that give the customer's name in parts; none of them was taken before.
@Suite struct NamePartsTests {
  private func judge(_ rows: [[Value]]) throws -> Judged {
    let mapping = try #require(MappingLibrary.shipped.first { $0.name == "lic-customer-list" })
    return SheetFixture(rows).judged(by: mapping)
  }

  @Test(
    "A name is put together, first name first",
    arguments: [
      ["First Name", "Last Name"], ["Surname", "First Name"], ["Customer First Name", "Customer Surname"],
      ["Surname", "Name"], ["आडनाव", "नाव"], ["અટક", "નામ"], ["FName", "LName"],
    ])
  func partsArePutTogether(_ headings: [String]) throws {
    let isSurnameFirst = !headings[0].contains("First") && !headings[0].hasPrefix("F")
    let name: [Value] = isSurnameFirst ? ["Patel", "Ramesh"] : ["Ramesh", "Patel"]
    let judged = try judge([headings.map { .text($0) } + ["Policy No"], name + ["123456781"]])
    #expect(judged.value(2, "customer_name") == "Ramesh Patel")
    #expect(judged.plan.decisions.map(\.fields) == [["customer_name"], ["customer_name"], ["policy_number"]])
    #expect(judged.said.isEmpty)
  }

  @Test func middleNamesStandBetweenAndEmptyPartsLeaveNothing() throws {
    let judged = try judge([
      ["Surname", "Name", "Middle Name", "Policy No"], ["Patel", "Ramesh", "K", "123456781"],
      ["Shah", "Mrs. Sunita", nil, "123456782"], [nil, nil, nil, "123456783"],
    ])
    #expect(judged.value(2, "customer_name") == "Ramesh K Patel")
    #expect(judged.value(3, "customer_name") == "Sunita Shah")
    #expect(judged.said.contains("B3 name-salutation-split note"))
    #expect(judged.verdict(4) == .rejected)
  }

  @Test(
    "A whole name stays as it is",
    arguments: [
      ["Full Name", "Surname"], ["Name", "First Name"], ["Name of Life Assured", "Nominee Surname"],
      ["Name", "Father Name"],
    ])
  func wholeNamesStay(_ headings: [String]) throws {
    let judged = try judge([
      headings.map { .text($0) } + ["Policy No"], ["Ramesh Patel", "Mohan", "123456781"],
    ])
    #expect(judged.value(2, "customer_name") == "Ramesh Patel")
    #expect(judged.plan.decisions[1].fields.contains("customer_name") == false)
  }
}
