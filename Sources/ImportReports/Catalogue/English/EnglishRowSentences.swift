import Tabular

extension EnglishSentences {
  /// What the rules about rows and the mapping's demands say.
  static let row: [(RuleID, RuleText)] = [
    (
      "required-missing",
      RuleText(
        "Needed value missing",
        "{heading} is empty, and every row needs it.",
        "Fill the cell.")
    ),
    (
      "needs-one-of-missing",
      RuleText(
        "One of several values needed",
        "The row has none of {headings}, and needs one of them.",
        "Fill one of the cells.")
    ),
    (
      "values-transformed",
      RuleText(
        "Values changed by the mapping",
        "{count} values of this column were changed as the mapping says ({steps}).",
        "Nothing.")
    ),
    (
      "value-length",
      RuleText(
        "Value of wrong length",
        "The value has {length} characters; from {least} to {most} are allowed.",
        "Correct the value.")
    ),
    (
      "value-pattern",
      RuleText(
        "Value of wrong form",
        "The value does not have the form {pattern}.",
        "Correct the value.")
    ),
    (
      "value-out-of-range",
      RuleText(
        "Value out of range",
        "The value is {beyond} {limit}, which the mapping does not allow.",
        "Correct the value.")
    ),
    (
      "value-not-allowed",
      RuleText(
        "Value not allowed",
        "The value is none of {allowed}.",
        "Write one of them.")
    ),
    (
      "duplicate-in-file",
      RuleText(
        "Value stands in the file twice",
        "The same value stands in row {row} already.",
        "Delete one of the rows, or correct the value.")
    ),
    (
      "person-repeated",
      RuleText(
        "Person stands in the file twice",
        "The same person stands in row {row} already, by name and by birth or phone.",
        "Delete one of the rows if both mean one customer.")
    ),
    (
      "customer-disagrees",
      RuleText(
        "Rows of one customer disagree",
        "Row {row} has another value for the same customer. One is kept: that of the row that comes first.",
        "Correct the wrong one of the two; for two customers, give each an id or a name of its own.")
    ),
    (
      "household",
      RuleText(
        "Household",
        "{count} names share this {shared}: rows {rows}.",
        "Nothing if they are a household; else correct the {shared}.")
    ),
    (
      "row-repeated",
      RuleText(
        "Row given twice",
        "The file gives a row of this number twice.",
        "Save the workbook again with Excel or LibreOffice.")
    ),
    (
      "row-slipped",
      RuleText(
        "Row has slipped",
        "From this cell on, the row's values are shifted to the {side} by {by}.",
        "Move them back.")
    ),
    (
      "name-continued",
      RuleText(
        "Name goes on",
        "Nothing but a name stands in this row: it looks like the rest of the name in {cell}.",
        "Write the whole name in {cell} and delete this row; or fill the row, if it is a record of its own.")
    ),
    (
      "reference-not-found",
      RuleText(
        "No matching row",
        "No row of the table {table} has this {field}.",
        "Add the row there, or correct the value.")
    ),
    (
      "value-without-heading",
      RuleText(
        "Values under no heading",
        "{count} values of this column stand under no heading and are not imported.",
        "Give the column a heading, or empty its cells.")
    ),
  ]
}
