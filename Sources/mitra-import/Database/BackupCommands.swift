import ArgumentParser
import CustomerImport

/// What a backup is sealed with, as the command line takes it: always a file, never the secret itself, which
/// other users of the machine could read in the list of processes.
struct SecretOptions: ParsableArguments {
  @Option(help: "A file whose text is the passphrase.")
  var passphraseFile: String?
  @Option(help: "A file of at least 32 random bytes.")
  var keyFile: String?

  func validate() throws {
    if passphraseFile != nil, keyFile != nil {
      throw ValidationError("Give --passphrase-file or --key-file, not both.")
    }
  }

  var secret: BackupSecret? {
    get throws(StoreError) {
      if let passphraseFile { return try BackupSecret(fileAt: passphraseFile, isKey: false) }
      if let keyFile { return try BackupSecret(fileAt: keyFile, isKey: true) }
      return nil
    }
  }
}

extension DatabaseCommand {
  /// `db backup`.
  struct Backup: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "backup",
      abstract: "Writes one tenant's schema and rows, and nobody else's, into one encrypted file.",
      discussion: """
        The file is recorded in shared.backup_history with its size and checksum, and read back.

        Examples:
          mitra-import db backup --tenant lic --output /backups --passphrase-file pass.txt
          mitra-import db backup --tenant hdfc --output /backups --key-file backup.key --database local
        """)
    @OptionGroup var options: DatabaseOptions
    @OptionGroup var tenant: TenantOption
    @OptionGroup var secret: SecretOptions
    @Option(help: ArgumentHelp("The folder for the file.", valueName: "dir"))
    var output: String

    func run() throws {
      try operating {
        let backup = TenantBackup(
          tenant: try tenant.code, folder: output, secret: try secret.secret, environment: options.environment
        )
        let receipt = try backup.take(try options.connect())
        print("\(receipt.path)  \(receipt.bytes) bytes  sha256 \(receipt.sha256)")
        if !receipt.isEncrypted {
          Console.say("warning: backup_config says that this backup is not encrypted")
        }
      }
    }
  }

  /// `db restore`.
  struct Restore: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "restore",
      abstract: "Puts a backup into a database in which the tenant has no rows.",
      discussion: """
        Examples:
          mitra-import db restore lic-1f2e3d4c.mitra --passphrase-file pass.txt --database postgresql:///empty
          mitra-import db restore hdfc-0a1b2c3d.mitra --key-file backup.key --database postgresql:///empty
        """)
    @OptionGroup var options: DatabaseOptions
    @OptionGroup var secret: SecretOptions
    @Argument(help: "The backup.")
    var file: String

    func run() throws {
      try operating {
        let restore = TenantRestore(path: file, secret: try secret.secret, environment: options.environment)
        let receipt = try restore.restore(try options.connect())
        print(
          "Tenant \(receipt.tenant) is restored as of \(receipt.madeAt); \(receipt.sharedRows) rows outside its schema."
        )
      }
    }
  }
}
