import RuleEngine
import Testing

@testable import Evaluator

@Suite struct SampleTests {
    private func data(_ sample: Sample) -> DataSet {
        DataSet(inMemory: Dictionary(sample.files.map { ($0.table, $0.bytes) }) { first, _ in first })
    }

    private func missed(_ sample: Sample) -> [String] {
        sample.missed.map { "\($0.column) \($0.left) \($0.comparison) \($0.right): \($0.side)" }
    }

    @Test func theDoorLetsEveryRowIn() throws {
        let plan = ReferenceEngineTests.capped()
        let sample = try plan.sample(SampleOptions(size: 5, seed: 1, effort: 300))
        #expect(sample.files.map(\.table) == ["Pegawai", "Aktivitas"])
        let result = try ReferenceEngine.run(plan, on: data(sample))
        #expect(result.rejections.isEmpty)
        #expect(result.tables[1].accepted == 5)
        #expect(result.tables[2].accepted == sample.files[1].rows)
        #expect(sample.files[1].rows > 50)
    }

    @Test func equalSeedsGiveEqualSamples() throws {
        let plan = ReferenceEngineTests.capped()
        let options = SampleOptions(size: 4, seed: 7, effort: 200)
        #expect(try plan.sample(options).files == plan.sample(options).files)
        let other = try plan.sample(SampleOptions(size: 4, seed: 8, effort: 200))
        #expect(try plan.sample(options).files != other.files)
    }

    @Test func aCapIsMetOnBothSides() throws {
        let plan = ReferenceEngineTests.capped()
        let sample = try plan.sample(SampleOptions(size: 5, seed: 1, effort: 600))
        #expect(sample.aimed == 3)
        #expect(missed(sample) == [])
        let traced = try ReferenceEngine.trace(SamplePlan(plan).plan, on: data(sample)).trace
        let sides = try #require(traced.comparisons.values.first)
        #expect(sides.nearestBelow == -1 && sides.equal && sides.nearestAbove == 1)
    }

    @Test func latticesMeetTheirNeighbours() {
        let fives = Lattice(offset: 0, step: 5)
        #expect(fives.adding(Lattice(offset: 7, step: 0), sign: -1).aroundZero == (-2, false, 3))
        #expect(fives.union(Lattice(offset: 2, step: 0)).step == 1)
        #expect(Lattice(offset: 3, step: 0).aroundZero == (nil, false, 3))
    }
}
