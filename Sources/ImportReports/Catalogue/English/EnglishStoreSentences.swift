import Tabular

extension EnglishSentences {
  /// What the rules about the database say.
  static let store: [(RuleID, RuleText)] = [
    (
      "policy-of-another-agent",
      RuleText(
        "Policy of another agent",
        "Another agent of this tenant holds this policy.",
        "Take the row out, or ask support which agent the policy belongs to.")
    ),
    (
      "customer-ambiguous",
      RuleText(
        "Not clear which customer",
        "The policy number, the customer id, or the phone and name lead to more than one known customer.",
        "Correct the number that is wrong, or give the customer id.")
    ),
    (
      "customer-unknown",
      RuleText(
        "Customer not known",
        "No customer of this agent is known by this row, and it cannot make one.",
        "Import the customer first, or give the row a name.")
    ),
    (
      "contact-shared",
      RuleText(
        "Shared contact",
        "Another customer of this agent has this contact; a household shares it. It is kept in the customer's preferences.",
        "Nothing needs to be done.")
    ),
    (
      "contact-taken",
      RuleText(
        "Contact in use",
        "This contact is in use elsewhere, so it cannot be used to log in. It is kept in the customer's preferences.",
        "Nothing needs to be done; the customer may give another.")
    ),
    (
      "contact-locked",
      RuleText(
        "Contact not changed",
        "The customer uses the platform with another contact, which an import does not change.",
        "Ask the customer to change it in the app.")
    ),
    (
      "phone-placeholder",
      RuleText(
        "Nobody's phone",
        "This phone is the agent's own or stands under more than eight names; it was stored with no customer.",
        "Ask the customers for their own numbers.")
    ),
    (
      "value-not-taken",
      RuleText(
        "Rows of one customer disagree",
        "Another row of this customer says something else in {field}; the value that comes first in the file was taken.",
        "Make the rows of one customer say the same, or give each person a number of their own.")
    ),
    (
      "policy-status-unknown",
      RuleText(
        "Policy status not known",
        "This status of the policy is none that the platform knows; the policy has no status now. Its words are kept.",
        "Write in force, lapsed, paid-up, surrendered, matured, cancelled or claimed.")
    ),
    (
      "field-not-kept",
      RuleText(
        "Not kept with the customer",
        "The column feeds {field}, which has no place in the customer's or the policy's record; it is kept with the import only.",
        "Nothing needs to be done.")
    ),
  ]
}
