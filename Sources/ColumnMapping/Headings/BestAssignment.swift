/// The one-to-one assignment of columns to fields with the best sum of scores, not the first that comes to hand.
///
/// Successive shortest augmenting paths (Jonker and Volgenant): every field also has a column of its own that scores
/// nothing, so that it may stay empty. Cost: fields² × columns.
enum BestAssignment {
  /// Finds it.
  ///
  /// - Parameter scores: a row for each field, with the score of each column, 0 where it may not be taken.
  /// - Returns: for each field the column's index; `nil` where it stays empty.
  static func find(_ scores: [[Double]]) -> [Int?] {
    let fields = scores.count
    let columns = scores.map(\.count).max() ?? 0
    guard fields > 0, columns > 0 else { return [Int?](repeating: nil, count: fields) }
    let width = columns + fields
    func cost(_ field: Int, _ column: Int) -> Double {
      if column >= columns { return column - columns == field ? 0 : 1e6 }
      let score = column < scores[field].count ? scores[field][column] : 0
      return score > 0 ? -score : 1e6
    }
    // Index 0 is the root of every path; fields and columns count from 1.
    var fieldPotential = [Double](repeating: 0, count: fields + 1)
    var columnPotential = [Double](repeating: 0, count: width + 1)
    var owner = [Int](repeating: 0, count: width + 1)
    var way = [Int](repeating: 0, count: width + 1)
    for field in 1...fields {
      owner[0] = field
      var column = 0
      var least = [Double](repeating: .infinity, count: width + 1)
      var isDone = [Bool](repeating: false, count: width + 1)
      repeat {
        isDone[column] = true
        let current = owner[column]
        var step = Double.infinity
        var next = 0
        for candidate in 1...width where !isDone[candidate] {
          let reduced =
            cost(current - 1, candidate - 1) - fieldPotential[current] - columnPotential[candidate]
          if reduced < least[candidate] {
            least[candidate] = reduced
            way[candidate] = column
          }
          if least[candidate] < step {
            step = least[candidate]
            next = candidate
          }
        }
        for candidate in 0...width {
          if isDone[candidate] {
            fieldPotential[owner[candidate]] += step
            columnPotential[candidate] -= step
          } else {
            least[candidate] -= step
          }
        }
        column = next
      } while owner[column] != 0
      repeat {
        let previous = way[column]
        owner[column] = owner[previous]
        column = previous
      } while column != 0
    }
    var result = [Int?](repeating: nil, count: fields)
    for column in 1...columns where owner[column] > 0 {
      let field = owner[column] - 1
      if cost(field, column - 1) < 0 { result[field] = column - 1 }
    }
    return result
  }
}
