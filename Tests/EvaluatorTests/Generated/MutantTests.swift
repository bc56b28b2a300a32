import Evaluator
import Findings
import Generators
import PolicyDSL
import RuleEngine
import Testing

/// Whether generated data would show a wrong engine at all: plans with one node changed must give other results.
@Suite struct MutantTests {
    @Test func generatedDataTellsMutantsApart() throws {
        var dice = Dice(seed: 1)
        var killed = 0
        var all = 0
        for seed in UInt64(0)..<150 {
            let policy = PolicyGenerator.policy(seed: seed)
            let file = SourceFile(id: FileID(0), path: "acak.policy", bytes: Array(PolicyText.write(policy).utf8))
            guard let plan = compile(parse(file).tree, imports: []).program?.plan else { continue }
            let generated = DataGenerator.data(for: policy, seed: seed, badRows: false)
            guard generated.files.values.allSatisfy({ $0.rows.count < 100 }) else { continue }
            let data = DataSet(inMemory: generated.files.mapValues(\.bytes))
            let expected = try ReferenceEngine.run(plan, on: data)
            for _ in 0..<6 {
                guard let mutant = Self.mutant(of: plan, &dice) else { continue }
                all += 1
                // A broken range tells as much as another result.
                guard let actual = try? ReferenceEngine.run(mutant, on: data),
                    Judge.difference(expected, actual) == nil
                else {
                    killed += 1
                    continue
                }
            }
        }
        print("mutants told apart: \(killed) of \(all)")
        // Many nodes stand in arms that no row reaches, or make no difference: about a third is what one small data set shows.
        #expect(killed * 4 >= all)
        #expect(all > 300)
    }

    static func mutant(of plan: Plan, _ dice: inout Dice) -> Plan? {
        let places = plan.nodes.indices.filter { mutated(plan.nodes[$0]) != nil }
        guard let place = dice.pick(places), let node = mutated(plan.nodes[place]) else { return nil }
        var result = plan
        result.nodes[place] = node
        return result
    }

    private static func mutated(_ node: Node) -> Node? {
        switch node {
        case .compare(.less, let left, let right): .compare(.lessOrEqual, left, right)
        case .compare(.lessOrEqual, let left, let right): .compare(.less, left, right)
        case .compare(.greater, let left, let right): .compare(.greaterOrEqual, left, right)
        case .compare(.greaterOrEqual, let left, let right): .compare(.greater, left, right)
        case .compare(.equal, let left, let right): .compare(.notEqual, left, right)
        case .compare(.notEqual, let left, let right): .compare(.equal, left, right)
        case .divide(let left, let right, .nearest): .divide(left, right, .down)
        case .divide(let left, let right, .halfEven): .divide(left, right, .up)
        case .divide(let left, let right, .down): .divide(left, right, .up)
        case .divide(let left, let right, .up): .divide(left, right, .nearest)
        case .divide(let left, let right, .towardZero): .divide(left, right, .nearest)
        case .minimum(let left, let right): .maximum(left, right)
        case .maximum(let left, let right): .minimum(left, right)
        case .add(let left, let right): .subtract(left, right)
        case .and(let left, let right): .or(left, right)
        case .or(let left, let right): .and(left, right)
        case .date: .lastDate
        case .peers(.rank, let value, let group): .peers(.ascendingRank, value, group: group)
        case .peers(.ascendingRank, let value, let group): .peers(.rank, value, group: group)
        case .integer, .boolean, .text, .absent, .field, .column, .owner, .record, .inForce, .lookupField,
            .lookupColumn,
            .previous,
            .lastDate,
            .present, .negate, .subtract, .multiply, .not, .cases, .calendar, .dateCall, .peers, .aggregate:
            nil
        }
    }
}
