/// The rules about what a database says of a row that is right by itself: all that a commit, or a dry run against a
/// database, finds.
extension RuleID {
  /// Error: Another agent of this tenant holds this policy. Take the row out, or ask support which agent the policy belongs to.
  public static let policyOfAnotherAgent: RuleID = "policy-of-another-agent"
  /// Error: The policy number, the customer id, or the phone and name lead to more than one known customer. Correct the number that is wrong, or give the customer id.
  public static let customerAmbiguous: RuleID = "customer-ambiguous"
  /// Error: No customer of this agent is known by this row, and it cannot make one. Import the customer first, or give the row a name.
  public static let customerUnknown: RuleID = "customer-unknown"
  /// Note: Another customer of this agent has this contact; a household shares it. It is kept in the customer's preferences. Nothing needs to be done.
  public static let contactShared: RuleID = "contact-shared"
  /// Note: This contact is in use elsewhere, so it cannot be used to log in. It is kept in the customer's preferences. Nothing needs to be done; the customer may give another.
  public static let contactTaken: RuleID = "contact-taken"
  /// Warning: The customer uses the platform with another contact, which an import does not change. Ask the customer to change it in the app.
  public static let contactLocked: RuleID = "contact-locked"
  /// Warning: This phone is the agent's own or stands under more than eight names; it was stored with no customer. Ask the customers for their own numbers.
  public static let phonePlaceholder: RuleID = "phone-placeholder"
  /// Warning: Another row of this customer says something else in {field}; the value that comes first in the file was taken. Make the rows of one customer say the same, or give each person a number of their own.
  public static let valueNotTaken: RuleID = "value-not-taken"
  /// Warning: This status of the policy is none that the platform knows; the policy has no status now. Its words are kept. Write in force, lapsed, paid-up, surrendered, matured, cancelled or claimed.
  public static let policyStatusUnknown: RuleID = "policy-status-unknown"
  /// Note: The column feeds {field}, which has no place in the customer's or the policy's record; it is kept with the import only. Nothing needs to be done.
  public static let fieldNotKept: RuleID = "field-not-kept"

  /// The rules with the severity of each, in the order in which the catalogue prints them.
  public static let storeRules: [(rule: RuleID, severity: Severity)] = [
    (.policyOfAnotherAgent, .error),
    (.customerAmbiguous, .error),
    (.customerUnknown, .error),
    (.contactShared, .note),
    (.contactTaken, .note),
    (.contactLocked, .warning),
    (.phonePlaceholder, .warning),
    (.valueNotTaken, .warning),
    (.policyStatusUnknown, .warning),
    (.fieldNotKept, .note),
  ]
}
