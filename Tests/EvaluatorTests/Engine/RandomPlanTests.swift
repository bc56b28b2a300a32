import Testing

@testable import Evaluator
@testable import RuleEngine

/// The columnar engine against the reference evaluator, on plans and data made at random.
@Suite struct RandomPlanTests {
    @Test(arguments: 0..<8) func enginesAgree(_ part: Int) throws {
        for seed in UInt64(part * 40)..<UInt64(part * 40 + 40) { try Self.check(seed: seed) }
    }

    static func check(seed: UInt64) throws {
        let plan = RandomPlan(seed: seed).plan
        let files = RandomData.files(plan, seed: seed &+ 1_000_000)
        var options = RunOptions()
        if seed % 5 == 1 { options.delivered = DayRange(from: 17_530, until: 17_600) }
        if seed % 7 == 1 { options.scored = DayRange(from: 17_520, until: 17_580) }
        do {
            try expectAgreement(plan, files, options, cuts: [.whole, Cut.all[Int(seed % 3) + 1]])
        } catch let error as RunError {
            Issue.record("seed \(seed): \(error)")
        }
    }
}
