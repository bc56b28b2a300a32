import Evaluator
import Findings
import RuleEngine

/// What a simulation leaves for machines.
struct SimulationFiles {
    var report: SimulationReport
    var provenance: Provenance?

    private var simulation: Simulation { report.simulation }

    func write(to folder: String, in world: any World) throws {
        for (name, files) in [("before", simulation.before), ("after", simulation.after)] {
            let path = Path.joined(folder, name)
            try world.makeFolder(path)
            for file in files { try world.replace(Path.joined(path, file.name), with: file.bytes) }
        }
        try world.replace(Path.joined(folder, "changes.csv"), with: changes())
        try world.replace(Path.joined(folder, "summary.json"), with: Array((summary().text()).utf8))
    }

    /// One line a record, period and value that differs.
    private func changes() -> [UInt8] {
        var writer = CSVWriter()
        for title in ["key", "period", "value", "before", "after"] { writer.textField(title) }
        writer.endLine()
        for row in simulation.table.rows {
            for (position, value) in simulation.view.values.enumerated()
            where row.before[position] != row.after[position] {
                for text in [row.key, row.period, value.title, row.before[position], row.after[position]] {
                    writer.textField(text)
                }
                writer.endLine()
            }
        }
        return writer.bytes
    }

    private func summary() -> JSONText {
        let view = simulation.view
        let table = simulation.table
        let groups = view.groups.enumerated().map { position, group in
            (group.name, tallies(table.tallies(view) { $0.groups[position] }))
        }
        let migration = view.grade.map { grade in
            JSONText.object(
                table.migration(grade).sorted { $0.key < $1.key }.map { old, news in
                    (old, .object(news.sorted { $0.key < $1.key }.map { ($0.key, .integer($0.value)) }))
                })
        }
        let clauses: JSONText? = report.shares.map { shares in .array(shares.map(clause)) }
        let named: [(String, JSONText)] = [
            ("regulation", .string(report.texts.baseName)), ("present", .string(report.texts.presentName)),
            ("amendments", .array(report.texts.amendmentNames.map { .string($0) })),
            ("output", .string(view.output)), ("money", optional(view.money)), ("grade", optional(view.grade)),
            ("score", optional(view.score)), ("total", tally(table.total(view))),
            ("periods", tallies(table.tallies(view) { $0.period })), ("groups", .object(groups)),
            ("migration", migration ?? .null), ("clauses", clauses ?? .null),
            ("thresholds", simulation.nearby.map(thresholds) ?? .null), ("rejected", rejected()),
            ("leftOut", .integer(simulation.result.tables.reduce(0) { $0 + $1.leftOut })),
            ("madeFrom", provenance.map(madeFrom) ?? .null),
        ]
        return .object(named)
    }

    private func clause(_ share: ClauseShares.Share) -> JSONText {
        .object([
            ("clause", .string(share.clause.name)), ("text", .string(share.clause.text)),
            ("alone", amount(share.alone)), ("inOrder", amount(share.inOrder)), ("share", amount(share.fair)),
        ])
    }

    private func thresholds(_ nearby: NearbyThresholds) -> JSONText {
        .object([
            ("band", amount(nearby.band)),
            (
                "crowds",
                .array(
                    nearby.crowds.map { crowd in
                        .object([
                            ("threshold", amount(crowd.bound)), ("steps", .array(crowd.steps.map { .string($0) })),
                            ("rows", .integer(crowd.rows)), ("heads", .integer(crowd.heads)),
                            ("jump", amount(crowd.jump)), ("least", amount(crowd.least)),
                            ("greatest", amount(crowd.greatest)),
                        ])
                    })
            ),
        ])
    }

    private func rejected() -> JSONText {
        .array(
            DataReport.byFrequency(report.rejected).map { reason in
                .object([
                    ("code", .string(reason.code)), ("table", .string(report.texts.before.tables[reason.table].name)),
                    ("reason", .string(reason.kind.title[report.language])), ("rows", .integer(reason.count)),
                ])
            })
    }

    private func madeFrom(_ provenance: Provenance) -> JSONText {
        func items(_ items: [Provenance.Item]) -> JSONText {
            .array(items.map { .object([("name", .string($0.name)), ("sha256", .string($0.digest))]) })
        }
        return .object([
            ("program", .string(provenance.version)), ("command", .string(provenance.command)),
            ("policies", items(provenance.policies)), ("data", items(provenance.data)),
        ])
    }

    private func amount(_ value: Int128) -> JSONText { .integer(Int(clamping: value)) }

    private func optional(_ position: Int?) -> JSONText {
        position.map { .string(simulation.view.values[$0].title) } ?? .null
    }

    private func tallies(_ list: [(name: String, tally: SimulationTally)]) -> JSONText {
        .object(list.map { ($0.name, tally($0.tally)) })
    }

    private func tally(_ tally: SimulationTally) -> JSONText {
        .object([
            ("heads", .integer(tally.heads)), ("rows", .integer(tally.rows)),
            ("before", amount(tally.before)), ("after", amount(tally.after)), ("change", amount(tally.change)),
            ("winners", .integer(tally.winners)), ("gained", amount(tally.gained)),
            ("losers", .integer(tally.losers)), ("lost", amount(tally.lost)),
            ("regraded", .integer(tally.regraded)), ("regradedHeads", .integer(tally.regradedHeads)),
            ("scored", .integer(tally.scored)),
            ("scoreBefore", amount(tally.scoreBefore)), ("scoreAfter", amount(tally.scoreAfter)),
        ])
    }
}
