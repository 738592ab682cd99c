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
    case unwrapped
    case alternate(chosen: Bool)
  }

  /// How many elements are open outside of what is left out.
  private var open = 0
  /// How many elements are open within what is left out.
  private var skipDepth = 0
  /// The open elements that the part's reader has not seen, each with its depth: nearly never one.
  private var frames: [(frame: Frame, depth: Int)] = []
  /// The depth of the last of them; -1 where there is none.
  private var lastFrame = -1
  private var prefixes: [(prefix: String, uri: String, depth: Int)] = []
  private var processed: [(uri: String, name: String, depth: Int)] = []
  /// The depth of the last prefix or name to be processed; -1 where there is none.
  private var deepest = -1

  /// How deep the element that is being read lies.
  var depth: Int { open + skipDepth }

  /// Takes the start of an element of which there is nothing to say, as nearly every one; false where it is for
  /// `start(_:)`.
  @inline(__always)
  mutating func passes(_ tag: borrowing XMLTag) -> Bool {
    guard skipDepth == 0, lastFrame &+ 1 != open || open == 0, tag.isPlain else { return false }
    open &+= 1
    return true
  }

  /// Ends an element that was passed and declared nothing; false where that is for `end()`.
  @inline(__always)
  mutating func ends() -> Bool {
    guard skipDepth == 0, lastFrame &+ 1 < open, deepest &+ 1 < open else { return false }
    open &-= 1
    return true
  }

  /// Whether text belongs to an element that the part's reader has seen.
  @inline(__always)
  var passesText: Bool {
    guard skipDepth == 0, open > 0 else { return false }
    if lastFrame &+ 1 < open { return true }
    if case .alternate? = innermost { return false }
    return true
  }

  /// The innermost element where the part's reader has not seen it.
  private var innermost: Frame? { lastFrame == open - 1 ? frames.last?.frame : nil }

  mutating func start(_ tag: borrowing XMLTag) -> Verdict {
    if skipDepth > 0 {
      skipDepth += 1
      return .skip
    }
    for index in 0..<tag.declared {
      let (prefix, uri) = tag.declaration(at: index)
      prefixes.append((prefix, uri, open))
      deepest = open
    }
    guard tag.hasCompatibility else { return place(tag) }
    if let list = tag.text("ProcessContent", in: .markupCompatibility) { remember(list) }
    let demanded = tag.text("MustUnderstand", in: .markupCompatibility).flatMap { unknown(in: $0) }
    let verdict = place(tag)
    if let demanded, skipDepth == 0 { return .refuse(uri: demanded) }
    return verdict
  }

  private mutating func place(_ tag: borrowing XMLTag) -> Verdict {
    if tag.namespace == .markupCompatibility { return startOwn(tag) }
    if case .alternate? = innermost { return leaveOut() }
    if tag.namespace == .main || tag.namespace == .none {
      open += 1
      return .pass
    }
    if !processed.isEmpty {
      let (uri, name) = (tag.uri, tag.name)
      if processed.contains(where: { $0.uri == uri && ($0.name == "*" || $0.name == name) }) {
        return enter(.unwrapped)
      }
    }
    return leaveOut()
  }

  /// Ends the innermost element; true where the part's reader has seen its start.
  mutating func end() -> Bool {
    if skipDepth > 0 {
      skipDepth -= 1
      if skipDepth == 0 { forget(depth: open) }
      return false
    }
    guard open > 0 else { return false }
    open -= 1
    forget(depth: open)
    guard lastFrame == open else { return true }
    frames.removeLast()
    lastFrame = frames.last?.depth ?? -1
    return false
  }

  private mutating func enter(_ frame: Frame) -> Verdict {
    frames.append((frame, open))
    lastFrame = open
    open += 1
    return .unwrap
  }

  private mutating func startOwn(_ tag: borrowing XMLTag) -> Verdict {
    switch tag.name {
    case "AlternateContent":
      if case .alternate? = innermost { return leaveOut() }
      return enter(.alternate(chosen: false))
    case "Choice", "Fallback":
      guard case .alternate(chosen: false)? = innermost else { return leaveOut() }
      guard tag.name == "Fallback" || isUnderstood(tag.text("Requires") ?? "") else { return leaveOut() }
      frames[frames.count - 1].frame = .alternate(chosen: true)
      return enter(.unwrapped)
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

  private mutating func remember(_ list: String) {
    for name in list.split(whereSeparator: \.isWhitespace) {
      let parts = name.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, let uri = uri(ofPrefix: parts[0]) else { continue }
      processed.append((uri, String(parts[1]), open))
      deepest = open
    }
  }
}
