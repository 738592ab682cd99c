import Tabular
import TestSupport
import Testing
@testable import XLSXReader

@Suite struct PartEncodingTests {
  private func read(_ encoding: WrittenEncoding, _ text: String, declared: String? = nil) throws -> String? {
    let xml =
      "<?xml version=\"1.0\" encoding=\"\(declared ?? encoding.name)\"?><worksheet xmlns=\"\(WorkbookBuilder.main)\">"
      + "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>\(text)</t></is></c></row></sheetData></worksheet>"
    var builder = WorkbookBuilder(rows: "")
    builder.sheets[0].xml = encoding.encode(xml)
    return try ReadSheet(builder.bytes())["A1"]?.text
  }

  @Test(arguments: [
    WrittenEncoding.utf8, .utf8Mark, .utf8CalledUTF16, .utf16Little, .utf16Big, .utf16LittleNoMark,
    .utf16BigNoMark,
  ])
  func unicodeInEveryForm(encoding: WrittenEncoding) throws {
    #expect(try read(encoding, "नमस्ते 😀 é") == "नमस्ते 😀 é")
  }

  @Test func latin1AndWindows1252AsDeclared() throws {
    #expect(try read(.latin1, "caf\u{E9} \u{92}") == "café \u{92}")
    #expect(try read(.windows1252, "caf\u{E9} €’") == "café €’")
    #expect(try read(.windows1252, "€", declared: "cp1252") == "€")
  }

  @Test func aLongPartIsDecodedAcrossChunks() throws {
    let text = String(repeating: "नमस्ते😀", count: 30_000)
    #expect(try read(.utf16Little, text) == text)
  }

  @Test func halfAPairInUTF16IsDamage() throws {
    let xml = WrittenEncoding.utf16Little.encode(
      "<?xml version=\"1.0\" encoding=\"utf-16\"?><worksheet xmlns=\"\(WorkbookBuilder.main)\"><sheetData><row><c><v>1"
    )
    var builder = WorkbookBuilder(rows: "")
    builder.sheets[0].xml = xml + [0x3D, 0xD8, 0x3D, 0xD8]
    #expect(try refusal(of: builder.bytes()) == .notWellFormed)
  }
}
