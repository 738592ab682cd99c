package import Tabular

/// What one value gave occasion to say. The mapper makes a `Finding` of it, with place, heading and masked value.
package struct Issue: Sendable, Equatable {
  /// The rule.
  package var rule: RuleID
  /// What the rule's sentence fills in: lengths, limits, forms. Never what the cell says.
  package var parameters: [String: String]

  /// Makes an issue.
  package init(_ rule: RuleID, _ parameters: [String: String] = [:]) {
    self.rule = rule
    self.parameters = parameters
  }
}

/// What became of one cell.
package enum Reading: Sendable, Equatable {
  /// The cell holds nothing; nothing was written.
  case blank
  /// The value was written, and says what the cell shows.
  case good
  /// The value was written, and a person should know this about it.
  case noted([Issue])
  /// Nothing was written, for this reason.
  case failed(Issue)

  /// What is to be said about the cell, in the order in which it was found.
  package var issues: [Issue] {
    switch self {
    case .blank, .good: []
    case .noted(let issues): issues
    case .failed(let issue): [issue]
    }
  }

  /// Whether a value was written.
  package var isWritten: Bool {
    switch self {
    case .good, .noted: true
    case .blank, .failed: false
    }
  }

  /// The same, and one thing more to say about a value that was written.
  func adding(_ issue: Issue) -> Reading {
    switch self {
    case .blank, .failed: self
    case .good: .noted([issue])
    case .noted(let issues): .noted(issues + [issue])
    }
  }

  /// A failure for a rule that needs no parameters.
  static func failed(_ rule: RuleID) -> Reading { .failed(Issue(rule)) }

  /// A value written, with one thing to say about it.
  static func noted(_ rule: RuleID, _ parameters: [String: String] = [:]) -> Reading {
    .noted([Issue(rule, parameters)])
  }
}
