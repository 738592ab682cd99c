import Tabular
import Testing

@Suite struct RecordBatchTests {
  private func batch() -> RecordBatch {
    var batch = RecordBatch(fields: ["name", "phone", "birth_date"])
    batch.beginRow(number: 5)
    batch.set(field: 0, to: "Ravi")
    batch.set(field: 2, to: Array("1980-12-31".utf8).span)
    batch.beginRow(number: 9)
    batch.set(field: 1, to: "+919876543210")
    batch.set(field: 1, to: nil as String?)
    batch.set(field: 0, to: "")
    return batch
  }

  @Test func valuesByRowAndField() {
    let batch = batch()
    #expect(batch.count == 2 && batch.rowNumbers == [5, 9])
    #expect(
      batch.value(row: 0, field: "name") == "Ravi" && batch.value(row: 0, field: "birth_date") == "1980-12-31"
    )
    #expect(batch.value(row: 0, field: "phone") == nil)
    #expect(batch.value(row: 1, field: "phone") == nil, "an emptied field")
    #expect(batch.value(row: 1, field: "name")?.isEmpty == true, "an empty text is no empty field")
    #expect(batch.value(row: 1, field: "other") == nil)
  }

  @Test func theGravestVerdictStands() {
    var batch = batch()
    #expect(batch.verdicts == [.good, .good])
    batch.judge(.warned)
    batch.judge(.rejected)
    batch.judge(.warned)
    #expect(batch.verdicts == [.good, .rejected])
  }

  @Test func emptiedAndFilledAgain() {
    var batch = batch()
    batch.findings.append(Finding("says-empty", .note, at: Place(sheet: "")))
    batch.removeAll()
    #expect(batch.count == 0 && batch.findings.isEmpty && batch.verdicts.isEmpty)
    batch.judge(.rejected)
    #expect(batch.verdicts.isEmpty, "no row, no verdict")
    batch.beginRow(number: 3)
    #expect(batch.value(row: 0, field: "name") == nil)
  }
}
