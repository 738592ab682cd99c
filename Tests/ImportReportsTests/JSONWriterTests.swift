import Foundation
import Testing

@testable import ImportReports

@Suite struct JSONWriterTests {
  @Test func objectsAndArraysTakeTheirCommas() {
    var json = JSONWriter()
    json.object {
      $0.member("a", 1)
      $0.member("nothing", nil as String?)
      $0.key("b")
      $0.array { json in
        json.value("x")
        json.array { _ in }
        json.object { $0.member("c", true) }
      }
      $0.member("d", 0.5)
      $0.member("e", Double.nan)
      $0.member("f", ["one", "two"])
    }
    #expect(
      String(decoding: json.bytes, as: UTF8.self)
        == #"{"a":1,"b":["x",[],{"c":true}],"d":0.5,"e":null,"f":["one","two"]}"#)
  }

  @Test func stringsAreEscaped() {
    var bytes: [UInt8] = []
    JSONText.append("\u{1}\u{8}\t\n\u{C}\r\"\\/\u{7F}é\u{1F600}", to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "\"\\u0001\\b\\t\\n\\f\\r\\\"\\\\/\u{7F}é\u{1F600}\"")
  }

  @Test func bytesThatAreNoUTF8AreReplaced() throws {
    let broken: [UInt8] = [0x61, 0xFF, 0x22, 0xC3, 0x28, 0xED, 0xA0, 0x80]
    var bytes: [UInt8] = []
    JSONText.append(broken.span, to: &bytes)
    let text = try #require(
      try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed) as? String)
    #expect(text == String(decoding: broken, as: UTF8.self))
  }

  @Test func anyTextComesBackFromFoundation() throws {
    var random = SplitMix(seed: 20_240_131)
    for _ in 0..<2000 {
      let scalars = (0..<Int.random(in: 0..<20, using: &random)).map { _ -> Unicode.Scalar in
        let limit: UInt32 = [0x30, 0x80, 0x1000, 0x10FFFF].randomElement(using: &random) ?? 0x80
        return Unicode.Scalar(UInt32.random(in: 0...limit, using: &random)) ?? "\u{FFFD}"
      }
      var text = ""
      text.unicodeScalars.append(contentsOf: scalars)
      var bytes: [UInt8] = []
      JSONText.append(text, to: &bytes)
      let back = try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed) as? String
      #expect(back.map { Array($0.utf8) } == Array(text.utf8), "seed 20240131")
    }
  }

  @Test func anyBytesAreJSON() throws {
    var random = SplitMix(seed: 7)
    for _ in 0..<2000 {
      let raw = (0..<Int.random(in: 0..<24, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      var bytes: [UInt8] = []
      JSONText.append(raw.span, to: &bytes)
      let back = try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed) as? String
      #expect(back.map { Array($0.utf8) } == Array(String(decoding: raw, as: UTF8.self).utf8), "seed 7")
    }
  }
}

/// A small generator with a seed, so that a failure can be repeated.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
