/// How many cells of a column have a form that tells what they are, whatever the heading says.
public struct ValueShapes: Sendable, Equatable, Codable {
  /// Ten digits that begin with 6 to 9, with or without 0, 91 or +91 before them.
  public var mobiles = 0
  /// Nine digits: LIC's policy numbers.
  public var nineDigits = 0
  /// Six digits that begin with 1 to 9: PIN codes, among other things.
  public var sixDigits = 0
  /// An at sign between letters.
  public var emails = 0
  /// Five letters, four digits, a letter: PAN.
  public var pans = 0
  /// Six digits that are no round sum; `nil` where none were counted, as in surveys stored before they were.
  public var pinCodes: Int?
  /// Four letters, a nought, six letters or digits: IFSC; `nil` as above.
  public var ifscs: Int?
  /// Letters, blanks and points alone.
  public var words = 0
  /// A day: by the number format, or two or three parts with strokes, points or hyphens between them.
  public var days = 0
  /// A number that is no date.
  public var numbers = 0
  /// Whole numbers that go up by one from row to row.
  public var counting = 0
  /// All cells that hold something.
  public var total = 0

  /// Nothing was seen.
  public init() {}
}
