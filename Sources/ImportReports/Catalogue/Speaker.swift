import Tabular

/// Sentences and remedies of findings in a row. Many findings of a rule say the same: the last of each rule is kept.
struct Speaker {
  /// What a finding says.
  struct Said {
    fileprivate let parameters: [String: String]
    let sentence: String
    let remedy: String
  }

  let catalogue: Catalogue
  private var last: [RuleID: Said] = [:]

  init(_ catalogue: Catalogue) { self.catalogue = catalogue }

  mutating func say(_ finding: SpooledFinding) -> Said {
    if let said = last[finding.rule], said.parameters == finding.parameters { return said }
    let said = Said(
      parameters: finding.parameters, sentence: catalogue.sentence(of: finding.rule, finding.parameters),
      remedy: catalogue.remedy(of: finding.rule, finding.parameters))
    last[finding.rule] = said
    return said
  }
}
