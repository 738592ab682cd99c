import Tabular

/// What the fields of one person say about each other, whatever the mapping: the PAN's fifth letter and the name, the
/// PIN code and the state. Both are worth a warning and no more, since sources differ in single cases.
struct IdentityChecks: Sendable {
  private let pan: Int?
  private let name: Int?
  private let pinCode: Int?
  private let state: Int?
  /// What PIN codes of the states met so far begin with: names of states are few, and looking one up is slow.
  private var prefixes: [String: Set<Int>] = [:]

  /// More names of states are no names of states.
  private static let mostStates = 512

  init(_ table: MappingTable) {
    func place(_ name: String, _ type: FieldType) -> Int? {
      table.fields.firstIndex { $0.name == name && $0.type == type }
    }
    pan = place("pan", .pan)
    name = place("customer_name", .name)
    pinCode = place("pin_code", .pinCode)
    state = table.fields.firstIndex { $0.name == "state" }
  }

  /// What the last row of a batch breaks, by field.
  mutating func broken(in batch: borrowing RecordBatch) -> [(field: Int, issue: Issue)] {
    var found: [(field: Int, issue: Issue)] = []
    if let pan, let name, let number = batch.lastBytes(field: pan), let person = batch.lastBytes(field: name),
      !PANValue.fits(pan: number.span, name: person.span)
    {
      found.append((pan, Issue(.panSurnameMismatch)))
    }
    if let pinCode, let state, let code = batch.lastBytes(field: pinCode),
      let region = batch.lastBytes(field: state), let prefix = PostalCircles.prefix(of: code.span),
      let expected = prefixes(of: String(decoding: region, as: UTF8.self)), !expected.contains(prefix)
    {
      found.append((pinCode, Issue(.pinCodeStateMismatch, ["prefix": String(prefix)])))
    }
    return found
  }

  /// What PIN codes of a state begin with; `nil` for a name that is not known.
  private mutating func prefixes(of state: String) -> Set<Int>? {
    if let known = prefixes[state] { return known.isEmpty ? nil : known }
    let found = PostalCircles.prefixes(ofState: state)
    if prefixes.count < Self.mostStates { prefixes[state] = found ?? [] }
    return found
  }
}
