import Foundation
import Testing

@Suite("Personal values stay hidden")
struct PrivacyTests {
  /// A phone and a name that fail, so that every form of the report has to mention them.
  private let sheet = Data(
    """
    Policy No,Name of Life Assured,Mobile No
    921000001,Kavita Testwala,98765
    12AB,Ramesh Nobody,9876512345

    """.utf8)

  @Test(arguments: ["text", "json", "ndjson", "csv", "html"]) func noFormShowsAValue(_ format: String) throws
  {
    let run = try Command(
      "validate", "-", "--mapping", "lic-customer-list", "--format", format, "--no-progress", input: sheet)
    #expect(run.status == 1, "\(run.errors)")
    for value in ["98765", "12AB", "Kavita", "Testwala"] {
      #expect(!run.output.contains(value), "\(format) shows \(value)")
      #expect(!run.errors.contains(value))
    }
  }

  @Test(arguments: ["text", "json", "ndjson", "csv", "html"]) func revealShowsThem(_ format: String) throws {
    let run = try Command(
      "validate", "-", "--mapping", "lic-customer-list", "--format", format, "--reveal", input: sheet)
    #expect(run.output.contains("12AB"))
  }

  @Test func aRevealedReportIsReadableByItsOwnerAlone() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: file) }
    try Command(
      "validate", "-", "--mapping", "lic-customer-list", "--reveal", "--output", file.path, input: sheet)
    let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test func aWholeAadhaarIsNeverShownNotEvenRevealed() throws {
    // 234123412346 is the public test number that passes Verhoeff.
    let sheet = Data(
      "Policy No,Name of Life Assured,Address\n921000001,Kavita Testwala,UID 2341 2341 2346\n".utf8)
    for arguments in [["--reveal"], []] {
      let run = try Command(
        ["validate", "-", "--mapping", "lic-customer-list", "--format", "json"] + arguments, input: sheet)
      #expect(!run.output.contains("23412341") && !run.output.contains("2341 2341"))
      #expect(run.output.contains("aadhaar"))
    }
  }
}
