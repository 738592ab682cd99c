public import Tabular

/// The findings of a file counted by rule, with the first cells of each: all that a person reads of a million.
public struct FindingSummary: Sendable, Equatable {
  /// One entry a rule and severity, in the order in which they were first met.
  public private(set) var groups: [FindingGroup] = []
  /// How many findings there are in all.
  public private(set) var count = 0

  private var places: [GroupKey: Int] = [:]
  private let samples: Int

  private struct GroupKey: Hashable {
    var rule: RuleID
    var severity: Severity
  }

  /// Makes an empty summary that keeps the first `samples` findings of each rule and of each of its columns.
  public init(samples: Int = 5) { self.samples = max(1, samples) }

  /// How many findings weigh so much.
  public func count(of severity: Severity) -> Int {
    groups.reduce(0) { $1.severity == severity ? $0 + $1.count : $0 }
  }

  /// The groups as a person reads them: errors first, then warnings, then notes; the most frequent first.
  public var byWeight: [FindingGroup] {
    groups.sorted { left, right in
      if left.severity != right.severity { return left.severity > right.severity }
      return left.count != right.count ? left.count > right.count : left.rule.name < right.rule.name
    }
  }

  /// Counts a finding.
  public mutating func add(_ finding: SpooledFinding) {
    let key = GroupKey(rule: finding.rule, severity: finding.severity)
    let index = places[key] ?? groups.count
    if index == groups.count {
      places[key] = index
      groups.append(FindingGroup(rule: finding.rule, severity: finding.severity))
    }
    groups[index].add(finding, samples: samples)
    count += 1
  }

  /// Whether the same findings were counted, whatever the ways there.
  public static func == (left: Self, right: Self) -> Bool {
    left.count == right.count && left.groups == right.groups
  }
}

/// All findings of one rule at one severity.
public struct FindingGroup: Sendable, Equatable {
  /// The rule.
  public let rule: RuleID
  /// What these findings weigh.
  public let severity: Severity
  /// How many there are.
  public private(set) var count = 0
  /// The columns in which they were made, at most `mostColumns` of them, in the order in which they were met.
  public private(set) var columns: [ColumnCount] = []
  /// How many findings lie in further columns.
  public private(set) var countElsewhere = 0
  /// The first findings.
  public private(set) var samples: [SpooledFinding] = []

  /// How many columns a group names: a rule that fails in more has another cause than its cells.
  public static let mostColumns = 32

  /// How many findings of a rule lie in one column.
  public struct ColumnCount: Sendable, Equatable {
    /// The sheet's name.
    public let sheet: String
    /// The column's number, from 1; `nil` for findings about rows or the sheet.
    public let column: Int?
    /// The column's heading.
    public let heading: String?
    /// How many findings.
    public fileprivate(set) var count = 0
    /// The addresses of the first cells: `E5`.
    public fileprivate(set) var cells: [String] = []
  }

  fileprivate init(rule: RuleID, severity: Severity) {
    self.rule = rule
    self.severity = severity
  }

  fileprivate mutating func add(_ finding: SpooledFinding, samples wanted: Int) {
    count += 1
    if samples.count < wanted { samples.append(finding) }
    var index = columns.lastIndex { $0.column == finding.place.column && $0.sheet == finding.place.sheet }
    if index == nil, columns.count < Self.mostColumns {
      index = columns.count
      columns.append(
        ColumnCount(sheet: finding.place.sheet, column: finding.place.column, heading: finding.heading))
    }
    guard let index else {
      countElsewhere += 1
      return
    }
    columns[index].count += 1
    if columns[index].cells.count < wanted, let address = finding.place.address {
      columns[index].cells.append(address)
    }
  }
}
