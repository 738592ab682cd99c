/// What the words of headings are short for, and which say nothing.
enum HeadingWords {
  /// The words of a heading written out, without those that say nothing, in alphabetical order: the order of words
  /// makes no difference between "Name of Nominee" and "Nominee Name".
  static func key(of words: [String]) -> String {
    var whole: [String] = []
    var dropped: [String] = []
    for word in words.flatMap({ written($0) }) {
      if silent.contains(word) { continue }
      if weak.contains(word) { dropped.append(word) } else { whole.append(word) }
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

  private static let notAadhaar: Set<String> = [
    "name", "birth", "date", "address", "mobile", "phone", "linked", "link", "status", "verified", "kyc",
    "photo",
    "copy", "seeded", "gender", "city", "pin",
  ]

  private static let roles: Set<String> = ["life", "assured", "insured", "client", "customer", "member"]

  /// Words that say nothing.
  private static let silent: Set<String> = [
    "of", "the", "a", "an", "in", "for", "s", "as", "per",
  ]

  /// Words that distinguish nothing beside another that says what is meant.
  private static let weak: Set<String> = [
    "rs", "inr", "rupees", "details", "detail", "registered", "regd", "reg", "full", "years", "yrs", "yr",
    "year",
  ]

  /// Words that alone say too little.
  private static let bare: Set<String> = ["number", "date", "name", "code", "amount", "id"]

  /// Short forms found in agents' sheets.
  private static let longForms: [String: [String]] = [
    "pol": ["policy"], "plcy": ["policy"], "polcy": ["policy"], "plc": ["policy"],
    "policyno": ["policy", "number"],
    "no": ["number"], "nos": ["number"], "num": ["number"], "nbr": ["number"], "nmbr": ["number"],
    "numbers": ["number"], "dt": ["date"], "mob": ["mobile"], "mbl": ["mobile"], "mobl": ["mobile"],
    "moblie": ["mobile"], "phn": ["phone"], "ph": ["phone"], "tel": ["telephone"], "cell": ["mobile"],
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
    "doc": ["commencement", "date"], "dom": ["date", "maturity"], "fup": ["first", "premium", "unpaid"],
    "ppt": ["paying", "premium", "term"], "la": ["assured", "life"], "nm": ["name"], "lst": ["last"],
    "occ": ["occupation"], "mail": ["email"], "emailid": ["email", "id"], "pin": ["pin"],
    "pincode": ["code", "pin"],
    "sr": ["serial"], "sl": ["serial"], "srl": ["serial"], "comm": ["commencement"],
    "commence": ["commencement"],
    "pln": ["plan"], "tm": ["term"], "mod": ["mode"], "ac": ["account"], "acct": ["account"],
    "hubby": ["husband"], "alt": ["alternate"], "alternative": ["alternate"], "prod": ["product"],
    "ply": ["policy"],
    "mobno": ["mobile", "number"], "mobileno": ["mobile", "number"], "phno": ["phone", "number"],
    "phoneno": ["phone", "number"], "contactno": ["contact", "number"], "polno": ["policy", "number"],
    "comme": ["commencement"], "incl": ["including"], "excl": ["excluding"], "exc": ["excluding"],
    "policyholder": ["policy", "holder"], "policyholders": ["policy", "holder"], "clients": ["client"],
    "customers": ["customer"], "whatsapp": ["whatsapp"], "aadhar": ["aadhaar"], "adhar": ["aadhaar"],
    "adhaar": ["aadhaar"], "bdate": ["birth", "date"], "reln": ["relationship"],
    "relationshp": ["relationship"], "occu": ["occupation"], "dist": ["district"], "distt": ["district"],
    "freqency": ["frequency"], "stat": ["status"], "sts": ["status"], "numb": ["number"],
    "res": ["residence"], "resi": ["residence"], "pymt": ["payment"], "pmt": ["payment"],
    "tenure": ["term"], "advisor": ["agent"],
    "adviser": ["agent"],
  ]
}
