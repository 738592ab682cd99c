import Tabular
import Testing

@testable import ColumnMapping

@Suite("Values")
struct ValueReaderTests {
  static let all = phoneCases + dateCases + numberCases + identityCases + wordCases

  @Test(
    "Every line of the tables",
    arguments: [phoneCases, dateCases, numberCases, identityCases, wordCases])
  func table(_ cases: [ValueCase]) {
    for one in cases {
      let (reading, value, extras) = one.read()
      let rules = reading.issues.map(\.rule.name)
      #expect(Set(rules) == Set(one.rules), "\(one): \(rules)")
      switch reading {
      case .blank: #expect(one.value == "(blank)", "\(one) is blank")
      default: #expect(value == one.value, "\(one)")
      }
      for (name, text) in one.parts {
        let part = ValuePart(rawValue: name)
        #expect(part.flatMap { extras.text(of: $0) } == text, "\(one): \(name)")
      }
      if one.parts.isEmpty { #expect(extras.isEmpty, "\(one): \(extras.kinds)") }
    }
  }

  @Test("The tables hold at least 400 cases, and every rule about values is in them or in a test of its own")
  func coverage() {
    #expect(Self.all.count >= 400)
    let met = Set(Self.all.flatMap(\.rules))
    let elsewhere: Set<String> = ["pin-code-state-mismatch", "pan-surname-mismatch"]
    let missing = RuleID.valueRules.map(\.rule.name).filter { !met.contains($0) && !elsewhere.contains($0) }
    #expect(missing.isEmpty, "\(missing)")
  }

  @Test("Rules have one name each, and parameters never hold what the cell says")
  func rules() {
    let names = RuleID.valueRules.map(\.rule.name)
    #expect(Set(names).count == names.count)
    for one in Self.all where one.input.count > 3 && one.kind != .error {
      for issue in one.read().reading.issues {
        #expect(RuleID.valueRules.contains { $0.rule == issue.rule }, "\(issue.rule) is not listed")
        for (name, text) in issue.parameters { #expect(text != one.input, "\(one): \(name)") }
      }
    }
  }

  @Test("The code of an error cell is told, but nothing else that a damaged file may hold there")
  func errorCodes() {
    var one = ValueCase()
    one.kind = .error
    one.input = "#DIV/0!"
    #expect(one.read().reading == .failed(Issue(.cellError, ["code": "#DIV/0!"])))
    one.input = "9876501234"
    #expect(one.read().reading == .failed(Issue(.cellError, ["code": "#?"])))
  }

  @Test("A cell of 20,000 characters costs no more than its length", arguments: FieldType.allCases)
  func longCells(_ type: FieldType) {
    for unit in ["9", "a ", "क", "9876501234/", "1,", "S/o ", "(", "\u{200B}x", "12-", "@a."] {
      var one = ValueCase()
      one.type = type
      let clock = ContinuousClock()
      var reading = Reading.blank
      func time(_ characters: Int) -> Duration {
        one.input = String(repeating: unit, count: characters / unit.count)
        return clock.measure { reading = one.read().reading }
      }
      // Ten times the length may cost ten times the time, not a hundred; on a busy machine, or under a sanitizer, no
      // fixed time would do.
      let short = time(2_000)
      let long = time(20_000)
      #expect(long < max(.milliseconds(500), short * 40), "\(type) \(unit)")
      if type != .text, type != .address { #expect(!reading.isWritten || type == .phone, "\(type) \(unit)") }
    }
  }
}
