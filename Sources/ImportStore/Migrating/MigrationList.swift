extension Migration {
  /// All migrations, in order. A new one is a new file in `Migrations/` and a new line here; a test compares
  /// the two.
  public static let all: [Migration] = [
    Migration(version: 1, name: "roles", embedded: PackageResources.m0001_roles_sql),
    Migration(version: 2, name: "schemas_and_types", embedded: PackageResources.m0002_schemas_and_types_sql),
    Migration(version: 3, name: "settings", embedded: PackageResources.m0003_settings_sql),
    Migration(
      version: 4, name: "tenants_and_reference", embedded: PackageResources.m0004_tenants_and_reference_sql),
    Migration(
      version: 5, name: "logins_and_directories", embedded: PackageResources.m0005_logins_and_directories_sql),
    Migration(version: 6, name: "tenant_definition", embedded: PackageResources.m0006_tenant_definition_sql),
    Migration(version: 7, name: "audit", embedded: PackageResources.m0007_audit_sql),
    Migration(version: 8, name: "tenant_users", embedded: PackageResources.m0008_tenant_users_sql),
    Migration(
      version: 9, name: "tenant_agents_and_customers",
      embedded: PackageResources.m0009_tenant_agents_and_customers_sql),
    Migration(
      version: 10, name: "tenant_policies_and_payments",
      embedded: PackageResources.m0010_tenant_policies_and_payments_sql),
    Migration(
      version: 11, name: "tenant_communication", embedded: PackageResources.m0011_tenant_communication_sql),
    Migration(version: 12, name: "tenant_analytics", embedded: PackageResources.m0012_tenant_analytics_sql),
    Migration(version: 13, name: "tenant_indexes", embedded: PackageResources.m0013_tenant_indexes_sql),
    Migration(version: 14, name: "tenant_triggers", embedded: PackageResources.m0014_tenant_triggers_sql),
    Migration(version: 15, name: "tenant_acting", embedded: PackageResources.m0015_tenant_acting_sql),
    Migration(version: 16, name: "tenant_policies", embedded: PackageResources.m0016_tenant_policies_sql),
    Migration(
      version: 17, name: "tenant_search_and_dashboard",
      embedded: PackageResources.m0017_tenant_search_and_dashboard_sql),
    Migration(version: 18, name: "imports", embedded: PackageResources.m0018_imports_sql),
    Migration(version: 19, name: "import_memory", embedded: PackageResources.m0019_import_memory_sql),
    Migration(version: 20, name: "import_access", embedded: PackageResources.m0020_import_access_sql),
    Migration(version: 21, name: "queue", embedded: PackageResources.m0021_queue_sql),
    Migration(version: 22, name: "partitions", embedded: PackageResources.m0022_partitions_sql),
    Migration(version: 23, name: "retention", embedded: PackageResources.m0023_retention_sql),
    Migration(version: 24, name: "encryption", embedded: PackageResources.m0024_encryption_sql),
    Migration(version: 25, name: "backup", embedded: PackageResources.m0025_backup_sql),
    Migration(version: 26, name: "health", embedded: PackageResources.m0026_health_sql),
    Migration(version: 27, name: "people", embedded: PackageResources.m0027_people_sql),
    Migration(version: 28, name: "acting", embedded: PackageResources.m0028_acting_sql),
    Migration(version: 29, name: "erasure", embedded: PackageResources.m0029_erasure_sql),
    Migration(version: 30, name: "three_tenants", embedded: PackageResources.m0030_three_tenants_sql),
    Migration(
      version: 31, name: "optional_extensions", embedded: PackageResources.m0031_optional_extensions_sql),
    Migration(version: 32, name: "committing", embedded: PackageResources.m0032_committing_sql),
    Migration(version: 33, name: "undo", embedded: PackageResources.m0033_undo_sql),
    Migration(version: 34, name: "taken_by_staff", embedded: PackageResources.m0034_taken_by_staff_sql),
    Migration(version: 35, name: "policies_seen", embedded: PackageResources.m0035_policies_seen_sql),
  ]

  private init(version: Int, name: String, embedded: [UInt8]) {
    self.init(version: version, name: name, script: String(decoding: embedded, as: UTF8.self))
  }
}
