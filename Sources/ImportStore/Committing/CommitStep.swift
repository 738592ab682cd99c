/// The steps in which the database takes judged rows, in their order.
public enum CommitStep: Int, Sendable, CaseIterable {
  /// The rows are kept with the import.
  case staging
  /// Customers are recognised, and what differs is worked out.
  case matching
  case customers
  case policies
  case keys
  /// What became of each row is written down.
  case rows

  /// The share of the time that the step takes where every customer is new (`Benchmarks/database/commit.sh`, STEPS=1).
  private var share: Double {
    switch self {
    case .staging: 0.05
    case .matching: 0.10
    case .customers: 0.36
    case .policies: 0.22
    case .keys: 0.18
    case .rows: 0.09
    }
  }

  /// Which share of the time lies before the step.
  public var shareBefore: Double {
    Self.allCases.prefix { $0.rawValue < rawValue }.reduce(0) { $0 + $1.share }
  }
}
