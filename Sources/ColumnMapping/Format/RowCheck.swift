/// What must be true across the fields of a row. Fields are given by their place in the table.
///
/// A check says nothing where one of its fields is empty, and takes no value away.
package enum RowCheck: Sendable, Equatable {
  /// A day is not after another.
  case notAfter(field: Int, other: Int)
  /// A number is at most another.
  case atMost(field: Int, other: Int)
  /// An amount is the sum of others, to within a rupee; empty ones count as nothing.
  case sum(field: Int, of: [Int])
  /// A total is instalment × count + tax, to within a rupee; an empty tax counts as nothing.
  case instalments(total: Int, instalment: Int, count: Int, tax: Int?)
  /// A person born that day has the age today.
  case age(field: Int, least: Int)
  /// A month lies on the cycle of a mode (`monthly`, `quarterly`, `half_yearly`, `annual`), counted from a day.
  case cycle(month: Int, start: Int, mode: Int)
}
