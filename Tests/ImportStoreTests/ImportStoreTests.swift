import Testing

@testable import ImportStore
