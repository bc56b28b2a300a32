import Findings
import Foundation
import Generators
import Testing

/// Generated policies on all engines: every output file, `rejected.csv`, guarantee and count the same to the byte.
///
/// `GENERATED_POLICIES` sets how many accepted policies are run (2,000 by default), `GENERATED_FROM` the first seed. A case that goes
/// wrong is made small and written to `.build/generated`; its folder, moved to `Regressions`, is run ever after.
@Suite struct EngineAgreementTests {
    private static let parts = 20

    private static func setting(_ name: String, _ standard: UInt64) -> UInt64 {
        ProcessInfo.processInfo.environment[name].flatMap(UInt64.init) ?? standard
    }

    @Test(arguments: 0..<UInt64(parts))
    func enginesAgree(part: UInt64) throws {
        let wanted = Self.setting("GENERATED_POLICIES", 2_000) / UInt64(Self.parts)
        var seed = Self.setting("GENERATED_FROM", 0) + part * 1_000_000
        var agreed: UInt64 = 0
        var tried: UInt64 = 0
        while agreed < wanted, tried < 2 * wanted + 10 {
            let policy = PolicyGenerator.policy(seed: seed)
            let one = GeneratedCase(
                policy: policy, data: DataGenerator.data(for: policy, seed: seed, badRows: seed % 3 == 0))
            let judge = Judge(isThorough: seed % 4 == 0, seed: seed)
            switch judge.judge(one) {
            case .agreed: agreed += 1
            case .refused: break
            case .wrong(let kind, let detail):
                let small = one.shrunk(limit: 1_000) { judge.judge($0).wrongKind == kind }
                let folder = try CaseFolder.write(small, named: "seed-\(seed)")
                Issue.record(
                    "seed \(seed): \(kind): \(detail.prefix(400))\n\(folder)\n\(PolicyText.write(small.policy))")
            }
            seed += 1
            tried += 1
        }
        #expect(agreed == wanted, "of \(tried) generated policies too few were accepted")
    }

    @Test(arguments: try FileManager.default.contentsOfDirectory(atPath: CaseFolder.regressions.path()).sorted())
    func whatOnceWentWrongStaysRight(name: String) throws {
        let (policy, files) = try CaseFolder.read(CaseFolder.regressions.appending(path: name))
        #expect(policy != "")
        let verdict = Judge(isThorough: true, seed: 0).judge(policy, files) { _ in files }
        #expect(verdict == .agreed)
    }
}
