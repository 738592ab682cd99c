import Tabular
import Testing

@Suite struct RowTests {
  @Test func textsComeBack() {
    let empty: [UInt8] = []
    var row = Row()
    row.append(Cell(column: 2, kind: .text), text: Array("नाम".utf8).span)
    row.append(Cell(column: 5, kind: .number), text: Array("12".utf8).span)
    row.append(Cell(column: 9, kind: .text), text: empty.span)
    #expect(row.cells.map { row.text(of: $0) } == ["नाम", "12", ""])
    #expect(row.bytes(of: row.cells[1]).count == 2)
  }

  @Test func bytesThatAreNoUTF8AreRepairedInText() {
    var row = Row()
    let broken: [UInt8] = [0x41, 0xFF]
    row.append(Cell(column: 1, kind: .text), text: broken.span)
    #expect(row.text(of: row.cells[0]) == "A\u{FFFD}")
  }

  @Test func cellsAreFoundByColumn() {
    for columns in [[1, 2, 3], [2, 5, 9, 16_384], [7], []] {
      var row = Row()
      for column in columns {
        row.append(Cell(column: column, kind: .text), text: Array("\(column)".utf8).span)
      }
      for column in -1...20 {
        let cell = row.cell(inColumn: column)
        #expect(cell?.column == (columns.contains(column) ? column : nil))
      }
      #expect(row.cell(inColumn: 16_384)?.column == columns.first { $0 == 16_384 })
      #expect(row.cell(inColumn: Int.max) == nil && row.cell(inColumn: Int.min) == nil)
    }
  }

  @Test func sharedTextsAreNotCopied() {
    var row = Row()
    row.shared.append(Array("one".utf8))
    row.shared.endString()
    row.shared.append(Array("two".utf8))
    row.shared.endString()
    row.cells = [Cell(column: 1, kind: .text, start: 3, length: 3, isShared: true)]
    #expect(row.text(of: row.cells[0]) == "two")
    row.clear()
    #expect(row.shared.count == 2, "the strings belong to the workbook, not to the row")
  }

  @Test func clearForgetsTheRow() {
    var row = Row()
    row.number = 5
    row.isHidden = true
    row.isRepeated = true
    row.append(Cell(column: 1, kind: .text), text: Array("x".utf8).span)
    row.clear()
    #expect(row.number == 0 && !row.isHidden && !row.isRepeated && row.cells.isEmpty)
    row.append(Cell(column: 1, kind: .text), text: Array("y".utf8).span)
    #expect(row.text(of: row.cells[0]) == "y")
  }
}

@Suite struct SharedTextTests {
  @Test func stringsComeBackByIndex() {
    var texts = SharedText(bytes: 16, strings: 4)
    for text in ["", "one", "", "दो"] {
      texts.append(Array(text.utf8))
      texts.endString()
    }
    #expect(texts.count == 4 && texts.byteCount == 9)
    let back = (0..<4).map { index in
      let bytes = texts.bytes(at: index)
      return String(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self)
    }
    #expect(back == ["", "one", "", "दो"])
  }

  @Test func aStringIsWrittenInPieces() {
    var texts = SharedText()
    texts.append(Array("rich ".utf8))
    texts.append(Array("text".utf8).span)
    texts.endString()
    #expect(texts.count == 1 && texts.bytes(at: 0).count == 9)
  }
}
