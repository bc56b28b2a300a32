import Evaluator
import Findings
import Generators
import PolicyDSL
import RuleEngine
import Testing

/// What must hold of any accepted policy, tried on generated ones: formatting, translation, the plan as JSON, samples of data.
@Suite struct RoundTripTests {
    private static let seeds = UInt64(7_000_000)..<7_000_060

    private static func file(_ text: String) -> SourceFile {
        SourceFile(id: FileID(0), path: "acak.policy", bytes: Array(text.utf8))
    }

    /// A plan without the places it came from.
    private static func plan(_ text: String) -> Plan? {
        guard var plan = compile(parse(file(text)).tree, imports: []).program?.plan else { return nil }
        plan.origins = plan.origins.map { _ in
            Origin(range: SourceRange(file: FileID(0), start: 0, end: 0), citation: [])
        }
        return plan
    }

    @Test func formattingAndTranslatingChangeNothing() throws {
        for seed in Self.seeds {
            let policy = PolicyGenerator.policy(seed: seed)
            let text = PolicyText.write(policy)
            let other: KeywordLanguage = policy.language == .english ? .indonesian : .english
            guard let once = format(Self.file(text)).text else {
                Issue.record("seed \(seed) cannot be formatted: \(format(Self.file(text)).findings.map(\.summary.en))")
                continue
            }
            #expect(format(Self.file(once)).text == once, "seed \(seed): formatting twice")
            guard let translated = format(Self.file(once), to: other).text else {
                Issue.record(
                    "seed \(seed) cannot be translated: \(format(Self.file(once), to: other).findings.map(\.summary.en))"
                )
                continue
            }
            #expect(format(Self.file(translated), to: policy.language).text == once, "seed \(seed): there and back")
            let plan = Self.plan(text)
            #expect(Self.plan(once) == plan, "seed \(seed): the formatted text means something else")
            #expect(Self.plan(translated) == plan, "seed \(seed): the translated text means something else")
        }
    }

    @Test func plansComeBackFromJSON() throws {
        for seed in Self.seeds {
            let text = PolicyText.write(PolicyGenerator.policy(seed: seed))
            guard let plan = compile(parse(Self.file(text)).tree, imports: []).program?.plan else { continue }
            #expect(try Plan(json: plan.jsonText) == plan, "seed \(seed)")
        }
    }

    @Test func samplesAreAcceptedAndScored() throws {
        for seed in Self.seeds.prefix(25) {
            let text = PolicyText.write(PolicyGenerator.policy(seed: seed))
            guard let plan = compile(parse(Self.file(text)).tree, imports: []).program?.plan else { continue }
            let sample = try plan.sample(SampleOptions(size: 5, seed: seed, effort: 200))
            let files = Dictionary(uniqueKeysWithValues: sample.files.map { ($0.table, $0.bytes) })
            let data = DataSet(inMemory: files)
            let expected: RunResult
            do throws(RunError) {
                expected = try ReferenceEngine.run(plan, on: data)
            } catch {
                Issue.record("seed \(seed): \(error)")
                continue
            }
            #expect(expected.rejections.isEmpty, "seed \(seed)")
            let actual = try ColumnarEngine.run(plan, on: data)
            #expect(Judge.difference(expected, actual)?.detail == nil, "seed \(seed)")
        }
    }
}
