import CustomerImport
import ImportStore

/// One line on a terminal's standard error that says how far the run is, how fast, and how long it may still take; nothing
/// anywhere else.
struct ProgressLine {
  private let isShown: Bool
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private var lastShown: ContinuousClock.Instant
  private var enteringSince: ContinuousClock.Instant?

  /// What is over sooner is done before anybody could read it.
  private static let patience = Duration.milliseconds(500)
  private static let interval = Duration.milliseconds(200)

  init(isShown: Bool) {
    self.isShown = isShown && Console.isTerminal
    start = clock.now
    lastShown = start
  }

  mutating func show(_ progress: Progress) {
    guard isShown, clock.now - start >= Self.patience else { return }
    let now = clock.now
    switch progress {
    case .reading(let rows, let share):
      guard now - lastShown >= Self.interval else { return }
      lastShown = now
      let seconds = (now - start) / .seconds(1)
      let rate = Int(Double(rows) / seconds)
      write("\(Self.count(rows)) rows read, \(Self.count(rate)) a second" + left(of: seconds, share ?? 0))
    case .entering(let step):
      let since = enteringSince ?? now
      enteringSince = since
      let number = step.rawValue + 1
      write(
        "Entering, step \(number) of \(CommitStep.allCases.count): \(step.words)"
          + left(of: (now - since) / .seconds(1), step.shareBefore))
    }
  }

  func end() {
    if isShown { Console.write("\r\u{1B}[K") }
  }

  private func write(_ text: String) { Console.write("\r\u{1B}[K" + text) }

  /// How long the rest may take, where so many seconds were needed for this share; nothing while that says little.
  private func left(of seconds: Double, _ share: Double) -> String {
    guard seconds >= 0.2, share > 0.01, share < 1 else { return "" }
    let left = Int((seconds * (1 - share) / share).rounded(.up))
    return left < 60 ? ", about \(left) s left" : ", about \(left / 60) min \(left % 60) s left"
  }

  private static func count(_ number: Int) -> String {
    var digits = String(number)
    var place = digits.count - 3
    while place > 0 {
      digits.insert(",", at: digits.index(digits.startIndex, offsetBy: place))
      place -= 3
    }
    return digits
  }
}

extension CommitStep {
  /// What happens in the step, for a person.
  fileprivate var words: String {
    switch self {
    case .staging: "keeping the rows"
    case .matching: "recognising customers"
    case .customers: "customers"
    case .policies: "policies"
    case .keys: "their numbers"
    case .rows: "what became of each row"
    }
  }
}
