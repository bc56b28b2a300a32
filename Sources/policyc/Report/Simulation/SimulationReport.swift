import Evaluator
import Findings
import RuleEngine

/// What a change of the text does, for people: as a summary in the terminal and as a page.
struct SimulationReport {
    var simulation: Simulation
    var texts: SimulatedTexts
    var shares: [ClauseShares.Share]?
    /// Clauses that cannot stand without others.
    var dependent: [SimulatedTexts.Clause] = []
    var language: MessageLanguage
    /// Groups of fewer people are hidden.
    var leastHeads = 5
    /// Whether people are named by their keys.
    var showsKeys = false
    /// Rejected rows by reason.
    var rejected: [Rejections.Reason] = []

    var notation: SimulationNotation { SimulationNotation(language: language) }
    var hidden: HiddenCells { HiddenCells(least: leastHeads) }
    var data: DataReport { DataReport(plan: texts.before, result: simulation.result, language: language) }

    /// Whether no record and period was scored.
    var isEmpty: Bool { simulation.table.rows.isEmpty }

    /// Whether the data ends before the amendments begin, so that nothing can differ.
    var isTooEarly: Bool {
        guard let first = texts.firstDay, let scored = simulation.result.scored else { return false }
        return scored.upperBound < first
    }

    /// What to do about data that ends before the amendments begin.
    var tooEarly: String {
        guard let first = texts.firstDay, let scored = simulation.result.scored else { return "" }
        let (day, last) = (Figures.date(first, language), Figures.date(scored.upperBound, language))
        let month = Figures.isoDate(scored.lowerBound).prefix(7)
        return notation.text(
            "Tidak ada yang dapat berbeda: perubahannya baru berlaku \(day), datanya sampai \(last); tambahkan `--as-if-since \(month)`",
            "Nothing can differ: the amendments hold from \(day), the data ends on \(last); add `--as-if-since \(month)`"
        )
    }

    /// The groups that people may be shown by, with their tallies. A group named by people's own keys (their superiors) is one
    /// only where keys are shown.
    func groups() -> [(group: SimulationView.Group, tallies: ShownTallies)] {
        simulation.view.groups.enumerated().compactMap { position, group in
            if case .reference(let table) = group.type, texts.before.tables[table].name == simulation.view.register,
                !showsKeys
            {
                return nil
            }
            let tallies = simulation.table.tallies(simulation.view) { $0.groups[position] }
            return tallies.count > 1 ? (group, ShownTallies(tallies, least: leastHeads)) : nil
        }
    }

    func periods() -> ShownTallies {
        ShownTallies(simulation.table.tallies(simulation.view) { $0.period }, least: leastHeads)
    }

    /// The type of the score; nil where the view has none.
    var scoreType: NumberType? {
        guard let score = simulation.view.score, case .number(let type) = simulation.view.values[score].type else {
            return nil
        }
        return type
    }

    /// The grades in the order of their declaration, with those that occur only as absent.
    var grades: [String] {
        guard let grade = simulation.view.grade, case .choice(let choice) = simulation.view.values[grade].type else {
            return []
        }
        let members = texts.before.choices[choice].members
        let absent = simulation.table.rows.contains { $0.before[grade].isEmpty || $0.after[grade].isEmpty }
        return members + (absent ? [""] : [])
    }

    /// `angka 2`, with the instrument's name where there are several.
    func name(_ clause: SimulatedTexts.Clause) -> String {
        let amendments = texts.amendmentNames
        let item = notation.text("angka ", "item ")
        guard amendments.indices.contains(clause.amendment) else { return clause.name }
        let amendment = amendments[clause.amendment]
        return (amendments.count > 1 ? amendment + " " : "") + item + clause.name.dropFirst(amendment.count + 1)
    }

    /// The clause in the words of the instrument, or in short.
    func words(_ clause: SimulatedTexts.Clause, inShort: Bool = false) -> String {
        // Its first two words are its number.
        (inShort ? clause.text : clause.words).split(separator: " ", maxSplits: 2).dropFirst(2).joined()
    }

    /// How people are named: by the key, or by a number that says no more than how much each changes beside the others. The same
    /// person has the same number throughout.
    func names() -> (String) -> String {
        guard !showsKeys else { return { $0 } }
        let movers = simulation.table.movers(simulation.view, limit: .max)
        let numbers = Dictionary(movers.enumerated().map { ($1.key, $0 + 1) }) { first, _ in first }
        let register = simulation.view.register
        return { key in numbers[key].map { "\(register) \($0)" } ?? register }
    }
}
