import Tabular

/// The findings of one rule as some lines of text: how many, where, what the first cells say, what to do.
struct FindingGroupText {
  private let catalogue: Catalogue
  private let group: FindingGroup

  init(_ catalogue: Catalogue, _ group: FindingGroup) {
    self.catalogue = catalogue
    self.group = group
  }

  func write(to page: inout TextPage) {
    page.blankLine()
    let style: TextPage.Style =
      switch group.severity {
      case .error: .red
      case .warning: .yellow
      case .note: .cyan
      }
    let title =
      catalogue.name(of: group.severity) + ": " + ShownText.line(catalogue.title(of: group.rule), limit: 60)
    page.line(title, style, after: ", " + catalogue.times(group.count))
    let sentences = group.samples.map { catalogue.sentence(of: $0.rule, $0.parameters) }
    let isOneSentence = Set(sentences).count == 1
    if isOneSentence, let sentence = sentences.first {
      page.paragraph(ShownText.line(sentence), indent: 4)
    }
    for (sample, sentence) in zip(group.samples, sentences) {
      write(sample, sentence: isOneSentence ? "" : sentence, to: &page)
    }
    writeRest(to: &page)
    let remedy = group.samples.first.map { catalogue.remedy(of: $0.rule, $0.parameters) } ?? ""
    if !remedy.isEmpty {
      page.paragraph(catalogue.say(.whatToDo) + " " + ShownText.line(remedy), indent: 4, hanging: 2)
    }
  }

  private func write(_ sample: SpooledFinding, sentence: String, to page: inout TextPage) {
    let sheet =
      spansSheets && !sample.place.sheet.isEmpty ? ShownText.line(sample.place.sheet, limit: 20) + "!" : ""
    let address = sheet + catalogue.describe(sample.place)
    let heading = sample.heading.map { ShownText.line($0, limit: 27) } ?? ""
    let value = sample.value.map { ShownText.line($0, limit: 40) } ?? ""
    page.row([(address, spansSheets ? 26 : 11), (heading, 28), (value, 0)], indent: 6)
    if !sentence.isEmpty { page.paragraph(ShownText.line(sentence), indent: 8) }
  }

  private var spansSheets: Bool { Set(group.columns.map(\.sheet)).count > 1 }

  /// Where the findings lie that are not shown: by column, since one column is mended at a time.
  private func writeRest(to page: inout TextPage) {
    guard group.count > group.samples.count else { return }
    if group.columns.count == 1, group.countElsewhere == 0 {
      page.paragraph(catalogue.say(.more, count: group.count - group.samples.count), indent: 6)
      return
    }
    var parts = group.columns.map { column in
      let name =
        column.heading.map { ShownText.line($0, limit: 28) } ?? column.column.map {
          CellReference.letters(ofColumn: $0)
        } ?? ""
      return name + " " + catalogue.times(column.count)
    }
    if group.countElsewhere > 0 { parts.append(catalogue.say(.elsewhere, count: group.countElsewhere)) }
    page.paragraph(catalogue.list(parts), indent: 6)
  }
}
