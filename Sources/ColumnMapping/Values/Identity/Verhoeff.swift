/// The check digit of Aadhaar numbers: J. Verhoeff, Error Detecting Decimal Codes (1969). It finds every wrong digit
/// and every swap of neighbours; one number in ten passes by chance.
enum Verhoeff {
  /// The multiplication of the dihedral group D5, ten rows of ten.
  private static let product: InlineArray<100, UInt8> = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4, 0, 6, 7, 8, 9, 5,
    2, 3, 4, 0, 1, 7, 8, 9, 5, 6, 3, 4, 0, 1, 2, 8, 9, 5, 6, 7,
    4, 0, 1, 2, 3, 9, 5, 6, 7, 8, 5, 9, 8, 7, 6, 0, 4, 3, 2, 1,
    6, 5, 9, 8, 7, 1, 0, 4, 3, 2, 7, 6, 5, 9, 8, 2, 1, 0, 4, 3,
    8, 7, 6, 5, 9, 3, 2, 1, 0, 4, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0,
  ]

  /// The permutation by place, eight rows of ten.
  private static let permutation: InlineArray<80, UInt8> = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 5, 7, 6, 2, 8, 3, 0, 9, 4,
    5, 8, 0, 3, 7, 9, 6, 1, 4, 2, 8, 9, 1, 6, 0, 4, 3, 5, 2, 7,
    9, 4, 5, 3, 1, 2, 6, 8, 7, 0, 4, 2, 8, 6, 5, 7, 3, 9, 0, 1,
    2, 7, 9, 3, 8, 0, 6, 4, 1, 5, 7, 0, 4, 6, 9, 1, 3, 2, 5, 8,
  ]

  /// Whether twelve digits (values 0 to 9) pass.
  static func passes(_ digits: InlineArray<12, UInt8>) -> Bool {
    var check = 0
    for place in 0..<12 {
      let permuted = permutation[place % 8 * 10 + Int(digits[11 - place] % 10)]
      check = Int(product[check * 10 + Int(permuted)])
    }
    return check == 0
  }
}
