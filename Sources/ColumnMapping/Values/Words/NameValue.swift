import Tabular

/// Names of persons and firms: capitals, initials and script stay as they are; what stands around the name goes.
enum NameValue {
  /// Reads a name of at most `limit` scalars; salutation and relative go to `extras`.
  static func read(
    _ text: borrowing Span<UInt8>, limit: Int, into out: inout [UInt8], extras: inout ValueExtras
  ) -> Reading {
    let shape = NameShape(text)
    guard shape.hasLetter, !(text.count <= 12 && shape.mayBeEmptyWord && EmptyWords.contain(text)) else {
      return .failed(.nameNotRecognised)
    }
    if shape.isPlain, !shape.mayMixScripts, !Salutations.mayBegin(text), shape.relationSlash < 0,
      !shape.mayHaveRelation
    {
      let reading = TextValue.read(text, limit: limit, into: &out)
      return shape.hasDigit ? reading.adding(Issue(.nameHasDigits)) : reading
    }
    return readUnusual(text, shape, limit: limit, into: &out, extras: &extras)
  }

  private static func readUnusual(
    _ text: borrowing Span<UInt8>, _ shape: NameShape, limit: Int, into out: inout [UInt8],
    extras: inout ValueExtras
  ) -> Reading {
    // LIC's lists break names over lines: one blank between words, whatever stood there.
    var name: [UInt8] = []
    name.reserveCapacity(text.count)
    for index in 0..<text.count {
      let byte = text[index] == UInt8(ascii: "\n") ? 0x20 : text[index]
      if byte == 0x20, name.last == 0x20 { continue }
      name.append(byte)
    }
    var issues: [Issue] = []
    if let relation = Relations.find(in: name.span) {
      let before = trimmed(name[..<relation.range.lowerBound])
      let behind = trimmed(name[relation.range.upperBound...])
      guard !before.isEmpty, !behind.isEmpty else { return .failed(.nameNotRecognised) }
      extras.append(.relation, relation.word.utf8)
      extras.append(.relative, behind)
      issues.append(Issue(.nameRelation, ["relation": relation.word]))
      name = Array(before)
    }
    let salutation = Salutations.length(in: name.span)
    if salutation > 0 {
      let behind = trimmed(name[salutation...])
      // "Mr." alone is no name.
      guard !behind.isEmpty else { return .failed(.nameNotRecognised) }
      extras.append(.salutation, trimmed(name[..<salutation]))
      issues.append(Issue(.nameSalutation))
      name = Array(behind)
    }
    let rest = NameShape(name.span)
    guard rest.hasLetter else { return .failed(.nameNotRecognised) }
    if rest.hasDigit { issues.append(Issue(.nameHasDigits)) }
    if rest.mayMixScripts, MixedScripts.areIn(name.span) { issues.append(Issue(.nameMixedScripts)) }
    var reading = TextValue.read(name.span, limit: limit, into: &out)
    for issue in issues { reading = reading.adding(issue) }
    return reading
  }

  /// Without blanks, commas and other signs at the ends that stood between the parts.
  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    func parts(_ byte: UInt8) -> Bool {
      byte == 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "-")
        || byte == UInt8(ascii: ":")
    }
    var slice = bytes
    while let first = slice.first, parts(first) { slice.removeFirst() }
    while let last = slice.last, parts(last) { slice.removeLast() }
    if slice.first == UInt8(ascii: "("), slice.last == UInt8(ascii: ")") {
      slice = slice.dropFirst().dropLast()
    }
    // "Ramesh (S/o Suresh)" leaves "Ramesh (" and "Suresh)".
    while slice.last == UInt8(ascii: "(") || slice.last == 0x20 { slice.removeLast() }
    if slice.last == UInt8(ascii: ")"), !slice.contains(UInt8(ascii: "(")) { slice.removeLast() }
    return slice
  }
}
