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
        "Nothing to do; or add the heading to the mapping.")
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
        "Nothing to do if that is right; else name the heading in the mapping.")
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
        "The dates are read {order}: {first} cells prove it, {against} speak against it.",
        "Nothing to do.")
    ),
    (
      "date-order-unknown",
      RuleText(
        "Order of dates unknown",
        "{count} dates of this column fit day-month and month-day, and no cell proves the order.",
        "Say in the mapping which comes first, such as format: dd/mm/yyyy.")
    ),
    (
      "date-order-mixed",
      RuleText(
        "Dates in two orders",
        """
        {dayFirst} dates have the day first and {monthFirst} the month; those that fit both were \
        left out.
        """,
        "Write all dates of the column the same way.")
    ),
    (
      "date-column-half-converted",
      RuleText(
        "Excel converted half the dates",
        "Excel swapped day and month of {serials} dates and left {texts} as text. They were put back.",
        "Look at a few of them.")
    ),
    (
      "date-column-suspect",
      RuleText(
        "Dates may be swapped",
        "{serials} dates have a day up to 12 and {texts} are texts: Excel may have swapped day and month.",
        "They were left as they are. Compare them with the papers.")
    ),
    (
      "hidden-rows-read",
      RuleText(
        "Hidden rows were read",
        "{count} hidden rows were read like all others.",
        "Delete them in the workbook if they should not count.")
    ),
  ]
}
