import Tabular

/// What the rows of one customer id say about its customer: one name, one birth, one phone. Of two that differ the first
/// is entered, so the later row has to say that it says otherwise.
///
/// Kept are, for each customer, a row number and 32 bits a detail, of a hash seeded anew in every process: two values
/// pass for one with a chance of less than one in four thousand million.
struct CustomerDetails: Sendable {
  /// A value that an earlier row of the customer contradicts.
  struct Disagreement: Equatable {
    let field: Int
    let earlierRow: Int
  }

  private let id: Int?
  private let details: [Int]
  private let name: Int?

  private var ids = UniqueKeys()
  private var rows: [UInt32] = []
  /// So many values for each customer as there are details; zero where none of his rows had one so far.
  private var values: [UInt32] = []
  /// The rows of values that the customer's first row did not have, by the value's place.
  private var laterRows: [Int: UInt32] = [:]

  private static let names = ["customer_name", "date_of_birth", "phone_number", "email", "pan", "gender"]

  /// Watches what columns feed; nothing in a table where an id stands once.
  init(_ table: MappingTable, columnOfField: [Int?]) {
    func place(_ name: String) -> Int? {
      table.fields.firstIndex { $0.name == name }.flatMap { columnOfField[$0] == nil ? nil : $0 }
    }
    let id = place("customer_id").flatMap { table.fields[$0].rules.isUnique ? nil : $0 }
    details = id == nil ? [] : Self.names.compactMap(place)
    self.id = details.isEmpty ? nil : id
    name = place("customer_name")
  }

  /// Remembers the last row of a batch, and says where it disagrees with those before.
  mutating func remember(_ row: Int, in batch: borrowing RecordBatch) -> [Disagreement] {
    guard let id, let key = batch.lastBytes(field: id) else { return [] }
    let known = ids.insert(ids.key(of: key.span), row: rows.count)
    let customer = known ?? rows.count
    if known == nil {
      rows.append(UInt32(clamping: row))
      values.append(contentsOf: repeatElement(0, count: details.count))
    }
    var found: [Disagreement] = []
    for (offset, field) in details.enumerated() {
      guard let bytes = batch.lastBytes(field: field) else { continue }
      let value = field == name ? Self.hash(ofLetters: bytes) : Self.hash(bytes)
      let place = customer * details.count + offset
      if values[place] == 0 {
        values[place] = value
        if known != nil { laterRows[place] = UInt32(clamping: row) }
      } else if values[place] != value {
        found.append(Disagreement(field: field, earlierRow: Int(laterRows[place] ?? rows[customer])))
      }
    }
    return found
  }

  private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    var hasher = Hasher()
    for byte in bytes { hasher.combine(byte) }
    // Zero is no value.
    return max(1, UInt32(truncatingIfNeeded: hasher.finalize()))
  }

  /// Case, blanks and points of a name make no difference.
  private static func hash(ofLetters bytes: ArraySlice<UInt8>) -> UInt32 {
    hash(ArraySlice(bytes.lazy.filter { $0.isLetter || $0.isDigit || $0 >= 0x80 }.map(\.lowercased)))
  }
}

extension RowMapper {
  /// Remembers what the last row says about its customer, and where that is not what an earlier row has said.
  mutating func rememberCustomer(_ row: Int, into batch: inout RecordBatch) {
    var disagreements = customerDetails.remember(row, in: batch)
    if let birth = households.otherBirth, !disagreements.contains(where: { $0.field == birth.field }) {
      disagreements.append(birth)
    }
    for disagreement in disagreements {
      let value = batch.lastBytes(field: disagreement.field).map { String(decoding: $0, as: UTF8.self) }
      report(
        Issue(.customerDisagrees, ["row": String(disagreement.earlierRow)]), field: disagreement.field,
        row: row,
        column: kinds.columnOfField[disagreement.field], value: value, into: &batch, hasFailed: false)
    }
  }
}
