/// What the words of headings are short for, and which say nothing.
enum HeadingWords {
  /// The words of a heading written out, without those that say nothing, in alphabetical order: the order of words
  /// makes no difference between "Name of Nominee" and "Nominee Name".
  static func key(of words: [String]) -> String {
    var whole: [String] = []
    var dropped: [String] = []
    var all = words.flatMap { written($0) }
    // మొత్తం ప్రీమియం is the whole of it, ప్రీమియం మొత్తం the amount.
    if words.count > 1, words[0].utf8.starts(with: "మొత్త".utf8), all[0] == "amount" { all[0] = "total" }
    if all.contains("father"), all.contains("husband") {
      all = all.filter { !["father", "husband", "or", "and"].contains($0) } + ["father&husband"]
    }
    // What a premium is without its tax is the premium, and with it the total.
    if all.contains("gst") || all.contains("tax"), let place = all.firstIndex(where: { $0 == "with" || $0 == "without" }) {
      let isTotal = all[place] == "with"
      all = all.filter { !["gst", "tax", "with", "without", "total"].contains($0) } + (isTotal ? ["total"] : [])
    }
    let isSpan = all.contains { spans.contains($0) }
    for word in all {
      if silent.contains(word) { continue }
      if weak.contains(word) || isSpan && word == "year" { dropped.append(word) } else { whole.append(word) }
    }
    // "No. of Years" and "Regd. No." are no numbers of rows.
    if whole.count == 1, bare.contains(whole[0]) { whole += dropped }
    // By bytes: any order will do, and that of Unicode costs a tenth of the start.
    return whole.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.joined(separator: " ")
  }

  /// A word written out, and in English.
  static func written(_ word: String) -> [String] {
    longForms[word] ?? HeadingLexicon.words(of: word) ?? [word]
  }

  /// Whether words say how often something is paid, and nothing else: "Half Yearly".
  static func areIntervals(_ words: [String]) -> Bool {
    !words.isEmpty && words.flatMap { written($0) }.allSatisfy { intervals.contains($0) }
  }

  private static let intervals: Set<String> = [
    "yearly", "annual", "annually", "half", "halfyearly", "quarterly", "monthly", "month", "year", "semi", "six", "single",
    "mly", "qly", "hly", "yly", "mth", "qtr", "qtrly", "hy",
  ]

  /// What is left of a customer's own heading without the word for the customer: the words of "Mobile" in those of
  /// "Client's Mobile"; `nil` where there is no such word.
  static func withoutRole(_ key: String) -> String? {
    let words = key.split(separator: " ").map(String.init)
    let isHolder = words.contains("holder") && words.contains("policy")
    let rest = words.filter { !roles.contains($0) && !(isHolder && ["holder", "policy"].contains($0)) }
    return rest.isEmpty || rest.count == words.count ? nil : rest.joined(separator: " ")
  }

  /// Whether a heading says that numbers of Aadhaar stand below it, whosever they are: "Nominee's Aadhar Card No", but
  /// not "Name as per Aadhaar".
  static func sayAadhaar(_ heading: String) -> Bool {
    let words = HeadingKey(heading).words.flatMap { written($0) }
    return words.contains { $0.contains("aadha") || $0.hasPrefix("adha") || $0.hasPrefix("uid") }
      && !words.contains { notAadhaar.contains($0) }
  }

  /// Whether a word of other columns is meant as it is written, however near it comes to one of ours.
  static func isOrdinary(_ word: String) -> Bool { ordinary.contains(word) || longForms[word] != nil }

  /// Words with at most one slip of the keyboard mended, where it can be but one word; `nil` where none had any.
  static func mended(_ words: [String], isKnown: (String) -> Bool, vocabulary: Set<String>) -> [String]? {
    var hasSlip = false
    var mended: [String] = []
    for word in words {
      let length = word.utf8.count
      guard length >= 4, word.utf8.allSatisfy(\.isLetter), !isKnown(word), HeadingLexicon.words(of: word) == nil else {
        mended.append(word)
        continue
      }
      let near = vocabulary.filter {
        abs($0.utf8.count - length) <= 1 && $0.utf8.count >= 4 && $0.utf8.first == word.utf8.first
          && EditDistance.between(word, $0, atMost: 1) == 1
          // Of four letters, two may have changed places.
          && (length > 4 || $0.utf8.sorted() == word.utf8.sorted())
      }
      guard let right = near.first, !written(right).isEmpty, near.allSatisfy({ written($0) == written(right) }) else {
        return nil
      }
      hasSlip = true
      mended.append(right)
    }
    return hasSlip ? mended : nil
  }

  /// The short forms: words as good as those of names.
  static let shortForms = Set(longForms.keys.filter { $0.utf8.count >= 4 })

  private static let ordinary: Set<String> = [
    "insurer", "insurers", "issuer", "maternity", "relative", "relatives", "plant", "terms", "basis", "charge", "change",
    "education", "stage", "street", "station", "notice", "location", "religion", "caste", "contract", "contractor",
    "community", "nationality", "region", "division", "department", "designation", "employer", "employee", "salary",
    "stamp", "state", "store", "sector", "series", "session", "section", "season", "mother", "brother", "broker",
    "bonus", "loan", "lapse", "grade", "place", "plate", "plot", "post", "prefix", "person", "permit", "parent",
    "father", "owner", "order", "other", "office", "offer", "rate", "rebate", "receipt", "record", "region", "render",
    "sender", "tender", "vendor", "title", "tower", "town", "trade", "trustee", "village", "visit", "voter",
    "weight", "height", "wedding", "height", "marks", "model", "make", "month", "mouth", "fund", "value", "unit",
    "units", "batch", "bench", "block", "blood", "building", "business", "cash", "cheque", "child", "class", "colony",
    "country", "county", "credit", "debit", "delivery", "deposit", "doctor", "driver", "engine", "exit", "family",
    "flat", "floor", "gross", "group", "house", "hospital", "interest", "invoice", "landmark", "language",
    "license", "licence", "limit", "list", "lives", "locality", "manager", "medical", "meter", "minor", "mandal",
    "notes", "option", "page", "passport", "past", "print", "price", "process", "profit", "purpose", "quality",
    "quantity", "reason", "referral", "return", "route", "school", "score", "share", "shop", "source", "spare",
    "surname", "survey", "taluka", "target", "team", "time", "vehicle", "ward", "year", "zone",
  ]

  private static let notAadhaar: Set<String> = [
    "name", "birth", "date", "address", "mobile", "phone", "linked", "link", "status", "verified", "kyc",
    "photo",
    "copy", "seeded", "gender", "city", "pin",
  ]

  private static let roles: Set<String> = [
    "life", "assured", "insured", "client", "customer", "member", "primary", "own", "self", "personal",
  ]

  /// Words that say nothing.
  private static let silent: Set<String> = [
    "of", "the", "a", "an", "in", "for", "s", "as", "per", "be", "yn",
  ]

  /// Words that distinguish nothing beside another that says what is meant.
  private static let weak: Set<String> = [
    "rs", "inr", "rupees", "registered", "full", "opted", "chosen", "selected",
  ]

  /// What is counted in years: "Term (Years)" is the term, and "Policy Year" no policy.
  private static let spans: Set<String> = ["term", "period", "duration", "paying"]

  /// Words that alone say too little.
  private static let bare: Set<String> = ["number", "date", "name", "code", "amount", "id"]

  /// Short forms found in agents' sheets.
  private static let longForms: [String: [String]] = [
    "pol": ["policy"], "plcy": ["policy"], "polcy": ["policy"], "plc": ["policy"],
    "policyno": ["policy", "number"],
    "no": ["number"], "nos": ["number"], "num": ["number"], "nbr": ["number"], "nmbr": ["number"],
    "numbers": ["number"], "dt": ["date"], "mob": ["mobile"], "mbl": ["mobile"], "mobl": ["mobile"],
    "moblie": ["mobile"], "phn": ["phone"], "ph": ["phone"], "cell": ["mobile"],
    "prem": ["premium"], "prm": ["premium"], "premia": ["premium"],
    "premiums": ["premium"], "inst": ["instalment"], "instl": ["instalment"], "installment": ["instalment"],
    "instt": ["instalment"], "amt": ["amount"], "amnt": ["amount"], "addr": ["address"], "adrs": ["address"],
    "add": ["address"], "commn": ["commission"], "com": ["commission"], "tot": ["total"], "ttl": ["total"],
    "est": ["estimated"], "freq": ["frequency"], "nom": ["nominee"], "rel": ["relationship"],
    "relation": ["relationship"], "cust": ["customer"], "brn": ["branch"], "br": ["branch"], "agt": ["agent"],
    "cd": ["code"], "mat": ["maturity"], "sa": ["sum", "assured"], "bsa": ["sum", "assured"],
    "sumassured": ["sum", "assured"], "basic": [], "assd": ["assured"], "assrd": ["assured"],
    "insd": ["insured"],
    "dob": ["birth", "date"], "birthdate": ["birth", "date"], "birthday": ["birth", "date"],
    "doc": ["date", "start"], "dom": ["date", "maturity"], "fup": ["first", "premium", "unpaid"],
    "ppt": ["paying", "premium", "term"], "la": ["assured", "life"], "nm": ["name"], "lst": ["last"],
    "occ": ["occupation"], "mail": ["email"], "emailid": ["email", "id"], "pin": ["pin"],
    "pincode": ["code", "pin"],
    "sr": ["serial"], "sl": ["serial"], "srl": ["serial"], "comm": ["start"],
    "commence": ["start"],
    "pln": ["plan"], "tm": ["term"], "mod": ["mode"], "ac": ["account"], "acct": ["account"],
    "hubby": ["husband"], "alt": ["alternate"], "alternative": ["alternate"], "prod": ["product"],
    "ply": ["policy"],
    "mobno": ["mobile", "number"], "mobileno": ["mobile", "number"], "phno": ["phone", "number"],
    "phoneno": ["phone", "number"], "contactno": ["contact", "number"], "polno": ["policy", "number"],
    "comme": ["start"], "incl": ["with"], "excl": ["without"], "exc": ["without"],
    "policyholder": ["policy", "holder"], "policyholders": ["policy", "holder"], "clients": ["client"],
    "customers": ["customer"], "whatsapp": ["whatsapp"], "aadhar": ["aadhaar"], "adhar": ["aadhaar"],
    "adhaar": ["aadhaar"], "bdate": ["birth", "date"], "reln": ["relationship"],
    "relationshp": ["relationship"], "occu": ["occupation"], "dist": ["district"], "distt": ["district"],
    "freqency": ["frequency"], "stat": ["status"], "sts": ["status"], "numb": ["number"],
    "res": ["residence"], "resi": ["residence"], "pymt": ["payment"], "pmt": ["payment"],
    "tenure": ["term"], "duration": ["term"], "advisor": ["agent"], "adviser": ["agent"], "agnt": ["agent"], "agnet": ["agent"],
    "years": ["year"], "yrs": ["year"], "yr": ["year"], "on": ["date"], "regd": ["registered"],
    "reg": ["registered"], "regn": ["registration"], "details": ["detail"], "tab": ["table"], "tbl": ["table"],
    "tel": ["phone"], "telephone": ["phone"], "insrd": ["insured"], "insur": ["insurance"], "ins": ["insurance"],
    "emer": ["emergency"], "emerg": ["emergency"], "bal": ["balance"], "outst": ["outstanding"],
    "nxt": ["next"], "commission": ["commission"], "commision": ["commission"], "comission": ["commission"],
    "eff": ["effective"], "incep": ["start"], "exp": ["end"], "matur": ["maturity"], "mty": ["maturity"],
    "cntct": ["contact"], "adr": ["address"], "addrs": ["address"],
    "perm": ["permanent"], "ann": ["annual"], "inc": ["income"], "os": ["outstanding"], "md": ["mode"], "pr": ["premium"], "pa": ["annual"], "cod": ["code"], "adv": ["agent"], "pd": ["paid"], "recd": ["paid"], "received": ["paid"], "deposited": ["paid"], "taxes": ["tax"],
    "commencement": ["start"], "inception": ["start"], "commenced": ["start"], "begin": ["start"],
    "beginning": ["start"], "expiry": ["end"], "expiration": ["end"], "completion": ["end"], "inclusive": ["with"],
    "including": ["with"], "exclusive": ["without"], "excluding": ["without"], "coverage": ["cover"],
    "arrears": ["outstanding"], "arrear": ["outstanding"],
    "hldr": ["holder"], "trm": ["term"], "wo": ["without"], "fh": ["father&husband"], "polholder": ["policy", "holder"], "proposar": ["proposer"],
    "prop": ["proposal"], "appl": ["application"], "appln": ["application"], "nomi": ["nominee"],
    "nomn": ["nominee"], "gend": ["gender"], "typ": ["type"], "prd": ["product"],
    "ren": ["renewal"], "renw": ["renewal"], "issued": ["issue"], "issuance": ["issue"],
  ]
}
