/// The rules about columns, rows and what a mapping demands: all that `ColumnMapping` finds beside single values.
///
/// Each is told by its sentence, with `{parameters}`, its severity and what mends it.
extension RuleID {
  /// The rules with the severity that each has unless a mapping says otherwise, in the order in which the catalogue
  /// prints them.
  public static let mappingRules: [(rule: RuleID, severity: Severity)] = [
    (.headingRepeated, .warning),
    (.headingNotMapped, .note),
    (.headingTaken, .note),
    (.headingHint, .note),
    (.headingQuestion, .warning),
    (.headingGuessed, .note),
    (.headingLookAlike, .note),
    (.fieldWithoutColumn, .error),
    (.dateOrderProved, .note),
    (.dateOrderUnknown, .warning),
    (.dateOrderMixed, .warning),
    (.dateColumnHalfConverted, .warning),
    (.dateColumnSuspect, .warning),
    (.valuesTransformed, .note),
    (.hiddenRowsRead, .note),
    (.requiredMissing, .error),
    (.needsOneOfMissing, .error),
    (.valueLength, .warning),
    (.valuePattern, .warning),
    (.valueOutOfRange, .warning),
    (.valueNotAllowed, .warning),
    (.duplicateInFile, .error),
    (.personRepeated, .warning),
    (.customerDisagrees, .warning),
    (.household, .note),
    (.rowRepeated, .error),
    (.rowSlipped, .error),
    (.nameContinued, .error),
    (.referenceNotFound, .error),
    (.valueWithoutHeading, .note),
    (.dateAfterOther, .warning),
    (.numberAboveOther, .warning),
    (.sumMismatch, .warning),
    (.minor, .warning),
    (.dueOffCycle, .warning),
  ]

  // Columns.
  /// Warning: The heading {heading} stands over {count} columns; this is number {number} and it feeds {field}. Give
  /// each column a heading of its own.
  public static let headingRepeated: RuleID = "heading-repeated"
  /// Note: No field takes this column; its values are not imported. Nothing, or add the heading to the mapping.
  public static let headingNotMapped: RuleID = "heading-not-mapped"
  /// Note: This column could hold {field}, which column {column} has already; its values are not imported. Nothing, if
  /// that is the right one; else name the heading in the mapping.
  public static let headingTaken: RuleID = "heading-taken"
  /// Note: No field takes this column, but its values look like {shape}; they are not imported. Give the heading to a
  /// field of the mapping.
  public static let headingHint: RuleID = "heading-hint"
  /// Warning: The columns {columns} fit the field {field} equally well, so none was taken. Name the right heading in
  /// the mapping.
  public static let headingQuestion: RuleID = "heading-question"
  /// Note: The column was taken for {field} by its {reason}. Nothing, if that is right; else name the heading in the
  /// mapping.
  public static let headingGuessed: RuleID = "heading-guessed"
  /// Note: The heading has letters of another alphabet that look Latin ({letters}); it was read as {read}. Type the
  /// heading anew.
  public static let headingLookAlike: RuleID = "heading-look-alike"
  /// Error: No column holds {field}, which every row needs. Add the column, or its heading to the mapping.
  public static let fieldWithoutColumn: RuleID = "field-without-column"
  /// Note: The dates of this column are read as {order}: {first} cells prove it and {against} speak against it.
  /// Nothing.
  public static let dateOrderProved: RuleID = "date-order-proved"
  /// Warning: {count} dates of this column could be day-month or month-day, and no cell proves the order. Say in the
  /// mapping which comes first: format: dd/mm/yyyy.
  public static let dateOrderUnknown: RuleID = "date-order-unknown"
  /// Warning: {dayFirst} dates of this column have the day first and {monthFirst} the month; those that could be
  /// either were left out. Write all dates of the column the same way.
  public static let dateOrderMixed: RuleID = "date-order-mixed"
  /// Warning: Excel took day and month of {serials} dates of this column for each other, and left {texts} as text: no
  /// day of the former is over 12, no first part of the latter is 12 or less. They were put back. Look at a few of
  /// them.
  public static let dateColumnHalfConverted: RuleID = "date-column-half-converted"
  /// Warning: {serials} dates of this column have a day up to 12 and {texts} are texts with a day over 12: Excel may
  /// have swapped day and month of the former; they were left as they are. Compare them with the papers.
  public static let dateColumnSuspect: RuleID = "date-column-suspect"
  /// Note: {count} values of this column were changed before they were read, as the mapping says ({steps}). Nothing.
  public static let valuesTransformed: RuleID = "values-transformed"

  // Rows.
  /// Note: {count} hidden rows were read like all others. Delete them in the workbook if they should not count.
  public static let hiddenRowsRead: RuleID = "hidden-rows-read"
  /// Error: {heading} is empty, and every row needs it. Fill the cell.
  public static let requiredMissing: RuleID = "required-missing"
  /// Error: The row has none of {headings}, and needs one. Fill one of the cells.
  public static let needsOneOfMissing: RuleID = "needs-one-of-missing"
  /// Error: The same value stands in row {row} already. Delete one of the rows, or correct the value.
  public static let duplicateInFile: RuleID = "duplicate-in-file"
  /// Warning: The same person stands in row {row} already, by name and by birth or phone. Delete one of the rows if both
  /// mean one customer.
  public static let personRepeated: RuleID = "person-repeated"
  /// Warning: Row {row} says otherwise about the same customer; one value is kept, that of the row that comes first.
  /// Correct the wrong one of the two, or give two customers two ids.
  public static let customerDisagrees: RuleID = "customer-disagrees"
  /// Note: {count} names share this {shared}: rows {rows}. Nothing, if they are a household.
  public static let household: RuleID = "household"
  /// Error: The file gives a row of this number twice. Save the workbook again with Excel or LibreOffice.
  public static let rowRepeated: RuleID = "row-repeated"
  /// Error: From this cell on the row's values stand {by} column too far to the {side}. Move them back.
  public static let rowSlipped: RuleID = "row-slipped"
  /// Error: Nothing but a name stands in this row: it looks like the rest of the name in {cell}. Write the whole name in
  /// {cell} and delete this row.
  public static let nameContinued: RuleID = "name-continued"
  /// Error: No row of the table {table} has this {field}. Add the row there, or correct the value.
  public static let referenceNotFound: RuleID = "reference-not-found"
  /// Note: {count} values of this column stand under no heading and are not imported. Give the column a heading, or
  /// empty its cells.
  public static let valueWithoutHeading: RuleID = "value-without-heading"

  // Across the cells of a row.
  /// Warning: This date lies after {other}. Correct one of the two.
  public static let dateAfterOther: RuleID = "date-after-other"
  /// Warning: This number is greater than {other}. Correct one of the two.
  public static let numberAboveOther: RuleID = "number-above-other"
  /// Warning: The amount is not {formula}. Look which of the cells is wrong; the instalment alone is not the total.
  public static let sumMismatch: RuleID = "sum-mismatch"
  /// Warning: The person is younger than {age}. Nothing, if the policy is on a minor's life; else correct the date.
  public static let minor: RuleID = "minor"
  /// Warning: The month does not lie on the cycle of the mode {mode}, counted from the commencement. Correct the
  /// month, the mode or the commencement.
  public static let dueOffCycle: RuleID = "due-off-cycle"

  // What a mapping demands.
  /// Warning: The value has {length} characters; from {least} to {most} are allowed. Correct the value.
  public static let valueLength: RuleID = "value-length"
  /// Warning: The value does not have the form {pattern}. Correct the value.
  public static let valuePattern: RuleID = "value-pattern"
  /// Warning: The value is out of range; least: {least}, most: {most}. Correct the value.
  public static let valueOutOfRange: RuleID = "value-out-of-range"
  /// Warning: The value is none of {allowed}. Write one of them.
  public static let valueNotAllowed: RuleID = "value-not-allowed"
}
