import Tabular

/// What a mapping does to a cell's text before it is read, step by step: no language, four kinds of steps.
package struct TextTransform: Sendable, Equatable {
  /// One step.
  package enum Step: Sendable, Equatable {
    /// Takes these characters off both ends, and blanks with them.
    case trim(String)
    /// Keeps one part of those that a text stands between: 1 is the first, -1 the last. Nothing where there are fewer.
    case split(at: String, part: Int)
    /// Puts texts in the place of others, wherever they stand, one pair after the other.
    case replace([Replacement])
    /// Puts the value of a table in the place of the whole text; case and blanks around it do not matter.
    case lookup([String: String], otherwise: Otherwise)

    /// The step's name in mappings and reports.
    package var name: String {
      switch self {
      case .trim: "trim"
      case .split: "split"
      case .replace: "replace"
      case .lookup: "lookup"
      }
    }
  }

  /// A text and what comes in its place.
  package struct Replacement: Sendable, Equatable {
    package var text: String
    package var by: String
  }

  /// What becomes of a text that a table does not have.
  package enum Otherwise: String, CaseIterable, Sendable {
    /// It is no value: a finding names those that the table has.
    case refuse
    /// It stays as it is.
    case keep
    /// The field stays empty.
    case empty
  }

  /// What came out.
  enum Outcome: Equatable {
    /// The text as it was.
    case unchanged
    /// Another text; an empty one is no value.
    case changed(String)
    /// No value, for this reason.
    case failed(Issue)
  }

  /// The steps, in the order in which they are taken.
  package let steps: [Step]

  /// A text that grows beyond this is no cell's: a replacement that holds what it replaces, thirty times over.
  private static let longest = 200_000

  /// Takes all steps.
  func apply(_ text: String) -> Outcome {
    var result = text
    for step in steps {
      switch step {
      case .trim(let characters): result = Self.trimmed(result, characters)
      case .split(let mark, let part): result = Self.part(part, of: result, at: mark)
      case .replace(let pairs):
        for pair in pairs {
          result = Self.replacing(pair, in: result)
          if result.utf8.count > Self.longest {
            return .failed(
              Issue(.textTooLong, ["length": String(result.utf8.count), "limit": String(Self.longest)]))
          }
        }
      case .lookup(let values, let otherwise):
        if let value = values[Self.key(result)] {
          result = value
        } else if Self.key(result).isEmpty || otherwise == .empty {
          result = ""
        } else if otherwise == .refuse {
          return .failed(Issue(.choiceUnknown, ["allowed": Self.listed(values)]))
        }
      }
    }
    return result == text ? .unchanged : .changed(result)
  }

  /// The form in which texts are looked up.
  package static func key(_ text: String) -> String { trimmed(text, "").lowercased() }

  private static func listed(_ values: [String: String]) -> String {
    let keys = values.keys.sorted()
    return keys.prefix(20).joined(separator: ", ") + (keys.count > 20 ? ", …" : "")
  }

  private static func trimmed(_ text: String, _ characters: String) -> String {
    func goes(_ character: Character) -> Bool { character.isWhitespace || characters.contains(character) }
    var rest = text[...].drop(while: goes)
    while let last = rest.last, goes(last) { rest.removeLast() }
    return String(rest)
  }

  private static func part(_ part: Int, of text: String, at mark: String) -> String {
    let parts = pieces(of: text, at: mark)
    let index = part > 0 ? part - 1 : parts.count + part
    return parts.indices.contains(index) ? trimmed(String(parts[index]), "") : ""
  }

  private static func replacing(_ pair: Replacement, in text: String) -> String {
    let parts = pieces(of: text, at: pair.text)
    return parts.count == 1 ? text : parts.joined(separator: pair.by)
  }

  /// What stands between the marks, read once from start to end.
  private static func pieces(of text: String, at mark: String) -> [Substring] {
    let sought = Array(mark.utf8)
    let bytes = Array(text.utf8)
    guard let first = sought.first, bytes.count >= sought.count else { return [text[...]] }
    var parts: [Substring] = []
    var start = 0
    var index = 0
    func piece(_ range: Range<Int>) -> Substring { Substring(decoding: bytes[range], as: UTF8.self) }
    while index + sought.count <= bytes.count {
      if bytes[index] == first, bytes[index..<(index + sought.count)].elementsEqual(sought) {
        parts.append(piece(start..<index))
        index += sought.count
        start = index
      } else {
        index += 1
      }
    }
    parts.append(piece(start..<bytes.count))
    return parts
  }
}
