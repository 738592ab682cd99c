/// Why an archive, or an entry of it, cannot be read. Its description is one sentence; no content is in it.
package struct ZipError: Error, Sendable, Equatable, CustomStringConvertible {
  package enum Code: Sendable, Equatable {
    /// No end of central directory: no archive, or one that was cut off.
    case noDirectory
    /// The central directory contradicts itself or the file.
    case badDirectory
    /// The local header is not there or contradicts the directory.
    case badLocalHeader
    /// Two entries claim the same bytes.
    case overlap
    /// The entry is encrypted.
    case encrypted
    /// A compression method other than stored and deflated.
    case unsupportedMethod(Int)
    /// The deflated bytes are damaged.
    case badData
    /// The checksum does not fit.
    case badChecksum
    /// The entry inflates to fewer or more bytes than it says.
    case badSize
    /// More entries, or more inflated bytes, than allowed.
    case overLimit(Int)
    /// The file changed while it was read.
    case changed
    /// The system cannot read the file: its `errno`.
    case system(Int32)
  }

  package let code: Code
  /// The entry's name; `nil` for the archive as a whole.
  package let entry: String?
  /// Where in the file, in bytes.
  package let offset: Int?

  package init(_ code: Code, entry: String? = nil, offset: Int? = nil) {
    self.code = code
    self.entry = entry
    self.offset = offset
  }

  /// What is wrong, in a few words that fit behind "is damaged: ".
  package var description: String {
    let place = offset.map { " at byte \($0)" } ?? ""
    return switch code {
    case .noDirectory: "the list of its contents is missing; the file may have been cut off"
    case .badDirectory: "the list of its contents makes no sense\(place)"
    case .badLocalHeader: "an entry does not begin where the list of contents says\(place)"
    case .overlap: "two entries share the same bytes\(place)"
    case .encrypted: "an entry is encrypted"
    case .unsupportedMethod(let method): "an entry is compressed by method \(method), which is not supported"
    case .badData: "compressed bytes make no sense"
    case .badChecksum: "the checksum does not fit"
    case .badSize: "the size does not fit"
    case .overLimit(let most): "over the limit of \(most)"
    case .changed: "the file changed while it was read"
    case .system(let number): "the system reports error \(number)"
    }
  }
}
