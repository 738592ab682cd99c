import Tabular

/// The numbers in a cell of phones, and the words beside them.
struct PhoneCandidates {
  /// The digits of one number, and whether a plus stands before them.
  struct Number {
    var digits: [UInt8]
    var hasPlus: Bool
  }

  /// The numbers in the order of the text.
  private(set) var numbers: [Number] = []
  /// The words beside the numbers, joined by blanks.
  private(set) var remark: [UInt8] = []

  /// Words that only say what the cell holds: nothing is lost with them.
  private static let labels: Set<String> = [
    "m", "mob", "mobile", "no", "nos", "ph", "phone", "tel", "cell", "contact", "call", "number", "or", "and",
    "mo", "p", "t", "c", "mobno", "phno",
  ]

  /// Takes a cell's text apart.
  init(_ text: borrowing Span<UInt8>) {
    var digits: [UInt8] = []
    var hasPlus = false
    var endsNumber = false
    var word: [UInt8] = []
    for index in 0..<text.count {
      let byte = text[index]
      if byte.isDigit {
        if !word.isEmpty {
          addWord(&word)
          endsNumber = true
        }
        if endsNumber { close(&digits, &hasPlus) }
        endsNumber = false
        digits.append(byte)
        continue
      }
      switch byte {
      case UInt8(ascii: "+"):
        addWord(&word)
        close(&digits, &hasPlus)
        hasPlus = true
        endsNumber = false
      case 0x20, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "("), UInt8(ascii: ")"),
        UInt8(ascii: "'"),
        UInt8(ascii: "`"):
        if byte == 0x20 { addWord(&word) }
        // Twelve digits and a blank: the next digits belong to another number, unless the first ones are a code.
        if byte == 0x20, isWhole(digits, hasPlus: hasPlus) { endsNumber = true }
      case UInt8(ascii: "/"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "&"), UInt8(ascii: "|"),
        UInt8(ascii: "\\"), UInt8(ascii: "\n"), UInt8(ascii: ":"), UInt8(ascii: "_"):
        addWord(&word)
        endsNumber = true
      default:
        word.append(byte)
      }
    }
    addWord(&word)
    close(&digits, &hasPlus)
  }

  /// Whether the digits are a number by themselves, so that a blank ends them.
  private func isWhole(_ digits: [UInt8], hasPlus: Bool) -> Bool {
    // "0091 98 76 50 12 34": a code before the number makes it longer, and no shorter number is cut out of it.
    if digits.starts(with: "00".utf8) { return digits.count >= 14 }
    if digits.starts(with: "91".utf8) { return digits.count >= 12 }
    if digits.first == UInt8(ascii: "0") {
      return digits.count >= (digits.starts(with: "091".utf8) ? 13 : 11)
    }
    return digits.count == 10 && !hasPlus && digits[0] >= UInt8(ascii: "6")
  }

  private mutating func close(_ digits: inout [UInt8], _ hasPlus: inout Bool) {
    if !digits.isEmpty {
      numbers.append(Number(digits: digits, hasPlus: hasPlus))
      digits.removeAll(keepingCapacity: true)
    }
    hasPlus = false
  }

  private mutating func addWord(_ word: inout [UInt8]) {
    if word.isEmpty { return }
    let letters = word.filter { $0.isLetter || $0 >= 0x80 }.map(\.lowercased)
    if !letters.isEmpty, !Self.labels.contains(String(decoding: letters, as: UTF8.self)) { addRemark(word) }
    word.removeAll(keepingCapacity: true)
  }

  /// Adds to the words beside the numbers.
  mutating func addRemark(_ word: [UInt8]) {
    if !remark.isEmpty { remark.append(0x20) }
    remark.append(contentsOf: word)
  }

  /// Twenty digits in a row without a sign between them are two mobiles: `98765 01234 99887 76655`.
  mutating func splitJoinedNumbers() {
    var split: [Number] = []
    for number in numbers {
      if number.digits.count == 20, !number.hasPlus, number.digits[0] >= UInt8(ascii: "6"),
        number.digits[10] >= UInt8(ascii: "6")
      {
        split.append(Number(digits: Array(number.digits[..<10]), hasPlus: false))
        split.append(Number(digits: Array(number.digits[10...]), hasPlus: false))
      } else {
        split.append(number)
      }
    }
    numbers = split
  }
}
