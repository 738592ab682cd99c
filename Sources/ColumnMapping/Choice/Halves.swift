import Glibc
import Tabular

/// The two halves of a column that Excel may have half converted: the texts that it could not read as dates, and the
/// dates that it read with day and month in each other's place.
///
/// Dates that are written the day first and read the month first fall apart by their day: over 12 they stay text, up to
/// 12 they become serials. The same happens the other way round.
struct Halves: Sendable {
  /// The order in which the texts are written.
  let order: DateOrder
  /// The parameters of what is said about them.
  let parameters: [String: String]
  /// Whether sound dates do not fall this way: the serials can be put back.
  let areOverwhelming: Bool
  /// Whether sound dates hardly ever fall this way, or too few say anything: somebody has to look.
  let areSuspect: Bool

  /// Of 30.4 days of a month 12 are at most 12.
  private static let upTo12 = 0.395
  /// So improbable must it be that sound dates look half converted.
  private static let mostLikely = 0.001
  /// So many cells of a half converted column may have been typed in another way.
  private static let stray = 0.05

  /// Holds what the cells of a column say against what sound dates would say.
  init(_ evidence: DayMonthEvidence) {
    order = evidence.monthFirst > evidence.dayFirst ? .monthDay : .dayMonth
    let texts = max(evidence.dayFirst, evidence.monthFirst)
    let otherTexts = evidence.ambiguous + min(evidence.dayFirst, evidence.monthFirst)
    let (serials, otherSerials) = (evidence.serialsUpTo12, evidence.serialsOver12)
    parameters = ["serials": String(serials), "texts": String(texts)]
    guard texts > 0, serials > 0 else {
      areOverwhelming = false
      areSuspect = false
      return
    }
    if otherTexts == 0, otherSerials == 0 {
      // 12 of 30.4 days are at most 12: so probable is it that sound dates fall this way.
      let chance = pow(Self.upTo12, Double(serials)) * pow(1 - Self.upTo12, Double(texts))
      areOverwhelming = chance < Self.mostLikely
      areSuspect = true
      return
    }
    let weight = Self.weight(texts, otherTexts, serials, otherSerials)
    // A few cells may stand against it where there are twenty of the others for each.
    areOverwhelming =
      weight > 20 && otherSerials * 20 <= serials && otherTexts * 10 <= texts
      && min(evidence.dayFirst, evidence.monthFirst) == 0
    // Ten serials of which none has a day over 12 come once in ten thousand sound columns, whatever the texts say.
    areSuspect =
      otherSerials == 0 && serials >= 10 && texts >= 3
      || weight > 3.9 && serials > otherSerials && texts > otherTexts
      || Self.tail(serials, of: serials + otherSerials, Self.upTo12) < 0.02
        && Self.tail(texts, of: texts + otherTexts, 1 - Self.upTo12) < 0.02
  }

  /// How much more likely (as a natural logarithm) the cells are if the day decided which of them are texts than if
  /// nothing did.
  private static func weight(_ texts: Int, _ otherTexts: Int, _ serials: Int, _ otherSerials: Int) -> Double {
    let allTexts = Double(texts) + Double(otherTexts)
    let allSerials = Double(serials) + Double(otherSerials)
    let sound =
      allTexts * log(allTexts / (allTexts + allSerials)) + allSerials
      * log(allSerials / (allTexts + allSerials))
    let halved =
      (Double(texts) + Double(serials)) * log(1 - Self.stray)
      + (Double(otherTexts) + Double(otherSerials)) * log(Self.stray)
    return halved - sound
  }

  /// The chance of `count` or more of `all`, each of which comes with `chance`: the normal curve is near enough.
  private static func tail(_ count: Int, of all: Int, _ chance: Double) -> Double {
    guard all < 40 else {
      let deviation = (Double(all) * chance * (1 - chance)).squareRoot()
      return 0.5 * erfc((Double(count) - 0.5 - Double(all) * chance) / deviation / 2.0.squareRoot())
    }
    var term = pow(1 - chance, Double(all))
    var sum = count == 0 ? term : 0
    for place in 0..<all {
      term *= Double(all - place) / Double(place + 1) * chance / (1 - chance)
      if place + 1 >= count { sum += term }
    }
    return sum
  }
}
