import RuleEngine
import Testing

@testable import Evaluator

@Suite struct PlanUnionTests {
    @Test func variantsShareWhatTheyHaveInCommon() throws {
        let caps = [Int128(300), 420, 450, 498]
        let variants = caps.map { (name: "cap\($0)", plan: CityYearPlan.make(dailyCap: $0, payC: 70)) }
        let union = try #require(Plan.union(variants))
        #expect(union.checkInvariants() == [])
        // The rows of a log are reckoned with once, whatever the number of variants.
        let schedule = Schedule(union, texts: [])
        let rowPrograms = schedule.steps.filter(\.domain.isRows).map(\.program.instructions.count)
        let single = Schedule(variants[0].plan, texts: []).steps.filter(\.domain.isRows)
            .map(\.program.instructions.count)
        #expect(rowPrograms == single)

        let data = DataSet(inMemory: ColumnarEngineTests.city(seed: 5).mapValues { Array($0.utf8) })
        let together = try ColumnarEngine.run(union, on: data, options: RunOptions(threads: 3))
        for (position, variant) in variants.enumerated() {
            let alone = try ColumnarEngine.run(variant.plan, on: data)
            let count = alone.outputs.count
            let own = together.outputs[position * count..<(position + 1) * count]
            #expect(own.map(\.bytes) == alone.outputs.map(\.bytes))
            #expect(own.map(\.name) == alone.outputs.map { "\(variant.name)/\($0.name)" })
            #expect(together.guarantees[position] == alone.guarantees[0])
        }
    }

    @Test func plansAtRandomSideBySide() throws {
        for seed in UInt64(500)..<520 {
            let plan = RandomPlan(seed: seed).plan
            let union = try #require(Plan.union([("a", plan), ("b", plan)]))
            #expect(union.checkInvariants() == [])
            #expect(
                Schedule(union, texts: plan.texts.map { _ in 0 }).graph.values.count
                    == Schedule(plan, texts: plan.texts.map { _ in 0 }).graph.values.count)
            let files = RandomData.files(plan, seed: seed)
            let data = DataSet(inMemory: files.mapValues { Array($0.utf8) })
            let alone = try ColumnarEngine.run(plan, on: data)
            let together = try ColumnarEngine.run(union, on: data)
            #expect(together.outputs.map(\.bytes) == alone.outputs.map(\.bytes) + alone.outputs.map(\.bytes))
        }
    }

    @Test func otherDataIsNoVariant() {
        var other = CityYearPlan.make()
        other.tables[1].fields[3].type = .number(.whole(1...17))
        #expect(Plan.union([("a", CityYearPlan.make()), ("b", other)]) == nil)
        other = CityYearPlan.make()
        other.validity.until = 30_000
        #expect(Plan.union([("a", CityYearPlan.make()), ("b", other)]) == nil)
    }
}
