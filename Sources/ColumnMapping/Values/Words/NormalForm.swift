@_spi(_Unicode) import Swift

/// Unicode's canonical composition (UAX #15, NFC) by the tables that the standard library compares strings with.
///
/// The library offers it to Foundation alone so far; this file is the one place that leans on it.
enum NormalForm {
  /// The scalars of a text in NFC.
  static func composed(_ text: String) -> String {
    var composed = String.UnicodeScalarView()
    for scalar in text._nfc { composed.append(scalar) }
    return String(composed)
  }
}
