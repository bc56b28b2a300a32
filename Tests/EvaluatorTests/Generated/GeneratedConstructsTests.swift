import Findings
import Generators
import PolicyDSL
import RuleEngine
import Testing

/// What the generator is meant to try is really among the policies that it makes and that pass.
@Suite struct GeneratedConstructsTests {
    private func isAccepted(_ policy: GeneratedPolicy) -> Bool {
        let file = SourceFile(id: FileID(0), path: "acak.policy", bytes: Array(PolicyText.write(policy).utf8))
        let (tree, findings) = parse(file)
        return findings.isEmpty && compile(tree, imports: []).program != nil
    }

    @Test func someRowsInterpolate() {
        let found = (0..<400 as Range<UInt64>).map { PolicyGenerator.policy(seed: $0) }.filter { policy in
            policy.declarations.contains { if case .table(let table) = $0 { table.hasInterpolation } else { false } }
        }
        #expect(found.count > 10, "\(found.count)")
        #expect(found.count(where: isAccepted) * 2 > found.count)
    }

    @Test func someRulesGatherThemselvesDownAHierarchy() {
        let found = (0..<400 as Range<UInt64>).map { PolicyGenerator.policy(seed: $0) }.filter { policy in
            policy.declarations.contains { if case .rule(let rule) = $0 { rule.needsItself } else { false } }
        }
        #expect(found.count > 20, "\(found.count)")
        #expect(found.count(where: isAccepted) * 2 > found.count, "\(found.count(where: isAccepted)) of \(found.count)")
    }
}
