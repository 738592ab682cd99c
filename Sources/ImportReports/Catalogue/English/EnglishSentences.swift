import Tabular

/// What the rules say in English, by the rule's name; one file a group.
enum EnglishSentences {
  /// All groups, in the order in which the table of rules prints them.
  static let all: [(RuleID, RuleText)] = [
    cell, number, contact, date, policy, identity, name, column, row, file, delimited, across,
    store,
  ].flatMap { $0 }
}
