/// Attributes of a row that say nothing to a reader (ECMA-376 part 1, 18.3.1.73), each allowed once.
enum RowAttribute {
  private static let names: [StaticString] = [
    "spans=", "ht=", "customHeight=", "x14ac:dyDescent=", "s=", "customFormat=", "outlineLevel=",
    "collapsed=",
    "thickTop=", "thickBot=", "ph=",
  ]

  static func take(_ bytes: Span<UInt8>, _ name: Range<Int>, seen: inout UInt32) -> Bool {
    for (index, known) in names.enumerated()
    where known.utf8CodeUnitCount == name.count + 1
      && XMLAttributes.matches(bytes, at: name.lowerBound, known)
    {
      return mark(2 + index, &seen)
    }
    return false
  }

  /// Notes an attribute; false where it was there before, which is no well-formed XML.
  @inline(__always)
  static func mark(_ bit: Int, _ seen: inout UInt32) -> Bool {
    let mask: UInt32 = 1 << UInt32(bit)
    if seen & mask != 0 { return false }
    seen |= mask
    return true
  }
}

/// Attributes of a formula (18.3.1.40); the value beside it is all that a reader wants.
enum FormulaAttribute {
  private static let names: [StaticString] = [
    "t=", "ref=", "si=", "ca=", "aca=", "dt2D=", "dtr=", "del1=", "del2=", "r1=", "r2=", "bx=",
  ]

  static func take(_ bytes: Span<UInt8>, _ name: Range<Int>, seen: inout UInt32) -> Bool {
    for (index, known) in names.enumerated()
    where known.utf8CodeUnitCount == name.count + 1
      && XMLAttributes.matches(bytes, at: name.lowerBound, known)
    {
      return RowAttribute.mark(index, &seen)
    }
    return false
  }
}
