public import Tabular

/// Whose list a sheet is, by what stands above its header: the agent, the branch, the insurer.
///
/// Whoever commits a list holds this against the agent and the insurer that were named: the wrong agent's file must not
/// be entered.
public struct LetterheadFacts: Sendable, Equatable {
  /// The agent's code, as it is written.
  public var agentCode: String?
  /// The agent's name, as it is written.
  public var agentName: String?
  /// The branch's code or name, as it is written.
  public var branch: String?
  /// The insurer, by the short name that mappings use for it (`lic`, `hdfc`, `icici`); `nil` where none or several are
  /// named.
  public var insurer: String?

  /// Looks at what stands above the header.
  ///
  /// - Parameters:
  ///   - survey: what is known of the sheet.
  ///   - table: the table that reads it; the labels of its own mapping come first.
  public init(_ survey: SheetSurvey, _ table: MappingTable) {
    func find(_ field: String, _ labels: [String]) -> String? {
      var own: [String] = []
      if case .letterhead(let named)? = table.field(named: field)?.origin { own = named }
      let general = GeneralNames.shipped.byField[field] ?? []
      return LetterheadValues.find(labels: own + general + labels, in: survey.letterhead)
    }
    agentCode = find("agent_code", ["Agent Code", "Agency Code", "Agency No", "Agent ID", "Advisor ID"])
    agentName = find("agent_name", ["Agent Name", "Name of the Agent", "Advisor Name"])
    branch = find("branch_code", ["Branch Code", "Branch", "Branch Office", "Branch Name"])
    insurer = Self.insurer(in: survey.letterhead)
  }

  /// The one insurer that a letterhead names; `nil` where it names none or several.
  static func insurer(in letterhead: [[String]]) -> String? {
    let named = insurers.filter { insurer in
      letterhead.joined().contains { text in insurer.names.contains { names($0, text) } }
    }
    return named.count == 1 ? named[0].source : nil
  }

  private static let insurers: [(source: String, names: [String])] = [
    ("lic", ["lic", "lic of india", "life insurance corporation", "भारतीय जीवन बीमा निगम", "एलआईसी"]),
    ("hdfc", ["hdfc life", "hdfc standard life", "एचडीएफसी लाइफ"]),
    ("icici", ["icici prudential", "icici pru", "iciciprulife", "आईसीआईसीआई प्रूडेंशियल"]),
  ]

  /// Whether a text names an insurer by a run of whole words.
  private static func names(_ name: String, _ text: String) -> Bool {
    let sought = HeadingKey(name).words
    let words = HeadingKey(text).words
    guard !sought.isEmpty, words.count >= sought.count else { return false }
    return (0...(words.count - sought.count)).contains { Array(words[$0..<($0 + sought.count)]) == sought }
  }
}
