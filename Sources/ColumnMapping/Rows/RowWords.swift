/// Words that begin or end the label of a sum.
enum TotalWords {
  private static let words: Set<String> = [
    "total", "totals", "subtotal", "grandtotal", "grosstotal", "nettotal", "pagetotal", "lesstds", "tds",
    "sum",
    "totalrs", "totalamount", "totalpremium", "grandtotalrs", "netpayable", "netamount", "broughtforward",
    "carriedforward", "bf", "cf", "कुल", "योग", "कुलयोग", "एकूण", "कुलराशि", "કુલ", "மொத்தம்", "మొత్తం", "ಒಟ್ಟು", "মোট",
    "സര്‍വ", "एकुण",
  ]

  /// Whether a text is the label of a sum: `Page Total`, `Grand Total:`, `कुल`. `Total Gas Agency` is not.
  static func contain(_ text: String) -> Bool {
    guard text.utf8.count <= 60 else { return false }
    let key = HeadingKey(text)
    if words.contains(key.compact) { return true }
    guard let last = key.words.last, key.words.count <= 4 else { return false }
    // Initials behind a name look like "brought forward": Patel B.F.
    if last == "bf" || last == "cf" {
      return key.words.dropLast().allSatisfy { sums.contains($0) || fillers.contains($0) }
    }
    if words.contains(last), last != "sum", last != "tds" { return true }
    if key.words.first == "less" { return key.words.dropFirst().allSatisfy { deductions.contains($0) } }
    // "Total :" and "Total 36", "Total of Page 3".
    return key.words.first == "total"
      && key.words.dropFirst().allSatisfy { fillers.contains($0) || Int($0) != nil }
  }

  /// What is taken off below a sum: `Less: Advance`.
  private static let deductions: Set<String> = [
    "tds", "gst", "tax", "income", "advance", "advances", "recovery", "recoveries", "deduction", "deductions",
    "loan", "surcharge", "cess", "other", "others",
  ]
  private static let sums: Set<String> = ["balance", "total", "opening", "closing", "net", "gross", "sub"]
  private static let fillers: Set<String> = [
    "of", "page", "no", "records", "policies", "for", "this", "rs", "premium", "amount",
  ]
}

/// What footers, headings of groups and notes say.
enum FooterWords {
  private static let words: Set<String> = [
    "page", "printed", "generated", "report", "continued", "contd", "commission", "note", "disclaimer",
    "system",
    "computer", "signature", "end", "run", "software", "copyright", "confidential", "पृष्ठ",
  ]

  /// Whether a text has a word that no name has.
  static func contain(_ text: String) -> Bool {
    guard text.utf8.count <= 2000 else { return true }
    return HeadingKey(text).words.contains { words.contains($0) }
  }

  /// Whether a text has several words and hardly a digit: what stands alone in a row and is no number is no record.
  static func isSentence(_ text: String) -> Bool {
    let digits = text.utf8.filter(\.isDigit).count
    return digits * 4 < text.utf8.count && HeadingKey(text).words.count >= 2
  }
}
