/// How the twelve digits of an Aadhaar number are grouped where they do not stand as on its card.
enum DigitGroups {
  /// A run of digits and what stands before it.
  struct Group {
    let digits: Int
    /// The one sign between it and the run before; `nil` where it is several.
    let divider: Unicode.Scalar?
    /// Whether nothing else stands there.
    let isTight: Bool
  }

  private static let sizes: [[Int]] = [
    [4, 4, 4], [6, 6], [4, 8], [8, 4], [3, 3, 3, 3], [2, 2, 2, 2, 2, 2],
  ]

  /// How many groups at the start make twelve digits as numbers of people are written; `nil` where none do.
  ///
  /// One sign divides them all, whichever it is, and no further group follows behind the same: a longer list is one of
  /// amounts or of something else. In other groups than fours only what divides the digits of one number does so: not
  /// 12/04/2025 (dates), 234,123,412,346 (an amount), 192.168.201.130 or 234123, 412346 (two phones).
  static func count(of groups: some Collection<Group>) -> Int? {
    guard let first = groups.first else { return nil }
    for sizes in sizes where sizes[0] == first.digits {
      let taken = groups.prefix(sizes.count)
      guard taken.map(\.digits) == sizes, let sign = taken.dropFirst().first?.divider,
        taken.dropFirst().allSatisfy({ $0.divider == sign })
      else { continue }
      if groups.dropFirst(sizes.count).first?.divider == sign || first.divider == sign { continue }
      let isAsFours = sizes.count == 3
      let isOfOneNumber = sign == " " || sign == "-" || sign == "_" || sign == "("
      if isAsFours || isOfOneNumber && taken.dropFirst().allSatisfy({ $0.isTight || sign == "(" }) {
        return sizes.count
      }
    }
    return nil
  }
}

/// What stands between two runs of digits, put together sign by sign.
struct Divider {
  private var signs = 0
  private var first: Unicode.Scalar?
  private var isOther = false

  /// The one sign, a blank where there is nothing else, `(` for a pair of brackets; `nil` for anything more.
  var sign: Unicode.Scalar? {
    if isOther { return nil }
    return first ?? " "
  }

  /// Adds what comes next.
  mutating func add(_ scalar: Unicode.Scalar) {
    if scalar.isBlank || scalar.isLineBreak { return }
    signs += 1
    switch (first, scalar) {
    case (nil, ")"), (nil, "]"), (nil, "}"), (nil, "("), (nil, "["), (nil, "{"), (nil, "<"), (nil, ">"):
      first = "("
    case ("(", "("), ("(", "["), ("(", "{"): if signs > 2 { isOther = true }
    case (nil, _):
      let properties = scalar.properties
      // A currency makes amounts of them, a letter words.
      let isWord =
        properties.isAlphabetic || properties.numericType != nil
        || [.currencySymbol, .nonspacingMark, .spacingMark].contains(properties.generalCategory)
      if isWord || scalar == "%" { isOther = true }
      first = scalar.isASCII || !properties.isDash ? scalar : "-"
    default: isOther = true
    }
  }
}
