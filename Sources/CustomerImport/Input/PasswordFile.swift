/// A file that holds a password.
public enum PasswordFile {
  /// The first line of a file, without its line break.
  ///
  /// - Throws: `Failure` where there is no such file or it holds no text.
  public static func read(_ path: String) throws -> String {
    do {
      let bytes = try SourceFile(path: path).contents(limit: 1 << 16)
      guard let text = String(validating: bytes, as: UTF8.self),
        let line = text.split(separator: /\r\n|\n|\r/, omittingEmptySubsequences: false).first, !line.isEmpty
      else { throw Failure(.usage, "The password file \(path) holds no text in its first line.") }
      return String(line)
    } catch {
      throw Failure(error)
    }
  }
}
