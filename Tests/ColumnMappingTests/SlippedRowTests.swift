import Tabular
import Testing

@testable import ColumnMapping

@Suite struct SlippedRowTests {
  private static let headings: [Value] = [
    "Policy No", "Name", "DOB", "Mobile", "Plan/Term", "Term", "DOC", "SA", "Premium", "Mode", "FUP", "City",
    "PIN",
  ]
  private static let good: [Value] = [
    "123456789", "Vijay Joshi", "18/03/1965", "9876501234", "736/25", "25", "14/02/2015", "100000", "5000",
    "Yly",
    "02/2027", "Pune", "411001",
  ]

  private func judge(_ row: [Value]) throws -> Judged {
    SheetFixture([Self.headings, Self.good, row]).judged(
      by: try .of(
        fields: """
          policy_number: { headings: [Policy No], identifying: true, required: true, provider: any }
          customer_name: { headings: [Name], required: true }
          date_of_birth: { headings: [DOB], format: dd/mm/yyyy }
          phone_number: [Mobile]
          x_plan_term: { headings: [Plan/Term], type: plan-term }
          x_term: { headings: [Term], type: integer }
          x_start: { type: date, headings: [DOC], format: dd/mm/yyyy }
          x_sum: { headings: [SA], type: amount }
          premium_amount: [Premium]
          x_mode: { headings: [Mode], type: choice, choices: { yearly: [Yly], monthly: [Mly] } }
          x_due: { headings: [FUP], type: month-year }
          x_city: [City]
          x_pin: { headings: [PIN], type: pin-code }
          """))
  }

  private func said(_ change: (inout [Value]) -> Void) throws -> [String] {
    var row = Self.good
    row[0] = "123456780"
    change(&row)
    let judged = try judge(row)
    return judged.batch.findings.filter { $0.place.row == 3 && $0.severity > .note }.map {
      "\($0.place.address ?? "-") \($0.rule) \($0.parameters["by"] ?? "") \($0.parameters["side"] ?? "")"
    }
  }

  @Test func aSlipBehindNumberAndNameIsOneFinding() throws {
    #expect(try said { $0.remove(at: 2) } == ["C3 row-slipped 1 left"])
    #expect(try said { $0.insert(nil, at: 2) } == ["C3 row-slipped 1 right"])
    #expect(try said { $0.insert("Joshi", at: 2) } == ["C3 row-slipped 1 right"])
    #expect(try said { $0.insert(contentsOf: ["x", "y"], at: 3) } == ["D3 row-slipped 2 right"])
    #expect(try said { $0.insert(nil, at: 6) } == ["G3 row-slipped 1 right"])
    #expect(try said { $0.removeSubrange(2...3) } == ["C3 row-slipped 2 left"])
  }

  @Test func aRowWithSeveralBadCellsHasNotSlipped() throws {
    let bad = try said {
      $0[2] = "31/02/1965"
      $0[3] = "98765"
      $0[6] = "soon"
      $0[12] = "41100"
    }
    #expect(bad.count == 4 && !bad.contains { $0.contains("slipped") })
    // Two dates that changed places.
    let swapped = try said {
      $0.swapAt(2, 6)
      $0[3] = "736/25"
      $0[4] = "9876501234"
      $0[9] = "?"
    }
    #expect(!swapped.contains { $0.contains("slipped") })
  }
}
