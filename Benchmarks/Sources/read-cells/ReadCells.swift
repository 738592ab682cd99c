import Glibc
import Tabular
import XLSXReader

/// Reads every cell of the first sheet as a typed value and says how long that took: `read-cells FILE [ROUNDS]`.
@main
struct ReadCells {
  static func main() throws {
    let path = CommandLine.arguments[1]
    let rounds = CommandLine.arguments.count > 2 ? Int(CommandLine.arguments[2]) ?? 1 : 1
    for _ in 0..<rounds {
      let start = ContinuousClock.now
      let (rows, cells, sum) = try read(path)
      let elapsed = ContinuousClock.now - start
      let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
      print("rows=\(rows) cells=\(cells) sum=\(sum) \(seconds)")
    }
  }

  /// The sum keeps the optimiser from leaving the values out.
  private static func read(_ path: String) throws -> (rows: Int, cells: Int, sum: Double) {
    let workbook = try Workbook(path: path)
    var reader = try workbook.rows(of: 0)
    var row = Row()
    var rows = 0
    var cells = 0
    var sum = 0.0
    while try reader.next(into: &row) {
      rows += 1
      for cell in row.cells {
        cells += 1
        switch row.value(of: cell) {
        case .number(let number, _): sum += number
        case .text(let text): sum += Double(text.utf8.count)
        case .date(let moment): sum += Double(moment.date?.day ?? 0)
        default: break
        }
      }
    }
    return (rows, cells, sum)
  }
}
