package import Tabular

/// What was settled for a whole column before its cells are read.
package struct ColumnContext: Sendable, Equatable {
  /// The order of day and month; `nil` where the column gave no proof.
  package var dateOrder: DateOrder?
  /// Whether Excel, reading the month first, turned those texts of the column into serials whose day is at most
  /// 12: in them day and month stand in each other's place.
  package var halfConverted: Bool
  /// The day of the import.
  package var today: CalendarDate

  /// Makes the context of a column.
  package init(dateOrder: DateOrder? = nil, halfConverted: Bool = false, today: CalendarDate) {
    self.dateOrder = dateOrder
    self.halfConverted = halfConverted
    self.today = today
  }
}
