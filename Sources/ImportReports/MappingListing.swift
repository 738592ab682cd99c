/// The list of mappings that `mapping list` prints.
public struct MappingListing: Sendable {
  /// One mapping of the list.
  public struct Entry: Sendable {
    /// The name under which it is chosen.
    public var name: String
    /// What it reads.
    public var title: String
    /// Who makes such files.
    public var source: String
    /// What the import brings.
    public var importType: String

    /// Makes an entry.
    public init(name: String, title: String, source: String, importType: String) {
      self.name = name
      self.title = title
      self.source = source
      self.importType = importType
    }
  }

  private let entries: [Entry]

  /// Makes the list.
  public init(_ entries: [Entry]) { self.entries = entries }

  /// Writes a line a mapping: its name and what it reads.
  public func writeText(to sink: inout TextSink) {
    let width = entries.map(\.name.count).max() ?? 0
    for entry in entries {
      sink.write(
        entry.name + String(repeating: " ", count: width - entry.name.count + 2) + entry.title + "\n")
    }
  }

  /// Writes a JSON array with an object a mapping.
  public func writeJSON(to sink: inout TextSink) {
    var json = JSONWriter()
    json.array { json in
      for entry in entries {
        json.object { json in
          json.member("name", entry.name)
          json.member("title", entry.title)
          json.member("source", entry.source)
          json.member("type", entry.importType)
        }
      }
    }
    json.drain(into: &sink)
    sink.write("\n")
  }
}
