import Testing

@testable import Tabular

@Suite struct SensitiveValueTests {
  @Test(arguments: [
    ("Sunita Devi Sharma", "S••••• D••• S•••••"), ("A. P. J. Abdul Kalam", "A. P. J. ••••• •••••"),
    ("Om", "O•"), ("", ""),
    ("R A M E S H", "R A M • • •"), ("सुनीता शर्मा", "सु•• श•"), ("श्रीमती राधा", "श•• रा•"),
    ("Ramesh 9876543210", "R••••• ••••••••••"),
    ("9 8 7 6 5 4 3 2 1 0", "• • • • • • • • • •"), ("Ravi\nKumar", "R••• K••••"), ("😀 Ravi", "• R•••"),
    ("S/o Mohan", "S/o M••••"),
    ("முருகன்", "மு•••"), ("\u{1B}[31mRavi", "•[•••••••"),
  ])
  func names(_ text: String, _ masked: String) {
    #expect(SensitiveValue(text, as: .name).masked == masked)
  }

  @Test(arguments: [
    ("9876543210", "••••••••10"), ("+91 98765-43210", "+•• •••••-•••10"), ("12345", "•••••"),
    ("123456", "••••56"), ("", ""),
    ("1-2-3-", "•-•-•-"), ("Sunita Sharma", "•••••• ••••ma"), ("९८७६५४३२१०", "••••••••१०"),
    ("12345😀🏳️‍🌈", "•••••••"),
  ])
  func phones(_ text: String, _ masked: String) {
    #expect(SensitiveValue(text, as: .phone).masked == masked)
    #expect(SensitiveValue(text, as: .identifier).masked == masked)
  }

  @Test(arguments: [
    ("sunita@example.in", "s•••@•••.in"), ("sunita@mail.example.CO", "s•••@•••.CO"),
    ("no address", "•• •••••••"),
    ("@example.in", "@•••••••.••"), ("x@y. 9876543210 Ramesh", "•@•. •••••••••• ••••••"),
    ("a@b.9876", "•@•.••••"),
    ("सु@example.in", "सु•••@•••.in"), ("a@b", "•@•"), ("a.b@c", "•.•@•"),
  ])
  func emails(_ text: String, _ masked: String) {
    #expect(SensitiveValue(text, as: .email).masked == masked)
  }

  @Test(arguments: [
    ("12/31/1980", "••/••/1980"), ("1980-12-31T00:00:00", "1980-••-•••••:••:••"),
    ("31 Dec 1980", "•• ••• 1980"),
    ("31.12.80", "••.••.••"), ("1234 5678 9012", "•••• •••• ••••"), ("2034 5678 9012", "•••• •••• ••••"),
    ("29586", "•••••"),
    ("19801231", "••••••••"), ("3101", "••••"), ("१५/०८/१९४७", "••/••/१९४७"), ("", ""),
  ])
  func dates(_ text: String, _ masked: String) {
    #expect(SensitiveValue(text, as: .date).masked == masked)
  }

  @Test(arguments: [
    ("2,65,000.50", "•,••,•••.••"), ("₹ 500/-", "₹ •••/-"), ("12 Nehru Marg", "•• ••••• ••••"),
  ])
  func amountsAndTexts(_ text: String, _ masked: String) {
    #expect(SensitiveValue(text, as: .amount).masked == masked)
    #expect(SensitiveValue(text, as: .text).masked == masked)
  }

  private static let kinds: [SensitiveValue.Kind] = [
    .name, .phone, .email, .identifier, .date, .amount, .text,
  ]

  @Test(arguments: kinds) func nothingPrintsTheValue(_ kind: SensitiveValue.Kind) {
    let value = SensitiveValue("Gopalakrishnan", as: kind)
    let finding = Finding("says-empty", .note, at: Place(sheet: "A"), value: value)
    var dumped = ""
    dump(finding, to: &dumped)
    for text in [
      "\(value)", String(reflecting: value), "\(finding)", "\([value])",
      "\(Mirror(reflecting: value).children.map { $0 })", dumped,
    ] {
      #expect(!text.contains("opalakrish"))
    }
    #expect(value.disclosed(Disclosure(reason: "test")) == "Gopalakrishnan")
  }

  @Test(arguments: kinds) func anyTextIsMaskedShortlyAndWithoutATrap(_ kind: SensitiveValue.Kind) {
    var state: UInt64 = 4711
    func next(_ limit: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % limit
    }
    let pieces = [
      "a", "Z", "9", "क्षि", "்", "\u{301}", "👩‍👩‍👧", "@", ".", " ", "-", "\r\n", "\u{0}", "\u{202E}", "漢", "١",
      "1980", "\u{200B}", "ẞ",
    ]
    for _ in 0..<3000 {
      var text = ""
      for _ in 0..<next(60) { text += pieces[Int(next(UInt64(pieces.count)))] }
      let masked = SensitiveValue(text, as: kind).masked
      #expect(masked.count <= 40, "seed 4711")
      #expect(masked.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x202E }, "seed 4711")
      let shownDigits = masked.unicodeScalars.count { (0x30...0x39).contains($0.value) }
      #expect(
        shownDigits <= (kind == .date ? 4 : kind == .phone || kind == .identifier ? 2 : 0),
        "seed 4711: \(masked)")
      let shownLetters = masked.count { $0.isLetter }
      #expect(shownLetters <= (kind == .email ? 9 : kind == .name ? 3 : 2), "seed 4711: \(masked)")
    }
  }

  @Test(arguments: kinds) func theFastWayMasksLikeTheSlowOne(_ kind: SensitiveValue.Kind) {
    var state: UInt64 = 31
    for _ in 0..<5000 {
      var text = ""
      for _ in 0..<Int(state >> 58) {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text.unicodeScalars.append(Unicode.Scalar(UInt8(state >> 57)))
      }
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      #expect(ValueMask.mask(text, as: kind) == ValueMask.maskAny(text, as: kind), "seed 31")
    }
  }

  @Test(arguments: kinds) func aMegabyteIsMaskedAsFastAsAWord(_ kind: SensitiveValue.Kind) {
    let long = SensitiveValue(String(repeating: "Ramesh ", count: 200_000), as: kind)
    let start = ContinuousClock.now
    for _ in 0..<20 { #expect(long.masked.count <= 40) }
    #expect(ContinuousClock.now - start < .seconds(1))
    let marks = SensitiveValue("a" + String(repeating: "\u{301}", count: 100_000), as: kind)
    #expect(marks.masked.unicodeScalars.count <= 43)
  }
}
