import Foundation
import Testing

@testable import ImportStore

@Suite struct JSONValueTests {
  @Test func `what the database keeps comes out again as it is`() throws {
    let text = #"{"a":[1,2.5,"x",null,true,false],"b":{"c":{}},"d":9007199254740993}"#
    let value = try #require(JSONValue(json: text))
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    #expect(String(decoding: try encoder.encode(value), as: UTF8.self) == text)
  }

  @Test func `in words, members stand in the order of their names`() {
    #expect(
      JSONValue(json: #"{"heading": "D.O.B.", "dates": ["day-month", 2], "kept": false, "from": null}"#)?
        .words
        == "dates day-month, 2, from none, heading D.O.B., kept no")
  }

  @Test func `no JSON is nothing`() {
    #expect(JSONValue(json: nil) == nil && JSONValue(json: "{") == nil && JSONValue(json: "") == nil)
  }
}
