import Evaluator
import Findings
import Generators
import PolicyDSL
import RuleEngine
import Testing

/// A generated regulation, and the same with declarations left open above and set below: both come to the same bytes.
@Suite struct SettingAgreementTests {
    @Test(arguments: 0..<UInt64(4))
    func settingIsWritingInPlace(part: UInt64) throws {
        var agreed = 0
        var seed = part * 1_000_000
        while agreed < 25 {
            seed += 1
            let policy = PolicyGenerator.policy(seed: seed)
            let whole = SourceFile(id: FileID(0), path: "utuh.policy", bytes: Array(PolicyText.write(policy).utf8))
            let tree = parse(whole).tree
            guard let plan = compile(tree, imports: []).program?.plan, let split = SplitRegulation(whole, tree) else {
                continue
            }
            let files = [(0, split.local), (1, split.base)].map { id, text in
                SourceFile(id: FileID(id), path: "\(id).policy", bytes: Array(text.utf8))
            }
            let parsed = files.map { parse($0) }
            let isRead = parsed.allSatisfy { $0.findings.isEmpty }
            try #require(isRead, "seed \(seed)\n\(split.base)\n\(split.local)")
            let result = compile(parsed[0].tree, imports: [parsed[1].tree])
            let errors = result.findings.filter { $0.severity == .error }.map { "\($0.kind.code) \($0.summary.en)" }
            let other = try #require(
                result.program?.plan, "seed \(seed): \(errors)\n\(split.base)\n\(split.local)")
            let made = DataGenerator.data(for: policy, seed: seed, badRows: false)
            let data = DataSet(inMemory: made.files.mapValues(\.bytes))
            let expected = try ReferenceEngine.run(plan, on: data).outputs
            #expect(try ReferenceEngine.run(other, on: data).outputs == expected, "seed \(seed)")
            #expect(
                try ColumnarEngine.run(other, on: data, options: RunOptions(threads: 2)).outputs == expected,
                "seed \(seed)")
            agreed += 1
        }
    }
}
