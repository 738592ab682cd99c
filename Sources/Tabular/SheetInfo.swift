/// Whether a person sees a sheet in the program (ECMA-376 part 1, 18.18.68, ST_SheetState).
public enum SheetVisibility: String, Sendable {
  /// It has a tab.
  case visible
  /// A menu brings it back.
  case hidden
  /// Only a macro brings it back.
  case veryHidden
}

/// What a sheet is; only worksheets have rows.
public enum SheetKind: String, Sendable {
  /// Rows and columns.
  case worksheet
  /// A chart on a page of its own.
  case chartsheet
  /// A dialog of Excel 5.
  case dialogsheet
  /// A sheet of Excel 4 macros.
  case macrosheet
}

/// One sheet of a workbook, as the workbook lists it.
public struct SheetInfo: Sendable, Hashable {
  /// Its name; empty for a CSV file.
  public var name: String
  /// Whether a person sees it.
  public var visibility: SheetVisibility
  /// What it is.
  public var kind: SheetKind

  /// Makes an entry of the list.
  public init(name: String, visibility: SheetVisibility = .visible, kind: SheetKind = .worksheet) {
    self.name = name
    self.visibility = visibility
    self.kind = kind
  }
}
