import Testing

@testable import ColumnMapping
