/// Markup compatibility and extensibility (ECMA-376 part 3): which elements a reader sees that knows SpreadsheetML
/// and nothing newer.
///
/// - `mc:AlternateContent` gives the first `mc:Choice` whose `Requires` names known namespaces only, else
///   `mc:Fallback` (clause 7.5–7.7).
/// - An element of a foreign namespace is left out with everything inside, unless `mc:ProcessContent` names it: then
///   its content stands where it stood (clause 7.4).
/// - `mc:MustUnderstand` that names an unknown namespace refuses the part, as it asks for (clause 7.3), unless it stands
///   in what is left out.
struct MarkupCompatibility {
  /// What becomes of a tag.
  enum Verdict {
    /// It goes to the part's reader.
    case pass
    /// It is passed over, its content is not.
    case unwrap
    /// It is left out with everything inside.
    case skip
    /// Whoever does not know this namespace must not read the part.
    case refuse(uri: String)
  }

  private enum Frame {
    case passed
    case unwrapped
    case alternate(chosen: Bool)
  }

  private var frames: [Frame] = []
  private var skipDepth = 0
  private var prefixes: [(prefix: String, uri: String, depth: Int)] = []
  /// The depth of the last prefix or name to be processed; -1 where there is none.
  private var deepest = -1
  private var processed: [(uri: String, name: String, depth: Int)] = []

  /// How deep the element that is being read lies.
  var depth: Int { frames.count + skipDepth }

  /// Whether text belongs to an element that the part's reader has seen.
  var passesText: Bool {
    guard skipDepth == 0, let last = frames.last else { return false }
    if case .alternate = last { return false }
    return true
  }

  mutating func start(_ tag: XMLTag, uri: String) -> Verdict {
    if skipDepth > 0 {
      skipDepth += 1
      return .skip
    }
    let depth = frames.count
    for declaration in tag.declared {
      prefixes.append((declaration.prefix, declaration.uri, depth))
      deepest = depth
    }
    guard tag.hasCompatibility else { return place(tag, uri: uri) }
    if let list = tag.text("ProcessContent", in: .markupCompatibility) { remember(list, depth: depth) }
    let demanded = tag.text("MustUnderstand", in: .markupCompatibility).flatMap { unknown(in: $0) }
    let verdict = place(tag, uri: uri)
    if let demanded, skipDepth == 0 { return .refuse(uri: demanded) }
    return verdict
  }

  private mutating func place(_ tag: XMLTag, uri: String) -> Verdict {
    if tag.namespace == .markupCompatibility { return startOwn(tag) }
    if case .alternate? = frames.last { return leaveOut() }
    if tag.namespace == .main || tag.namespace == .none {
      frames.append(.passed)
      return .pass
    }
    if processed.contains(where: { $0.uri == uri && ($0.name == "*" || $0.name == tag.name) }) {
      frames.append(.unwrapped)
      return .unwrap
    }
    return leaveOut()
  }

  /// Ends the innermost element; true where the part's reader has seen its start.
  mutating func end() -> Bool {
    if skipDepth > 0 {
      skipDepth -= 1
      if skipDepth == 0 { forget(depth: frames.count) }
      return false
    }
    let last = frames.popLast()
    forget(depth: frames.count)
    if case .passed? = last { return true }
    return false
  }

  private mutating func startOwn(_ tag: XMLTag) -> Verdict {
    switch tag.name {
    case "AlternateContent":
      if case .alternate? = frames.last { return leaveOut() }
      frames.append(.alternate(chosen: false))
      return .unwrap
    case "Choice", "Fallback":
      guard case .alternate(chosen: false)? = frames.last else { return leaveOut() }
      guard tag.name == "Fallback" || isUnderstood(tag.text("Requires") ?? "") else { return leaveOut() }
      frames[frames.count - 1] = .alternate(chosen: true)
      frames.append(.unwrapped)
      return .unwrap
    default:
      return leaveOut()
    }
  }

  private mutating func leaveOut() -> Verdict {
    skipDepth = 1
    return .skip
  }

  private mutating func forget(depth: Int) {
    // Nearly every element declares nothing: no look at texts, whose references would be counted.
    if deepest < depth { return }
    while let last = prefixes.last, last.depth >= depth { prefixes.removeLast() }
    while let last = processed.last, last.depth >= depth { processed.removeLast() }
    deepest = max(prefixes.last?.depth ?? -1, processed.last?.depth ?? -1)
  }

  private func uri(ofPrefix prefix: Substring) -> String? {
    prefixes.last { $0.prefix == prefix }?.uri
  }

  private func isUnderstood(_ required: String) -> Bool {
    !required.allSatisfy(\.isWhitespace) && unknown(in: required) == nil
  }

  /// The first namespace of a list of prefixes that is not known; the prefix itself where nobody declared it.
  private func unknown(in prefixes: String) -> String? {
    for prefix in prefixes.split(whereSeparator: \.isWhitespace) {
      guard let uri = uri(ofPrefix: prefix) else { return String(prefix) }
      switch XMLNamespace(uri: uri) {
      case .main, .relationships, .markupCompatibility: continue
      default: return uri
      }
    }
    return nil
  }

  private mutating func remember(_ list: String, depth: Int) {
    for name in list.split(whereSeparator: \.isWhitespace) {
      let parts = name.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, let uri = uri(ofPrefix: parts[0]) else { continue }
      processed.append((uri, String(parts[1]), depth))
      deepest = depth
    }
  }
}
