import Foundation
import Testing

/// One sample as `samples/expected.json` describes it; the keys are that file's.
struct Sample: Decodable, Sendable, CustomTestStringConvertible {
  struct Sheet: Decodable, Sendable {
    let name: String?
    let header_row: Int?
    let reject_rows: [Int]?
  }

  struct Fault: Decodable, Sendable {
    let sheet: String?
    /// `nil` for the file as a whole.
    let cell: String?
    let severity: String
    let what: String
  }

  let file: String
  let source: String?
  let cells_status: Int32
  let validate_status: [Int32]
  let rows_read: Int?
  let rows_rejected: Int?
  let rows_undecided: Int?
  let sheets: [Sheet]?
  let faults: [Fault]?
  let must_not_appear: [String]?
  let must_not_appear_by_heading: [String]?

  var testDescription: String { file }

  static let all: [Sample] = {
    struct List: Decodable { let files: [Sample] }
    let url = Command.package.appending(path: "samples/expected.json")
    let list = (try? Data(contentsOf: url)).flatMap { try? JSONDecoder().decode(List.self, from: $0) }
    return list?.files ?? []
  }()
}

@Suite("The samples give what samples/README.md promises")
struct SamplesTests {
  @Test func thereAreTenAtLeast() {
    #expect(Sample.all.count >= 10)
  }

  @Test(arguments: Sample.all) func everySampleIsInTheReadme(_ sample: Sample) throws {
    let readme = try String(contentsOf: Command.package.appending(path: "samples/README.md"), encoding: .utf8)
    #expect(readme.contains("[\(sample.file)]"))
  }

  @Test(arguments: Sample.all) func cells(_ sample: Sample) throws {
    let run = try Command("cells", "samples/\(sample.file)")
    #expect(run.status == sample.cells_status, "\(run.errors)")
    if run.status != 0 { #expect(run.errors.hasPrefix("mitra-import: ")) }
  }

  @Test(arguments: Sample.all) func counts(_ sample: Sample) throws {
    let run = try Command("validate", "samples/\(sample.file)", "--format", "json")
    #expect(sample.validate_status.contains(run.status), "status \(run.status): \(run.errors)")
    guard run.status <= 1 else {
      #expect(run.output.isEmpty && run.errors.split(separator: "\n").count == 1)
      return
    }
    let report = try run.json()
    let rows = try #require(report["rows"] as? [String: Any])
    if let read = sample.rows_read { #expect(rows["read"] as? Int == read) }
    if let least = sample.rows_rejected, let undecided = sample.rows_undecided {
      let rejected = try #require(rows["rejected"] as? Int)
      #expect((least...(least + undecided)).contains(rejected), "rejected \(rejected)")
    }
    let sheets = try #require(report["sheets"] as? [[String: Any]])
    let judged = sheets.filter { $0["mapping"] is [String: Any] }
    let names = judged.compactMap { ($0["mapping"] as? [String: Any])?["name"] as? String }
    if let source = sample.source { #expect(Set(names) == [source]) }
    for expected in sample.sheets ?? [] {
      let sheet = judged.first { $0["name"] as? String == expected.name ?? "" }
      if let sheet, let header = expected.header_row { #expect(sheet["headerRow"] as? Int == header) }
    }
  }

  @Test(arguments: Sample.all) func findings(_ sample: Sample) throws {
    let run = try Command("validate", "samples/\(sample.file)", "--format", "json", "--reveal")
    guard run.status <= 1 else { return }
    let findings = try #require(run.json()["findings"] as? [[String: Any]])
    var weights: [String: Set<String>] = [:]
    for finding in findings {
      guard let cell = finding["address"] as? String, let severity = finding["severity"] as? String else {
        continue
      }
      weights["\(finding["sheet"] as? String ?? "")!\(cell)", default: []].insert(severity)
    }
    for fault in sample.faults ?? [] {
      guard let cell = fault.cell else { continue }
      let found = weights["\(fault.sheet ?? "")!\(cell)"] ?? []
      switch fault.severity {
      case "fine": #expect(!found.contains("error") && !found.contains("warning"), "\(cell): \(fault.what)")
      case "reject":
        // A row that lacks both keys is named as a row, not by one of its empty cells.
        let row = String(cell.drop { $0.isLetter })
        let ofRow = weights["\(fault.sheet ?? "")!\(row)"] ?? []
        #expect(!found.isEmpty || !ofRow.isEmpty, "\(cell) in silence: \(fault.what)")
      case "warning", "cut": #expect(!found.isEmpty, "\(cell) in silence: \(fault.what)")
      default: break
      }
    }
    for sheet in sample.sheets ?? [] {
      for row in sheet.reject_rows ?? [] {
        let isNamed = findings.contains {
          $0["row"] as? Int == row && $0["sheet"] as? String ?? "" == sheet.name ?? ""
            && $0["severity"] as? String == "error"
        }
        #expect(isNamed, "row \(row) is rejected without an error")
      }
    }
    for secret in (sample.must_not_appear ?? []) + (sample.must_not_appear_by_heading ?? []) {
      #expect(!run.output.contains(secret))
    }
  }
}
