import Glibc
import ImportReports

/// Where a result goes: standard output, or a file that is made anew.
public struct Output: Sendable {
  private let path: String?
  private let isPersonal: Bool

  /// Standard output, or the file of a path.
  ///
  /// - Parameters:
  ///   - path: the file; `nil` or `-` is standard output.
  ///   - isPersonal: whether personal values are shown, so that nobody but the owner may read the file.
  public init(path: String? = nil, isPersonal: Bool = false) {
    self.path = path == "-" ? nil : path
    self.isPersonal = isPersonal
  }

  /// Throws where it cannot be written: asked before the work whose result it takes, when that cannot be taken back.
  func check() throws(ReportError) {
    guard let path else { return }
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    let place = unsafe access(path, F_OK) == 0 ? path : folder
    guard unsafe access(place, W_OK) == 0 else {
      throw ReportError(.cannotWrite, part: path, detail: unsafe String(cString: strerror(errno)))
    }
  }

  /// Opens it for writing.
  func sink() throws(ReportError) -> TextSink {
    guard let path else { return TextSink(descriptor: STDOUT_FILENO) }
    let mode: mode_t = isPersonal ? 0o600 : 0o644
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
    guard descriptor >= 0, !isPersonal || fchmod(descriptor, mode) == 0 else {
      throw ReportError(.cannotWrite, part: path, detail: unsafe String(cString: strerror(errno)))
    }
    return TextSink(descriptor: descriptor)
  }
}
