import XLSXReader

/// The ceilings under which a workbook is read, as a user changes them.
public struct InputLimits: Sendable {
  let workbook: ReadLimits

  /// The ceilings that hold unless told otherwise.
  public static let standard = InputLimits(workbook: .standard)

  private init(workbook: ReadLimits) { self.workbook = workbook }

  /// The standard ceilings with changes: `inflated=16G,time=7200`; the README lists the names.
  ///
  /// - Throws: `Failure` where a name or a figure is wrong.
  public init(_ list: String) throws {
    var limits = ReadLimits.standard
    do {
      try limits.change(list)
    } catch {
      throw Failure(.usage, error.description)
    }
    workbook = limits
  }
}
