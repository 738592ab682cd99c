import Synchronization

/// The shared strings of a workbook, one after the other in a single buffer (ECMA-376 part 1, 18.4.8).
///
/// Cells refer to them by index; nothing is copied. The cost is the text's bytes and four bytes a string.
public struct SharedText: Sendable {
  private static let made = Atomic<Int>(0)
  /// Which table it is: a copy is known by it without counting references, which two threads would do in turns.
  package let number = Self.made.wrappingAdd(1, ordering: .relaxed).newValue
  private var text: [UInt8] = []
  private var ends: [UInt32] = []

  /// Makes an empty table.
  ///
  /// - Parameters:
  ///   - bytes: room for so many bytes of text, so that the buffer never moves while it grows.
  ///   - strings: room for so many strings.
  package init(bytes: Int = 0, strings: Int = 0) {
    text.reserveCapacity(bytes)
    ends.reserveCapacity(strings)
  }

  /// How many strings there are.
  public var count: Int { ends.count }

  /// How many bytes their text takes.
  public var byteCount: Int { text.count }

  /// The bytes (UTF-8) of a string; `index` counts from 0 and must be below `count`.
  @_lifetime(borrow self)
  public func bytes(at index: Int) -> Span<UInt8> {
    text.span.extracting(range(at: index))
  }

  /// Where a string lies in the text; `index` counts from 0 and must be below `count`.
  package func range(at index: Int) -> Range<Int> {
    (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])
  }

  /// The bytes of a range of the text.
  @_lifetime(borrow self)
  package func bytes(_ start: Int, count: Int) -> Span<UInt8> {
    text.span.extracting(start..<(start + count))
  }

  /// Adds bytes to the string that is being written.
  package mutating func append(_ bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBufferPointer { unsafe text.append(contentsOf: $0) }
  }

  /// Adds bytes to the string that is being written.
  package mutating func append(_ bytes: [UInt8]) { text.append(contentsOf: bytes) }

  /// Ends the string that is being written. The table holds 4 GiB of text at the most.
  package mutating func endString() {
    ends.append(UInt32(clamping: text.count))
  }
}
