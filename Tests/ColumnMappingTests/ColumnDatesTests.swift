import Tabular
import Testing

@testable import ColumnMapping

@Suite struct ColumnDatesTests {
  private func evidence(_ texts: [String], serials: [(Int, Int)] = []) -> DayMonthEvidence {
    var evidence = DayMonthEvidence()
    var row = Row()
    row.clear()
    for text in texts {
      row.append(Cell(column: 1, kind: .text), text: Array(text.utf8).span)
      evidence.count(row.cells[0], row.bytes(of: row.cells[0]), system: .from1900)
      row.clear()
    }
    for (month, day) in serials {
      let days = CalendarDate(year: 1980, month: month, day: day)?.daysSince1970 ?? 0
      row.append(
        Cell(column: 1, kind: .number, format: .date), text: Array(String(days + 25_569).utf8).span)
      evidence.count(row.cells[0], row.bytes(of: row.cells[0]), system: .from1900)
      row.clear()
    }
    return evidence
  }

  @Test func oneDayOverTwelveProvesTheOrder() {
    let days = evidence(["05/12/1980", "31/12/1980", "5.1.80"])
    #expect(days.ambiguous == 2 && days.dayFirst == 1)
    #expect(ColumnDates(days, fixed: nil).order == .dayMonth)
    #expect(ColumnDates(evidence(["05/12/1980", "12/31/1980"]), fixed: nil).order == .monthDay)
    #expect(ColumnDates(evidence(["05/12/1980"]), fixed: nil).order == nil)
    #expect(ColumnDates(evidence(["31/12/1980"]), fixed: .monthDay).order == .monthDay)
  }

  /// Dates in native digits, and between other signs than three, were read by the column's order and proved none.
  @Test func whatTheOrderDecidesIsEvidence() {
    for zero in [0x30, 0x966, 0x9E6, 0xAE6, 0xBE6, 0xC66, 0xCE6] as [UInt32] {
      for sign in ["/", "-", ".", "\\", "_", "|", ",", ", ", " ", " / ", "-  ", "/'"] {
        for year in ["1980", "80"] {
          func written(_ day: String, _ month: String) -> String {
            let text = [day, month].joined(separator: sign == "/'" ? "/" : sign) + sign + year
            return String(
              String.UnicodeScalarView(
                text.unicodeScalars.map { scalar in
                  scalar.properties.numericType == .decimal
                    ? Unicode.Scalar(zero + scalar.value - 0x30) ?? scalar : scalar
                }))
          }
          let days = evidence([written("25", "12"), written("12", "25"), written("05", "12")])
          #expect(
            days.dayFirst == 1 && days.monthFirst == 1 && days.ambiguous == 1,
            "\(written("25", "12")) \(days)")
        }
      }
    }
  }

  @Test func whatIsNotSeenChangesNoEvidence() {
    let days = evidence([
      "\u{A0}25/12/1980", "25/12/1980\u{A0}", "25\u{200B}/12/1980", "\u{FEFF}25/12/1980\u{200E}",
    ])
    #expect(days.dayFirst == 4)
    #expect(evidence(["২৫/১২/১৯৮০ রাম", "२५ दिसंबर १९८०"]) == DayMonthEvidence())
  }

  @Test func proofsAgainstEachOtherProveNothing() {
    #expect(ColumnDates(evidence(["31/12/1980", "12/31/1980"]), fixed: nil).order == nil)
    let many = Array(repeating: "31/12/1980", count: 30) + ["12/31/1980"]
    #expect(ColumnDates(evidence(many), fixed: nil).order == .dayMonth)
  }

  @Test func whatIsNoDateOfThreeNumbersSaysNothing() {
    let nothing = evidence([
      "14 Feb 2025", "2025-02-14", "", "//", "1/2", "98765/43210/1", "1/2/3/4", "31/12", "abc",
    ])
    #expect(nothing == DayMonthEvidence())
  }

  @Test func aHalfConvertedColumnIsTold() {
    let texts = ["25/12/1980", "14/02/1969", "31/08/1984", "28/03/1977"]
    let serials = [(5, 12), (3, 7), (12, 1), (1, 9), (7, 11), (6, 4), (2, 10)]
    let settled = ColumnDates(evidence(texts, serials: serials), fixed: nil)
    #expect(settled.isHalfConverted && settled.order == .dayMonth)
    // A serial with a day over 12, or a text with a first part up to 12, was not made by Excel's mistake.
    #expect(!ColumnDates(evidence(texts, serials: serials + [(5, 20)]), fixed: nil).isHalfConverted)
    #expect(!ColumnDates(evidence(texts + ["05/06/1980"], serials: serials), fixed: nil).isHalfConverted)
    // Two of each may be chance.
    let few = evidence(Array(texts.prefix(2)), serials: Array(serials.prefix(2)))
    #expect(!ColumnDates(few, fixed: nil).isHalfConverted)
    let said = ColumnDates.findings(few, settled: ColumnDates(few, fixed: nil), fixed: nil)
    #expect(said.map(\.rule) == [.dateColumnSuspect])
  }

  @Test func theProofIsSaid() {
    let proved = evidence(["05/12/1980", "31/12/1980"])
    let said = ColumnDates.findings(proved, settled: ColumnDates(proved, fixed: nil), fixed: nil)
    #expect(said.map(\.rule) == [.dateOrderProved])
    #expect(said.first?.parameters == ["order": "day-month", "first": "1", "against": "0"])
    let open = evidence(["05/12/1980"])
    #expect(
      ColumnDates.findings(open, settled: ColumnDates(open, fixed: nil), fixed: nil).map(\.rule) == [
        .dateOrderUnknown
      ])
    let mixed = evidence(["31/12/1980", "12/31/1980"])
    #expect(
      ColumnDates.findings(mixed, settled: ColumnDates(mixed, fixed: nil), fixed: nil).map(\.rule) == [
        .dateOrderMixed
      ])
  }
}
