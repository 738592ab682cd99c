/// Limits by the names that users know: the README's table of them is made here, and options are read here.
extension ReadLimits {
  /// The figure of a limit; `nil` is no limit, which only time can be without.
  public subscript(limit: XLSXError.Limit) -> Int? {
    get {
      switch limit {
      case .inflatedBytes: inflatedBytes
      case .partBytes: partBytes
      case .smallPartBytes: smallPartBytes
      case .entries: entries
      case .listEntries: listEntries
      case .cellsPerRow: cellsPerRow
      case .depth: depth
      case .attributes: attributes
      case .sharedStringBytes: sharedStringBytes
      case .handedOutBytes: handedOutBytes
      case .oversizedTextBytes: oversizedTextBytes
      case .rowBytes: rowBytes
      case .seconds: seconds.map { Int($0) }
      }
    }
    set {
      guard let figure = newValue else {
        if limit == .seconds { seconds = nil }
        return
      }
      switch limit {
      case .inflatedBytes: inflatedBytes = figure
      case .partBytes: partBytes = figure
      case .smallPartBytes: smallPartBytes = figure
      case .entries: entries = figure
      case .listEntries: listEntries = figure
      case .cellsPerRow: cellsPerRow = figure
      case .depth: depth = figure
      case .attributes: attributes = figure
      case .sharedStringBytes: sharedStringBytes = figure
      case .handedOutBytes: handedOutBytes = figure
      case .oversizedTextBytes: oversizedTextBytes = figure
      case .rowBytes: rowBytes = figure
      case .seconds: seconds = Double(figure)
      }
    }
  }

  /// Changes limits as a user writes them: `inflated=16G,time=7200`. Figures are whole numbers from 1; K, M and G
  /// stand for 2¹⁰, 2²⁰ and 2³⁰; `time=none` is no limit.
  ///
  /// - Throws: `LimitsError` where a name or a figure is wrong; then nothing is changed.
  public mutating func change(_ list: String) throws(LimitsError) {
    var changed = self
    for item in list.split(separator: ",", omittingEmptySubsequences: false) {
      let sides = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = sides.first.map { $0.filter { !$0.isWhitespace } } ?? ""
      guard let limit = XLSXError.Limit.allCases.first(where: { $0.name == name }) else {
        throw LimitsError(text: String(item), problem: .noSuchLimit)
      }
      guard sides.count == 2 else { throw LimitsError(text: String(item), problem: .noFigure(limit)) }
      let text = sides[1].filter { !$0.isWhitespace }
      if limit == .seconds, text == "none" {
        changed[limit] = .none
        continue
      }
      guard let figure = Self.figure(text) else {
        throw LimitsError(text: String(item), problem: .noFigure(limit))
      }
      changed[limit] = figure
    }
    self = changed
  }

  /// The limits as a table in Markdown: name, figure, what it limits.
  public func markdownTable() -> String {
    var lines = ["| Limit | Figure | What it limits |", "|---|---|---|"]
    for limit in XLSXError.Limit.allCases {
      let figure = self[limit].map { Self.text(of: $0, isBytes: limit.isBytes) } ?? "none"
      lines.append("| `\(limit.name)` | \(figure) | \(limit.meaning) |")
    }
    return lines.joined(separator: "\n")
  }

  private static func figure(_ text: String) -> Int? {
    let shifts: [Character: Int] = ["K": 10, "M": 20, "G": 30]
    guard let last = text.last, let shift = shifts[Character(last.uppercased())] else {
      return Int(text).flatMap { $0 > 0 ? $0 : nil }
    }
    guard let figure = Int(text.dropLast()), figure > 0, figure <= Int.max >> shift else { return nil }
    return figure << shift
  }

  private static func text(of figure: Int, isBytes: Bool) -> String {
    guard isBytes else { return "\(figure)" }
    for (shift, unit) in [(30, "GiB"), (20, "MiB"), (10, "KiB")] where figure % (1 << shift) == 0 {
      return "\(figure >> shift) \(unit)"
    }
    return "\(figure) bytes"
  }
}

extension XLSXError.Limit {
  /// The name that a user gives it.
  public var name: String {
    switch self {
    case .inflatedBytes: "inflated"
    case .partBytes: "strings-part"
    case .smallPartBytes: "part"
    case .entries: "parts"
    case .depth: "depth"
    case .attributes: "attributes"
    case .listEntries: "list"
    case .sharedStringBytes: "strings"
    case .handedOutBytes: "text"
    case .oversizedTextBytes: "long-text"
    case .rowBytes: "row"
    case .cellsPerRow: "cells"
    case .seconds: "time"
    }
  }

  /// Whether it counts bytes.
  public var isBytes: Bool {
    switch self {
    case .inflatedBytes, .partBytes, .smallPartBytes, .sharedStringBytes, .handedOutBytes,
      .oversizedTextBytes,
      .rowBytes:
      true
    case .entries, .depth, .attributes, .listEntries, .cellsPerRow, .seconds: false
    }
  }

  /// Twice a figure, as a user would write it.
  func higher(than figure: Int) -> String {
    let (double, isTooLarge) = max(1, figure).multipliedReportingOverflow(by: 2)
    guard !isTooLarge else { return "\(Int.max)" }
    guard isBytes else { return "\(double)" }
    for (shift, unit) in [(30, "G"), (20, "M"), (10, "K")] where double % (1 << shift) == 0 {
      return "\(double >> shift)\(unit)"
    }
    return "\(double)"
  }

  /// What it limits, for the table.
  var meaning: String {
    switch self {
    case .inflatedBytes: "bytes that all parts together inflate to, and so one sheet at the most"
    case .partBytes:
      "bytes that the shared strings' part inflates to, or the package in an encrypted file has"
    case .smallPartBytes: "bytes that any other part inflates to: the workbook, styles, relationships"
    case .entries: "parts in the archive"
    case .depth: "levels of nested elements"
    case .attributes: "attributes of one element"
    case .listEntries: "entries of one list: sheets, names, styles, merged ranges, relationships"
    case .sharedStringBytes: "bytes of the shared strings: their text, and four for each"
    case .handedOutBytes:
      "bytes of text in the cells of all sheets; a shared string counts each time it is used"
    case .oversizedTextBytes: "the same for cells longer than the 32,767 characters that Excel allows"
    case .rowBytes: "bytes of one row"
    case .cellsPerRow: "cells that one row lists; 16,384 columns are the format's own limit"
    case .seconds: "seconds of wall time for opening the workbook, and for each reading of a sheet"
    }
  }
}

/// Why a list of limits cannot be used; its description is one sentence for the user.
public struct LimitsError: Error, Sendable, CustomStringConvertible {
  enum Problem: Sendable, Equatable {
    case noSuchLimit
    case noFigure(XLSXError.Limit)
  }

  let text: String
  let problem: Problem

  /// One sentence, and what to do.
  public var description: String {
    switch problem {
    case .noSuchLimit:
      "\"\(text)\" names no limit. Write one of \(XLSXError.Limit.allCases.map(\.name).joined(separator: ", ")), "
        + "as in inflated=16G,time=7200."
    case .noFigure(let limit):
      "\"\(text)\" gives no figure for a limit. Write \(limit.name)= and a whole number from 1"
        + (limit.isBytes ? ", with K, M or G behind it as you like." : ".")
    }
  }
}
