import Synchronization

/// How much text a workbook's sheets have handed out, over all readers and threads: a sheet counts with the most that
/// any reading of it gave, so that a second look costs nothing.
final class TextBudget: Sendable {
  /// Bytes of text.
  struct Amount {
    var text = 0
    /// In cells longer than Excel allows.
    var oversized = 0
  }

  private let bySheet = Mutex<[String: Amount]>([:])

  /// What a reading of a sheet has handed out so far.
  func record(_ text: Int, oversized: Int, in part: String) {
    bySheet.withLock { sheets in
      let before = sheets[part] ?? Amount()
      sheets[part] = Amount(text: max(before.text, text), oversized: max(before.oversized, oversized))
    }
  }

  /// What all other sheets have handed out.
  func total(without part: String) -> Amount {
    bySheet.withLock { sheets in
      var total = Amount()
      for (name, amount) in sheets where name != part {
        total.text += amount.text
        total.oversized += amount.oversized
      }
      return total
    }
  }
}
