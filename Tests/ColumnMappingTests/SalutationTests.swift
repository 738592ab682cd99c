import Tabular
import Testing

@testable import ColumnMapping

@Suite struct SalutationTests {
  private func judged(_ fields: String, _ name: String) throws -> Judged {
    SheetFixture([["Name"], [.text(name)]]).judged(by: try Mapping.of(fields: fields))
  }

  private static let name = "customer_name: { headings: [Name], required: true }"
  private static let kept = "salutation: { from: customer_name, part: salutation, length: { max: 10 } }"

  @Test func aSalutationThatIsKeptIsNotWorthANote() throws {
    let judged = try judged("\(Self.name)\n\(Self.kept)", "Smt. Asha Rao")
    #expect(judged.value(2, "customer_name") == "Asha Rao" && judged.value(2, "salutation") == "Smt.")
    #expect(judged.said == [])
  }

  @Test func aSalutationThatIsLostIsSaid() throws {
    #expect(try judged(Self.name, "Smt. Asha Rao").said == ["A2 name-salutation-split note"])
  }

  @Test func aSalutationTooLongForItsColumnIsSaid() throws {
    let judged = try judged("\(Self.name)\n\(Self.kept)", "Late Shri Mr. Ram Lal")
    #expect(judged.value(2, "salutation") == nil)
    #expect(judged.said == ["A2 value-length warning"])
  }

  @Test func everyMappingOfTheProgramKeepsIt() {
    for table in MappingLibrary.shipped.flatMap(\.tables) where table.field(named: "customer_name") != nil {
      #expect(table.field(named: "salutation")?.origin == .field("customer_name", part: "salutation"))
    }
  }

  @Test func aFieldOfOnesOwnUnderTheHeadingAadhaarKeepsFourDigits() throws {
    let sheet = SheetFixture([["Name", "Aadhaar No"], ["Asha Rao", "2341 2341 2345"]])
    let judged = sheet.judged(by: try Mapping.of(fields: "\(Self.name)\nx_card: [Aadhaar No]"))
    #expect(judged.value(2, "x_card") == "XXXXXXXX2345")
  }
}
