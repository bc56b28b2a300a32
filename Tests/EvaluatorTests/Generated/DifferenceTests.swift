import Evaluator
import Findings
import Generators
import PolicyDSL
import RuleEngine
import Testing

/// What is said of two texts, against what both do to data.
@Suite struct DifferenceTests {
    private static func file(_ text: String) -> SourceFile {
        SourceFile(id: FileID(0), path: "acak.policy", bytes: Array(text.utf8))
    }

    private static func plan(_ text: String) -> Plan? {
        let result = compileTellingFaults(parse(file(text)).tree, imports: [])
        return result.faults.isEmpty ? result.program?.plan : nil
    }

    /// The same policy in another order: declarations, and rows of tables where their order says nothing.
    private static func rearranged(_ policy: GeneratedPolicy, _ dice: inout Dice) -> GeneratedPolicy {
        var copy = policy
        copy.declarations = dice.shuffled(policy.declarations).map { declaration in
            guard case .table(var table) = declaration, !table.isOrdered else { return declaration }
            table.rows = dice.shuffled(table.rows)
            return .table(table)
        }
        return copy
    }

    @Test func theSameInOtherWordsIsNoDifference() throws {
        var dice = Dice(seed: 4)
        var compared = 0
        for seed in UInt64(0)..<30 {
            let policy = PolicyGenerator.policy(seed: seed)
            let text = PolicyText.write(policy)
            guard let plan = Self.plan(text) else { continue }
            let other: KeywordLanguage = policy.language == .indonesian ? .english : .indonesian
            let translated = try #require(format(Self.file(text), to: other).text)
            let copies = [translated, PolicyText.write(Self.rearranged(policy, &dice))]
            for copy in copies {
                guard let second = Self.plan(copy) else { continue }
                compared += 1
                let difference = plan.difference(to: second)
                let changes = difference.values.map {
                    "\(difference.joint.columns[$0.column].name): \($0.change)"
                }
                let isNothing = difference.isNothing
                #expect(isNothing, "seed \(seed): \(changes)\n\(text)\n\(copy)")
            }
        }
        #expect(compared > 35)
    }

    /// Delivers every value, each in a file of its own.
    private static func delivering(_ plan: Plan) -> Plan {
        var copy = plan
        copy.guarantees = []
        copy.outputs = plan.columns.enumerated().map { id, column in
            copy.nodes.append(.column(id))
            var type = plan.types[column.node]
            type.isOptional = column.isOptional
            copy.types.append(type)
            return Output(
                name: String(id), grain: column.grain,
                columns: [Output.Column(title: "value", source: .node(copy.nodes.count - 1, column.type))], sort: [],
                origin: column.origin)
        }
        return copy
    }

    /// What is not named is the same: of every value that is not, both texts give the same.
    @Test func whatIsNotNamedIsTheSame() throws {
        var dice = Dice(seed: 5)
        var same = 0
        var differing = 0
        for seed in UInt64(0)..<30 {
            let policy = PolicyGenerator.policy(seed: seed)
            guard let plan = Self.plan(PolicyText.write(policy)) else { continue }
            let generated = DataGenerator.data(for: policy, seed: seed, badRows: false)
            guard generated.files.values.allSatisfy({ $0.rows.count < 100 }) else { continue }
            let data = DataSet(inMemory: generated.files.mapValues(\.bytes))
            let expected = try ReferenceEngine.run(Self.delivering(plan), on: data).outputs
            for _ in 0..<4 {
                guard let mutant = MutantTests.mutant(of: plan, &dice) else { continue }
                let difference = plan.difference(to: mutant)
                if difference.isNothing { same += 1 } else { differing += 1 }
                let named = Set(difference.values.compactMap(\.before))
                // A mutant may break what its plan promises of itself.
                guard let actual = try? ReferenceEngine.run(Self.delivering(mutant), on: data).outputs else { continue }
                for (column, pair) in zip(expected, actual).enumerated() where !named.contains(column) {
                    #expect(pair.0 == pair.1, "seed \(seed): \(plan.columns[column].name)")
                }
            }
        }
        #expect(differing > 50)
        #expect(same > 5)
    }
}
