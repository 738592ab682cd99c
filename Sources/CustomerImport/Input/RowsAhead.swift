import Dispatch
import Synchronization
import Tabular
import XLSXReader

/// The rows of a sheet, read on a thread of their own while those before them are judged:
///
/// ```
/// inflating ──chunks──▶ scanning, decoding ──stretches of rows──▶ judging
/// ```
/// Rows come as the reader gives them, and its failure behind the last row before it. A short sheet is read where it is
/// asked for, since a thread costs more than it brings. Where nobody asks any more, the reading stops.
struct RowsAhead: ~Copyable {
  private let exchange: RowExchange
  private var stretch = RowStretch()
  /// Which row of the stretch comes next.
  private var place = 0
  private var hasThread = false

  init(_ rows: consuming sending SheetRows) { exchange = RowExchange(rows) }

  deinit { exchange.cancel() }

  /// Reads the next row; false at the end.
  mutating func next(into row: inout Row) throws -> Bool {
    while place == stretch.count {
      if let end = stretch.end {
        try end.get()
        return false
      }
      advance()
    }
    stretch.hand(out: place, into: &row)
    place += 1
    return true
  }

  /// Which share of the sheet has been read, 0…1; `nil` where it is not known.
  var share: Double? { stretch.share }

  /// What a worksheet says about itself outside its rows, once all were read; `nil` for delimited text.
  var facts: SheetFacts? { exchange.facts }

  private mutating func advance() {
    if !hasThread, stretch.count == 0 {
      exchange.fill(&stretch)
    } else {
      if !hasThread { exchange.start() }
      hasThread = true
      exchange.take(&stretch)
    }
    place = 0
  }
}

/// Rows that follow each other, and what comes behind them. Their memory serves again and again.
private struct RowStretch: ~Copyable, Sendable {
  /// So many that handing them over costs nothing beside them, so few that they stay in the processor's cache.
  private static let rows = 256
  /// So many bytes end a stretch, since a row may be as long as the reader's limit.
  private static let mostBytes = 1 << 18
  /// The memory of a row that is longer is let go.
  private static let longestKept = 1 << 14

  private var rows = InlineArray<256, Row> { _ in Row() }
  private(set) var count = 0
  /// How the sheet ends behind these rows; `nil` where more follow.
  private(set) var end: Result<Void, any Error>?
  /// Which share of the sheet has been read with them.
  private(set) var share: Double?

  mutating func fill(from reader: inout SheetRows) {
    count = 0
    end = nil
    var bytes = 0
    defer { share = reader.share }
    do {
      while count < Self.rows, bytes < Self.mostBytes {
        guard try reader.next(into: &rows[count]) else {
          end = .success(())
          return
        }
        bytes += rows[count].byteCount
        count += 1
      }
    } catch {
      end = .failure(error)
    }
  }

  mutating func hand(out place: Int, into row: inout Row) {
    if row.byteCount > Self.longestKept { row = Row() }
    swap(&rows[place], &row)
  }
}

/// One stretch lies between the thread that reads and the one that judges; each puts its own in place of the other's.
private final class RowExchange: Sendable {
  private let rows: Mutex<SheetRows>
  private let between = Mutex(RowStretch())
  private let isCancelled = Atomic(false)
  private let filled = DispatchSemaphore(value: 0)
  private let emptied = DispatchSemaphore(value: 0)

  init(_ rows: consuming sending SheetRows) { self.rows = Mutex(rows) }

  var facts: SheetFacts? { rows.withLock { $0.facts } }

  func fill(_ stretch: inout RowStretch) { rows.withLock { stretch.fill(from: &$0) } }

  /// Begins to read ahead.
  func start() {
    emptied.signal()
    // A queue of its own has a thread of its own: the global ones have no more of them than cores, and this one waits for
    // the one that inflates.
    DispatchQueue(label: "rows ahead", qos: .userInitiated).async { self.run() }
  }

  /// Gives a stretch that was used for the next one.
  func take(_ stretch: inout RowStretch) {
    filled.wait()
    between.withLock { swap(&$0, &stretch) }
    emptied.signal()
  }

  func cancel() {
    isCancelled.store(true, ordering: .relaxed)
    emptied.signal()
  }

  private func run() {
    var stretch = RowStretch()
    var isAtEnd = false
    while !isAtEnd {
      fill(&stretch)
      isAtEnd = stretch.end != nil
      emptied.wait()
      if isCancelled.load(ordering: .relaxed) { return }
      between.withLock { swap(&$0, &stretch) }
      filled.signal()
    }
  }
}
