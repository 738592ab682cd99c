/// The words before a name that are no part of it.
enum Salutations {
  /// Words that are nobody's name.
  private static let certain: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "adv", "smt", "shrimati", "srimati", "shreemati", "shrimathi",
    "prof",
    "m/s", "messrs", "kum", "capt", "col", "maj", "er", "ar", "thiru", "thirumathi", "selvi", "janab", "mst",
    "श्री", "श्रीमती", "श्रीमति", "सुश्री", "कुमारी", "कु", "डॉ", "स्व", "सौ", "चि", "શ્રી", "શ્રીમતી", "ડૉ", "திரு", "திருமதி", "செல்வி",
    "శ్రీ", "శ్రీమతి", "ಶ್ರೀ", "ಶ್ರೀಮತಿ", "শ্রী", "শ্রীমতী", "শ্রীমতি", "ਸ਼੍ਰੀ", "ਸ੍ਰੀ",
  ]

  /// Words that begin names, too: Sri Ram, Baby Thomas, Kumari Selja. They are split off where two words or more
  /// follow, or where a point shows that they are short for something.
  private static let possible: Set<String> = [
    "shri", "sri", "shree", "sree", "sh", "kumari", "km", "ku", "late", "lt", "master", "mstr", "baby", "ca",
    "advocate",
    "doctor",
  ]

  /// The letters that a word of Latin begins with, as bits from `a` on.
  private static let initials: UInt32 = "acdejklmpsbtx".utf8.reduce(0) { $0 | 1 << UInt32($1 &- 0x61) }

  /// Whether a name may begin with a salutation: a quick look at its first word.
  @inline(__always)
  static func mayBegin(_ name: borrowing Span<UInt8>) -> Bool {
    let first = name[0].lowercased
    if first < 0x80 {
      guard first.isLetter, initials >> UInt32(first &- 0x61) & 1 == 1 else { return false }
    }
    // FNV-1a, as the list's words are kept: a look-up costs no String.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var index = 0
    while index < name.count, index < longest {
      let byte = name[index]
      if byte == 0x20 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") {
        return hashes.contains(hash)
      }
      hash = (hash ^ UInt64(byte.lowercased)) &* 0x0000_0100_0000_01B3
      index += 1
    }
    return false
  }

  /// More bytes than the longest of the words has.
  private static let longest = 32

  private static let hashes: Set<UInt64> = {
    var hashes: Set<UInt64> = []
    for word in certain.union(possible) {
      hashes.insert(word.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 })
    }
    return hashes
  }()

  /// How many bytes at the beginning are salutations with the points and blanks behind them; 0 where none are.
  static func length(in name: borrowing Span<UInt8>) -> Int {
    var end = 0
    var words = 0
    while let next = wordLength(in: name, from: end), words < 4 {
      end = next
      words += 1
    }
    return end
  }

  /// Where the salutation that begins at `start` ends, with what follows it; `nil` where none begins there.
  private static func wordLength(in name: borrowing Span<UInt8>, from start: Int) -> Int? {
    var end = start
    while end < name.count, end - start < 40, name[end] != 0x20, name[end] != UInt8(ascii: ".") {
      if name[end] == UInt8(ascii: ","), end > start { break }
      end += 1
    }
    guard end > start, end < name.count, end - start < 40 else { return nil }
    var letters: [UInt8] = []
    for index in start..<end { letters.append(name[index].lowercased) }
    let word = String(decoding: letters, as: UTF8.self)
    let hasPoint = name[end] == UInt8(ascii: ".")
    var next = end
    while next < name.count,
      name[next] == 0x20 || name[next] == UInt8(ascii: ".") || name[next] == UInt8(ascii: ",")
    {
      next += 1
    }
    // MS DHONI has initials, "Ms DHONI" and "MS SUNITA RAO" a salutation.
    if word == "ms", !hasPoint, name[start + 1] == UInt8(ascii: "S"), wordCount(name, from: next) < 2 {
      return nil
    }
    if certain.contains(word) { return next }
    guard possible.contains(word) else { return nil }
    // "K.M. Ramesh" has initials, "Km. Sunita" a salutation.
    return hasPoint && next > end + 1 || hasPoint && end - start > 2 || wordCount(name, from: next) >= 2
      ? next : nil
  }

  private static func wordCount(_ name: borrowing Span<UInt8>, from start: Int) -> Int {
    var count = 0
    var inWord = false
    for index in start..<name.count {
      let isBlank = name[index] == 0x20
      if !isBlank, !inWord { count += 1 }
      inWord = !isBlank
    }
    return count
  }
}
