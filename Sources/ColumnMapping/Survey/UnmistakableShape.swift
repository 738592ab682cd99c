import Tabular

extension ValueShapes {
  /// The field whose values nearly all cells of a column look like and those of no other field do; `nil` for all else.
  ///
  /// It is told to a person, and maps nothing: whose phone or e-mail it is, the heading would have to say.
  var unmistakable: String? {
    guard total >= 3 else { return nil }
    func isNearlyAll(_ count: Int) -> Bool { count * 10 >= total * 9 }
    if isNearlyAll(emails) { return "email" }
    if isNearlyAll(pans) { return "pan" }
    if isNearlyAll(ifscs ?? 0) { return "ifsc" }
    if isNearlyAll(mobiles) { return "phone_number" }
    if isNearlyAll(pinCodes ?? 0) { return "pin_code" }
    return nil
  }
}
