import Evaluator
import Findings
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

    @Test func aVariantOfASweepIsThatTextScoredByItself() throws {
        var compared = 0
        var changed = 0
        var graded = 0
        for seed in UInt64(12_000_000)..<12_000_060 {
            let policy = PolicyGenerator.policy(seed: seed)
            guard let (present, variants) = Self.plans(policy), !variants.isEmpty else { continue }
            let data = DataSet(
                inMemory: DataGenerator.data(for: policy, seed: seed, badRows: seed % 5 == 0).files.mapValues(\.bytes))
            var options = RunOptions(threads: seed % 2 == 0 ? 1 : 3)
            if seed % 3 == 0 {
                options.delivered = DayRange(
                    from: PolicyGenerator.firstDay + 20, until: PolicyGenerator.firstDay + 60)
            }
            for output in present.outputs.map(\.name) {
                guard
                    let sweep = try Sweep.run(
                        present: present, variants: variants, output: output, on: data, options: options)
                else { continue }
                for (number, variant) in variants.enumerated() {
                    let simulation = try #require(
                        try Simulation.run(before: present, after: variant, output: output, on: data, options: options))
                    let expected = Self.expected(simulation, present, periods: sweep.periods)
                    #expect(sweep.variants[number] == expected, "seed \(seed), `\(output)`, variant \(number)")
                    compared += 1
                    if expected.regraded > 0 || expected.winners + expected.losers > 0 { changed += 1 }
                    if !(expected.grades.first ?? []).isEmpty { graded += 1 }
                }
            }
        }
        print("variants compared: \(compared), with a difference: \(changed), with grades: \(graded)")
        #expect(compared > 100)
        #expect(changed > 10)
        #expect(graded > 20)
    }

    @Test func dataInMemoryGivesWhatTheFilesGive() throws {
        var compared = 0
        for seed in UInt64(13_000_000)..<13_000_050 {
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
        #expect(compared > 50, "only \(compared)")
    }
}
