import Tabular
import Testing

@testable import ColumnMapping

@Suite("Identity across cells")
struct IdentityTests {
  @Test(
    "PIN codes lie in their states",
    arguments: [
      ("400001", "Maharashtra", true), ("400001", "MH", true), ("400001", "Karnataka", false),
      ("110001", "Delhi", true),
      ("110001", "New Delhi", true), ("560001", "KARNATAKA", true), ("600001", "Tamil Nadu", true),
      ("600001", "Kerala", false), ("700001", "West Bengal", true), ("380001", "Gujarat", true),
      ("190001", "Jammu & Kashmir", true), ("400001", "Atlantis", true), ("40000", "Kerala", true),
      ("400001", "", true), ("651234", "Tamil Nadu", true),
    ])
  func states(_ pin: String, _ state: String, _ fits: Bool) {
    #expect(PostalCircles.fits(pinCode: Array(pin.utf8).span, state: state) == fits)
  }

  @Test("No PIN code begins with 10, 29, 35, 54, 55 or 86 to 89")
  func prefixes() {
    let unused = (10...99).filter { !PostalCircles.isUsed($0) }
    #expect(unused == [10, 29, 35, 54, 55, 86, 87, 88, 89])
  }

  @Test(
    "The fifth letter of a person's PAN begins a word of the name",
    arguments: [
      ("ABCPE1234F", "Ravi Eapen", true), ("ABCPE1234F", "E. Ravi", true),
      ("ABCPE1234F", "Ravi Kumar", false),
      ("ABCCE1234F", "Ravi Kumar", true), ("ABCPE1234F", "रवि कुमार", true), ("ABCPE1234F", "", true),
    ])
  func surname(_ pan: String, _ name: String, _ fits: Bool) {
    #expect(PANValue.fits(pan: Array(pan.utf8).span, name: Array(name.utf8).span) == fits)
  }

  @Test("Any wrong character of a GSTIN is found")
  func checkCharacter() {
    let right = Array("27AAPFU0939F1ZV".utf8)
    for place in 0..<15 {
      for other in Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".utf8) where other != right[place] {
        var wrong = right
        wrong[place] = other
        var out: [UInt8] = []
        #expect(!GSTINValue.read(wrong.span, into: &out).isWritten)
        #expect(out.isEmpty)
      }
    }
  }
}
