import Tabular

extension EnglishSentences {
  /// What the rules about dates say.
  static let date: [(RuleID, RuleText)] = [
    (
      "date-not-recognised",
      RuleText(
        "Not a date",
        "The text is not a date.",
        "Write the date as 14/02/2025.")
    ),
    (
      "date-impossible",
      RuleText(
        "No such day",
        "The calendar has no such day when the column is read {order}.",
        "Correct the date.")
    ),
    (
      "date-ambiguous",
      RuleText(
        "Day and month unclear",
        "Day and month cannot be told apart, and no date of the column proves their order.",
        "Say in the mapping which comes first, such as format: dd/mm/yyyy.")
    ),
    (
      "date-incomplete",
      RuleText(
        "Date not complete",
        "The {missing} is missing from the date.",
        "Write the whole date.")
    ),
    (
      "date-out-of-range",
      RuleText(
        "Year out of range",
        "The year is not between {earliest} and {latest}.",
        "Correct the year.")
    ),
    (
      "date-in-future",
      RuleText(
        "Date in the future",
        "The date lies after today. Excel reads the years 00 to 29 as 2000 to 2029.",
        "Correct the year if the century is wrong.")
    ),
    (
      "date-century-assumed",
      RuleText(
        "Two-digit year",
        "The year has two digits; it was read as one of {century}.",
        "Write the year with four digits.")
    ),
    (
      "date-day-month-swapped",
      RuleText(
        "Day and month put back",
        "Excel had swapped day and month of this date; they were put back.",
        "Nothing; the report shows the proof.")
    ),
    (
      "date-time-dropped",
      RuleText(
        "Time left out",
        "The time of day was left out.",
        "Nothing.")
    ),
    (
      "date-day-dropped",
      RuleText(
        "Day left out",
        "Only month and year were taken.",
        "Nothing.")
    ),
    (
      "date-from-number",
      RuleText(
        "Date from a bare number",
        "The cell is a bare number; it was read as Excel's count of days.",
        "Format the column as a date and see whether it is right.")
    ),
    (
      "date-serial-impossible",
      RuleText(
        "Number stands for no day",
        "The number stands for no day.",
        "Type the date again.")
    ),
  ]
}
