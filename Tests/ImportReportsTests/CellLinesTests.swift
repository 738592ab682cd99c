import Foundation
import Tabular
import Testing

@testable import ImportReports

@Suite struct CellLinesTests {
  private func line(_ cells: [(Cell, String)], system: DateSystem = .from1900) -> String {
    var row = Row()
    row.number = 2
    row.dateSystem = system
    for (cell, text) in cells { row.append(cell, text: Array(text.utf8).span) }
    var lines = CellLines(to: TextSink())
    lines.write(row, sheet: "Data")
    return String(decoding: lines.collected, as: UTF8.self)
  }

  private func cell(
    _ kind: CellKind, _ text: String, _ format: NumberFormatKind = .general, problem: CellProblem = .none,
    system: DateSystem = .from1900
  ) -> String {
    let line = line([(Cell(column: 3, kind: kind, format: format, problem: problem), text)], system: system)
    return line.isEmpty ? "" : String(line.dropFirst(#"{"sheet":"Data","row":2,"cells":["#.count).dropLast(3))
  }

  @Test func oneLineARowInTheAgreedForm() {
    let line = line([
      (Cell(column: 1, kind: .text), "text"), (Cell(column: 2, kind: .number), "100.5"),
      (Cell(column: 3, kind: .number, format: .date), "45322"), (Cell(column: 4, kind: .boolean), "1"),
      (Cell(column: 28, kind: .error), "#N/A"),
    ])
    #expect(
      line == #"{"sheet":"Data","row":2,"cells":[[1,"s","text"],[2,"n",100.5],[3,"d","2024-01-31T00:00:00"],"#
        + ##"[4,"b",true],[28,"e","#N/A"]]}"## + "\n")
  }

  @Test(arguments: [
    ("12", "12"), ("-0.50", "-0.50"), ("1E+16", "1E+16"), ("1e-7", "1e-7"),
    ("123456789012345678", "123456789012345678"),
    ("+5", "5.0"), (".5", "0.5"), ("5.", "5.0"), ("007", "7.0"), ("1e300", "1e+300"), ("-.5e2", "-50.0"),
  ])
  func numbersKeepTheirTextWhereItIsJSON(_ written: String, _ shown: String) {
    #expect(cell(.number, written) == #"[3,"n",\#(shown)]"#)
  }

  @Test(arguments: [
    ("45322", NumberFormatKind.date, "2024-01-31T00:00:00"),
    ("45322.395833333336", .dateTime, "2024-01-31T09:30:00"),
    ("0.5", .time, "T12:00:00"), ("1.5", .time, "1900-01-01T12:00:00"), ("0", .date, "T00:00:00"),
    ("59", .date, "1900-02-28T00:00:00"), ("61", .date, "1900-03-01T00:00:00"),
    ("44644.9461155324", .dateTime, "2022-03-24T22:42:24.382"), ("1", .duration, "PT86400S"),
    ("-1.2", .duration, "PT-103680S"), ("4.18090277777778", .duration, "PT361230S"),
    ("0.0000001", .duration, "PT0.009S"),
  ])
  func datesAndDurations(_ written: String, _ format: NumberFormatKind, _ shown: String) {
    #expect(cell(.number, written, format) == #"[3,"d","\#(shown)"]"#)
  }

  @Test(arguments: ["60", "-1", "2958466", "6281228502068"])
  func serialsThatAreNoDateStayNumbers(_ written: String) {
    #expect(cell(.number, written, .date) == #"[3,"n",\#(written)]"#)
  }

  @Test func theOtherDateSystem() {
    #expect(cell(.number, "0", .date, system: .from1904) == #"[3,"d","1904-01-01T00:00:00"]"#)
    #expect(cell(.number, "0.25", .time, system: .from1904) == #"[3,"d","T06:00:00"]"#)
  }

  @Test(arguments: [
    ("2021-06-10T00:47:45.700Z", "2021-06-10T00:47:45.700"), ("2024-02-29", "2024-02-29T00:00:00"),
  ])
  func isoDates(_ written: String, _ shown: String) {
    #expect(cell(.isoDate, written) == #"[3,"d","\#(shown)"]"#)
  }

  @Test func cellsWithoutAValueAreLeftOut() {
    #expect(cell(.text, "") == "")
    #expect(cell(.blank, "") == "")
    #expect(
      line([(Cell(column: 1, kind: .blank), ""), (Cell(column: 2, kind: .text), "x")]).contains(
        #"[[2,"s","x"]]"#))
  }

  @Test(arguments: [
    (CellKind.number, CellProblem.notANumber, "abc"), (.text, .badSharedStringIndex, "99"),
    (.isoDate, .notADate, "invalid::date"),
    (.boolean, .notABoolean, "maybe"), (.error, .unknownErrorCode, "ERROR"), (.text, .unknownType, "?"),
  ])
  func aCellThatTheFileHasWrongIsAnError(_ kind: CellKind, _ problem: CellProblem, _ text: String) {
    #expect(cell(kind, text, problem: problem) == #"[3,"e","\#(text)"]"#)
  }

  @Test func textIsEscapedAndReplaced() {
    #expect(cell(.text, "a\"b\\\n") == #"[3,"s","a\"b\\\n"]"#)
    var row = Row()
    row.number = 1
    row.append(Cell(column: 1, kind: .text), text: ([0xFF, 0x41] as [UInt8]).span)
    var lines = CellLines(to: TextSink())
    lines.write(row, sheet: "a\"b")
    #expect(
      String(decoding: lines.collected, as: UTF8.self)
        == "{\"sheet\":\"a\\\"b\",\"row\":1,\"cells\":[[1,\"s\",\"\u{FFFD}A\"]]}\n")
  }

  @Test func anyRowIsJSON() throws {
    var random = SplitMix(seed: 42)
    let kinds: [CellKind] = [.blank, .text, .number, .boolean, .error, .isoDate]
    let formats: [NumberFormatKind] = [.general, .number, .text, .date, .time, .dateTime, .duration]
    let alphabet = Array("0123456789.-+eEabcT:ZP# \"\\\u{1}".utf8)
    for _ in 0..<3000 {
      var row = Row()
      row.number = Int.random(in: 1...1_048_576, using: &random)
      var cells = 0
      for column in 1...6 {
        let text = (0..<Int.random(in: 0..<12, using: &random)).compactMap { _ in
          alphabet.randomElement(using: &random)
        }
        guard let kind = kinds.randomElement(using: &random),
          let format = formats.randomElement(using: &random)
        else { continue }
        row.append(Cell(column: column, kind: kind, format: format), text: text.span)
        if kind != .blank, !text.isEmpty { cells += 1 }
      }
      var lines = CellLines(to: TextSink())
      lines.write(row, sheet: "S")
      let bytes = lines.collected
      if bytes.isEmpty {
        #expect(cells == 0 || row.cells.allSatisfy { row.value(of: $0) == nil || $0.length == 0 }, "seed 42")
        continue
      }
      let parsed = try #require(
        try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any], "seed 42")
      #expect(parsed["row"] as? Int == row.number)
      let triples = try #require(parsed["cells"] as? [[Any]])
      #expect(triples.allSatisfy { $0.count == 3 })
    }
  }
}
