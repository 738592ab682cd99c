import Testing

@testable import ImportStore

@Suite struct ScriptStatementsTests {
  private func lines(_ script: String) -> [Int] { ScriptStatements(script).places.map(\.line) }

  @Test(arguments: [
    ("", []), (" ;; -- only ; a comment\n/* and; /* nested; */ ; */", []), ("SELECT 1", [1]),
    ("SELECT ';';\n\nSELECT 2;", [1, 3]), ("SELECT 'it''s;'; SELECT E'\\';'; SELECT \"a\"\";\";", [1, 1, 1]),
    ("DO $$ a; b; $$;\nDO $x$ $$; $x$;\nSELECT $1; SELECT a$b$;", [1, 2, 3, 3]),
    ("CREATE RULE r AS ON INSERT TO t DO (SELECT 1; SELECT 2);\nSELECT 3", [1, 2]),
    ("-- first\nSELECT 1;\n  -- second\n\n  SELECT 2;", [2, 5]), ("SELECT 'open;", [1]),
    ("DO $x$ open;", [1]),
  ])
  func `statements are counted as the server counts them`(script: String, expected: [Int]) {
    #expect(lines(script) == expected)
  }

  @Test func `a position gives the statement and the line`() {
    let script = "SELECT 1;\nSELECT\n  é, nonsense;\n"
    let place = ScriptStatements(script).place(atPosition: 23)
    #expect(place?.number == 2 && place?.line == 3)
  }

  @Test func `every migration is split without a rest`() {
    for migration in Migration.all {
      #expect(!ScriptStatements(migration.script).places.isEmpty, "\(migration.name)")
    }
  }
}
