public import Tabular

extension Catalogue {
  /// A group of rules as the table of rules prints them.
  public struct RuleGroup: Sendable {
    /// What the rules are about.
    public let title: String
    /// The rules, with the severity that each has unless a mapping says otherwise.
    public let rules: [(rule: RuleID, severity: Severity)]
  }

  /// All rules that the stages know, by what they are about.
  public static let ruleGroups: [RuleGroup] = [
    RuleGroup(title: "Single values", rules: RuleID.valueRules),
    RuleGroup(title: "Columns, rows and what a mapping demands", rules: RuleID.mappingRules),
    RuleGroup(title: "What the database says of a row", rules: RuleID.storeRules),
    RuleGroup(title: "CSV and TSV files", rules: RuleID.delimitedRules),
    RuleGroup(title: "Workbooks and their parts", rules: RuleID.readerRules),
    RuleGroup(title: "The archive that a workbook is", rules: RuleID.containerRules),
  ]

  /// The table of all rules in Markdown: name, severity, sentence and remedy, a table a group.
  public func markdownTable() -> String {
    var text = ""
    for group in Self.ruleGroups {
      text += "\n**\(group.title)**\n\n| Rule | Weighs | What it says | What mends it |\n|---|---|---|---|\n"
      for (rule, severity) in group.rules {
        let said = self.text(of: rule)
        let cells = ["`\(rule.name)`", severity.rawValue, said?.sentence ?? "", said?.remedy ?? ""]
        text += "| " + cells.map(Self.escaped).joined(separator: " | ") + " |\n"
      }
    }
    return text
  }

  /// A cell of a Markdown table: a bar would end it.
  private static func escaped(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
