import Tabular

extension EnglishSentences {
  /// What the rules about columns say.
  static let column: [(RuleID, RuleText)] = [
    (
      "heading-repeated",
      RuleText(
        "Heading repeats",
        "{count} columns are headed {heading}; this is number {number}, and it feeds {field}.",
        "Give each column a heading of its own.")
    ),
    (
      "heading-not-mapped",
      RuleText(
        "Column not used",
        "No field takes this column; its values are not imported.",
        "Nothing; or add the heading to the mapping.")
    ),
    (
      "heading-taken",
      RuleText(
        "Field has its column already",
        "Column {column} gives {field} already; the values of this one are not imported.",
        "Nothing if that is the right column; else name the right heading in the mapping.")
    ),
    (
      "heading-hint",
      RuleText(
        "Column not used, its values known",
        "The values look like {shape}, but no field takes this column; they are not imported.",
        "Add the heading to the mapping, if they are wanted.")
    ),
    (
      "heading-question",
      RuleText(
        "Two columns for one field",
        "The columns {columns} fit {field} equally well, so none was taken.",
        "Name the right heading in the mapping.")
    ),
    (
      "heading-guessed",
      RuleText(
        "Column recognised",
        "The column was taken for {field} by its {reason}.",
        "Nothing if that is right; else name the heading in the mapping.")
    ),
    (
      "heading-look-alike",
      RuleText(
        "Look-alike letters in the heading",
        "The heading has letters of another alphabet ({letters}); it was read as {read}.",
        "Type the heading anew with Latin letters.")
    ),
    (
      "field-without-column",
      RuleText(
        "Needed column missing",
        "No column holds {field}, and every row needs it.",
        "Add the column, or add its heading to the mapping.")
    ),
    (
      "date-order-proved",
      RuleText(
        "Order of dates proved",
        "The dates are read {order}. Cells that prove it: {first}; against it: {against}.",
        "Nothing.")
    ),
    (
      "date-order-unknown",
      RuleText(
        "Order of dates unknown",
        "Dates of this column that fit both orders: {count}. No cell proves which is right.",
        "Say in the mapping which comes first, such as format: dd/mm/yyyy.")
    ),
    (
      "date-order-mixed",
      RuleText(
        "Dates in two orders",
        """
        Dates with the day first: {dayFirst}; with the month first: {monthFirst}. Those that fit \
        both were left out.
        """,
        "Write all dates of the column the same way.")
    ),
    (
      "date-column-half-converted",
      RuleText(
        "Excel converted half the dates",
        """
        Excel swapped day and month in part of the column (dates: {serials}, texts: {texts}). \
        They were put back.
        """,
        "Look at a few of them.")
    ),
    (
      "date-column-suspect",
      RuleText(
        "Dates may be swapped",
        """
        Excel may have swapped day and month here (dates with a day up to 12: {serials}, texts: \
        {texts}).
        """,
        "They were left as they are. Compare them with the papers.")
    ),
    (
      "hidden-rows-read",
      RuleText(
        "Hidden rows were read",
        "Hidden rows were read like all others: {count}.",
        "Delete them in the workbook if they should not count.")
    ),
  ]
}
