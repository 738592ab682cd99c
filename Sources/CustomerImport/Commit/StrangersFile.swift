import ColumnMapping
import ImportStore
import Tabular

extension Connection {
  /// Refuses a file whose letterhead or rows name another agent than the one who is acted for, or whose letterhead names
  /// another insurer than the tenant's: the wrong agent's file must not be entered, and a dry run says so as well.
  ///
  /// - Parameters:
  ///   - sheets: the judged sheets.
  ///   - strangers: the codes of other agents that rows name.
  ///   - agent: the code of the agent who is acted for.
  func refuseStrangers(
    _ sheets: [JudgedSheet], _ strangers: Set<String>, agent: String, tenant: TenantCode
  ) throws(StoreError) {
    for sheet in sheets {
      if let code = sheet.facts.agentCode, !AgentCodes.areEqual(code, agent) {
        throw StoreError(
          .notPermitted,
          "The letterhead names agent \(code.prefix(20)), and this is for agent \(agent). Nothing was entered."
        )
      }
      if let insurer = sheet.facts.insurer { try refuseOtherInsurer(insurer, tenant: tenant) }
    }
    if let code = strangers.sorted().first {
      throw StoreError(
        .notPermitted,
        "Rows of the file name agent \(code.prefix(20)), and this is for agent \(agent). Nothing was entered."
      )
    }
  }
}
