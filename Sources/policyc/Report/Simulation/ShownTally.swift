import Evaluator

/// The tally of a group, or of several that are hidden, with what may be said of it.
struct ShownTally {
    var name: String
    var tally: SimulationTally
    /// Not even the sum of the hidden groups may be told.
    var isHidden = false
    var hidesWinners = false
    var hidesLosers = false
    var hidesRegraded = false
}

/// The tallies of groups; those of too few people, and others by which these could be worked out, only as a sum.
struct ShownTallies {
    var shown: [ShownTally]
    /// The hidden groups together, which the total tells anyway.
    var rest: ShownTally?
    /// How many groups are hidden.
    var hiddenCount: Int

    init(_ tallies: [(name: String, tally: SimulationTally)], least: Int) {
        let hidden = SmallCells.hidden(tallies.map(\.tally.heads), least: least)
        var all = tallies.indices.filter { !hidden.contains($0) }.map {
            ShownTally(name: tallies[$0].name, tally: tallies[$0].tally)
        }
        hiddenCount = hidden.count
        if !hidden.isEmpty {
            var sum = SimulationTally()
            for position in hidden { sum.add(tallies[position].tally) }
            all.append(ShownTally(name: "", tally: sum, isHidden: sum.heads < least))
        }
        func hides(_ count: KeyPath<SimulationTally, Int>, _ mark: WritableKeyPath<ShownTally, Bool>) {
            for position in SmallCells.hidden(all.map { $0.tally[keyPath: count] }, least: least) {
                all[position][keyPath: mark] = true
            }
        }
        hides(\.winners, \.hidesWinners)
        hides(\.losers, \.hidesLosers)
        hides(\.regraded, \.hidesRegraded)
        rest = hidden.isEmpty ? nil : all.removeLast()
        shown = all
    }

    var hidesAnything: Bool {
        rest != nil || shown.contains { $0.hidesWinners || $0.hidesLosers || $0.hidesRegraded }
    }
}

/// Cells that are hidden, and how that looks.
struct HiddenCells {
    /// Groups of fewer people are hidden; 0 or 1: none.
    var least: Int

    /// What stands in the place of a count.
    func text(_ count: Int) -> String { count > 0 && count < least ? "< \(least)" : Self.mark }

    /// What stands in the place of anything else.
    static let mark = "•"
}
