import Testing
import ZipArchive

@Suite struct ZipErrorTests {
  @Test(arguments: ZipError.Code.allCases)
  func everyCodeIsASentenceWithAnEnd(code: ZipError.Code) {
    for error in [ZipError(code), ZipError(code, entry: "xl/workbook.xml", offset: 3, detail: "7 of 5")] {
      #expect(error.description.hasSuffix("."))
      #expect(error.description.count > 20)
    }
  }

  @Test func aNameCannotWriteToTheTerminal() {
    let error = ZipError(.encrypted, entry: "a\u{1B}[2Jb\u{202E}" + String(repeating: "c", count: 500))
    #expect(!error.description.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E })
    #expect(error.description.count < 300)
  }
}
