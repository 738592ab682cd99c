/// Random damage, half of it of the kind that leaves a sheet well-formed.
enum Mutation {
  private static let telling =
    Array("<>&;\"'/=! \n\r\t]_x:#?-rcvtsi01A9".utf8) + [0, 1, 0x7F, 0x80, 0xBF, 0xC3, 0xE2, 0xED, 0xEF, 0xFF]

  /// Puts something where two tags meet, or before the end of a tag, or into text: mostly well-formed, always odd.
  private static func decorate(_ bytes: inout [UInt8], _ random: inout RandomSource) {
    var place = random.below(bytes.count)
    let kind = random.below(3)
    while place < bytes.count, bytes[place] != UInt8(ascii: kind == 0 ? "<" : ">") { place += 1 }
    guard place < bytes.count else { return }
    let tokens: [String]
    switch kind {
    case 0, 1:
      if kind == 1 { place += 1 }
      tokens = [
        "<v/>", "<v>1</v>", "<c/>", "<c><v>1</v></c>", "<row/>", "<f/>", "<f>1</f>", "<is><t>a</t></is>",
        "<!-- -->",
        "<?p?>", "text", "&amp;", "&#65;", "\n", "\r", " ", "<x/>", "<n:v xmlns:n=\"u\">1</n:v>",
        "<![CDATA[a]]>",
        "<c r=\"XFE1\"/>", "<row r=\"0\"/>", "<sheetData/>", "<t>b</t>", "<si/>", "<si><t>c</t></si>",
        "_x0041_",
        "<rPh><t>p</t></rPh>", "<r><t>q</t></r>", "<extLst/>", "\u{E9}", "]]", "&#xD;",
      ]
    default:
      if place > 0, bytes[place - 1] == UInt8(ascii: "/") { place -= 1 }
      tokens = [
        " ", "\n", " hidden=\"1\"", " t=\"s\"", " t=\"inlineStr\"", " t=\"zz\"", " s=\"2\"", " r=\"B2\"",
        " r=\"7\"",
        " xmlns=\"u\"", " xmlns:q=\"u\"", " q:z=\"1\"", " xml:space=\"preserve\"", " cm=\"1\"",
        " z=\"&amp;\"", " z='>'",
        " ca=\"1\"", " s=''",
      ]
    }
    bytes.insert(contentsOf: Array(random.pick(tokens).utf8), at: place)
  }

  static func mutate(_ bytes: inout [UInt8], _ random: inout RandomSource) {
    guard !bytes.isEmpty else { return }
    if random.chance(45) { return decorate(&bytes, &random) }
    let place = random.below(bytes.count)
    let end = min(bytes.count, place + 1 + random.below(random.chance(50) ? 2 : 30))
    switch random.below(7) {
    case 0: bytes[place] ^= 1 << UInt8(random.below(8))
    case 1: bytes[place] = random.pick(telling)
    case 2, 3: bytes.insert(random.pick(telling), at: place)
    case 4: bytes.removeSubrange(place..<end)
    case 5: bytes.insert(contentsOf: Array(bytes[place..<end]), at: random.below(bytes.count))
    default:
      let token = random.pick([
        "]]>", "<!-- -->", "<?p?>", "&amp;", "&#0;", "<v/>", "</c>", "<row>", "</row>", "<c>", "r=\"XFE1\"",
        " t=\"s\"",
        "</sheetData>", "<sheetData>", "<f/>", "<is><t>", "xmlns=\"u\"", "\u{0}", "<si>", "</si>", "<t>",
        "_x0000_",
        "<![CDATA[", " hidden=\"1\"", "&lt", "\u{FFFF}",
      ])
      bytes.insert(contentsOf: Array(token.utf8), at: place)
    }
  }
}
