import Tabular

/// The parts of a check report as JSON objects, for `JSONReport` and `NDJSONReport`.
extension JSONWriter {
  mutating func members(of file: FileSummary) {
    member("name", file.name)
    member("format", file.format)
    member("bytes", file.byteCount)
    member("encoding", file.encoding)
    member("delimiter", file.delimiter)
  }

  mutating func members(of sheet: SheetReport) {
    member("name", sheet.info.name)
    member("visibility", sheet.info.visibility.rawValue)
    member("kind", sheet.info.kind.rawValue)
    member("headerRow", sheet.headerRow)
    if let mapping = sheet.mapping {
      key("mapping")
      object { $0.members(of: mapping) }
    }
    key("rows")
    object { $0.members(of: sheet.rows) }
    key("columns")
    array { json in
      for column in sheet.columns { json.object { $0.members(of: column) } }
    }
  }

  private mutating func members(of mapping: MappingChoice) {
    member("name", mapping.name)
    member("title", mapping.title)
    member("given", mapping.wasGiven)
    member("score", mapping.score)
    member("matched", mapping.matched)
    member("missing", mapping.missing)
    if let next = mapping.runnerUp {
      key("runnerUp")
      object {
        $0.member("name", next.name)
        $0.member("score", next.score)
      }
    }
  }

  mutating func members(of rows: RowCounts) {
    member("read", rows.read)
    member("good", rows.good)
    member("warned", rows.warned)
    member("rejected", rows.rejected)
    member("hidden", rows.hidden)
    key("skipped")
    object {
      $0.member("blank", rows.blank)
      $0.member("repeatedHeaders", rows.repeatedHeaders)
      $0.member("totals", rows.totals)
      $0.member("letterhead", rows.letterhead)
      $0.member("styledTail", rows.styledTail)
      $0.member("footers", rows.footers)
      $0.member("leftOut", rows.leftOut)
    }
  }

  private mutating func members(of column: ColumnDecision) {
    member("column", CellReference.letters(ofColumn: column.column))
    member("heading", column.heading)
    member("fields", column.fields)
    guard !column.fields.isEmpty else { return }
    member("score", column.score)
    switch column.reason {
    case .heading(let name): reason("heading", name)
    case .spelling(let name): reason("spelling", name)
    case .abbreviation(let name): reason("abbreviation", name)
    case .words(let name): reason("words", name)
    case .values: reason("values", nil)
    case .position: reason("position", nil)
    case nil: break
    }
    guard let order = column.dateOrder else { return }
    member("dateOrder", order.rawValue)
    let evidence = column.dayMonth
    key("dateEvidence")
    object {
      $0.member("dayFirst", evidence.dayFirst)
      $0.member("monthFirst", evidence.monthFirst)
      $0.member("ambiguous", evidence.ambiguous)
      $0.member("serialsUpTo12", evidence.serialsUpTo12)
      $0.member("serialsOver12", evidence.serialsOver12)
    }
  }

  private mutating func reason(_ kind: String, _ name: String?) {
    member("reason", kind)
    member("likeHeading", name)
  }

  mutating func members(of summary: FindingSummary, _ catalogue: Catalogue) {
    member("count", summary.count)
    member("errors", summary.count(of: .error))
    member("warnings", summary.count(of: .warning))
    member("notes", summary.count(of: .note))
    key("rules")
    array { json in
      for group in summary.byWeight {
        json.object {
          $0.member("rule", group.rule.name)
          $0.member("severity", group.severity.rawValue)
          $0.member("title", catalogue.title(of: group.rule))
          $0.member("count", group.count)
          $0.key("columns")
          $0.array { json in
            for column in group.columns { json.object { $0.members(of: column) } }
          }
          if group.countElsewhere > 0 { $0.member("countElsewhere", group.countElsewhere) }
        }
      }
    }
  }

  private mutating func members(of column: FindingGroup.ColumnCount) {
    member("sheet", column.sheet)
    member("column", column.column.map { CellReference.letters(ofColumn: $0) })
    member("heading", column.heading)
    member("count", column.count)
    member("cells", column.cells)
  }

  mutating func members(of finding: SpooledFinding, _ speaker: inout Speaker) {
    let said = speaker.say(finding)
    member("rule", finding.rule.name)
    member("severity", finding.severity.rawValue)
    member("sheet", finding.place.sheet)
    member("address", finding.place.address)
    member("row", finding.place.row)
    member("column", finding.place.column)
    member("heading", finding.heading)
    member("field", finding.field)
    member("value", finding.value)
    member("sentence", said.sentence)
    member("remedy", said.remedy)
    key("parameters")
    object { json in
      for (name, text) in finding.parameters.sorted(by: { $0.key < $1.key }) { json.member(name, text) }
    }
  }
}
