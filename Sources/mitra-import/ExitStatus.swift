import ArgumentParser

/// The exit statuses of every command (sysexits.h where it has one).
enum ExitStatus: Int32 {
  /// Fine; warnings may have been printed.
  case fine = 0
  /// Rows were rejected, or the database's health is critical.
  case rejectedRows = 1
  /// The file was judged and nothing entered the database.
  case nothingEntered = 3
  /// Wrong usage (EX_USAGE).
  case usage = 64
  /// The input cannot be read: no workbook, damaged, encrypted, over a limit (EX_DATAERR).
  case unreadableInput = 65
  /// There is no such file (EX_NOINPUT).
  case noSuchFile = 66
  /// The database cannot be reached (EX_UNAVAILABLE).
  case databaseUnavailable = 69
  /// Our own mistake (EX_SOFTWARE).
  case ownMistake = 70
  /// The output cannot be written (EX_CANTCREAT).
  case cannotWrite = 73
  /// A passing fault: look, then try again (EX_TEMPFAIL).
  case passingFault = 75
  /// Refused: not permitted (EX_NOPERM).
  case refused = 77
  /// The mapping or the configuration is wrong, or no mapping fits (EX_CONFIG).
  case wrongConfiguration = 78
  /// Interrupted by Ctrl-C (128 + SIGINT).
  case interrupted = 130

  /// The status in the words of the argument parser, which ends the process with it.
  var code: ExitCode { ExitCode(rawValue) }
}
