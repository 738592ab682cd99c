import ImportReports
import Tabular

/// Texts that came out of files or the database, made fit for a terminal.
public enum Shown {
  /// The text on one line, without control characters and marks that turn the writing direction.
  public static func line(_ text: String, limit: Int = .max) -> String { ShownText.line(text, limit: limit) }

  /// A count with the grouping of India: `12,34,567`.
  public static func count(_ number: Int) -> String { ShownText.count(number) }

  /// A rule in three or four words.
  public static func title(ofRule name: String) -> String {
    Catalogue(.english).title(of: RuleID(name))
  }
}
