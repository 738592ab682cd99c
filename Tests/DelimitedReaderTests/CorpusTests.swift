import DelimitedReader
import Foundation
import Tabular
import Testing

/// The CSV and TSV files of the corpus, where it lies beside this package, against golden figures that another
/// program (Python's csv module) made: no cell of theirs is written here.
@Suite struct CorpusTests {
  @Test func theFilesReadAsAnotherProgramReadsThem() throws {
    let golden = try String(contentsOfFile: "Tests/DelimitedReaderTests/Golden/corpus.tsv", encoding: .utf8)
    let lines = golden.split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(lines.count == 11)
    let folders = ["../shared/corpus/files/", "shared/corpus/files/"]
    guard let folder = folders.first(where: { FileManager.default.fileExists(atPath: $0) }) else {
      print("The corpus is not beside this folder: its 11 CSV and TSV files were not read.")
      return
    }
    for line in lines {
      let name = try #require(line.split(separator: "\t").first)
      #expect(try Self.figures(String(name), in: folder) == line)
    }
  }

  static func figures(_ name: String, in folder: String) throws -> String {
    var reader = try DelimitedReader(path: folder + name)
    var row = Row()
    var (rows, cells, hash) = (0, 0, UInt64(0xCBF2_9CE4_8422_2325))
    while try reader.next(into: &row) {
      rows = row.number
      for cell in row.cells {
        cells += 1
        for byte in "\(row.number)\t\(cell.column)\t\(row.text(of: cell))\n".utf8 {
          hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
        }
      }
    }
    let digits = String(hash, radix: 16)
    let padded = String(repeating: "0", count: 16 - digits.count) + digits
    let delimiter = reader.delimiter == "\t" ? "tab" : String(Character(reader.delimiter))
    return [name, reader.encoding.rawValue, delimiter, String(rows), String(cells), padded].joined(
      separator: "\t")
  }
}
