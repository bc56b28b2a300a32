import Evaluator
import Findings
import Generators
import PolicyDSL
import RuleEngine
import Testing

/// Amendments to generated policies, against the same change written into the text by hand.
@Suite struct AmendmentTests {
    private static let seeds = UInt64(9_000_000)..<9_000_160

    private static func file(_ text: String, _ index: UInt32 = 0) -> SourceFile {
        SourceFile(id: FileID(Int(index)), path: "acak.policy", bytes: Array(text.utf8))
    }

    private static func plan(_ file: SourceFile) -> Plan? {
        let (tree, findings) = parse(file)
        guard !findings.contains(where: { $0.severity == .error }) else { return nil }
        return compile(tree, imports: []).program?.plan
    }

    /// Whether a name that stood once stands twice.
    private static func hasTwice(_ file: SourceFile) -> Bool {
        compile(parse(file).tree, imports: []).findings.contains { $0.kind == .duplicateDeclaration }
    }

    /// What is delivered, figures without the zeros at their end: how many decimals a value has may hang on what it could
    /// be before the amendment.
    private static func outputs(_ plan: Plan, _ data: DataSet) -> [[[Substring]]]? {
        try? ColumnarEngine.run(plan, on: data).outputs.map { file in
            String(decoding: file.bytes, as: UTF8.self).split(separator: "\n").map { line in
                line.split(separator: ",", omittingEmptySubsequences: false).map { field in
                    guard field.contains("."), field.allSatisfy({ $0.isNumber || $0 == "." || $0 == "-" }) else {
                        return field
                    }
                    let short = field.prefix(through: field.lastIndex { $0 != "0" } ?? field.startIndex)
                    return short.last == "." ? short.dropLast() : short
                }
            }
        }
    }

    /// Before its date an amendment changes nothing; after it, it does what the text changed by hand does.
    ///
    /// - Returns: how many changes were accepted, and how many of them made a difference.
    private static func hold(
        _ seed: UInt64, upTo count: Int, _ isWanted: (GeneratedChange) -> Bool
    ) -> (tried: Int, changed: Int) {
        let policy = PolicyGenerator.policy(seed: seed)
        guard policy.validFrom < PolicyGenerator.firstDay - 2 * 366 else { return (0, 0) }
        let text = PolicyText.write(policy)
        let base = file(text)
        let generator = AmendmentGenerator(parse(base).tree, base)
        let offered = generator.changes().filter(isWanted)
        guard !offered.isEmpty, let plan = plan(base), !plan.grains.contains(where: { $0.period == .week }) else {
            return (0, 0)
        }
        let data = DataSet(
            inMemory: DataGenerator.data(for: policy, seed: seed, badRows: false).files.mapValues(\.bytes))
        let before = outputs(plan, data)
        var dice = Dice(seed: seed)
        var result = (tried: 0, changed: 0)
        for change in dice.shuffled(offered).prefix(count) {
            func amended(_ date: String) -> SourceFile? {
                let clause = file(generator.amendment("Perubahan_1", from: date, [(change.clause, nil)]), 1)
                #expect(
                    !parse(clause).findings.contains { $0.severity == .error }, "seed \(seed): \(change.clause)")
                let result = consolidate(base, with: [clause], id: FileID(2))
                #expect(
                    result.findings.isEmpty, "seed \(seed): \(change.clause): \(result.findings.map(\.summary.en))")
                return result.findings.isEmpty ? result.text.file : nil
            }
            var byHand = base.bytes
            byHand.replaceSubrange(change.range.start..<change.range.end, with: Array(change.text.utf8))
            guard let late = amended("2100-01-01"), let early = amended("2023-01-01"),
                let handPlan = Self.plan(file(String(decoding: byHand, as: UTF8.self)))
            else { continue }
            guard let latePlan = Self.plan(late), let earlyPlan = Self.plan(early) else {
                let isTwice = hasTwice(late) || hasTwice(early)
                #expect(!isTwice, "seed \(seed): \(change.clause)")
                continue
            }
            result.tried += 1
            let after = outputs(handPlan, data)
            if after != before { result.changed += 1 }
            let isLateRight = outputs(latePlan, data) == before
            #expect(isLateRight, "seed \(seed): \(change.clause), not yet in force")
            let isEarlyRight = outputs(earlyPlan, data) == after
            #expect(isEarlyRight, "seed \(seed): \(change.clause)\n\(text)")
        }
        return result
    }

    @Test func anAmendmentIsTheTextChangedFromItsDate() {
        var tried = 0
        var changed = 0
        for seed in Self.seeds {
            let result = Self.hold(seed, upTo: 6) { _ in true }
            tried += result.tried
            changed += result.changed
        }
        #expect(tried > 40, "only \(tried) changes were accepted")
        #expect(changed > 5, "only \(changed) of \(tried) changes made a difference")
    }

    /// Few policies have one: as many as it takes to change three are looked through.
    @Test func exceptionsThatStandApartAreChangedToo() {
        var changed = 0
        for seed in Self.seeds.lowerBound..<(Self.seeds.lowerBound + 3_000) where changed < 3 {
            changed += Self.hold(seed, upTo: 1, \.isOfStandingException).changed
        }
        #expect(changed == 3, "only \(changed) such changes made a difference")
    }
}
