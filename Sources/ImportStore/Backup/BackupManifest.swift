/// What a backup says about itself, in its first entry.
struct BackupManifest: Codable, Equatable {
  var tenantID: String
  var tenantCode: String
  var tenantName: String
  var tenantType: String
  var provider: String
  /// The newest migration of the database it was taken from.
  var migration: Int
  var madeAt: String
}
