import Tabular

/// Codes of bank branches: four letters of the bank, a zero, six characters of the branch.
enum IFSCValue {
  /// Reads a code in capitals.
  static func read(_ text: borrowing Span<UInt8>, into out: inout [UInt8]) -> Reading {
    guard let characters = Characters<11>(text), characters.count == 11 else {
      return .failed(Issue(.ifscNotRecognised, ["position": "length"]))
    }
    let code = characters.bytes
    var hasLetterO = false
    for index in 0..<11 {
      let byte = code[index]
      switch index {
      case 0..<4 where byte.isLetter: continue
      case 4 where byte == UInt8(ascii: "0"): continue
      case 4 where byte == UInt8(ascii: "O"): hasLetterO = true
      case 5... where byte.isLetter || byte.isDigit: continue
      default: return .failed(Issue(.ifscNotRecognised, ["position": String(index + 1)]))
      }
    }
    if hasLetterO { return .failed(.ifscLetterO) }
    out.append(code.span)
    return .good
  }
}
