import Foundation
import Tabular
import Testing

@testable import ColumnMapping

@Suite struct MappingLibraryTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "mappings")

  @Test func theListIsTheFolder() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
      .filter { $0.hasSuffix(".yaml") && $0 != "general-headings.yaml" }
    #expect(Set(files) == Set(MappingLibrary.fileNames))
    #expect(MappingLibrary.shipped.map { $0.name + ".yaml" } == MappingLibrary.fileNames)
  }

  @Test(arguments: MappingLibrary.fileNames) func everyMappingIsSound(_ file: String) throws {
    let text = try String(contentsOf: Self.folder.appending(path: file), encoding: .utf8)
    #expect(MappingLint.check(yaml: text) == [])
    #expect(MappingLibrary.source(of: String(file.dropLast(5))) == text)
    #expect(text.hasPrefix("# yaml-language-server: $schema=mapping.schema.json\n"))
  }

  @Test func everyMappingIsChosenForItsOwnHeadings() {
    for mapping in MappingLibrary.shipped {
      let surveys = mapping.tables.map { table in
        SheetFixture([table.fields.compactMap { $0.headings.first.map { .text($0) } }], name: table.name)
          .survey()
      }
      let choice = MappingChoice(for: surveys)
      #expect(choice.best?.mapping.name == mapping.name)
      #expect(choice.best?.score ?? 0 > 0.9)
    }
  }

  @Test func theYardstickMapsAllFourteenHeadings() throws {
    let headings: [Value] = [
      "Sr No", "Policy No", "Name of Life Assured", "DOB", "Mobile No", "Email", "Address", "City", "PIN",
      "Plan/Term", "Sum Assured", "Premium", "Mode", "DOC",
    ]
    let mapping = try #require(MappingLibrary.named("lic-customer-list"))
    let plan = MappingPlan(mapping, survey: SheetFixture([headings]).survey())
    #expect(plan.unmappedColumns.isEmpty)
    // One field has the heading for its own; others take the column once more.
    let own = mapping.tables[0].fields.filter { $0.origin == .heading }.map(\.name)
    #expect(plan.decisions.allSatisfy { $0.score == 1 && $0.fields.filter(own.contains).count == 1 })
    for decision in plan.decisions {
      let field = try #require(mapping.tables[0].field(named: decision.fields[0]))
      let hasRule =
        !field.rules.isEmpty || field.rules.isUnique || field.typeName == "choice" || field.isRequired
      #expect(hasRule, "\(field.name) has no rule")
    }
  }

  @Test func generalHeadingsAreSound() throws {
    var owners: [String: String] = [:]
    #expect(GeneralNames.shipped.byField.count > 50)
    for (field, names) in GeneralNames.shipped.byField {
      #expect(TargetField.named(field) != nil, "\(field)")
      #expect(!names.isEmpty)
      for name in names {
        let key = HeadingKey(name).compact
        #expect(!key.isEmpty, "\(name)")
        #expect(owners[key] == nil || owners[key] == field, "\(name): \(field) and \(owners[key] ?? "")")
        owners[key] = field
      }
    }
  }

  @Test func theSchemaKnowsTheSameFieldsAndTypes() throws {
    let data = try Data(contentsOf: Self.folder.appending(path: "mapping.schema.json"))
    let schema = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
    let names = try #require(definitions["fieldName"]?["anyOf"] as? [[String: Any]])
    #expect(names.first?["enum"] as? [String] == TargetField.all.map(\.name))
    let forms = try #require(definitions["field"]?["anyOf"] as? [[String: Any]])
    let properties = try #require(forms.last?["properties"] as? [String: [String: Any]])
    #expect(properties["type"]?["enum"] as? [String] == FieldType.allCases.map(\.rawValue))
    #expect(properties["part"]?["enum"] as? [String] == ValuePart.allCases.map(\.rawValue))
    #expect(properties["severity"]?["enum"] as? [String] == Severity.allCases.map(\.rawValue))
    #expect(Set(properties.keys) == Set(FieldReader.keys))
  }

  @Test func theReadmesExampleIsRight() throws {
    let readme = try String(contentsOf: Self.folder.appending(path: "README.md"), encoding: .utf8)
    let example = try #require(readme.components(separatedBy: "```yaml\n").dropFirst().first)
    let yaml = try #require(example.components(separatedBy: "```").first)
    #expect(MappingLint.check(yaml: yaml) == [])
    #expect(try Mapping(yaml: yaml, path: "README.md").tables[0].fields.count == 9)
  }
}
