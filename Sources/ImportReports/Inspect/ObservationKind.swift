/// What `inspect` tells of a workbook. The names stand in the JSON form and never change once released.
public enum ObservationKind: String, Sendable, CaseIterable {
  /// The stated range is not the real one.
  case statedRangeWrong = "stated-range-wrong"
  /// Rows hidden by hand.
  case hiddenRows = "hidden-rows"
  /// Rows hidden by a filter that is switched on.
  case filteredRows = "filtered-rows"
  /// Columns hidden by hand.
  case hiddenColumns = "hidden-columns"
  /// Formulas whose result was never stored.
  case uncachedFormulas = "uncached-formulas"
  /// Cells that hold an error such as `#N/A`.
  case errorCells = "error-cells"
  /// Texts that are numbers.
  case numbersAsText = "numbers-as-text"
  /// Numbers shown in E notation whose digits are all in the file.
  case recoverableNumbers = "recoverable-numbers"
  /// Numbers whose digits Excel has cut off.
  case lostNumbers = "lost-numbers"
  /// Numbers whose leading zeros only their number format shows.
  case leadingZerosByFormat = "leading-zeros-by-format"
  /// Headings in merged cells.
  case mergedHeaders = "merged-headers"
  /// Merged ranges below the headings.
  case mergedCells = "merged-cells"
  /// Headings that occur more than once.
  case duplicateHeadings = "duplicate-headings"
  /// Columns with values and without a heading.
  case emptyHeadings = "empty-headings"
  /// Columns in which dates and texts that look like dates are mixed.
  case mixedDates = "mixed-dates"
  /// Rows at the end that hold formats and no values.
  case styledTail = "styled-tail"
  /// Cells in a font that hides other letters behind Latin ones.
  case legacyFonts = "legacy-fonts"
  /// Cells that the file itself has wrong.
  case damagedCells = "damaged-cells"
  /// Cells beyond the last column or row that a sheet can have; not read.
  case cellsOutOfRange = "cells-out-of-range"
  /// Cells that name another row than the one in which they stand.
  case contradictoryAddresses = "contradictory-addresses"
  /// What was tolerated in the archive and its parts, by the names of the rules.
  case containerFindings = "container-findings"
  /// Row numbers that come again.
  case repeatedRows = "repeated-rows"
  /// Cells with characters that cannot be seen.
  case invisibleCharacters = "invisible-characters"
  /// Links to other workbooks; never followed.
  case externalLinks = "external-links"
  /// Excel tables.
  case tables = "tables"
  /// Names defined in the workbook.
  case definedNames = "defined-names"
}
