/// What an import brings, and what it may do (`shared.data_imports.import_type`).
public enum ImportType: String, Sendable, CaseIterable {
  /// Customers, with or without their policies: it makes and changes customers.
  case customerData = "customer_data"
  /// Policies of customers who are known; it makes no customer.
  case policyData = "policy_data"
  /// New values for what is known; rows without a match are left out.
  case bulkUpdate = "bulk_update"
}
