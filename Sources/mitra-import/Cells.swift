import ArgumentParser
import CustomerImport

/// `cells`: every cell as JSON lines.
struct Cells: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cells",
    abstract: "Prints every cell as JSON, a line a row; nothing is judged or masked.",
    discussion: """
      A line is {"sheet": "Data", "row": 2, "cells": [[1, "s", "text"], [2, "n", 100.5]]}: columns from 1; types s text,
      n number, b boolean, e error, d date, time of day (T…) or duration (PT…S).

      Examples:
        mitra-import cells customers.xlsx
        mitra-import cells customers.xlsx --sheet Policies | head
      """
  )

  @Argument(help: "The workbook or CSV file; - reads standard input.")
  var file: String

  @OptionGroup var password: PasswordOptions
  @OptionGroup var limits: LimitOptions

  @Option(help: "The only sheet to print, by its name.")
  var sheet: String?

  @Option(help: "The file to write to, instead of standard output; readable by you alone.")
  var output: String?

  func run() throws {
    let ceilings = try limits.ceilings()
    try password.opening { password in
      try CellDump.run(
        path: file, password: password, limits: ceilings, sheet: sheet,
        to: Output(path: output, isPersonal: true))
    }
  }
}
