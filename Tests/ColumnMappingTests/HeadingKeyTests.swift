import Testing

@testable import ColumnMapping

@Suite struct HeadingKeyTests {
  @Test(arguments: [
    "Policy No", "policy no.", "POLICY_NO", "Policy\u{A0}No", "Policy \u{200B}No", "\u{FEFF}Policy No",
    "PolicyNo",
    "Policy-No:", "Policy\nNo", "Ｐｏｌｉｃｙ Ｎｏ", "Policy No*", "Po\u{AD}licy No\u{200E}",
  ]) func theSameHeadingHasOneKey(_ heading: String) {
    #expect(HeadingKey(heading).compact == "policyno")
  }

  @Test func normalFormsAndNuktaMakeNoDifference() {
    #expect(HeadingKey("फ़ोन") == HeadingKey("फ\u{93C}ोन"))
    #expect(HeadingKey("फ़ोन") == HeadingKey("फोन"))
    #expect(HeadingKey("\u{95E}ोन") == HeadingKey("फोन"))
    #expect(HeadingKey("पाँच") == HeadingKey("पांच"))
    #expect(HeadingKey("caf\u{E9}").compact == HeadingKey("cafe\u{301}").compact)
    for (parts, whole) in [
      ("\u{9C7}\u{9BE}", "\u{9CB}"), ("\u{BC6}\u{BBE}", "\u{BCA}"), ("\u{CC6}\u{CC2}\u{CD5}", "\u{CCB}"),
    ] {
      #expect(HeadingKey("ক" + parts).compact.utf8.elementsEqual(("ক" + whole).utf8))
    }
    #expect(HeadingKey("ক্রমিক নং ১").compact.hasSuffix("1"))
  }

  @Test func wordsAreTold() {
    #expect(HeadingKey("D.O.B.").words == ["dob"])
    #expect(HeadingKey("Name of Life Assured").words == ["name", "of", "life", "assured"])
    #expect(HeadingKey("InstPrem").words == ["inst", "prem"])
    #expect(HeadingKey("Add1").words == ["add", "1"])
    #expect(HeadingKey("Policy #").words == ["policy", "number"])
    #expect(HeadingKey("Mobile (2)").words == ["mobile", "2"])
    #expect(HeadingKey("…").words == [])
  }

  @Test func aLongHeadingIsCut() {
    #expect(HeadingKey(String(repeating: "a", count: 100_000)).compact.count == 512)
  }

  @Test func piecesAreThoseOfTwoLanguages() {
    #expect(
      HeadingPieces.of("Policy Number / पॉलिसी नंबर").map { HeadingKey($0).compact } == [
        "policynumber", "पॉलिसीनंबर",
      ])
    #expect(HeadingPieces.of("Contact number (मोबाइल नंबर)").count == 2)
    #expect(HeadingPieces.of("Name of Assured\n(बीमित का नाम)").count == 2)
    #expect(HeadingPieces.of("Sum Assured (INR)") == ["Sum Assured "])
    #expect(HeadingPieces.of("Plan/Term") == [])
    #expect(HeadingPieces.of("Name of\nAssured") == [])
    #expect(HeadingPieces.of("") == [])
  }

  @Test func distancesAreCounted() {
    #expect(EditDistance.between("policy", "polcy", atMost: 2) == 1)
    #expect(EditDistance.between("mobile", "moblie", atMost: 2) == 1)
    #expect(EditDistance.between("premium", "prmeuim", atMost: 2) == 2)
    #expect(EditDistance.between("name", "address", atMost: 2) == 3)
    #expect(EditDistance.between("", "ab", atMost: 2) == 2)
    #expect(EditDistance.between("same", "same", atMost: 0) == 0)
  }

  @Test func theWordsOfTheLexiconStandAsTheyAreCompared() {
    var meanings: [String: Substring] = [:]
    for line in HeadingLexicon.lines.split(separator: "\n") {
      let sides = line.split(separator: "=")
      for word in sides[1].unicodeScalars.split(separator: " ").map({ String($0) }) {
        #expect(HeadingKey(word).compact.utf8.elementsEqual(word.utf8))
        #expect(meanings.updateValue(sides[0], forKey: word) == nil, "\(word) stands twice")
      }
    }
    #expect(meanings.count > 900)
  }
}
