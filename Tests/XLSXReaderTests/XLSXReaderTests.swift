import Testing

@testable import XLSXReader
