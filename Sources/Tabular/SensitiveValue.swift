/// A value of a person, which prints masked; only a `Disclosure` opens it.
///
/// Every way in which Swift turns a value into text (`print`, interpolation, `dump`, a debugger's summary) gives the
/// masked form, so that no log can hold the value by accident.
public struct SensitiveValue: Sendable, Hashable {
  /// What the value is, which decides how it is masked.
  public enum Kind: String, Sendable {
    /// A person's name: the first letter of the first three words stays, and no digit.
    case name
    /// A phone number: the last two digits stay, of six or more.
    case phone
    /// An e-mail address: the first letter and the top-level domain stay.
    case email
    /// Policy numbers, customer ids, PAN, Aadhaar, bank accounts: the last two characters stay, of six or more.
    case identifier
    /// A date: the year stays, where it can be told.
    case date
    /// An amount: its number of digits stays.
    case amount
    /// Anything else, addresses among them: its length stays.
    case text
  }

  /// What the value is.
  public let kind: Kind
  private let text: String

  /// Wraps a value.
  public init(_ text: String, as kind: Kind) {
    self.text = text
    self.kind = kind
  }

  /// The value itself, for a reader who may see it.
  public func disclosed(_ disclosure: Disclosure) -> String { text }

  /// What a function with a key makes of the value.
  func marked(by mark: (String) -> String) -> String { mark(text) }

  /// The value with all but a few characters hidden, on one line and at most 40 characters long.
  public var masked: String { ValueMask.mask(text, as: kind) }
}

extension SensitiveValue: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The masked form.
  public var description: String { masked }
  /// The masked form.
  public var debugDescription: String { masked }
  /// The masked form alone: `dump` and debuggers see no more.
  public var customMirror: Mirror { Mirror(self, children: ["masked": masked]) }
}

/// The permission to see values as they are. Whoever makes one takes the responsibility; with a database it is
/// made only after the permission was checked and the audit row was committed.
public struct Disclosure: Sendable {
  /// Why the values are shown.
  public let reason: String

  /// Takes the responsibility for showing personal values.
  public init(reason: String) { self.reason = reason }
}
