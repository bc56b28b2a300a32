import Evaluator
import Findings
import PolicyDSL
import RuleEngine

/// Limits meet what a simulation found.
struct GateCheck {
    private let gates: [(gate: Gate, sources: [String: any ByteSource])]
    private let engine: EngineOptions
    /// The simulated plan, which reads the same data.
    private let simulated: Plan

    /// Before anything is simulated: what the limits cannot be held against is told at once.
    init(
        _ gates: [Gate], data: DataOptions, engine: EngineOptions, beside simulated: Plan, in world: any World
    ) throws {
        self.gates = try gates.map { gate in
            let sources = try data.sources(of: gate.plan, beside: [simulated], in: world)
            let log = LimitsPrelude.log(gate.tree.language)
            if let missing = gate.plan.tablesRead.first(where: { $0 != log && sources[$0] == nil }) {
                throw Failure(.cannot([.missingFile(table: missing)]))
            }
            return (gate, sources)
        }
        self.engine = engine
        self.simulated = simulated
    }

    func runs(_ report: SimulationReport, _ console: Console) throws -> [GateRun] {
        guard !gates.isEmpty else { return [] }
        let names = GateNames(report)
        return try gates.map { gate, sources in
            guard let log = gate.log(report.simulation) else {
                return GateRun(gate, LimitsRun(unchecked: gate.plan), names)
            }
            var options = RunOptions(
                threads: engine.threads ?? console.world.processorCount,
                language: gate.tree.language.messages)
            options.scored = DayRange(from: log.days.lowerBound, until: log.days.upperBound + 1)
            var all = sources
            all[log.name] = log.source
            let run = try LimitsRun.run(gate.plan, reading: gate.nodes, on: DataSet(all), options: options)
            try check(run, gate, console)
            return GateRun(gate, run, names)
        }
    }

    /// What the simulation itself rejected is told there; what only the limits read, here.
    private func check(_ run: LimitsRun, _ gate: Gate, _ console: Console) throws {
        let known = Set(simulated.tables.map(\.name))
        for (table, tally) in zip(gate.plan.tables, run.result.tables) where !known.contains(table.name) {
            let rejected = tally.rejected.values.reduce(0, +)
            guard rejected > 0 else { continue }
            if table.name == LimitsPrelude.log(gate.tree.language) {
                throw Failure(bug: "\(rejected) simulated rows do not fit the limits \(gate.plan.regulation)")
            }
            console.warn(
                Message(
                    id: "`\(table.name)`: \(rejected) baris ditolak, jadi batas diperiksa tanpanya",
                    en:
                        "`\(table.name)`: \(rejected) row\(rejected == 1 ? "" : "s") rejected, so limits are checked without"
                ), in: gate.tree.language.messages)
        }
    }
}

extension GateRun {
    /// Whether rows of a table that only the limits read were rejected.
    func hasRejectedOwn(beside simulated: Plan) -> Bool {
        let known = Set(simulated.tables.map(\.name))
        return zip(gate.plan.tables, result.tables).contains { table, tally in
            !known.contains(table.name) && !tally.rejected.isEmpty
        }
    }
}

extension GateOptions {
    /// Says how the limits came out; whether all are kept.
    func deliver(_ runs: [GateRun], _ checked: CheckedPolicies, _ console: Console) throws -> Bool {
        guard !runs.isEmpty else { return true }
        let report = GateReport(runs: runs, checked: checked)
        console.result(report.text(format, console.context(console.style(of: .output))))
        if format == .github { console.appendSummary(report.markdown()) }
        return report.isKept
    }
}
