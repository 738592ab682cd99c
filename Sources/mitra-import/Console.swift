import Glibc

/// Standard error, where everything goes that is not the result.
enum Console {
  /// A reader that goes away (`| head`) ends the output, not the program: the write says so.
  static func prepare() { _ = signal(SIGPIPE, SIG_IGN) }

  /// Asks for a password, which is not shown; `nil` where nobody sits at a terminal.
  static func askForPassword() -> String? {
    guard isatty(STDIN_FILENO) == 1, let answer = unsafe getpass("Password of the workbook: ") else {
      return nil
    }
    return unsafe String(cString: answer)
  }

  /// Says what went wrong, in one sentence.
  static func complain(_ sentence: String) { write("mitra-import: \(sentence)\n") }

  /// Writes a line for a person, such as progress or advice.
  static func say(_ line: String) { write(line + "\n") }

  /// Whether standard error is a terminal: progress is shown nowhere else.
  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Writes text as it is; what cannot be written is nobody's loss.
  static func write(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }
}

/// A failure that has become a sentence for the user and an exit status.
struct ReportedFailure: Error {
  let sentence: String
  let status: ExitStatus
}
