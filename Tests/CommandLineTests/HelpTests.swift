import Testing

@Suite("Help")
struct HelpTests {
  private static let commands: [[String]] = [
    [], ["validate"], ["inspect"], ["cells"], ["mapping"], ["mapping", "list"], ["mapping", "show"],
    ["mapping", "lint"],
    ["mapping", "suggest"], ["imports"], ["imports", "list"], ["imports", "show"], ["imports", "rows"],
    ["imports", "cancel"], ["undo"],
  ]

  @Test(arguments: commands) func everyCommandHasTwoExamples(_ command: [String]) throws {
    let run = try Command(command + ["--help"])
    #expect(run.status == 0)
    let examples = run.output.split(separator: "\n").filter { $0.hasPrefix("  mitra-import ") }
    #expect(examples.count >= 2, "\(run.output)")
  }

  @Test func theVersionIsPrinted() throws {
    let run = try Command("--version")
    #expect(run.status == 0)
    #expect(run.output.split(separator: ".").count == 3)
  }
}
