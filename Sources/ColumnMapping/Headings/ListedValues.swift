/// Headings that name no field, but list what may stand below them: "Male/Female", "चालू/बंद", "Yly/Hly/Qly".
enum ListedValues {
  /// The words of the field whose values the parts of a heading are; `nil` where one of them is none, or where there is
  /// but one.
  static func field(of parts: [[String]]) -> [String]? {
    guard parts.count > 1 else { return nil }
    let words = parts.map { $0.flatMap { HeadingWords.written($0) } }
    guard words.allSatisfy({ !$0.isEmpty }) else { return nil }
    return fields.first { field in
      words.joined().allSatisfy { field.values.contains($0) }
        && field.sign.map(words.joined().contains) ?? true
    }?.name
  }

  /// Whether words say how often something is paid, and nothing else: "Half Yearly".
  static func areIntervals(_ words: [String]) -> Bool {
    !words.isEmpty && words.flatMap { HeadingWords.written($0) }.allSatisfy { intervals.contains($0) }
  }

  private static let intervals: Set<String> = [
    "yearly", "annual", "annually", "half", "halfyearly", "quarterly", "monthly", "month", "year", "semi",
    "six", "single", "mly", "qly", "hly", "yly", "mth", "qtr", "qtrly", "hy", "sss",
  ]

  /// The fields; the sign is a value without which the others say too little.
  private static let fields: [(name: [String], sign: String?, values: Set<String>)] = [
    (["mode"], nil, intervals),
    // The wife of স্ত্রী is a woman beside a man.
    (["gender"], "male", ["male", "female", "woman", "wife", "other", "others", "transgender"]),
    (
      ["marital", "status"], nil,
      ["married", "unmarried", "single", "widow", "widowed", "widower", "divorced"]
    ),
    (
      ["policy", "status"], nil,
      [
        "inforce", "force", "in", "lapsed", "lapse", "active", "inactive", "live", "running", "paidup",
        "closed", "dead",
      ]
    ),
  ]
}
