import Foundation
import Testing

@Suite("Exit statuses, each with one sentence")
struct StatusTests {
  private func fails(_ arguments: String..., with status: Int32, saying words: String) throws {
    let run = try Command(arguments)
    #expect(run.status == status, "\(run.errors)")
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(words), "\(run.errors)")
  }

  @Test(arguments: ["validate", "inspect", "cells"]) func aMissingFileIs66(_ command: String) throws {
    let run = try Command(command, "no-such-file.xlsx")
    #expect(run.status == 66)
    #expect(
      run.errors == "mitra-import: There is no file no-such-file.xlsx. Check the name and the folder.\n")
  }

  @Test func aFolderIs66() throws { try fails("validate", "samples", with: 66, saying: "is a folder") }

  @Test func anUnknownOptionIs64() throws {
    try fails("validate", "x.xlsx", "--bogus", with: 64, saying: "--bogus")
  }

  @Test func anUnknownFormatIs64() throws {
    try fails("validate", "samples/01-clean.xlsx", "--format", "pdf", with: 64, saying: "format")
  }

  @Test func aHeaderRowOfZeroIs64() throws {
    try fails("validate", "samples/01-clean.xlsx", "--header-row", "0", with: 64, saying: "--header-row")
  }

  @Test(arguments: ["validate", "inspect", "cells"]) func aLimitOfTheUsersOwnHolds(_ command: String) throws {
    let run = try Command(command, "samples/01-clean.xlsx", "--limits", "text=100")
    #expect(run.status == 65)
    #expect(run.errors.contains("limit of 100 bytes of text in all cells together (/xl/worksheets/"))
    #expect(run.errors.contains("--limits text=200"))
    #expect(try Command(command, "samples/01-clean.xlsx", "--limits", "text=100M,time=60").status == 0)
  }

  @Test func anUnknownLimitIs64AndNamesThoseThereAre() throws {
    try fails(
      "cells", "samples/01-clean.xlsx", "--limits", "ratio=3", with: 64, saying: "inflated, strings-part")
  }

  @Test func anUnknownSheetIs64AndNamesThoseThereAre() throws {
    try fails("cells", "samples/01-clean.xlsx", "--sheet", "Nobody", with: 64, saying: "Customers, Policies")
  }

  @Test func anUnknownMappingIs78AndNamesThoseThereAre() throws {
    try fails(
      "validate", "samples/01-clean.xlsx", "--mapping", "nobody", with: 78, saying: "lic-premium-due-list")
  }

  @Test func aMappingFileThatIsMissingIs66() throws {
    try fails(
      "validate", "samples/01-clean.xlsx", "--mapping", "./none.yaml", with: 66, saying: "./none.yaml")
  }

  @Test func aBrokenMappingIs78WithItsLine() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).yaml")
    try "title: x\nnonsense: [\n".write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    try fails("validate", "samples/01-clean.xlsx", "--mapping", file.path, with: 78, saying: file.path)
    let lint = try Command("mapping", "lint", file.path)
    #expect(lint.status == 78)
    #expect(lint.output.contains("\(file.path):"))
  }

  @Test func aSheetThatNoMappingFitsIs78AndNamesTheNearest() throws {
    let run = try Command(
      "validate", "-", input: Data("Colour,Weight,Shape\nred,12,round\nblue,7,flat\n".utf8))
    #expect(run.status == 78)
    #expect(run.errors.contains("No mapping fits") || run.errors.contains("No row of headings"))
  }

  @Test func anOutputThatCannotBeWrittenIs73() throws {
    try fails(
      "validate", "samples/01-clean.xlsx", "--output", "/no/such/folder/report", with: 73, saying: "--output")
  }

  @Test func rejectedRowsAre1AndNoneAre0() throws {
    #expect(try Command("validate", "samples/02-bad-phones.xlsx").status == 1)
    #expect(try Command("validate", "samples/01-clean.xlsx").status == 0)
  }

  @Test func anEmptyFileIsRefused() throws {
    let run = try Command("validate", "-", input: Data())
    #expect([65, 78].contains(run.status))
    #expect(run.errors.hasPrefix("mitra-import: "))
  }

  @Test func textUnderAWorkbooksNameIsRefused() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).xlsx")
    try "Policy No,Name\n921000001,Kavita\n".write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    try fails("cells", file.path, with: 65, saying: "This is a text file, not a workbook")
  }

  @Test func aClosedPipeIs0() throws {
    let binary = Command.binary.path
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.currentDirectoryURL = Command.package
    process.arguments = [
      "-c", "set -o pipefail; '\(binary)' cells samples/21-lic-customer-list.xlsx | head -n 1 >/dev/null",
    ]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test func standardInputIsReadAsAFileIs() throws {
    let bytes = try Data(contentsOf: Command.package.appending(path: "samples/01-clean.xlsx"))
    let piped = try Command("cells", "-", input: bytes)
    let named = try Command("cells", "samples/01-clean.xlsx")
    #expect(piped.status == 0 && piped.output == named.output && !piped.output.isEmpty)
  }
}
