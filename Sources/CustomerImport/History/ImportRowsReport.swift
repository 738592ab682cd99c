import ImportReports
public import ImportStore
import Tabular

/// The rows of an import, written while they arrive: as text for a person, or as one JSON array.
public struct ImportRowsReport: Sendable {
  private let reference: ImportReference
  private let reading: RowReading
  private let isJSON: Bool
  private let masking: ValueShowing

  /// Which rows of which import, and how they are written.
  ///
  /// - Parameter key: makes the marks of masked values; `nil` leaves them without.
  public init(reference: ImportReference, reading: RowReading, isJSON: Bool, key: ImportKey?) {
    self.reference = reference
    self.reading = reading
    self.isJSON = isJSON
    masking = key?.marking(.masked) ?? .masked
  }

  /// Reads and writes them. The file is opened before the reading is logged, and the reading is logged before
  /// anything is written.
  ///
  /// - Throws: `StoreError` of the database, `Failure` where the output cannot be written.
  public func run(_ connection: borrowing Connection, tenant: TenantCode, to output: Output) throws {
    do {
      var page = Page(sink: try output.sink(), isJSON: isJSON)
      try connection.readImportRows(tenant: tenant, reference, reading) { row, disclosure in
        // A reader who goes away ends the output, and with it the statement.
        guard page.isOpen else { throw ReaderGone() }
        page.add(row, disclosure.map { .open($0) } ?? masking)
      }
      try page.finish()
    } catch is ReaderGone {
      return
    } catch let error as ReportError {
      throw Failure(error)
    }
  }

  private struct ReaderGone: Error {}

  /// The output while it grows.
  private struct Page: ~Copyable {
    var sink: TextSink
    let isJSON: Bool
    var json = JSONWriter()
    var count = 0
    let catalogue = Catalogue(.english)

    init(sink: consuming TextSink, isJSON: Bool) {
      self.sink = sink
      self.isJSON = isJSON
      if isJSON { json.beginArray() }
    }

    var isOpen: Bool { sink.isOpen }

    mutating func add(_ row: StoredRow, _ showing: ValueShowing) {
      count += 1
      if isJSON {
        json.add(row, showing)
        json.drain(into: &sink)
      } else {
        sink.write(text(of: row, showing))
      }
    }

    mutating func finish() throws {
      if isJSON {
        json.endArray()
        json.endLine()
        json.drain(into: &sink)
      } else {
        sink.write(count == 0 ? "No such rows.\n" : "\(ShownText.count(count)) rows.\n")
      }
      try sink.finish()
    }

    private func text(of row: StoredRow, _ showing: ValueShowing) -> String {
      let sheet = row.sheet.isEmpty ? "" : " of \(ShownText.line(row.sheet))"
      var text = "row \(row.number)\(sheet)  \(row.status)"
      for (name, value) in row.values where name != "address" || !showing.isMasked {
        text += "  \(name) \(ShownText.line(showing.text(of: value)))"
      }
      if let customer = row.customer { text += "  customer \(customer.prefix(8))" }
      text += "\n"
      for finding in row.findings {
        let place = [finding.heading, finding.cell].compactMap { $0 }.map { ShownText.line($0) }
        let title = catalogue.title(of: RuleID(finding.rule))
        text += "  \(finding.severity ?? "error"): \(title)"
        if !place.isEmpty { text += " (\(place.joined(separator: ", ")))" }
        if let masked = finding.masked { text += ": \(ShownText.line(masked))" }
        text += "\n"
      }
      if let raw = row.raw { text += "  as the sheet has it: \(ShownText.line(raw.withoutSeal.words))\n" }
      return text
    }
  }
}

extension JSONValue {
  /// Raw cells without the letters of the seal, which tell nobody anything.
  fileprivate var withoutSeal: JSONValue {
    guard case .object(var cells) = self, cells["sealed"] != nil else { return self }
    cells["sealed"] = .text("bank details")
    return .object(cells)
  }
}

extension JSONWriter {
  fileprivate mutating func add(_ row: StoredRow, _ showing: ValueShowing) {
    object { json in
      json.member("row", row.number)
      json.member("sheet", row.sheet)
      json.member("status", row.status)
      json.key("values")
      json.object { json in
        for (name, value) in row.values {
          json.member(name, showing.text(of: value))
        }
      }
      json.key("findings")
      json.array { json in for finding in row.findings { json.add(finding) } }
      json.member("customer", row.customer)
      json.member("policy", row.policy)
      if let raw = row.raw {
        json.key("raw")
        json.add(raw.withoutSeal)
      }
    }
  }

  private mutating func add(_ finding: StoredFinding) {
    object { json in
      json.member("rule", finding.rule)
      json.member("severity", finding.severity)
      json.member("field", finding.field)
      json.member("heading", finding.heading)
      json.member("cell", finding.cell)
      json.member("masked", finding.masked)
    }
  }

  private mutating func add(_ value: JSONValue) {
    switch value {
    case .null: self.value(Double.nan)
    case .flag(let flag): self.value(flag)
    case .integer(let number): self.value(number)
    case .number(let number): self.value(number)
    case .text(let text): self.value(text)
    case .array(let elements): array { json in for element in elements { json.add(element) } }
    case .object(let members):
      object { json in
        for (name, member) in members.sorted(by: { $0.key < $1.key }) {
          json.key(name)
          json.add(member)
        }
      }
    }
  }
}
