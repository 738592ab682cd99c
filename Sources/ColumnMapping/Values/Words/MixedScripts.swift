/// Words whose letters come from two scripts: a Cyrillic `а` among Latin letters looks right and matches nothing.
enum MixedScripts {
  /// Whether any word of a text mixes scripts.
  static func areIn(_ text: borrowing Span<UInt8>) -> Bool {
    let written = String(text)
    var script: Script?
    for scalar in written.unicodeScalars {
      if let found = scalar.script {
        if let script, script != found { return true }
        script = found
      } else if scalar.isBlank || scalar.isLineBreak || scalar.value < 0x80 {
        script = nil
      }
    }
    return false
  }
}
