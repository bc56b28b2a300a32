import Findings
import Generators
import PolicyDSL
import RuleEngine
import Testing

@testable import Evaluator

/// What helps to write tests must hold of any accepted policy: tried on generated ones.
@Suite struct TestingToolsTests {
    private static func plan(seed: UInt64) -> (policy: GeneratedPolicy, plan: Plan)? {
        let policy = PolicyGenerator.policy(seed: seed)
        let file = SourceFile(id: FileID(0), path: "acak.policy", bytes: Array(PolicyText.write(policy).utf8))
        return compile(parse(file).tree, imports: []).program.map { (policy, $0.plan) }
    }

    @Test func ownNodesChangeNothing() throws {
        for seed in UInt64(7_100_000)..<7_100_040 {
            guard let (policy, plan) = Self.plan(seed: seed) else { continue }
            let own = plan.withOwnNodes()
            #expect(own.checkInvariants() == [], "seed \(seed)")
            let data = DataSet(
                inMemory: DataGenerator.data(for: policy, seed: seed, badRows: false).files.mapValues(\.bytes))
            let difference = Judge.difference(
                try ReferenceEngine.run(plan, on: data), try ReferenceEngine.run(own, on: data))
            #expect(difference?.detail == nil, "seed \(seed)")
        }
    }

    @Test func mutantsSaidToBeEqualAreEqual() throws {
        var equal = 0
        for seed in UInt64(7_200_000)..<7_200_100 {
            guard let (policy, plan) = Self.plan(seed: seed) else { continue }
            let own = plan.withOwnNodes()
            let data = DataSet(
                inMemory: DataGenerator.data(for: policy, seed: seed, badRows: false).files.mapValues(\.bytes))
            for mutant in own.mutants() where mutant.isEqual {
                equal += 1
                let mutated = mutant.applied(to: own.withoutRanges())
                let difference = Judge.difference(
                    try ReferenceEngine.run(own, on: data), try ReferenceEngine.run(mutated, on: data))
                #expect(difference?.detail == nil, "seed \(seed): \(mutant.kind) of \(own.columns[mutant.column].name)")
            }
        }
        #expect(equal > 20)
    }

    @Test func suggestionsCanBeMadeForAnyPolicy() throws {
        var covered = 0
        var all = 0
        for seed in UInt64(7_300_000)..<7_300_003 {
            guard let (_, plan) = Self.plan(seed: seed) else { continue }
            let own = plan.withOwnNodes()
            let count = Coverage(of: own, by: ReferenceTrace()).items.count
            let result = own.suggestions(beyond: ReferenceTrace()) { _ in true }
            all += count
            covered += count - result.missed.count
            #expect(result.suggestions.allSatisfy { !$0.rows.isEmpty }, "seed \(seed)")
        }
        // Generated tables have rows that nothing reaches: their heads may be constants.
        #expect(covered * 4 >= all)
    }
}
