import Foundation
import Tabular
import TestSupport
import Testing
@testable import XLSXReader

/// Every file of the corpus, where it lies beside the package: the scanner and libxml2 say the same, whatever the size of
/// the chunks. What each cell must be is the corpus's own check, through the command line.
@Suite struct CorpusTests {
  /// `MITRA_TEST_CORPUS` names another place.
  private static let folder =
    ProcessInfo.processInfo.environment["MITRA_TEST_CORPUS"].map {
      URL(filePath: $0).appending(path: "files")
    }
    ?? URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "../shared/corpus/files").standardized

  private enum Outcome: Equatable {
    case read([ReadSheet])
    case refused
  }

  private static func outcome(_ bytes: [UInt8], _ limits: ReadLimits) -> Outcome {
    do {
      let workbook = try Workbook(bytes: bytes, limits: limits)
      var sheets: [ReadSheet] = []
      for index in workbook.sheets.indices where workbook.sheets[index].kind == .worksheet {
        do {
          sheets.append(try ReadSheet(workbook, sheet: index))
        } catch let error as XLSXError where error.code == .missingPart {
          continue
        }
      }
      return .read(sheets)
    } catch {
      return .refused
    }
  }

  @Test func scannerAndLibXML2AgreeOnTheCorpus() throws {
    let files =
      (try? FileManager.default.contentsOfDirectory(at: Self.folder, includingPropertiesForKeys: nil)) ?? []
    let workbooks = files.filter { ["xlsx", "xlsm", "xltm"].contains($0.pathExtension) }
    guard !workbooks.isEmpty else {
      print("corpus: not there, so that this test did not run")
      #expect(files.isEmpty)
      return
    }
    for file in workbooks.sorted(by: { $0.path < $1.path }) {
      let bytes = [UInt8](try Data(contentsOf: file))
      var slow = ReadLimits.standard
      slow.usesScanner = false
      // Text that is handed out in bulk is tested elsewhere; here it would only take time.
      slow.oversizedTextBytes = 4 << 20
      var small = slow
      small.usesScanner = true
      small.chunkBytes = 1000
      let parsed = Self.outcome(bytes, slow)
      #expect(Self.outcome(bytes, small) == parsed, "\(file.lastPathComponent)")
    }
    print("corpus: \(workbooks.count) workbooks read equal by the scanner and by libxml2")
  }
}
