import Tabular

/// What a mapping says about the values of one field, beside its type.
package struct ValueOptions: Sendable {
  /// What a date stands for, which settles years of two digits.
  package enum DateMeaning: String, CaseIterable, Sendable {
    /// A birth or a commencement: never after today.
    case past
    /// A maturity: a year of two digits is this one or a later one.
    case future
    /// Anything near today: 70 years back to 29 years ahead.
    case any
  }

  /// Who issues the policies, in lower case: `lic`; `nil` where any insurer may.
  package var provider: String?
  /// Forms of dates that the mapping fixes, such as `dd/mm/yyyy`: the first that names day and month in an order
  /// decides it for the column, whatever its values say.
  package var formats: [String]
  /// Spellings and the values that they stand for, for the type `choice`. Case, blanks and punctuation of a
  /// spelling do not matter.
  package var choices: [String: String]
  /// The calling code of phones written without one.
  package var countryCode: String
  /// What a date stands for.
  package var dateMeaning: DateMeaning
  /// The years that a date may have.
  package var years: ClosedRange<Int>
  /// The longest text in Unicode scalars; `nil` for the type's own limit.
  package var maximumLength: Int?

  /// Makes options; all may be left out.
  package init(
    provider: String? = nil, formats: [String] = [], choices: [String: String] = [:],
    countryCode: String = "91",
    dateMeaning: DateMeaning = .any, years: ClosedRange<Int> = 1900...2150, maximumLength: Int? = nil
  ) {
    self.provider = provider
    self.formats = formats
    self.choices = choices
    self.countryCode = countryCode
    self.dateMeaning = dateMeaning
    self.years = years
    self.maximumLength = maximumLength
  }

  /// The order of day and month that `formats` fix, if they do.
  var fixedDateOrder: DateOrder? {
    for format in formats {
      let letters = format.lowercased()
      // yyyy-mm-dd says nothing about dates whose year comes last.
      if letters.first == "y" { continue }
      guard let day = letters.firstIndex(of: "d"), let month = letters.firstIndex(of: "m") else { continue }
      return day < month ? .dayMonth : .monthDay
    }
    return nil
  }
}
