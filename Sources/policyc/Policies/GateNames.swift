import Evaluator
import RuleEngine

/// How records are named where limits are reported: people as in the rest of the report, offices by their keys, but for those that
/// the report hides too.
struct GateNames {
    /// Why nothing is told of a group but that it exceeds a limit.
    enum Hiding: CaseIterable {
        /// It is of too few people.
        case small
        /// It is larger, but the figures of a small one could be worked out from its own.
        case beside
        /// People do not say that they belong to it, so they cannot be counted.
        case uncounted
    }

    /// Whose records are people.
    private let register: String
    private let person: (String) -> String
    /// By register that people name, then by key; nil: nothing is hidden.
    private let hidden: [String: [String: Hiding]]?
    /// Groups of fewer people are hidden.
    let leastHeads: Int
    private let showsKeys: Bool

    init(_ report: SimulationReport) {
        let (view, table) = (report.simulation.view, report.simulation.table)
        register = view.register
        person = report.names()
        leastHeads = report.leastHeads
        showsKeys = report.showsKeys
        guard !report.showsKeys, leastHeads > 1 else {
            hidden = nil
            return
        }
        var hidden: [String: [String: Hiding]] = [:]
        for (position, group) in view.groups.enumerated() {
            guard case .reference(let register) = group.type else { continue }
            let tallies = table.tallies(view) { $0.groups[position] }
            var reasons = hidden[report.texts.before.tables[register].name] ?? [:]
            for position in SmallCells.hidden(tallies.map(\.tally.heads), least: leastHeads) {
                let isSmall = tallies[position].tally.heads < leastHeads
                if isSmall || reasons[tallies[position].name] == nil {
                    reasons[tallies[position].name] = isSmall ? .small : .beside
                }
            }
            hidden[report.texts.before.tables[register].name] = reasons
        }
        self.hidden = hidden
    }

    /// - Parameter register: that the record belongs to.
    func name(_ key: String, of register: String?) -> String { register == self.register ? person(key) : key }

    /// Whether the records of a register are people who are named by a number.
    func isMasked(_ register: String?) -> Bool { register == self.register && !showsKeys }

    /// Why a record is not shown; nil where it is.
    func hiding(_ key: String?, of register: String?) -> Hiding? {
        guard let hidden, let key, let register, register != self.register else { return nil }
        guard let reasons = hidden[register] else { return .uncounted }
        return reasons[key]
    }
}
