/// What an undo has taken back and what it had to leave alone, or, as a dry run, would.
public struct UndoReport: Sendable, Equatable, Codable {
  /// The import.
  public var importID: String
  /// Its file.
  public var fileName: String
  /// Whether nothing was changed because that was not asked for.
  public var isDryRun: Bool
  /// Rows taken back, by table.
  public var takenBack: [Group]
  /// Rows left alone, in the order of the sheet.
  public var kept: [KeptRow]
  /// Keys (policy numbers, customer ids, phones) that no import knows any more.
  public var keysRemoved: Int
  /// What an undo cannot take back.
  public var warnings: [String]

  /// Rows of one table.
  public struct Group: Sendable, Equatable, Codable {
    /// The table.
    public var table: String
    /// `INSERT`: the row was made and is removed; `UPDATE`: it was changed and has its old values again.
    public var operation: String
    /// How many.
    public var count: Int
  }

  /// A row that is left alone.
  public struct KeptRow: Sendable, Equatable, Codable {
    /// The table.
    public var table: String
    /// Its key.
    public var record: String
    /// The customer.
    public var customer: String?
    /// The sheet it came from.
    public var sheet: String?
    /// The first row of the sheet that the customer has, as Excel counts.
    public var row: Int?
    /// Why: which columns were changed, or what refers to it.
    public var because: String
  }

  /// Whether all of it had to be left alone: then the import is not undone at all.
  public var isRefused: Bool { takenBack.isEmpty && !kept.isEmpty }
}
