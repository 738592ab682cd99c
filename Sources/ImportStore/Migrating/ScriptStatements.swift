/// Where the statements of an SQL script begin: enough of the grammar (PostgreSQL 4.1) to tell a semicolon
/// that ends a statement from one in a string, a quoted name, a dollar-quoted body, a comment or parentheses.
struct ScriptStatements {
  /// One statement's place.
  struct Place: Equatable {
    /// Its number, from 1.
    var number: Int
    /// The line on which its first word stands, from 1.
    var line: Int
    /// The offset of its first character, in characters (Unicode scalars, as the server counts) from 0.
    var start: Int
  }

  private(set) var places: [Place] = []
  private let scalars: [UnicodeScalar]

  init(_ script: String) {
    scalars = Array(script.unicodeScalars)
    scan()
  }

  /// The statement that holds the character at a position counted from 1, with the line of that position.
  func place(atPosition position: Int) -> Place? {
    guard var found = places.last(where: { $0.start < position }) else { return nil }
    found.line = 1 + scalars.prefix(max(0, position - 1)).count { $0 == "\n" }
    return found
  }

  private mutating func scan() {
    var index = 0
    var line = 1
    var isInside = false
    var depth = 0
    while index < scalars.count {
      let end = self.end(ofTokenAt: index)
      let scalar = scalars[index]
      let isBlank = scalar.properties.isWhitespace || isComment(at: index)
      if !isBlank, !isInside, scalar != ";" {
        places.append(Place(number: places.count + 1, line: line, start: index))
        isInside = true
        depth = 0
      }
      if scalar == "(" { depth += 1 }
      if scalar == ")" { depth -= 1 }
      if scalar == ";", depth <= 0 { isInside = false }
      line += scalars[index..<end].count { $0 == "\n" }
      index = end
    }
  }

  private func isComment(at index: Int) -> Bool { starts("--", at: index) || starts("/*", at: index) }

  private func starts(_ text: String, at index: Int) -> Bool {
    scalars[index...].starts(with: text.unicodeScalars)
  }

  /// Where the token that begins at `index` ends: a whole string, quoted name, comment or dollar-quoted body,
  /// else one character. A token without an end goes to the script's end.
  private func end(ofTokenAt index: Int) -> Int {
    switch scalars[index] {
    case "'":
      let isEscaped = index > 0 && (scalars[index - 1] == "E" || scalars[index - 1] == "e")
      return endOfQuoted(from: index, quote: "'", backslash: isEscaped)
    case "\"": return endOfQuoted(from: index, quote: "\"", backslash: false)
    case "-" where starts("--", at: index):
      return scalars[index...].firstIndex(of: "\n") ?? scalars.count
    case "/" where starts("/*", at: index): return endOfBlockComment(from: index)
    case "$": return endOfDollarQuoted(from: index)
    default: return index + 1
    }
  }

  private func endOfQuoted(from start: Int, quote: UnicodeScalar, backslash: Bool) -> Int {
    var index = start + 1
    while index < scalars.count {
      if backslash, scalars[index] == "\\" {
        index += 2
      } else if scalars[index] == quote {
        guard index + 1 < scalars.count, scalars[index + 1] == quote else { return index + 1 }
        index += 2
      } else {
        index += 1
      }
    }
    return scalars.count
  }

  /// Block comments nest (PostgreSQL 4.1.5).
  private func endOfBlockComment(from start: Int) -> Int {
    var depth = 0
    var index = start
    while index < scalars.count {
      if starts("/*", at: index) {
        depth += 1
        index += 2
      } else if starts("*/", at: index) {
        depth -= 1
        index += 2
        if depth == 0 { return index }
      } else {
        index += 1
      }
    }
    return scalars.count
  }

  private func endOfDollarQuoted(from start: Int) -> Int {
    let isWord = { (scalar: UnicodeScalar) in
      scalar == "_" || scalar.properties.isAlphabetic || ("0"..."9" ~= scalar)
    }
    if start > 0, isWord(scalars[start - 1]) { return start + 1 }
    var index = start + 1
    while index < scalars.count, isWord(scalars[index]) { index += 1 }
    guard index < scalars.count, scalars[index] == "$",
      !(index > start + 1 && "0"..."9" ~= scalars[start + 1])
    else {
      return start + 1
    }
    let tag = scalars[start...index]
    index += 1
    while index + tag.count <= scalars.count {
      if scalars[index] == "$", scalars[index..<(index + tag.count)].elementsEqual(tag) {
        return index + tag.count
      }
      index += 1
    }
    return scalars.count
  }
}
