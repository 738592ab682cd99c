import Tabular
import Testing

@testable import ImportReports

@Suite struct CatalogueTests {
  private static let rules = Catalogue.ruleGroups.flatMap { $0.rules.map(\.rule) }

  @Test(arguments: Language.allCases) func everyRuleHasItsText(_ language: Language) {
    let catalogue = Catalogue(language)
    #expect(Self.rules.filter { catalogue.text(of: $0) == nil } == [], "these rules have no text")
    for text in Self.rules.compactMap({ catalogue.text(of: $0) }) {
      #expect(!text.title.isEmpty && !text.sentence.isEmpty && !text.remedy.isEmpty)
    }
  }

  @Test func everyTextHasItsRule() {
    let known = Set(Self.rules)
    #expect(
      Catalogue.texts(in: .english).map(\.0).filter { !known.contains($0) } == [],
      "no stage knows these rules")
  }

  @Test func noRuleIsListedOrSaidTwice() {
    #expect(Set(Self.rules).count == Self.rules.count)
    for language in Language.allCases {
      let said = Catalogue.texts(in: language).map(\.0)
      #expect(Set(said).count == said.count)
    }
  }

  @Test func bothLanguagesKnowTheSameRulesAndParameters() throws {
    let english = Dictionary(uniqueKeysWithValues: Catalogue.texts(in: .english))
    let hindi = Dictionary(uniqueKeysWithValues: Catalogue.texts(in: .hindi))
    #expect(Set(english.keys) == Set(hindi.keys))
    for (rule, text) in english {
      #expect(hindi[rule]?.placeholders == text.placeholders, "\(rule)")
    }
    for phrase in Phrase.allCases {
      let one = RuleText("", EnglishPhrases.text(of: phrase), "").placeholders
      let other = RuleText("", HindiPhrases.text(of: phrase), "").placeholders
      #expect(one == other, "\(phrase)")
    }
  }

  @Test func hindiIsWrittenInDevanagari() {
    func isHindi(_ text: String) -> Bool {
      text.unicodeScalars.contains { (0x900...0x97F).contains($0.value) }
    }
    for (rule, text) in Catalogue.texts(in: .hindi) {
      #expect(isHindi(text.title) && isHindi(text.sentence) && isHindi(text.remedy), "\(rule)")
    }
    for kind in ObservationKind.allCases {
      let text = HindiObservations.text(of: kind)
      #expect(isHindi(text.title) && isHindi(text.meaning))
    }
  }

  @Test func sentencesAreShortAndWhole() {
    for language in Language.allCases {
      for (rule, text) in Catalogue.texts(in: language) {
        #expect(text.title.count <= 40, "\(rule): a title stands in one line of a phone")
        #expect(text.sentence.count <= 130 && text.remedy.count <= 100, "\(rule)")
        for whole in [text.sentence, text.remedy] {
          #expect(whole.last == "." || whole.last == "।" || whole.last == "?", "\(rule): \(whole)")
        }
      }
    }
  }

  @Test func parametersAreFilledInTheLanguage() {
    let english = Catalogue(.english)
    #expect(
      english.sentence(of: "phone-too-short", ["digits": "9"])
        == "The phone number has 9 digits; ten are needed.")
    #expect(
      Catalogue(.hindi).sentence(of: "amount-unit-expanded", ["unit": "lakhs"]).contains("लाख"))
    #expect(english.sentence(of: "phone-too-short", [:]).contains("…"), "a missing parameter shows")
  }

  @Test func aBraceInAParameterIsNotFilledAgain() {
    let sentence = Catalogue(.english).sentence(of: "choice-unknown", ["allowed": "{allowed} {"])
    #expect(sentence.hasSuffix("lists: {allowed} {."))
  }

  @Test func aRuleOfOnesOwnSpeaksByItsNameUntilItHasAText() {
    var catalogue = Catalogue(.english)
    #expect(catalogue.title(of: "acme.branch-closed") == "acme.branch-closed")
    #expect(catalogue.remedy(of: "acme.branch-closed", [:]).isEmpty)
    catalogue.add(
      "acme.branch-closed", RuleText("Branch closed", "Branch {code} is closed.", "Name another."))
    #expect(catalogue.sentence(of: "acme.branch-closed", ["code": "12"]) == "Branch 12 is closed.")
  }

  @Test func theReadmeHasTheTableOfRules() throws {
    try GoldenFile.expect(
      Catalogue(.english).markdownTable() + "\n", between: "<!-- rules:begin -->\n",
      and: "<!-- rules:end -->",
      of: "README.md")
  }
}
