public import Tabular

/// Judges the rows of one sheet by a plan: values into a batch, findings beside them.
///
/// ```swift
/// var mapper = RowMapper(plan, today: today)
/// var batch = RecordBatch(fields: mapper.fields)
/// while try reader.next(into: &row) { mapper.map(row, into: &batch) }
/// if let survey = mapper.needsSecondLook() { … judge again with a plan made from it … }
/// ```
/// Nothing of the batches may be released before `needsSecondLook()` has said that the plan held.
public struct RowMapper: ~Copyable {
  /// What is done with each column.
  public let plan: MappingPlan
  /// How many rows were read, and what became of them.
  public var counts: RowCounts { finishedCounts() }

  let today: CalendarDate
  var slots: [FieldSlot] = []
  /// The first slot of a column, by its number; -1 for none.
  var slotOfColumn: [Int32] = []
  /// What the dates of each slot's column have shown so far.
  var evidence: [DayMonthEvidence] = []
  private(set) var joined: [JoinedField]
  let weights: RuleWeights
  let references: TableKeys?
  let validators: [RowValidator]
  var kinds: RowKinds
  private var rowCounts = RowCounts()
  private var pendingBlanks = 0
  private var lastNumber = 0
  private var keyFields: [KeyField] = []
  /// Fields that take over another's value.
  private var copies: [(from: Int, to: Int)] = []
  private let hasSkips: Bool
  private let required: [Int]
  private let groups: [[Int]]
  private let identifying: [Int]
  private let referenceField: Int?
  var extras = ValueExtras()
  /// Whether the cell that was read last gave a value: then `extras` holds what stands beside it.
  private var lastWasRead = false
  /// Findings about the cells of the row that is being judged, by field: what failed is not missing.
  var failedFields: [Bool]

  /// How many values the mapping has changed, by field.
  var transformed: [Int: Int] = [:]
  /// What stands in columns without a heading.
  var unheaded: UnheadedValues
  /// Who shares a phone or an address.
  var households: Households
  /// What is known of each customer id.
  var customerDetails: CustomerDetails
  private let checks: RowChecks
  /// The fields of a person that are held against each other.
  private var identity: IdentityChecks
  /// Which raw cells are kept; `nil` where none are asked for.
  private let rawColumns: RawColumns?
  private let origin: RowOrigin

  /// The last row that goes on, and the last line of its name.
  var recordAbove = (number: 0, lastLine: 0)

  /// Makes a mapper.
  ///
  /// - Parameters:
  ///   - plan: what is done with each column.
  ///   - today: the day of the import.
  ///   - references: the keys of the table that this one refers to, from its own mapper's `keys`.
  ///   - validators: checks of one's own, asked about every row in this order.
  ///   - origin: where the rows come from.
  ///   - keepsRawCells: whether the batch gets the cells of each row as the file writes them.
  public init(
    _ plan: MappingPlan, today: CalendarDate, references: TableKeys? = nil,
    validators: [RowValidator] = [], origin: RowOrigin = .sheet, keepsRawCells: Bool = false
  ) {
    self.plan = plan
    self.today = today
    self.references = references
    self.validators = validators
    self.origin = origin
    let table = plan.table
    weights = RuleWeights(table, validators)
    kinds = RowKinds(plan)
    unheaded = UnheadedValues(plan)
    households = Households(table)
    customerDetails = CustomerDetails(table, columnOfField: kinds.columnOfField)
    checks = RowChecks(table, plan, kinds, today: today)
    identity = IdentityChecks(table)
    rawColumns = keepsRawCells ? RawColumns(plan, kinds) : nil
    joined = plan.sources.filter { $0.columns.count > 1 && $0.copiedFrom == nil }.map {
      JoinedField($0, table, today: today)
    }
    failedFields = [Bool](repeating: false, count: table.fields.count)
    func index(_ name: String) -> Int? { table.fields.firstIndex { $0.name == name } }
    hasSkips = !table.skips.isEmpty
    required = table.fields.indices.filter { table.fields[$0].isRequired }
    groups = table.needsOneOf.map { $0.compactMap(index) }
    identifying = table.fields.indices.filter { table.fields[$0].isIdentifying }
    referenceField = table.reference.flatMap { index($0.field) }
    for source in plan.sources {
      if let origin = source.copiedFrom {
        copies.append((from: origin, to: source.field))
      } else if source.columns.count == 1 {
        let holdsAadhaar = kinds.isAadhaar(column: source.columns[0])
        add(FieldSlot(source, table, today: today, holdsAadhaar: holdsAadhaar))
      }
    }
    for slot in slots where slot.part == .salutation {
      for index in slots.indices where slots[index].column == slot.column {
        slots[index].keepsSalutation = true
      }
      for index in joined.indices where joined[index].columns.first == slot.column {
        joined[index].slot.keepsSalutation = true
      }
    }
    let asked = Set(
      plan.mapping.tables.compactMap(\.reference).filter { $0.table == table.name }.map(\.field))
    for (field, each) in table.fields.enumerated() where each.rules.isUnique || asked.contains(each.name) {
      keyFields.append(KeyField(field: field, isUnique: each.rules.isUnique))
    }
  }

  private mutating func add(_ slot: FieldSlot) {
    while slotOfColumn.count <= slot.column { slotOfColumn.append(-1) }
    let index = slots.count
    slots.append(slot)
    evidence.append(DayMonthEvidence())
    let first = Int(slotOfColumn[slot.column])
    if first < 0 {
      slotOfColumn[slot.column] = Int32(index)
    } else {
      var last = first
      while slots[last].next >= 0 { last = slots[last].next }
      slots[last].next = index
      slots[index].isPartOfLast =
        slot.part != nil && slots[last].readAs == slot.readAs && !slots[last].hasTransform
    }
  }

  /// The target fields, in the order in which a batch holds their values.
  public var fields: [String] { plan.table.fields.map(\.name) }

  /// The keys that other tables may refer to, by field.
  public var keys: TableKeys {
    TableKeys(
      Dictionary(keyFields.map { (fields[$0.field], $0.keys) }, uniquingKeysWith: { first, _ in first }))
  }

  /// Judges one row; rows come in the order of the sheet, those above the header as well.
  public mutating func map(_ row: borrowing Row, into batch: inout RecordBatch) {
    if origin == .store { return judge(row, into: &batch) }
    // Rows that the file leaves out are empty rows to whoever looks at the sheet.
    if row.number > lastNumber + 1 { pendingBlanks += row.number - lastNumber - 1 }
    lastNumber = max(lastNumber, row.number)
    if let header = plan.survey.headerRow, row.number <= header, !row.isRepeated {
      if RowKinds.isBlank(row) {
        pendingBlanks += 1
      } else {
        endBlanks()
        rowCounts.letterhead += row.number < header ? 1 : 0
      }
      return
    }
    if RowKinds.isBlank(row) {
      pendingBlanks += 1
      return
    }
    if kinds.isHeader(row) {
      endBlanks()
      rowCounts.repeatedHeaders += 1
      return
    }
    endBlanks()
    judge(row, into: &batch)
  }

  private mutating func judge(_ row: borrowing Row, into batch: inout RecordBatch) {
    let findings = batch.findings.count
    unheaded.beginRow()
    batch.beginRow(number: row.number)
    readCells(of: row, into: &batch)
    if !joined.isEmpty { readJoinedFields(of: row, into: &batch) }
    fillIn(&batch)
    if hasSkips, isLeftOut(batch) {
      for index in failedFields.indices { failedFields[index] = false }
      batch.removeLastRow(findingsFrom: findings)
      rowCounts.leftOut += 1
      return
    }
    prepareToRemember(row.number, in: batch)
    checkWhole(row, into: &batch)
    report(checks.broken(in: batch), of: row, into: &batch)
    report(identity.broken(in: batch), of: row, into: &batch)
    let verdict = batch.verdicts[batch.verdicts.count - 1]
    if origin == .sheet, verdict == .rejected || lacksIdentity(batch), let kind = kinds.otherKind(of: row) {
      batch.removeLastRow(findingsFrom: findings)
      count(kind)
      return
    }
    let isSlipped =
      verdict == .rejected && reportRestOfName(of: row, into: &batch, findingsFrom: findings)
      || verdict != .good && reportSlip(of: row, into: &batch, findingsFrom: findings)
    if !isSlipped { unheaded.keepRow() }
    remember(row, into: &batch)
    if !validators.isEmpty { askValidators(into: &batch) }
    if batch.verdicts[batch.verdicts.count - 1] != .rejected {
      recordAbove = (number: row.number, lastLine: row.number)
      rememberPerson(row.number, into: &batch)
      rememberCustomer(row.number, into: &batch)
    }
    if let rawColumns { keepRawCells(of: row, in: rawColumns, slipped: isSlipped, into: &batch) }
    count(batch.verdicts[batch.verdicts.count - 1], isHidden: row.isHidden)
  }

  // MARK: Cells

  private mutating func readCells(of row: borrowing Row, into batch: inout RecordBatch) {
    // Held once for the row, and not for every cell.
    let held = slots
    let slots = held.span
    for index in row.cells.indices {
      let cell = row.cells[index]
      let column = cell.column
      var slot = column < slotOfColumn.count && column >= 0 ? Int(slotOfColumn[column]) : -1
      if slot < 0 {
        unheaded.see(cell)
        if cell.length >= AadhaarScan.shortest || cell.isShared { lookThrough(cell, in: row, into: &batch) }
        continue
      }
      repeat {
        read(cell, in: row, slots, slot, into: &batch)
        slot = slots[slot].next
      } while slot >= 0
    }
  }

  private mutating func read(
    _ cell: Cell, in row: borrowing Row, _ slots: Span<FieldSlot>, _ slot: Int, into batch: inout RecordBatch
  ) {
    if slots[slot].hasTransform, let transform = slots[slot].transform {
      return readTransformed(cell, in: row, slot: slot, by: transform, into: &batch)
    }
    let start = batch.text.count
    if slots[slot].isPartOfLast, let part = slots[slot].part {
      takePart(part, wasRead: lastWasRead, cell, in: row, slot: slot, from: start, into: &batch)
      return
    }
    let reading = slots[slot].reader.read(
      cell, in: row, context: slots[slot].context, into: &batch.text, extras: &extras)
    lastWasRead = reading.isWritten
    if slots[slot].isDate { countDate(cell, in: row, slot: slot, from: start, batch) }
    // Good values of good rows end here.
    if case .good = reading, slots[slot].part == nil, isAsDemanded(slots, slot, from: start, batch) {
      batch.endValue(field: slots[slot].field, from: start)
      return
    }
    settle(reading, cell, in: row, slot: slot, from: start, into: &batch)
  }

  /// Whether a value that was written needs no second thought: no Aadhaar number in it, all demands met.
  @inline(__always)
  private func isAsDemanded(
    _ slots: borrowing Span<FieldSlot>, _ slot: Int, from start: Int, _ batch: borrowing RecordBatch
  ) -> Bool {
    let value = batch.text.span.extracting(start..<batch.text.count)
    if slots[slot].isScanned, value.count >= AadhaarScan.shortest, AadhaarScan.mayContain(value) {
      return false
    }
    if !slots[slot].demandsMore, let sure = slots[slot].surelyFits, sure.contains(value.count) { return true }
    return slots[slot].rules.isMet(by: value, today: today)
  }

  mutating func countDate(
    _ cell: Cell, in row: borrowing Row, slot: Int, from start: Int, _ batch: borrowing RecordBatch
  ) {
    let value = batch.text.span.extracting(start..<batch.text.count)
    if cell.kind == .number, value.count == 10 {
      // The day that was just written, 2024-01-31; in a swapped date either part is at most 12.
      let day = value[8].digitValue * 10 + value[9].digitValue
      if day <= 12 { evidence[slot].serialsUpTo12 += 1 } else { evidence[slot].serialsOver12 += 1 }
    } else {
      evidence[slot].count(cell, row.bytes(of: cell), system: row.dateSystem)
    }
  }

  // MARK: The row as a whole

  /// Values of other fields, defaults, constants and values of the letterhead.
  private mutating func fillIn(_ batch: inout RecordBatch) {
    for (from, to) in copies { batch.copyLast(field: from, to: to) }
    for (field, value) in kinds.standing where !batch.hasValue(field) && !failedFields[field] {
      batch.set(field: field, to: value.span)
    }
  }

  private mutating func checkWhole(_ row: borrowing Row, into batch: inout RecordBatch) {
    if row.isRepeated {
      report(Issue(.rowRepeated), field: nil, row: row.number, column: nil, value: nil, into: &batch)
    }
    for field in required where !batch.hasValue(field) && !failedFields[field] {
      report(
        Issue(.requiredMissing, ["heading": heading(ofField: field)]), field: field, row: row.number,
        column: kinds.columnOfField[field], value: nil, into: &batch)
    }
    for group in groups where !group.contains(where: { batch.hasValue($0) }) {
      let names = group.map { heading(ofField: $0) }.joined(separator: ", ")
      report(
        Issue(.needsOneOfMissing, ["headings": names]), field: group.first, row: row.number, column: nil,
        value: nil,
        into: &batch)
    }
    for index in failedFields.indices where failedFields[index] { failedFields[index] = false }
    guard let field = referenceField, let references, let bytes = batch.lastBytes(field: field),
      let reference = plan.table.reference, !references.contains(bytes.span, field: reference.field)
    else { return }
    report(
      Issue(.referenceNotFound, ["table": reference.table, "field": reference.field]), field: field,
      row: row.number,
      column: kinds.columnOfField[field], value: String(decoding: bytes, as: UTF8.self), into: &batch)
  }

  private func lacksIdentity(_ batch: borrowing RecordBatch) -> Bool {
    for field in identifying where !batch.hasValue(field) && kinds.columnOfField[field] != nil {
      return true
    }
    return false
  }

  private mutating func prepareToRemember(_ row: Int, in batch: borrowing RecordBatch) {
    for index in keyFields.indices { keyFields[index].prepare(batch) }
    households.prepare(row, in: batch)
  }

  private mutating func remember(_ row: borrowing Row, into batch: inout RecordBatch) {
    for index in keyFields.indices {
      let field = keyFields[index].field
      guard let earlier = keyFields[index].earlierRow(row.number, batch), keyFields[index].isUnique else {
        continue
      }
      report(
        Issue(.duplicateInFile, ["row": String(earlier)]), field: field, row: row.number,
        column: kinds.columnOfField[field], value: shown(field, of: row, in: batch), into: &batch)
    }
  }

  // MARK: Counting

  private mutating func endBlanks() {
    rowCounts.blank += pendingBlanks
    pendingBlanks = 0
  }

  private func finishedCounts() -> RowCounts {
    var counts = rowCounts
    counts.emptyTail = pendingBlanks
    return counts
  }

  private mutating func count(_ kind: OtherRow) {
    switch kind {
    case .total: rowCounts.totals += 1
    case .footer: rowCounts.footers += 1
    case .letterhead: rowCounts.letterhead += 1
    }
  }

  private mutating func count(_ verdict: RowVerdict, isHidden: Bool) {
    rowCounts.read += 1
    if isHidden { rowCounts.hidden += 1 }
    switch verdict {
    case .good: rowCounts.good += 1
    case .warned: rowCounts.warned += 1
    case .rejected: rowCounts.rejected += 1
    }
  }
}
