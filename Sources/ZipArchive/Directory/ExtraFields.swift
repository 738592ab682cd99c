/// The additional fields of a directory entry (APPNOTE 4.5): pairs of an identifier and bytes.
struct ExtraFields {
  private(set) var zip64: [UInt8]?
  private(set) var unicodePath: [UInt8]?
  /// Whether a field runs beyond the end; what came before it counts.
  private(set) var isDamaged = false

  init(_ bytes: [UInt8]) {
    var position = 0
    while position < bytes.count {
      guard let identifier = bytes.number16(at: position), let length = bytes.number16(at: position + 2),
        length <= bytes.count - position - 4
      else {
        // Up to three bytes of padding are common (zipalign).
        isDamaged = bytes.count - position > 3 || bytes[position...].contains { $0 != 0 }
        return
      }
      let content = Array(bytes[(position + 4)..<(position + 4 + length)])
      switch identifier {
      case 0x0001: zip64 = zip64 ?? content
      case 0x7075: unicodePath = unicodePath ?? content
      default: break
      }
      position += 4 + length
    }
  }
}
