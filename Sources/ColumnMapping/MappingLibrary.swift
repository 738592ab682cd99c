/// The mappings that come with the program.
public enum MappingLibrary {
  /// All of them, in the order in which `mapping list` shows them.
  public static let shipped: [Mapping] = shippedFiles.compactMap { file in
    try? Mapping(yaml: text(file.bytes), path: file.name + ".yaml")
  }

  /// How many there are.
  static var count: Int { shippedFiles.count }

  /// The mapping of a name; `nil` where none comes with the program. The other files are not read.
  public static func named(_ name: String) -> Mapping? {
    source(of: name).flatMap { try? Mapping(yaml: $0, path: name + ".yaml") }
  }

  /// The text of a mapping that comes with the program, to be read and copied; `nil` where there is none.
  public static func source(of name: String) -> String? {
    shippedFiles.first { $0.name == name }.map { text($0.bytes) }
  }

  /// The names of the files, as they lie in `mappings/`.
  package static var fileNames: [String] { shippedFiles.map { $0.name + ".yaml" } }

  static var generalHeadings: String { text(PackageResources.general_headings_yaml) }

  /// The names that the compiler gives to the files are not theirs, hence the list; a test holds it to the folder.
  /// Of two that fit a file equally well the first is taken.
  private static let shippedFiles: [(name: String, bytes: [UInt8])] = [
    ("agent-mitra-customers", PackageResources.agent_mitra_customers_yaml),
    ("lic-customer-list", PackageResources.lic_customer_list_yaml),
    ("hdfc-policy-register", PackageResources.hdfc_policy_register_yaml),
    ("hdfc-renewal-due", PackageResources.hdfc_renewal_due_yaml),
    ("icici-policy-details", PackageResources.icici_policy_details_yaml),
    ("icici-renewal-premium", PackageResources.icici_renewal_premium_yaml),
    ("lic-claims-maturity", PackageResources.lic_claims_maturity_yaml),
    ("lic-commission-bill", PackageResources.lic_commission_bill_yaml),
    ("lic-premium-due-list", PackageResources.lic_premium_due_list_yaml),
  ]

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
