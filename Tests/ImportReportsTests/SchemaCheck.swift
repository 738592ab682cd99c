/// As much of JSON Schema as the schemas of the reports use: type, required, properties, items, enum, const, minimum and
/// references into `$defs`. A key that a schema does not name is a fault too, so that the schemas stay complete.
struct SchemaCheck {
  private let root: [String: Any]

  init(_ root: [String: Any]) { self.root = root }

  func faults(in document: Any) -> [String] { faults(in: document, root, "") }

  private func faults(in value: Any, _ schema: [String: Any], _ path: String) -> [String] {
    if let reference = schema["$ref"] as? String, let name = reference.split(separator: "/").last,
      let target = (root["$defs"] as? [String: Any])?[String(name)] as? [String: Any]
    {
      return faults(in: value, target, path)
    }
    if let constant = schema["const"] as? String {
      return value as? String == constant ? [] : ["\(path): not \(constant)"]
    }
    if let allowed = schema["enum"] as? [String] {
      return allowed.contains(value as? String ?? "") ? [] : ["\(path): not allowed"]
    }
    switch schema["type"] as? String {
    case "object": return objectFaults(value, schema, path)
    case "array":
      guard let elements = value as? [Any] else { return ["\(path): no array"] }
      let items = schema["items"] as? [String: Any] ?? [:]
      return elements.enumerated().flatMap { faults(in: $1, items, "\(path)[\($0)]") }
    case "string": return value is String ? [] : ["\(path): no string"]
    case "boolean": return value is Bool ? [] : ["\(path): no boolean"]
    case "integer":
      guard let number = value as? Int else { return ["\(path): no integer"] }
      return number >= schema["minimum"] as? Int ?? .min ? [] : ["\(path): too small"]
    case "number": return value is Double ? [] : ["\(path): no number"]
    case let type: return ["\(path): unknown type \(type ?? "none")"]
    }
  }

  private func objectFaults(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
    guard let object = value as? [String: Any] else { return ["\(path): no object"] }
    var found: [String] = []
    for key in schema["required"] as? [String] ?? [] where object[key] == nil {
      found.append("\(path): lacks \(key)")
    }
    let properties = schema["properties"] as? [String: Any] ?? [:]
    for (key, member) in object {
      let schemaOfMember =
        properties[key] as? [String: Any] ?? schema["additionalProperties"] as? [String: Any]
      guard let schemaOfMember else {
        found.append("\(path): unknown key \(key)")
        continue
      }
      found += faults(in: member, schemaOfMember, "\(path)/\(key)")
    }
    return found
  }
}
