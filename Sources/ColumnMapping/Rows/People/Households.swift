import Tabular

/// Who shares a phone or an address with others, and who comes twice, among the rows of one sheet.
///
/// Nothing of a person is kept but hashes and row numbers: 16 bytes for each phone, address and birth, and a little for
/// each household. Names are compared by their letters alone, whatever their case, blanks and points.
struct Households: Sendable {
  /// What several names have in common.
  enum Shared: String, Sendable { case phone, address }

  /// Several names at one phone or address.
  struct Household: Sendable, Equatable {
    let shared: Shared
    /// The first row of each name, no more than `mostNames` of them.
    var rows: [UInt32]
    /// The names of those rows.
    var names: [UInt32]
    /// Whether there are more names.
    var hasMore = false
  }

  /// More names are not told apart: that many at one phone are no household.
  static let mostNames = 32

  /// What a name or an address has beyond this tells nobody apart.
  private static let mostLetters = 256

  private let name: Int?
  private let phone: Int?
  private let birth: Int?
  private let policy: Int?
  private let addressParts: [Int]
  private let addressStarts: [Int]

  private var phones = ContactTable()
  private var addresses = ContactTable()
  private var births = ContactTable()
  private var households: [ContactKey: Household] = [:]
  /// The letters and digits that were gathered last: the first `gathered` of these bytes.
  private var scratch = [UInt8](repeating: 0, count: mostLetters)
  private var gathered = 0

  /// The bit of a row's number that says that it has a policy number: a person may well have several policies.
  private static let hasPolicy: UInt32 = 1 << 31

  init(_ table: MappingTable) {
    func place(_ name: String) -> Int? { table.fields.firstIndex { $0.name == name } }
    name = place("customer_name")
    phone = place("phone_number")
    birth = place("date_of_birth")
    policy = place("policy_number")
    addressStarts = ["address", "address_line1"].compactMap(place)
    addressParts =
      addressStarts + ["address_line2", "address_line3", "city", "pin_code"].compactMap(place)
  }

  /// Remembers the last row of a batch.
  ///
  /// - Returns: the row in which the same person stands already: the same name with the same birth or phone, both
  ///   without a policy number.
  mutating func remember(_ row: Int, in batch: borrowing RecordBatch) -> Int? {
    guard let name, gather([name], batch), let person = key(atLeast: 2) else { return nil }
    let hasPolicy = policy.map { batch.lastBytes(field: $0) != nil } ?? false
    let number = UInt32(clamping: row) & ~Self.hasPolicy
    let entry = ContactTable.Entry(row: number | (hasPolicy ? Self.hasPolicy : 0), name: person.short)
    var earlier: UInt32?
    if let birth, !hasPolicy, batch.lastBytes(field: birth) != nil, gather([name, birth], batch),
      let key = key(atLeast: 4)
    {
      earlier = births.insert(key, entry)?.row
    }
    if let phone, gather([phone], batch), let key = key(atLeast: 6) {
      let same = meet(key, entry, at: .phone, phones.insert(key, entry))
      if !hasPolicy, let same, same & Self.hasPolicy == 0 { earlier = earlier ?? same }
    }
    if addressStarts.contains(where: { batch.lastBytes(field: $0) != nil }), gather(addressParts, batch),
      let key = key(atLeast: 8)
    {
      _ = meet(key, entry, at: .address, addresses.insert(key, entry))
    }
    return earlier.map(Int.init)
  }

  /// The households, by their first rows. One that shares its phone and its address is named once.
  var all: [Household] {
    let found = households.values.sorted {
      ($0.rows[0] & ~Self.hasPolicy, $0.shared.rawValue) < ($1.rows[0] & ~Self.hasPolicy, $1.shared.rawValue)
    }
    let byPhone = Set(found.filter { $0.shared == .phone }.map(\.rows))
    return found.filter { $0.shared == .phone || !byPhone.contains($0.rows) }.map { household in
      var household = household
      household.rows = household.rows.map { $0 & ~Self.hasPolicy }
      return household
    }
  }

  /// Counts a name at a phone or an address; says in which row the same name stands there already.
  private mutating func meet(
    _ key: ContactKey, _ entry: ContactTable.Entry, at shared: Shared, _ first: ContactTable.Entry?
  ) -> UInt32? {
    guard let first else { return nil }
    if first.name == entry.name { return first.row }
    var household =
      households[key] ?? Household(shared: shared, rows: [first.row], names: [first.name])
    if let place = household.names.firstIndex(of: entry.name) { return household.rows[place] }
    if household.names.count < Self.mostNames {
      household.names.append(entry.name)
      household.rows.append(entry.row)
    } else {
      household.hasMore = true
    }
    households[key] = household
    return nil
  }

  /// Puts the letters and digits of some fields into `scratch`, in small letters; false where all are empty.
  private mutating func gather(_ fields: [Int], _ batch: borrowing RecordBatch) -> Bool {
    gathered = 0
    for field in fields {
      guard let bytes = batch.lastBytes(field: field) else { continue }
      let text = bytes.span
      for index in 0..<text.count where gathered < Self.mostLetters {
        let byte = text[index]
        guard byte.isLetter || byte.isDigit || byte >= 0x80 else { continue }
        scratch[gathered] = byte.lowercased
        gathered += 1
      }
    }
    return gathered > 0
  }

  private func key(atLeast count: Int) -> ContactKey? {
    ContactKey(scratch.span.extracting(0..<gathered), atLeast: count)
  }
}

extension RowMapper {
  /// Remembers who the last row is about, and says where the same person stands already.
  mutating func rememberPerson(_ row: Int, into batch: inout RecordBatch) {
    guard let earlier = households.remember(row, in: batch) else { return }
    let field = plan.table.fields.firstIndex { $0.name == "customer_name" }
    let value = field.flatMap { batch.lastBytes(field: $0) }.map { String(decoding: $0, as: UTF8.self) }
    report(
      Issue(.personRepeated, ["row": String(earlier)]), field: field, row: row,
      column: field.flatMap { kinds.columnOfField[$0] }, value: value, into: &batch, hasFailed: false)
  }

  /// A note for each household.
  func householdFindings() -> [Finding] {
    households.all.map { household in
      let fields = household.shared == .phone ? ["phone_number"] : ["address", "address_line1"]
      let column = fields.compactMap { name in
        plan.table.fields.firstIndex { $0.name == name }.flatMap { kinds.columnOfField[$0] }
      }.first
      let rows = household.rows.prefix(10).map(String.init).joined(separator: ", ")
      return Finding(
        .household, weights.severity(of: .household, field: nil, hasFailed: false),
        at: Place(sheet: plan.survey.sheet, row: household.rows.first.map(Int.init), column: column),
        heading: column.flatMap { plan.labels[$0] }, field: fields.first,
        parameters: [
          "shared": household.shared.rawValue,
          "count": String(household.rows.count) + (household.hasMore ? "+" : ""),
          "rows": rows + (household.rows.count > 10 ? ", …" : ""),
        ])
    }
  }
}
