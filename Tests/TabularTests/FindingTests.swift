import Tabular
import Testing

@Suite struct FindingTests {
  @Test func addressesAsExcelShowsThem() {
    #expect(Place(sheet: "A", row: 12, column: 3).address == "C12")
    #expect(Place(sheet: "A", row: 12).address == "12")
    #expect(Place(sheet: "A", column: 28).address == "AB")
    #expect(Place(sheet: "A").address == nil)
  }

  @Test func severitiesOrderByWeight() {
    #expect(Severity.allCases.sorted() == [.note, .warning, .error])
    #expect(Severity.error > .note)
  }
}

@Suite struct RuleIDTests {
  private static let rules: [(rule: RuleID, severity: Severity)] =
    RuleID.valueRules + RuleID.mappingRules + RuleID.delimitedRules + RuleID.readerRules
    + RuleID.containerRules + RuleID.storeRules

  @Test func namesAreLowerCaseWordsJoinedByHyphens() {
    for (rule, _) in Self.rules {
      let words = rule.name.split(separator: "-", omittingEmptySubsequences: false)
      #expect(!words.isEmpty, "\(rule)")
      for word in words {
        #expect(!word.isEmpty && word.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber) }, "\(rule)")
      }
    }
  }

  @Test func noNameIsGivenTwice() {
    #expect(Set(Self.rules.map(\.rule)).count == Self.rules.count)
  }
}
