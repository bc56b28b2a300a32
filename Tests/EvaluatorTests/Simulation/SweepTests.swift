import Evaluator
import Findings
import Foundation
import Generators
import PolicyDSL
import RuleEngine
import Testing

/// Sweeps over generated policies: what each variant comes to, against the variant scored by itself.
@Suite struct SweepTests {
    private static func plans(_ policy: GeneratedPolicy) -> (present: Plan, variants: [Plan])? {
        let file = SourceFile(id: FileID(0), path: "acak.policy", bytes: Array(PolicyText.write(policy).utf8))
        let (tree, findings) = parse(file)
        guard !findings.contains(where: { $0.severity == .error }), let plan = compile(tree, imports: []).program?.plan
        else { return nil }
        let trees = swapped(tree) + parameterMutants(of: tree).prefix(2).map(\.tree)
        return (plan, trees.prefix(4).compactMap { compile($0, imports: []).program?.plan })
    }

    /// The policy with the results of two neighbouring rows of a table exchanged.
    private static func swapped(_ tree: SyntaxTree) -> [SyntaxTree] {
        tree.declarations.indices.flatMap { position -> [SyntaxTree] in
            guard case .table(let table) = tree.declarations[position] else { return [] }
            return table.rows.indices.dropFirst().map { row in
                var (copy, changed) = (tree, table)
                changed.rows[row].results = table.rows[row - 1].results
                changed.rows[row - 1].results = table.rows[row].results
                copy.declarations[position] = .table(changed)
                return copy
            }
        }
    }

    private static func expected(_ simulation: Simulation, _ plan: Plan, periods: [String]) -> Sweep.Outcome {
        let (view, table) = (simulation.view, simulation.table)
        var outcome = Sweep.Outcome()
        let total = table.total(view)
        let byPeriod = Dictionary(uniqueKeysWithValues: table.tallies(view) { $0.period }.map { ($0.name, $0.tally) })
        outcome.sums = periods.map { period in view.money == nil ? [] : [byPeriod[period]?.after ?? 0] }
        var members: [String] = []
        if let grade = view.grade, case .choice(let choice) = view.values[grade].type {
            members = plan.choices[choice].members
        }
        outcome.grades = periods.map { period in
            members.map { member in
                table.rows.count { row in row.period == period && view.grade.map { row.after[$0] == member } ?? false }
            }
        }
        (outcome.winners, outcome.gained) = (total.winners, total.gained)
        (outcome.losers, outcome.lost) = (total.losers, total.lost)
        outcome.regraded = total.regraded
        return outcome
    }

    /// Compares every variant of a sweep with the simulation of that variant.
    private static func compare(
        _ present: Plan, _ variants: [Plan], output: String, on data: DataSet, _ options: RunOptions,
        _ tally: inout Tally
    ) throws {
        guard
            let sweep = try Sweep.run(
                present: present, variants: variants, output: output, on: data, options: options)
        else { return }
        for (number, variant) in variants.enumerated() {
            let simulation = try #require(
                try Simulation.run(before: present, after: variant, output: output, on: data, options: options))
            let expected = Self.expected(simulation, present, periods: sweep.periods)
            #expect(sweep.variants[number] == expected, "`\(present.regulation)`, `\(output)`, variant \(number)")
            tally.compared += 1
            if expected.regraded > 0 { tally.regraded += 1 }
            if expected.winners > 0, expected.losers > 0 { tally.mixed += 1 }
        }
    }

    private struct Tally {
        var compared = 0
        var regraded = 0
        var mixed = 0
    }

    @Test func aVariantOfASweepIsThatTextScoredByItself() throws {
        var tally = Tally()
        for seed in UInt64(12_000_000)..<12_000_024 {
            let policy = PolicyGenerator.policy(seed: seed)
            guard let (present, variants) = Self.plans(policy), !variants.isEmpty else { continue }
            let data = DataSet(
                inMemory: DataGenerator.data(for: policy, seed: seed, badRows: seed % 5 == 0).files.mapValues(\.bytes))
            for output in present.outputs.map(\.name) {
                try Self.compare(
                    present, variants, output: output, on: data, RunOptions(threads: seed % 2 == 0 ? 1 : 3), &tally)
            }
        }
        #expect(tally.compared > 60, "only \(tally.compared)")
    }

    /// The example regulation with other figures: more variants than go into one pass, parts of the year.
    @Test func theExampleRegulationWithOtherFigures() throws {
        let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(
                path: "policies/contoh/tpp_kota.policy.md")
        let base = SourceFile(id: FileID(0), path: "tpp_kota.policy.md", bytes: [UInt8](try Data(contentsOf: path)))
        func plan(_ clauses: [String]) throws -> Plan {
            let numbered = clauses.enumerated().map { "angka \($0.offset + 1) ubah \($0.element)\n" }.joined()
            let text = "perubahan P atas TPP_Kota\n  berlaku sejak 1 Januari 2018\n\n" + numbered
            let file = SourceFile(id: FileID(1), path: "p.policy", bytes: Array(text.utf8))
            let (consolidated, findings) = consolidate(base, with: clauses.isEmpty ? [] : [file], id: FileID(2))
            #expect(findings.isEmpty)
            return try #require(compile(parse(consolidated.file).tree, imports: []).program?.plan)
        }
        let present = try plan([])
        let caps = stride(from: 300, through: 460, by: 40).map { "parameter batas_harian menjadi \($0) menit" }
        let cells = [("B", "95 %"), ("C", "70 %"), ("D", "60 %")].map { grade, pay in
            "tabel penilaian baris predikat = \(grade): bayar menjadi \(pay)"
        }
        let variants =
            try caps.map { try plan([$0]) } + cells.map { try plan([$0]) }
            + zip(caps, cells).map { try plan([$0.0, $0.1]) }
        let sample = try present.sample(SampleOptions(size: 30, seed: 3))
        let data = DataSet(
            inMemory: Dictionary(uniqueKeysWithValues: sample.files.map { ($0.table, Array($0.bytes)) }))
        var tally = Tally()
        for (threads, delivered) in [
            (1, nil), (3, DayRange(from: 17_532, until: 17_563)), (2, DayRange(from: 30_000, until: nil)),
        ] {
            try Self.compare(
                present, variants, output: "scores", on: data, RunOptions(threads: threads, delivered: delivered),
                &tally)
        }
        #expect(tally.compared == 3 * variants.count)
        #expect(tally.regraded > 0)
        #expect(tally.mixed > 0)
    }

    @Test func dataInMemoryGivesWhatTheFilesGive() throws {
        var compared = 0
        for seed in UInt64(13_000_000)..<13_000_030 {
            let policy = PolicyGenerator.policy(seed: seed)
            guard let (plan, variants) = Self.plans(policy) else { continue }
            let data = DataSet(
                inMemory: DataGenerator.data(for: policy, seed: seed, badRows: seed % 2 == 0).files.mapValues(\.bytes))
            let options = RunOptions(threads: seed % 3 == 0 ? 1 : 3)
            let loaded = try LoadedData(plan, data: data, threads: options.threads)
            for plan in [plan] + variants.prefix(2) {
                guard let actual = try ColumnarEngine.run(plan, on: loaded, options: options) else { continue }
                let expected = try ReferenceEngine.run(plan, on: data, options: options)
                #expect(Judge.difference(expected, actual) == nil, "seed \(seed)")
                compared += 1
            }
        }
        #expect(compared > 30, "only \(compared)")
    }
}
