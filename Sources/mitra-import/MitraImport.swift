import ArgumentParser

@main
struct MitraImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mitra-import", abstract: "Turns insurance agents' workbooks into customers in a database.")
}
