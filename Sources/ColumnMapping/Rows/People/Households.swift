import Tabular

/// Who shares a phone or an address with others, and who comes twice, among the rows of one sheet.
///
/// Nothing of a person is kept but fingerprints and row numbers. Names are compared by their letters alone, whatever their
/// case, blanks and points.
struct Households: Sendable {
  /// What several names have in common.
  enum Shared: String, Sendable { case phone, address }

  /// A row as it is remembered: its number, whether it has a policy, and half of its name's fingerprint, enough to tell
  /// the names at one phone apart.
  struct Person: Sendable {
    private let marked: UInt32
    fileprivate let name: UInt32
    /// The day of birth as a number; zero where the row has none.
    fileprivate let birth: UInt32

    fileprivate init(row: Int, hasPolicy: Bool, name: UInt32, birth: UInt32) {
      marked = UInt32(clamping: row) << 1 | (hasPolicy ? 1 : 0)
      self.name = name
      self.birth = birth
    }

    fileprivate var row: UInt32 { marked >> 1 }
    /// A person may well have several policies.
    fileprivate var hasPolicy: Bool { marked & 1 == 1 }
  }

  /// Several names at one phone or address.
  struct Household: Sendable {
    let shared: Shared
    /// The first row of each name, no more than `mostNames` of them.
    fileprivate var people: [Person]
    /// Whether there are more names.
    fileprivate(set) var hasMore = false

    fileprivate init(_ shared: Shared, _ first: Person) {
      self.shared = shared
      people = [first]
    }

    /// The numbers of those rows.
    var rows: [UInt32] { people.map(\.row) }
  }

  /// What is to be remembered of a row.
  private struct Prepared {
    var person: Person?
    var phone: UniqueKeys.Key?
    var address: UniqueKeys.Key?
    var birth: UniqueKeys.Key?
  }

  /// More names are not told apart: that many at one phone are no household.
  static let mostNames = 32

  /// What a name or an address has beyond this tells nobody apart.
  private static let mostLetters = 256

  private let name: Int?
  private let phone: Int?
  private let birth: Int?
  private let policy: Int?
  private let customerID: Int?
  private let addressParts: [Int]
  private let addressStarts: [Int]

  private var people: [Person] = []
  /// Who came first with each phone, address and birth, by the place in `people`.
  private var phones = UniqueKeys()
  private var addresses = UniqueKeys()
  private var births = UniqueKeys()
  /// By the place of whoever came first.
  private var atPhone: [Int: Household] = [:]
  private var atAddress: [Int: Household] = [:]
  private let fingerprints = Fingerprints()
  private var next = Prepared()
  /// Who was first with a birth, of those whose first row has none.
  private var laterBirths: [UInt32: Person] = [:]
  /// Where the person of the last row stands with another birth.
  private(set) var otherBirth: CustomerDetails.Disagreement?
  /// The letters and digits that were gathered last: the first `gathered` of these bytes.
  private var scratch = [UInt8](repeating: 0, count: mostLetters)
  private var gathered = 0

  init(_ table: MappingTable) {
    func place(_ name: String) -> Int? { table.fields.firstIndex { $0.name == name } }
    name = place("customer_name")
    phone = place("phone_number")
    birth = place("date_of_birth")
    policy = place("policy_number")
    customerID = place("customer_id")
    addressStarts = ["address", "address_line1"].compactMap(place)
    addressParts =
      addressStarts + ["address_line2", "address_line3", "city", "pin_code"].compactMap(place)
  }

  /// Makes the keys by which the last row of a batch will be looked up, and asks for their places in memory: they come
  /// while the row is checked.
  mutating func prepare(_ row: Int, in batch: borrowing RecordBatch) {
    next = Prepared()
    guard let name else { return }
    gather(name, batch)
    guard gathered >= 2 else { return }
    let hasPolicy = policy.map { batch.hasValue($0) } ?? false
    let print = fingerprints.of(scratch.span.extracting(0..<gathered))
    next.person = Person(
      row: row, hasPolicy: hasPolicy, name: UInt32(truncatingIfNeeded: print.check), birth: birthNumber(batch)
    )
    if let birth, !hasPolicy, batch.hasValue(birth) {
      gather(birth, batch, behind: gathered)
      if gathered >= 4 { next.birth = births.key(of: scratch.span.extracting(0..<gathered)) }
    }
    if let phone, let number = batch.lastSpan(field: phone), number.count > 6 {
      if number[0] == UInt8(ascii: "+") {
        // In E.164 it is written in but one way.
        next.phone = phones.key(of: number.extracting(1..<number.count))
      } else {
        gather(phone, batch)
        if gathered >= 6 { next.phone = phones.key(of: scratch.span.extracting(0..<gathered)) }
      }
    }
    if addressStarts.contains(where: { batch.hasValue($0) }) {
      gathered = 0
      for part in addressParts { gather(part, batch, behind: gathered) }
      if gathered >= 8 { next.address = addresses.key(of: scratch.span.extracting(0..<gathered)) }
    }
  }

  /// Remembers the row that was prepared.
  ///
  /// - Returns: the row in which the same person stands already: the same name with the same birth or phone, both
  ///   without a policy number.
  mutating func remember(in batch: borrowing RecordBatch) -> Int? {
    otherBirth = nil
    guard let person = next.person else { return nil }
    let number = people.count
    if people.isEmpty { people.reserveCapacity(PackedTable.mostRows) }
    people.append(person)
    var earlier: UInt32?
    if let key = next.birth, let first = births.insert(key, row: number) { earlier = people[first].row }
    if let key = next.phone, let first = phones.insert(key, row: number),
      let same = Self.meet(person, people[first], number: first, at: .phone, &atPhone)
    {
      if !person.hasPolicy, !same.hasPolicy { earlier = earlier ?? same.row }
      compareBirths(of: person, same, batch)
    }
    if let key = next.address, let first = addresses.insert(key, row: number) {
      _ = Self.meet(person, people[first], number: first, at: .address, &atAddress)
    }
    return earlier.map(Int.init)
  }

  /// One name at one phone is one customer, who was born once; two customer ids are two customers.
  private mutating func compareBirths(of person: Person, _ same: Person, _ batch: borrowing RecordBatch) {
    guard let birth, person.birth != 0, person.birth != same.birth,
      customerID.map({ !batch.hasValue($0) }) ?? true
    else { return }
    var first = same
    if same.birth == 0 {
      guard let later = laterBirths[same.row] else {
        laterBirths[same.row] = person
        return
      }
      first = later
    }
    if first.birth != person.birth { otherBirth = .init(field: birth, earlierRow: Int(first.row)) }
  }

  /// A written day, 1980-12-31, as a number.
  private func birthNumber(_ batch: borrowing RecordBatch) -> UInt32 {
    guard let birth, let day = batch.lastSpan(field: birth), day.count == 10 else { return 0 }
    var number: UInt32 = 0
    for index in 0..<10 where day[index].isDigit { number = number * 10 + UInt32(day[index].digitValue) }
    return number
  }

  /// The households, by their first rows. One that shares its phone and its address is named once.
  var all: [Household] {
    let found = (Array(atPhone.values) + Array(atAddress.values)).sorted {
      ($0.rows[0], $0.shared.rawValue) < ($1.rows[0], $1.shared.rawValue)
    }
    let byPhone = Set(atPhone.values.map(\.rows))
    return found.filter { $0.shared == .phone || !byPhone.contains($0.rows) }
  }

  /// Counts a name at a phone or an address; says where the same name stands there already.
  ///
  /// - Parameter number: the place of `first` in `people`.
  private static func meet(
    _ person: Person, _ first: Person, number: Int, at shared: Shared, _ households: inout [Int: Household]
  ) -> Person? {
    if first.name == person.name { return first }
    var household = households[number] ?? Household(shared, first)
    if let place = household.people.firstIndex(where: { $0.name == person.name }) {
      return household.people[place]
    }
    if household.people.count < Self.mostNames {
      household.people.append(person)
    } else {
      household.hasMore = true
    }
    households[number] = household
    return nil
  }

  /// Puts the letters and digits of a field into `scratch`, in small letters, behind so many others.
  private mutating func gather(_ field: Int, _ batch: borrowing RecordBatch, behind start: Int = 0) {
    gathered = start
    guard let text = batch.lastSpan(field: field) else { return }
    var letters = scratch.mutableSpan
    var count = start
    // All bytes are written, and those that do not count written over: no branch for each.
    for index in text.indices where count < Self.mostLetters {
      let byte = text[index]
      letters[count] = byte.lowercased
      count += byte.isLetter || byte.isDigit || byte >= 0x80 ? 1 : 0
    }
    gathered = count
  }
}

extension RowMapper {
  /// Remembers who the last row is about, and says where the same person stands already.
  mutating func rememberPerson(_ row: Int, into batch: inout RecordBatch) {
    guard let earlier = households.remember(in: batch) else { return }
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
