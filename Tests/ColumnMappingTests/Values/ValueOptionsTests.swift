import Tabular
import Testing

@testable import ColumnMapping

@Suite("What a mapping says about values")
struct ValueOptionsTests {
  @Test(
    "The first format that names day and month in an order decides it",
    arguments: [
      ([], nil), (["dd/mm/yyyy"], .dayMonth), (["MM/DD/YYYY"], .monthDay), (["yyyy-mm-dd"], nil),
      (["yyyy-mm-dd", "d-mmm-yy"], .dayMonth), (["yyyy"], nil),
    ] as [([String], DateOrder?)])
  func order(_ formats: [String], _ expected: DateOrder?) {
    #expect(ValueOptions(formats: formats).fixedDateOrder == expected)
  }

  @Test("The century of a year of two digits follows from what the date means")
  func century() {
    for short in 0...99 {
      let past = CenturyRule.year(short, month: 2, day: 16, meaning: .past, today: ValueCase.today)
      let future = CenturyRule.year(short, month: 2, day: 16, meaning: .future, today: ValueCase.today)
      let any = CenturyRule.year(short, month: 2, day: 16, meaning: .any, today: ValueCase.today)
      #expect((1927...2026).contains(past) && past % 100 == short)
      #expect((2002...2101).contains(future) && future % 100 == short)
      #expect((1956...2055).contains(any) && any % 100 == short)
    }
  }
}
