/// How values of persons are shown in reports.
public enum ValueShowing: Sendable {
  /// Masked.
  case masked
  /// Masked, with a mark behind it by which equal values are seen to be equal. The function makes the mark of a value,
  /// with a key: `XXXXXXXX10 #5f1c09a2`.
  case marked(@Sendable (String) -> String)
  /// As they are.
  case open(Disclosure)

  /// Whether values are hidden.
  public var isMasked: Bool { if case .open = self { false } else { true } }

  /// A value as it is shown.
  public func text(of value: SensitiveValue) -> String {
    switch self {
    case .masked: value.masked
    case .marked(let mark): "\(value.masked) #\(value.marked(by: mark))"
    case .open(let disclosure): value.disclosed(disclosure)
    }
  }
}
