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
    #expect(
      judged.plan.decisions.map { $0.fields.first } == ["customer_name", "customer_name", "policy_number"])
    #expect(judged.said.isEmpty)
  }

  @Test func middleNamesStandBetweenAndEmptyPartsLeaveNothing() throws {
    let judged = try judge([
      ["Surname", "Name", "Middle Name", "Policy No"], ["Patel", "Ramesh", "K", "123456781"],
      ["Shah", "Mrs. Sunita", nil, "123456782"], [nil, nil, nil, "123456783"],
    ])
    #expect(judged.value(2, "customer_name") == "Ramesh K Patel")
    #expect(judged.value(3, "customer_name") == "Sunita Shah")
    #expect(judged.value(3, "salutation") == "Mrs.")
    #expect(judged.verdict(4) == .rejected)
  }

  @Test(
    "A whole name stays as it is",
    arguments: [
      ["Full Name", "Surname"], ["Name", "First Name"], ["Name of Life Assured", "Nominee Surname"],
      ["Name", "Father Name"], ["Name", "Family Member Name"], ["Name", "घर का नाम"], ["Name", "বাড়ির নাম"],
      ["Name", "Last Holder Name"], ["Name", "परिचित का नाम"],
    ])
  func wholeNamesStay(_ headings: [String]) throws {
    let judged = try judge([
      headings.map { .text($0) } + ["Policy No"], ["Ramesh Patel", "Mohan", "123456781"],
    ])
    #expect(judged.value(2, "customer_name") == "Ramesh Patel")
    #expect(judged.plan.decisions[1].fields.contains("customer_name") == false)
  }

  /// They took the place of the name that stood in its own column.
  @Test func partsBesideAWholeNameAreSomebodyElses() throws {
    let judged = try judge([
      ["Policy No", "Customer Name", "Mobile No", "First Name", "Last Name"],
      ["123456781", "Ramesh Kumar Sharma", "9876501234", "Sita", "Devi"],
    ])
    #expect(judged.value(2, "customer_name") == "Ramesh Kumar Sharma")
    #expect(judged.plan.decisions.map(\.fields).suffix(2) == [[], []])
  }

  @Test func aSurnameThatTheNameHasIsNotDoubled() throws {
    let judged = try judge([
      ["Policy No", "Name", "Surname"], ["123456781", "Ramesh Kumar Sharma", "SHARMA"],
      ["123456782", "Suresh", "Rao"], ["123456783", "Rao Mohan", "Rao"], ["123456784", "Ali", "Ali"],
    ])
    #expect(
      [2, 3, 4, 5].map { judged.value($0, "customer_name") } == [
        "Ramesh Kumar Sharma", "Suresh Rao", "Rao Mohan", "Ali Ali",
      ])
  }

  @Test func theSalutationOfTheFirstPartIsKept() throws {
    let judged = try judge([
      ["Policy No", "First Name", "Middle Name", "Last Name"], ["123456781", "Mr. Ramesh", "K", "Sharma"],
    ])
    #expect(judged.value(2, "customer_name") == "Ramesh K Sharma")
    #expect(judged.value(2, "salutation") == "Mr.")
    #expect(judged.said.isEmpty, "\(judged.said)")
  }

  @Test func whatIsReadFromAJoinedNameIsTheWhole() throws {
    let judged = SheetFixture([
      ["First Name", "Last Name", "Policy No"], ["Ramesh", "Sharma", "123456781"],
    ]).judged(
      by: try .of(
        fields: """
          customer_name: { headings: [Name], required: true }
          life_assured_name: { from: customer_name, required: true }
          policy_number: { headings: [Policy No] }
          """))
    #expect(judged.value(2, "life_assured_name") == "Ramesh Sharma")
    #expect(judged.verdict(2) != .rejected)
  }
}
