import Tabular
import Testing

@testable import ColumnMapping

@Suite struct IdentityChecksTests {
  private func said(_ name: String, pan: Value = nil, pin: Value = nil, state: Value = nil) throws -> [String]
  {
    let mapping = try Mapping.of(
      fields: """
        customer_name: { headings: [Name], required: true }
        pan: [PAN]
        pin_code: [PIN]
        state: [State]
        """)
    return SheetFixture([["Name", "PAN", "PIN", "State"], [.text(name), pan, pin, state]]).judged(by: mapping)
      .said
  }

  @Test func thePANsFifthLetterBeginsAWordOfTheName() throws {
    #expect(try said("Asha Verma", pan: "ABCPV1234F") == [])
    #expect(try said("Verma Asha", pan: "ABCPV1234F") == [])
    #expect(try said("Asha Rao", pan: "ABCPV1234F") == ["B2 pan-surname-mismatch warning"])
    #expect(try said("Verma Traders", pan: "ABCCX1234F") == [], "a company's letter is not a person's")
    #expect(try said("आशा वर्मा", pan: "ABCPX1234F") == [], "another script cannot be compared")
  }

  @Test func thePINCodeLiesInTheState() throws {
    #expect(try said("Asha", pin: "400001", state: "Maharashtra") == [])
    #expect(try said("Asha", pin: "400001", state: "KERALA") == ["C2 pin-code-state-mismatch warning"])
    #expect(try said("Asha", pin: "400001", state: "Kl") == ["C2 pin-code-state-mismatch warning"])
    #expect(try said("Asha", pin: "400001", state: "Somewhere") == [])
    for state in ["महाराष्ट्र", "Maharastra", "MH", "Maharashtra"] {
      #expect(try said("Asha", pin: "400001", state: .text(state)) == [])
      #expect(try said("Asha", pin: "110001", state: .text(state)) == ["C2 pin-code-state-mismatch warning"])
    }
    #expect(try said("Asha", pin: "400001") == [])
  }
}
