import ColumnMapping
import DelimitedReader
import ImportReports
import XLSXReader

/// What stopped a use case, as one sentence and a kind that decides the exit status.
public struct Failure: Error, Sendable, CustomStringConvertible {
  /// What kind of thing went wrong.
  public enum Kind: Sendable {
    /// An option or an argument is wrong.
    case usage
    /// The input cannot be read.
    case unreadableInput
    /// The input is encrypted, and no password was given.
    case encrypted
    /// There is no such file, or it may not be read.
    case noSuchFile
    /// The mapping is wrong, or none fits.
    case wrongMapping
    /// The output cannot be written.
    case cannotWrite
    /// Our own mistake.
    case ownMistake
  }

  /// What kind of thing went wrong.
  public let kind: Kind
  /// One sentence, and what to do.
  public let description: String

  init(_ kind: Kind, _ sentence: String) {
    self.kind = kind
    description = sentence
  }

  /// What an error of one of the stages means for the user.
  public init(_ error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let error as InputError:
      switch error.code {
      case .noSuchSheet: self.init(.usage, error.description)
      case .noVisibleSheet, .standardInputTooLarge: self.init(.unreadableInput, error.description)
      default: self.init(.noSuchFile, error.description)
      }
    case let error as XLSXError where error.code == .encrypted: self.init(.encrypted, error.description)
    case let error as XLSXError: self.init(.unreadableInput, error.description)
    case let error as DelimitedError: self.init(.unreadableInput, error.description)
    case let error as RawCellsError:
      self.init(error.needsOtherKey ? .wrongMapping : .unreadableInput, error.description)
    case let error as MappingError: self.init(.wrongMapping, error.description)
    case let error as ReportError: self.init(.cannotWrite, error.description)
    default:
      self.init(
        .ownMistake, "Something went wrong that should not have: \(type(of: error)). Please report it.")
    }
  }
}
