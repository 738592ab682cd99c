import Testing

@testable import ImportReports
