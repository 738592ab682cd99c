import ArgumentParser
import CustomerImport

/// `mapping`: the mapping files.
struct MappingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mapping",
    abstract: "The mapping files: which there are, what they say, whether one is right.",
    discussion: """
      Examples:
        mitra-import mapping list
        mitra-import mapping lint my-branch.yaml
      """,
    subcommands: [List.self, Show.self, Suggest.self, Lint.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "Lists the mappings that come with the program.",
      discussion: """
        Examples:
          mitra-import mapping list
          mitra-import mapping list --format json
        """)

    @Option(name: .customLong("format"), help: "The list's form: text or json.")
    var format: ReportFormat = .text

    func validate() throws {
      guard format == .text || format == .json else {
        throw ValidationError("mapping list writes text or json.")
      }
    }

    func run() throws { try reporting { try MappingFiles.list(asJSON: format == .json, to: Output()) } }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Prints a mapping, to be read or copied.",
      discussion: """
        Examples:
          mitra-import mapping show lic-premium-due-list
          mitra-import mapping show lic-customer-list > my-branch.yaml
        """)

    @Argument(help: "The mapping's name.")
    var name: String

    func run() throws { try reporting { try MappingFiles.show(name, to: Output()) } }
  }

  struct Suggest: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "suggest",
      abstract: "Writes a mapping for a sheet that none fits, to be looked over.",
      discussion: """
        Each field says why its column was taken; what was not understood stands below, ready to be given to a field.

        Examples:
          mitra-import mapping suggest my-list.xlsx --output my-list.yaml
          mitra-import validate my-list.xlsx --mapping my-list.yaml
        """)

    @Argument(help: "The workbook or CSV file; - reads standard input.")
    var file: String

    @OptionGroup var sheets: SheetOptions
    @OptionGroup var password: PasswordOptions

    @Option(help: "The file to write to, instead of standard output.")
    var output: String?

    func run() throws {
      try password.opening { password in
        try MappingFiles.suggest(
          for: file, password: password, sheet: sheets.sheet, headerRow: sheets.headerRow,
          to: Output(path: output))
      }
    }
  }

  struct Lint: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "lint",
      abstract: "Checks a mapping file: line, column and a sentence for each mistake.",
      discussion: """
        Exit status: 0 it is right, 66 there is no such file, 78 it has mistakes.

        Examples:
          mitra-import mapping lint my-branch.yaml
          mitra-import mapping lint mappings/lic-customer-list.yaml
        """)

    @Argument(help: "The mapping file.")
    var file: String

    func run() throws {
      let isRight = try reporting { try MappingFiles.lint(file, to: Output()) }
      if !isRight { throw ExitStatus.wrongConfiguration.code }
    }
  }
}
