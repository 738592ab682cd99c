import Foundation
import Tabular
import Testing

@testable import ImportReports

@Suite struct FindingSpoolTests {
  private func finding(_ number: Int) -> Finding {
    Finding(
      RuleID("rule-\(number % 7)"), Severity.allCases[number % 3],
      at: Place(
        sheet: "Sheet \(number % 2)", row: number.isMultiple(of: 5) ? nil : number, column: number % 11 + 1),
      heading: number.isMultiple(of: 4) ? nil : "Heading \(number % 11)", field: "field",
      parameters: number.isMultiple(of: 3) ? ["digits": String(number), "limit": "10"] : [:],
      value: number.isMultiple(of: 6) ? nil : SensitiveValue("98765\(number)", as: .phone))
  }

  private func replayed(_ spool: borrowing FindingSpool) throws -> [SpooledFinding] {
    var all: [SpooledFinding] = []
    try spool.replay {
      all.append($0)
      return true
    }
    return all
  }

  @Test(arguments: [1, 100, 5000, 1 << 20]) func replaysInOrderWhateverFitsInMemory(_ memory: Int) throws {
    var spool = FindingSpool(memory: memory)
    let findings = (1...3000).map(finding)
    try spool.add(contentsOf: findings)
    let expected = findings.map { SpooledFinding($0, .masked) }
    #expect(try replayed(spool) == expected)
    #expect(try replayed(spool) == expected, "a second replay gives the same")
    try spool.add(finding(3001))
    #expect(try replayed(spool).last == SpooledFinding(finding(3001), .masked))
  }

  @Test func aFindingLongerThanAPieceOfTheFileComesBack() throws {
    var spool = FindingSpool(.open(Disclosure(reason: "test")), memory: 1)
    var long = finding(1)
    long.value = SensitiveValue(String(repeating: "ह", count: 400_000), as: .text)
    try spool.add(contentsOf: [finding(2), long, finding(3)])
    let all = try replayed(spool)
    #expect(all.count == 3)
    #expect(all[1].value?.utf8.count == 1_200_000)
    #expect(all[2] == SpooledFinding(finding(3), .open(Disclosure(reason: "test"))))
  }

  @Test func aReplayStopsWhereNobodyListens() throws {
    var spool = FindingSpool(memory: 64)
    try spool.add(contentsOf: (1...100).map(finding))
    var seen = 0
    try spool.replay { _ in
      seen += 1
      return seen < 10
    }
    #expect(seen == 10)
  }

  @Test func discardForgetsEverything() throws {
    var spool = FindingSpool(memory: 64)
    try spool.add(contentsOf: (1...100).map(finding))
    try spool.discard()
    let empty = spool.summary
    #expect(empty.count == 0 && empty.groups.isEmpty)
    #expect(try replayed(spool).isEmpty)
    try spool.add(finding(8))
    #expect(try replayed(spool) == [SpooledFinding(finding(8), .masked)])
  }

  @Test func theSummaryCountsByRuleAndColumn() throws {
    var spool = FindingSpool()
    for row in 1...20 {
      try spool.add(
        Finding("phone-too-short", .warning, at: Place(sheet: "A", row: row, column: 3), heading: "Mobile"))
    }
    for row in 1...2 {
      try spool.add(
        Finding("phone-too-short", .warning, at: Place(sheet: "A", row: row, column: 4), heading: "Mobile 2"))
    }
    try spool.add(
      Finding("required-missing", .error, at: Place(sheet: "A", row: 9, column: 1), heading: "Name"))
    let summary = spool.summary
    #expect(summary.count == 23)
    #expect(
      summary.count(of: .warning) == 22 && summary.count(of: .error) == 1 && summary.count(of: .note) == 0)
    #expect(summary.byWeight.map(\.rule) == ["required-missing", "phone-too-short"])
    let phones = try #require(summary.groups.first)
    #expect(phones.samples.map(\.place.address) == ["C1", "C2", "C3", "C4", "C5"])
    #expect(phones.columns.map(\.count) == [20, 2])
    #expect(phones.columns.map(\.cells) == [["C1", "C2", "C3", "C4", "C5"], ["D1", "D2"]])
  }

  @Test func aRuleThatFailsInEveryColumnStaysSmall() throws {
    var spool = FindingSpool()
    for column in 1...16_384 {
      try spool.add(
        Finding("heading-not-mapped", .note, at: Place(sheet: "A", column: column), heading: "H\(column)"))
    }
    let group = try #require(spool.summary.groups.first)
    #expect(group.columns.count == FindingGroup.mostColumns)
    #expect(group.count == 16_384 && group.countElsewhere == 16_384 - FindingGroup.mostColumns)
  }

  @Test func theFileHasNoNameAndHoldsNoValue() throws {
    var spool = FindingSpool(memory: 1)
    try spool.add(contentsOf: SampleReports.findings)
    var contents = Data()
    for name in try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd") {
      let link = "/proc/self/fd/\(name)"
      guard let target = try? FileManager.default.destinationOfSymbolicLink(atPath: link),
        target.hasSuffix("(deleted)"), let data = FileManager.default.contents(atPath: link)
      else { continue }
      contents.append(data)
    }
    #expect(contents.range(of: Data("••".utf8)) != nil, "the masked values are there")
    for value in SampleReports.planted { #expect(contents.range(of: Data(value.utf8)) == nil) }
    #expect(spool.summary.count == SampleReports.findings.count)
  }

  @Test func aDisclosureKeepsValuesOpen() throws {
    let spool = try SampleReports.spool(Disclosure(reason: "test"))
    #expect(try replayed(spool).contains { $0.value == "Sunita Devi Sharma" })
  }
}
