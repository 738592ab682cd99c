import Tabular
enum EnglishSentences { static let all: [(RuleID, RuleText)] = [] }
enum HindiSentences { static let all: [(RuleID, RuleText)] = [] }
enum EnglishParameters { static let words: [String: [String: String]] = [:] }
enum HindiParameters { static let words: [String: [String: String]] = [:] }
