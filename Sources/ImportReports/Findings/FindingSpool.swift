public import Tabular

/// The findings of a run: counted in memory, kept in order in a temporary file once they are many.
///
/// A million findings take some tens of megabytes of a file without a name and next to no memory. Values are masked
/// before they are kept, so that no personal value reaches a disk; only a spool made with a disclosure keeps them open.
///
/// ```swift
/// var spool = FindingSpool()
/// try spool.add(contentsOf: batch.findings)
/// try spool.replay { finding in print(finding.rule); return true }
/// ```
public struct FindingSpool: ~Copyable {
  /// What was added so far, counted.
  public private(set) var summary: FindingSummary
  /// How values are kept.
  public let showing: ValueShowing
  private let samples: Int
  private let memory: Int
  private var codec = FindingCodec()
  private var waiting: [UInt8] = []
  private var file: SpoolFile?

  /// Makes an empty spool.
  ///
  /// - Parameters:
  ///   - showing: how values are kept.
  ///   - samples: how many first findings of each rule the summary keeps.
  ///   - memory: how many bytes are kept in memory before a file is made.
  public init(_ showing: ValueShowing = .masked, samples: Int = 5, memory: Int = 1 << 20) {
    self.showing = showing
    self.samples = samples
    self.memory = memory
    summary = FindingSummary(samples: samples)
  }

  /// Adds a finding.
  public mutating func add(_ finding: Finding) throws(ReportError) {
    let shown = SpooledFinding(finding, showing)
    summary.add(shown)
    codec.append(shown, to: &waiting)
    if waiting.count >= memory { try spill() }
  }

  /// Adds the findings of a batch.
  public mutating func add(contentsOf findings: [Finding]) throws(ReportError) {
    for finding in findings { try add(finding) }
  }

  /// Forgets everything: the sheet is looked at again.
  public mutating func discard() throws(ReportError) {
    summary = FindingSummary(samples: samples)
    waiting.removeAll(keepingCapacity: true)
    codec = FindingCodec()
    if var spilled = file.take() {
      try spilled.empty()
      file = consume spilled
    }
  }

  /// Hands every finding to `visit` in the order in which they were added, until it returns false. May be called
  /// again.
  public func replay(_ visit: (SpooledFinding) -> Bool) throws(ReportError) {
    switch file {
    case .some(let spilled):
      guard try codec.replay(spilled, visit) else { return }
    case .none:
      break
    }
    var start = 0
    while start < waiting.count {
      guard visit(try codec.next(in: waiting, at: &start)) else { return }
    }
  }

  private mutating func spill() throws(ReportError) {
    var spilled = if let made = file.take() { made } else { try SpoolFile() }
    try spilled.append(waiting)
    file = consume spilled
    waiting.removeAll(keepingCapacity: true)
  }
}
