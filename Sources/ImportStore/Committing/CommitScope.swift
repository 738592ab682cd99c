public import Tabular

/// For whom and what an import writes: what every statement of a commit is about.
public struct CommitScope: Sendable {
  /// Who acts, for which agent of which tenant.
  public let person: ActingPerson
  /// The agent's id; a commit is always for an agent.
  public let agent: RecordID
  /// The import.
  public let importID: RecordID
  /// What the import may do.
  public let type: ImportType

  /// Binds a commit to a person and an import; `nil` where the person acts for no agent.
  public init?(person: ActingPerson, importID: RecordID, type: ImportType) {
    guard let agent = person.agent else { return nil }
    self.person = person
    self.agent = agent
    self.importID = importID
    self.type = type
  }

  /// A table of the tenant, qualified and quoted.
  func table(_ name: String) -> String { "\(person.schema.quoted).\(SQLIdentifier(name).quoted)" }
}
