/// Why a column was given to a field.
public enum MatchReason: Sendable, Equatable {
  /// The mapping names this very heading, but for case, blanks and punctuation.
  case heading(String)
  /// The heading is one or two letters off a name in the mapping.
  case spelling(String)
  /// The heading shortens a name in the mapping.
  case abbreviation(String)
  /// The heading has the words of a name in the mapping and others.
  case words(String)
  /// The values have the form of the field.
  case values
  /// The mapping names the column by its letters.
  case position
}

extension MatchReason: Codable {
  private enum Keys: String, CodingKey { case kind, name }

  private var kind: String {
    switch self {
    case .heading: "heading"
    case .spelling: "spelling"
    case .abbreviation: "abbreviation"
    case .words: "words"
    case .values: "values"
    case .position: "position"
    }
  }

  private var name: String? {
    switch self {
    case .heading(let name), .spelling(let name), .abbreviation(let name), .words(let name): name
    case .values, .position: nil
    }
  }

  /// Reads `{"kind":"spelling","name":"Mobile No"}`.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Keys.self)
    let name = try values.decodeIfPresent(String.self, forKey: .name) ?? ""
    switch try values.decode(String.self, forKey: .kind) {
    case "heading": self = .heading(name)
    case "spelling": self = .spelling(name)
    case "abbreviation": self = .abbreviation(name)
    case "words": self = .words(name)
    case "values": self = .values
    case "position": self = .position
    default:
      throw DecodingError.dataCorruptedError(
        forKey: .kind, in: values, debugDescription: "no reason of this program")
    }
  }

  /// Writes `{"kind":"spelling","name":"Mobile No"}`.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Keys.self)
    try values.encode(kind, forKey: .kind)
    try values.encodeIfPresent(name, forKey: .name)
  }
}
