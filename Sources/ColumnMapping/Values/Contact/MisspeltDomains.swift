/// Misspellings of the domains at which most private addresses of India lie.
///
/// Only spellings that no provider uses are listed; the address is written as it is, and a person is asked.
enum MisspeltDomains {
  private static let meant: [String: String] = [
    "gmial.com": "gmail.com", "gmai.com": "gmail.com", "gamil.com": "gmail.com", "gmail.co": "gmail.com",
    "gmail.con": "gmail.com", "gmail.cm": "gmail.com", "gmail.om": "gmail.com", "gmail.in": "gmail.com",
    "gmail.co.in": "gmail.com", "gmali.com": "gmail.com", "gnail.com": "gmail.com", "gmaill.com": "gmail.com",
    "gmal.com": "gmail.com", "gmil.com": "gmail.com", "gemail.com": "gmail.com", "gmail.comm": "gmail.com",
    "gmail.coom": "gmail.com", "yaho.com": "yahoo.com", "yahoo.con": "yahoo.com", "yahooo.com": "yahoo.com",
    "yhaoo.com": "yahoo.com", "yaho.co.in": "yahoo.co.in", "yahoo.co": "yahoo.com",
    "yahoo.co.i": "yahoo.co.in",
    "hotmial.com": "hotmail.com", "hotmail.con": "hotmail.com", "hotmal.com": "hotmail.com",
    "rediffmail.con": "rediffmail.com", "redifmail.com": "rediffmail.com", "rediffmial.com": "rediffmail.com",
    "redffmail.com": "rediffmail.com", "outlok.com": "outlook.com", "outlook.con": "outlook.com",
  ]

  /// The domain that is meant; `nil` where the spelling is not a known slip.
  static func suggestion(for domain: borrowing Span<UInt8>) -> String? {
    // Only domains that begin like a slip are looked up: most addresses cost no String.
    guard domain.count >= 7, domain.count <= 14, isSuspect(domain) else { return nil }
    var letters: [UInt8] = []
    for index in 0..<domain.count { letters.append(domain[index].lowercased) }
    return meant[String(decoding: letters, as: UTF8.self)]
  }

  private static let gmail = Array("gmail.com".utf8)
  private static let yahoo = Array("yahoo.com".utf8)
  private static let yahooIndia = Array("yahoo.co.in".utf8)

  private static func isSuspect(_ domain: borrowing Span<UInt8>) -> Bool {
    switch domain[0].lowercased {
    case UInt8(ascii: "g"):
      return !isExactly(domain, gmail)
    case UInt8(ascii: "y"):
      return !isExactly(domain, yahoo) && !isExactly(domain, yahooIndia)
    case UInt8(ascii: "h"), UInt8(ascii: "r"), UInt8(ascii: "o"):
      return true
    default:
      return false
    }
  }

  private static func isExactly(_ domain: borrowing Span<UInt8>, _ name: [UInt8]) -> Bool {
    guard domain.count == name.count else { return false }
    for index in 0..<name.count where name[index] != domain[index].lowercased { return false }
    return true
  }
}
