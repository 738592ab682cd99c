/// The form of a value, in the plainest language that does: `AAAAA9999A`, `99[-/]AAA?`, `N*`.
///
/// | Sign | Stands for |
/// |---|---|
/// | `A` | a letter from A to Z, in either case |
/// | `9` | a digit |
/// | `N` | a letter or a digit |
/// | `.` | any character |
/// | `[-/]` | one of the characters in the brackets |
/// | `\A` | the letter A itself; likewise for every other sign |
/// | anything else | itself |
///
/// Behind a sign, `?` makes it optional, `*` allows any number, `+` at least one, `{3}` or `{2,4}` so many. Each sign
/// takes as many characters as it can and none is given back, so a value is read once from its start to its end;
/// a sign must therefore not be followed by one that wants the same characters.
package struct TextPattern: Sendable, Equatable {
  /// A set of bytes: the low and the high half of ASCII as bits; every byte beyond ASCII together.
  struct ByteSet: Sendable, Equatable {
    var low: UInt64 = 0
    var high: UInt64 = 0
    var beyondASCII = false

    mutating func insert(_ byte: UInt8) {
      if byte < 64 {
        low |= 1 << UInt64(byte)
      } else if byte < 128 {
        high |= 1 << UInt64(byte - 64)
      } else {
        beyondASCII = true
      }
    }

    @inline(__always) func contains(_ byte: UInt8) -> Bool {
      byte < 64
        ? low >> UInt64(byte) & 1 == 1 : byte < 128 ? high >> UInt64(byte &- 64) & 1 == 1 : beyondASCII
    }

    func meets(_ other: ByteSet) -> Bool {
      low & other.low != 0 || high & other.high != 0 || beyondASCII && other.beyondASCII
    }
  }

  private struct Step: Sendable, Equatable {
    var set: ByteSet
    var least: Int
    var most: Int
  }

  /// Why a pattern cannot be read.
  package enum Mistake: Error, Equatable {
    /// A bracket or brace is not closed, or nothing stands in it.
    case notClosed
    /// `?`, `*`, `+` or `{` stands behind no sign.
    case repeatsNothing
    /// A number of repetitions is none, or over 1000.
    case badCount
    /// A sign of changing length is followed by one that wants the same characters.
    case takesTheNext
    /// The pattern is empty.
    case empty
  }

  /// The pattern as it is written.
  package let text: String
  private let steps: [Step]

  /// Reads a pattern.
  package init(_ text: String) throws(Mistake) {
    self.text = text
    var steps: [Step] = []
    var scalars = Array(text.utf8)[...]
    while let byte = scalars.popFirst() {
      switch byte {
      case UInt8(ascii: "?"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "{"):
        guard let last = steps.indices.last, steps[last].least == 1, steps[last].most == 1 else {
          throw .repeatsNothing
        }
        (steps[last].least, steps[last].most) = try Self.count(byte, &scalars)
      case UInt8(ascii: "["):
        guard let end = scalars.firstIndex(of: UInt8(ascii: "]")), end > scalars.startIndex else {
          throw .notClosed
        }
        var set = ByteSet()
        for member in scalars[..<end] { set.insert(member) }
        scalars = scalars[(end + 1)...]
        steps.append(Step(set: set, least: 1, most: 1))
      case UInt8(ascii: "\\"):
        guard let literal = scalars.popFirst() else { throw .notClosed }
        steps.append(Step(set: Self.one(literal), least: 1, most: 1))
      default:
        steps.append(Step(set: Self.set(byte), least: 1, most: 1))
      }
    }
    if steps.isEmpty { throw .empty }
    for index in steps.indices where steps[index].least != steps[index].most {
      // All that may come directly behind: up to the first sign that must be there.
      for next in steps[(index + 1)...] {
        if next.set.meets(steps[index].set) { throw .takesTheNext }
        if next.least > 0 { break }
      }
    }
    self.steps = steps
  }

  /// Whether the whole value has the form. Characters beyond ASCII count as the bytes they are written with.
  package func matches(_ text: borrowing Span<UInt8>) -> Bool {
    var index = 0
    for step in steps {
      var count = 0
      while count < step.most, index < text.count, step.set.contains(text[index]) {
        index += 1
        count += 1
      }
      if count < step.least { return false }
    }
    return index == text.count
  }

  private static func count(_ sign: UInt8, _ rest: inout ArraySlice<UInt8>) throws(Mistake) -> (Int, Int) {
    switch sign {
    case UInt8(ascii: "?"): return (0, 1)
    case UInt8(ascii: "*"): return (0, .max)
    case UInt8(ascii: "+"): return (1, .max)
    default:
      guard let end = rest.firstIndex(of: UInt8(ascii: "}")) else { throw .notClosed }
      let numbers = rest[..<end].split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        .map { Int(String(decoding: $0, as: UTF8.self)) }
      rest = rest[(end + 1)...]
      guard let first = numbers.first, let least = first, let last = numbers.last, let most = last,
        numbers.count <= 2, least >= 0, most >= least, most <= 1000, most > 0
      else { throw .badCount }
      return (least, most)
    }
  }

  private static func one(_ byte: UInt8) -> ByteSet {
    var set = ByteSet()
    set.insert(byte)
    return set
  }

  private static func set(_ byte: UInt8) -> ByteSet {
    var set = ByteSet()
    let isLetter = byte == UInt8(ascii: "A") || byte == UInt8(ascii: "N")
    let isDigit = byte == UInt8(ascii: "9") || byte == UInt8(ascii: "N")
    if isLetter {
      for letter in UInt8(ascii: "A")...UInt8(ascii: "Z") {
        set.insert(letter)
        set.insert(letter | 0x20)
      }
    }
    if isDigit { for digit in UInt8(ascii: "0")...UInt8(ascii: "9") { set.insert(digit) } }
    if byte == UInt8(ascii: ".") {
      set.low = .max
      set.high = .max
      set.beyondASCII = true
    } else if !isLetter, !isDigit {
      set.insert(byte)
    }
    return set
  }
}
