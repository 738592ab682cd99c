/// The relationships of one part (ECMA-376 part 2, 6.5).
struct Relationships: XMLEvents {
  struct Relationship {
    var id: String
    /// The last word of the type's URI, `worksheet`: the rest differs between transitional and Strict.
    var kind: String
    var target: String
    var isExternal: Bool
  }

  private(set) var all: [Relationship] = []
  private var indexByID: [String: Int] = [:]
  private let part: String
  private let limits: ReadLimits

  init(part: String = "", limits: ReadLimits = .standard) {
    self.part = part
    self.limits = limits
  }

  /// The relationship of an id.
  subscript(id: String) -> Relationship? { indexByID[id].map { all[$0] } }

  /// The first internal relationship of a kind.
  func first(_ kind: String) -> Relationship? { all.first { $0.kind == kind && !$0.isExternal } }

  mutating func start(_ tag: borrowing XMLTag) throws(XLSXError) {
    guard tag.name == "Relationship", let target = tag.text("Target") else { return }
    try limits.check(all.count, part: part)
    let kind = tag.text("Type") ?? ""
    let id = tag.text("Id") ?? ""
    if indexByID[id] == nil { indexByID[id] = all.count }
    all.append(
      Relationship(
        id: id, kind: kind.split(separator: "/").last.map(String.init) ?? "",
        target: target,
        isExternal: tag.text("TargetMode")?.lowercased() == "external"))
  }

  mutating func text(_ bytes: Span<UInt8>) throws(XLSXError) {}
  mutating func end(_ key: XMLKey) throws(XLSXError) {}
}
