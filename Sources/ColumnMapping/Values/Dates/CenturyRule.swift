import Tabular

/// The century of a year that is written with two digits, by what the date stands for.
///
/// Excel's own rule (00 to 29 are 2000 to 2029, else 19xx; MS KB 214391) makes a birth of 1928 one of 2028.
enum CenturyRule {
  /// The four digits of a year of two.
  static func year(
    _ short: Int, month: Int, day: Int, meaning: ValueOptions.DateMeaning, today: CalendarDate
  ) -> Int {
    let century = today.year - today.year % 100
    let same = century + short
    switch meaning {
    case .past:
      // The last such day that is not after today.
      return (same, month, day) > (today.year, today.month, today.day) ? same - 100 : same
    case .future:
      // A policy that has matured stays on the list for years; hardly one runs for longer than 75.
      return same < today.year - 24 ? same + 100 : same
    case .any:
      if same > today.year + 29 { return same - 100 }
      return same <= today.year - 71 ? same + 100 : same
    }
  }
}
