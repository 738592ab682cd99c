import Testing

@testable import ImportStore

@Suite struct ImportReferenceTests {
  @Test(arguments: [
    ("3f0c91d2", "3f0c91d2"), ("3F0C", "3f0c"), ("3f0c91d2-0000-4", "3f0c91d200004"),
    ("3f0c91d2-0000-4000-8000-000000000001", "3f0c91d2000040008000000000000001"),
  ])
  func `an id and the beginning of one are taken`(text: String, digits: String) throws {
    #expect(try ImportReference(text).digits == digits)
  }

  @Test(arguments: [
    "", "3f0", "3f0g", "3f-0", "%%%%", "3f0c' OR", "٣٣٣٣", "3f0c91d2-0000-4000-8000-0000000000011",
  ])
  func `anything else is refused with a sentence`(text: String) throws {
    let failure = #expect(throws: StoreError.self) { try ImportReference(text) }
    #expect(failure?.code == .badArgument && failure?.detail.contains("at least four") == true)
  }

  @Test func `an id refers to itself`() throws {
    let id = RecordID.random()
    #expect(try ImportReference(id) == ImportReference(id.description))
  }
}
