/// What the words of headings are short for, and which say nothing.
enum HeadingWords {
  /// The words of a heading written out, without those that say nothing, in alphabetical order: the order of words
  /// makes no difference between "Name of Nominee" and "Nominee Name".
  static func key(of words: [String]) -> String {
    var whole: [String] = []
    for word in words {
      if let long = longForms[word] {
        whole += long
      } else if !silent.contains(word) {
        whole.append(word)
      }
    }
    return whole.sorted().joined(separator: " ")
  }

  /// Words that distinguish nothing.
  private static let silent: Set<String> = [
    "of", "the", "a", "an", "in", "for", "rs", "inr", "rupees", "s", "details", "detail", "registered",
    "regd", "full",
    "years", "yrs", "yr", "year", "as", "per",
  ]

  /// Short forms found in agents' sheets.
  private static let longForms: [String: [String]] = [
    "pol": ["policy"], "plcy": ["policy"], "polcy": ["policy"], "plc": ["policy"],
    "policyno": ["policy", "number"],
    "no": ["number"], "nos": ["number"], "num": ["number"], "nbr": ["number"], "nmbr": ["number"],
    "numbers": ["number"], "dt": ["date"], "mob": ["mobile"], "mbl": ["mobile"], "mobl": ["mobile"],
    "moblie": ["mobile"], "phn": ["phone"], "ph": ["phone"], "tel": ["telephone"], "cell": ["mobile"],
    "whatsapp": ["whatsapp"], "prem": ["premium"], "prm": ["premium"], "premia": ["premium"],
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
    "hubby": ["husband"],
  ]
}
