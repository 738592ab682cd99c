import Testing

@testable import ImportStore

@Suite struct RecordIDTests {
  @Test func `text and back, for a thousand random ones of version 4`() {
    for _ in 0..<1000 {
      let id = RecordID.random()
      let text = id.description
      #expect(RecordID(text) == id)
      let digits = Array(text)
      #expect(digits.count == 36 && digits[14] == "4" && "89ab".contains(digits[19]))
    }
  }

  @Test(arguments: [
    "", "0123", "0123abcd-4567-89ef-0123-456789abcdeg", "0123abcd-4567-89ef-0123-456789abcdef0",
  ])
  func `other texts are none`(text: String) { #expect(RecordID(text) == nil) }
}
