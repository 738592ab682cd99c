import Glibc

/// The few system calls about users, owners and locks that Foundation does not offer; nothing else calls
/// them.
enum SystemCalls {
  /// A system user's number and that of its group.
  struct Account: Equatable {
    var user: uid_t
    var group: gid_t

    /// Whoever this process runs as.
    static var present: Account { Account(user: geteuid(), group: getegid()) }

    /// The user of a name; `nil` where there is none.
    init?(name: String) {
      guard let entry = unsafe getpwnam(name) else { return nil }
      self.init(user: unsafe entry.pointee.pw_uid, group: unsafe entry.pointee.pw_gid)
    }

    init(user: uid_t, group: gid_t) {
      self.user = user
      self.group = group
    }
  }

  static var isRoot: Bool { geteuid() == 0 }

  /// The name of whoever this process runs as.
  static var userName: String? {
    unsafe getpwuid(geteuid()).map { unsafe String(cString: $0.pointee.pw_name) }
  }

  /// Makes a folder of mode 0700 that belongs to the account, or says whether it is one already. A link, or a
  /// folder of somebody else (who may have been first, under /tmp above all), is none.
  static func makePrivateFolder(_ path: String, for account: Account) -> Bool {
    if unsafe mkdir(path, 0o700) == 0, unsafe chown(path, account.user, account.group) != 0 { return false }
    var facts = stat()
    return unsafe lstat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
      && facts.st_uid == account.user
      && chmod(path, 0o700) == 0
  }

  /// Gives a file to the account, mode 0600.
  static func give(_ path: String, to account: Account) -> Bool {
    unsafe chown(path, account.user, account.group) == 0 && chmod(path, 0o600) == 0
  }

  /// Writes a new file of mode 0600; `false` where there is one already or it cannot be written.
  static func makePrivateFile(_ path: String, holding bytes: [UInt8]) -> Bool {
    Descriptor.creating(path)?.write(bytes) ?? false
  }

  /// Opens a file without a name, for reading and writing; below 0 where that fails.
  static func openNameless(in folder: String) -> Int32 {
    let path = folder + "/mitra-import-\(RecordID.random())"
    let number = unsafe open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    _ = unsafe unlink(path)
    return number
  }

  /// Runs `body` with SIGPIPE ignored, so that writing to a program that has ended is an error like others.
  static func withoutBrokenPipeSignal(_ body: () throws -> Void) rethrows {
    let before = signal(SIGPIPE, SIG_IGN)
    defer { signal(SIGPIPE, before) }
    try body()
  }

  /// Holds a lock (flock(2)) on a file while `body` runs; `nil` where the file cannot be opened or locked.
  static func withLock<Value>(
    on path: String, _ body: () throws(StoreError) -> Value
  ) throws(StoreError) -> Value? {
    let file = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { return nil }
    defer { close(file) }
    guard flock(file, LOCK_EX) == 0 else { return nil }
    return try body()
  }
}
