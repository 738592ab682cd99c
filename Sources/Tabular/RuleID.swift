/// The fixed name of a rule: lower-case words joined by hyphens, `phone-too-short`.
///
/// Names never change once released: reports, mappings and stored findings refer to them. A program that adds
/// validators of its own puts a name of its own in front: `acme.branch-closed`.
public struct RuleID: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  /// The name.
  public let name: String

  /// Makes an identifier of its name.
  public init(_ name: String) { self.name = name }

  /// Makes an identifier of a literal name.
  public init(stringLiteral name: String) { self.name = name }

  /// The name.
  public var description: String { name }
}
