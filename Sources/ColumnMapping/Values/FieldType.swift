package import Tabular

/// What a target field holds, which decides how its cells are read and in which form they are written.
package enum FieldType: String, CaseIterable, Sendable {
  /// Any text: trimmed, NFC, line breaks kept.
  case text
  /// The name of a person or a firm; salutation and S/o, W/o, D/o are split off.
  case name
  /// A phone number, written in E.164: `+919876543210`.
  case phone
  /// An e-mail address; its domain is written in lower case.
  case email
  /// A policy number: text, by the rules of the provider.
  case policyNumber = "policy-number"
  /// A day, written `2024-01-31`.
  case date
  /// A month of a year, such as the first unpaid premium; written as its first day, `2024-01-01`.
  case monthYear = "month-year"
  /// An amount of rupees, written with two decimals: `265000.50`.
  case amount
  /// A whole number.
  case integer
  /// An Indian postal code of six digits.
  case pinCode = "pin-code"
  /// One of the values that the mapping lists, found by its spellings.
  case choice
  /// A permanent account number of the income tax department: `ABCPE1234F`.
  case pan
  /// A GST identification number of fifteen characters, with a check character.
  case gstin
  /// The code of a bank's branch: `SBIN0001234`.
  case ifsc
  /// An Aadhaar number; no more than its last four digits are ever written: `XXXXXXXX2346`.
  case aadhaar
  /// The number of a bank account, 6 to 18 digits.
  case accountNumber = "account-number"
  /// Plan and term, written `736/25`.
  case planTerm = "plan-term"
  /// Yes or no, written `true` or `false`.
  case yesNo = "yes-no"
  /// The number under which an agent keeps a customer: text, kept as it is.
  case customerID = "customer-id"
  /// A postal address or a part of one: text, line breaks kept.
  case address

  /// How values of the type are masked in reports.
  package var sensitiveKind: SensitiveValue.Kind {
    switch self {
    case .name: .name
    case .phone: .phone
    case .email: .email
    case .policyNumber, .pan, .gstin, .ifsc, .aadhaar, .accountNumber, .customerID: .identifier
    case .date, .monthYear: .date
    case .amount: .amount
    case .text, .integer, .pinCode, .choice, .planTerm, .yesNo, .address: .text
    }
  }

  /// Whether columns of the type are left alone by `AadhaarScan`: one mobile in ten with its 91 passes the check.
  package var isExemptFromAadhaarScan: Bool {
    switch self {
    case .phone, .policyNumber, .accountNumber: true
    default: false
    }
  }

  /// Whether cells of the type are kept with an import under a seal only: they open bank accounts.
  var isSealed: Bool {
    switch self {
    case .pan, .ifsc, .accountNumber: true
    default: false
    }
  }

  /// Whether letters of any script are kept as they are; for all others native digits and full-width letters
  /// turn into ASCII before anything is read.
  var keepsScript: Bool {
    switch self {
    case .text, .name, .address, .choice, .yesNo, .customerID: true
    default: false
    }
  }

  /// Whether the value is a row of digits and letters that stands for no quantity: a number in such a column
  /// was never meant to be counted with.
  var isIdentifier: Bool {
    switch self {
    case .phone, .policyNumber, .pinCode, .pan, .gstin, .ifsc, .aadhaar, .accountNumber, .customerID: true
    default: false
    }
  }
}
