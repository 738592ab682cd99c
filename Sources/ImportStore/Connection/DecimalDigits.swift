/// A decimal number as PostgreSQL's `numeric` sends it: groups of four decimal digits (base 10,000), the
/// power of the first group, the sign and the number of decimals (src/backend/utils/adt/numeric.c,
/// `numeric_recv`).
struct DecimalDigits: Equatable {
  var groups: [UInt16] = []
  var weight: Int16 = 0
  var isNegative = false
  var scale: UInt16 = 0

  /// Reads `-12345.60`; `nil` for anything but a sign, digits and one point, and for more than 1,000 digits.
  init?(_ text: String) {
    var digits = text.utf8[...]
    if digits.first == UInt8(ascii: "-") || digits.first == UInt8(ascii: "+") {
      isNegative = digits.removeFirst() == UInt8(ascii: "-")
    }
    let parts = digits.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    guard digits.count <= 1000, let whole = parts.first, !whole.isEmpty else { return nil }
    let fraction = parts.count > 1 ? parts[1] : whole[whole.endIndex...]
    guard parts.count == 1 || !fraction.isEmpty,
      (Array(whole) + Array(fraction)).allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    scale = UInt16(fraction.count)
    let zero = UInt8(ascii: "0")
    var all = Array(repeating: zero, count: (4 - whole.count % 4) % 4) + Array(whole)
    weight = Int16(all.count / 4 - 1)
    all += Array(fraction) + Array(repeating: zero, count: (4 - fraction.count % 4) % 4)
    for start in stride(from: 0, to: all.count, by: 4) {
      groups.append(all[start..<(start + 4)].reduce(0) { $0 * 10 + UInt16($1 - zero) })
    }
    while groups.first == 0 {
      groups.removeFirst()
      weight -= 1
    }
    while groups.last == 0 { groups.removeLast() }
    if groups.isEmpty {
      weight = 0
      isNegative = false
    }
  }
}
