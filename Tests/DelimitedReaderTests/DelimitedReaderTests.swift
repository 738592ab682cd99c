import Testing

@testable import DelimitedReader
