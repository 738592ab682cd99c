/// How many letters two words differ by: added, left out, changed, or two neighbours swapped.
enum EditDistance {
  /// The distance, or `most + 1` where it is greater than `most`.
  static func between(_ left: String, _ right: String, atMost most: Int) -> Int {
    between(Array(left.unicodeScalars), Array(right.unicodeScalars), atMost: most)
  }

  /// The distance, or `most + 1` where it is greater than `most` (Damerau's, neighbours swapped once).
  static func between(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], atMost most: Int) -> Int {
    let beyond = most + 1
    guard abs(left.count - right.count) <= most, left.count <= 64, right.count <= 64 else { return beyond }
    if left.isEmpty || right.isEmpty { return min(beyond, max(left.count, right.count)) }
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for row in 1...left.count {
      var current = [Int](repeating: row, count: right.count + 1)
      var least = row
      for column in 1...right.count {
        let isSame = left[row - 1] == right[column - 1]
        var best = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1))
        if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
          best = min(best, beforeLast[column - 2] + 1)
        }
        current[column] = best
        least = min(least, best)
      }
      if least > most { return beyond }
      beforeLast = last
      last = current
    }
    return min(beyond, last[right.count])
  }
}
