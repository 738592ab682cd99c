/// One line on a terminal's standard error that says how many rows were read; nothing anywhere else.
struct ProgressLine {
  private let isShown: Bool

  init(isShown: Bool) { self.isShown = isShown && Console.isTerminal }

  func show(rows: Int) {
    // A sheet of fewer rows is done before anybody could read it.
    guard isShown, rows >= 16_384, rows.isMultiple(of: 16_384) else { return }
    Console.write("\r\u{1B}[K\(rows) rows read")
  }

  func end() {
    if isShown { Console.write("\r\u{1B}[K") }
  }
}
