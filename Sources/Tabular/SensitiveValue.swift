/// A value of a person, which prints masked; only a `Disclosure` opens it.
///
/// Every way in which Swift turns a value into text (`print`, interpolation, `dump`, a debugger's summary) gives the
/// masked form, so that no log can hold the value by accident.
public struct SensitiveValue: Sendable, Hashable {
  /// What the value is, which decides how it is masked.
  public enum Kind: String, Sendable {
    /// A person's name: the first letter of each word stays.
    case name
    /// A phone number: the last two digits stay.
    case phone
    /// An e-mail address: the first letter and the top-level domain stay.
    case email
    /// Policy numbers, customer ids, PAN, Aadhaar, bank accounts: the last two characters stay.
    case identifier
    /// A date: the year stays.
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

  /// The value with all but a few characters hidden. It is at most 40 characters long.
  public var masked: String {
    switch kind {
    case .name: Self.maskWords(text)
    case .phone, .identifier: Self.mask(text, keepingLast: text.count >= 6 ? 2 : 0)
    case .email: Self.maskEmail(text)
    case .date: Self.maskDate(text)
    case .amount: Self.mask(text, keepingLast: 0)
    case .text: Self.mask(text, keepingLast: 0)
    }
  }

  private static let longest = 40

  /// Letters and digits become dots; the punctuation, which shows the form, stays.
  private static func mask(_ text: String, keepingLast kept: Int) -> String {
    let shown = text.suffix(longest)
    var left = shown.count
    var masked = ""
    for character in shown {
      left -= 1
      masked.append(left < kept || !isPersonal(character) ? character : "•")
    }
    return (text.count > longest ? "…" : "") + masked
  }

  private static func maskWords(_ text: String) -> String {
    var masked = ""
    var isFirst = true
    for character in text.prefix(longest) {
      let personal = isPersonal(character)
      masked.append(personal && !isFirst ? "•" : character)
      isFirst = !personal
    }
    return masked + (text.count > longest ? "…" : "")
  }

  private static func maskEmail(_ text: String) -> String {
    guard let at = text.lastIndex(of: "@"), let dot = text.lastIndex(of: "."), dot > at, at > text.startIndex
    else {
      return mask(text, keepingLast: 0)
    }
    return String(text[text.startIndex]) + "•••@•••" + text[dot...].suffix(longest - 8)
  }

  private static func maskDate(_ text: String) -> String {
    // A run of four digits is the year; all other digits and letters go.
    var masked = ""
    for run in text.prefix(longest).split(
      omittingEmptySubsequences: false, whereSeparator: { !isPersonal($0) })
    {
      masked +=
        run.count == 4 && run.allSatisfy(\.isNumber) ? String(run) : String(repeating: "•", count: run.count)
      masked +=
        masked.count < text.count ? String(text[text.index(text.startIndex, offsetBy: masked.count)]) : ""
    }
    return masked
  }

  private static func isPersonal(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
      || character.unicodeScalars.contains { $0.properties.generalCategory == .spacingMark }
  }
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
