/// What an observation says: its name, and what it means for an import.
extension Catalogue {
  func text(of kind: ObservationKind) -> (title: String, meaning: String) {
    switch language {
    case .english: EnglishObservations.text(of: kind)
    case .hindi: HindiObservations.text(of: kind)
    }
  }
}
