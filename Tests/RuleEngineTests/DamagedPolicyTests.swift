import Findings
import FoundationEssentials
import PolicyDSL
import RuleEngine
import Testing

/// Whatever a policy says, compiling it gives findings or a sound plan: never a crash.
///
/// In debug builds a plan that breaks its promises stops the program, so surviving is the test.
@Suite struct DamagedPolicyTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent()

    private static var texts: [(path: String, lines: [String])] {
        let fixtures = MistakeTests.names.map { MistakeTests.folder.appending(path: "\($0).policy") }
        let examples = ["tpp_kota", "tpp_pembulatan", "english_example"].map {
            root.appending(path: "../../policies/contoh/\($0).policy.md")
        }
        return (fixtures + examples).compactMap { url in
            guard let data = try? Data(contentsOf: url) else { return nil }
            let lines = String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
            return (url.lastPathComponent, lines.map(String.init))
        }
    }

    @Test func damageNeverStopsTheCompiler() {
        let texts = DamagedPolicyTests.texts
        let rounds = ProcessInfo.processInfo.environment["DAMAGE_ROUNDS"].flatMap(Int.init) ?? 300
        // The policy at hand, to be found again after a crash.
        let trace = ProcessInfo.processInfo.environment["DAMAGE_FILE"].map { URL(filePath: $0) }
        for seed in 0..<rounds {
            var dice = Dice(UInt64(seed))
            let text = texts[dice.int(0...texts.count - 1)]
            var lines = text.lines
            for _ in 0..<dice.int(1...4) { damage(&lines, texts, &dice) }
            let bytes = Array(lines.joined(separator: "\n").utf8)
            if let trace { try? Data(bytes).write(to: trace) }
            let source = SourceFile(id: FileID(0), path: text.path, bytes: bytes)
            let parsed = parse(source)
            let compiled = compile(parsed.tree, imports: [])
            for finding in compiled.findings {
                #expect(finding.primary.range.start <= finding.primary.range.end, "seed \(seed)")
                #expect(finding.primary.range.end <= bytes.count, "seed \(seed)")
            }
            #expect(
                compiled.program != nil || !parsed.findings.isEmpty || !compiled.findings.isEmpty,
                "seed \(seed): nothing said")
        }
    }

    private func damage(_ lines: inout [String], _ texts: [(path: String, lines: [String])], _ dice: inout Dice) {
        guard !lines.isEmpty else { return }
        let place = dice.int(0...lines.count - 1)
        let other = dice.int(0...lines.count - 1)
        switch dice.int(0...6) {
        case 0: lines.remove(at: place)
        case 1: lines.insert(lines[other], at: place)
        case 2: lines.swapAt(place, other)
        case 3:
            let foreign = texts[dice.int(0...texts.count - 1)].lines
            lines.insert(foreign[dice.int(0...foreign.count - 1)], at: place)
        default:
            var words = lines[place].split(separator: " ", omittingEmptySubsequences: false).map(String.init)
            let donors = lines[other].split(separator: " ").map(String.init)
            guard !words.isEmpty, !donors.isEmpty else { return }
            let word = dice.int(0...words.count - 1)
            let donor = donors[dice.int(0...donors.count - 1)]
            switch dice.int(0...3) {
            case 0: words.remove(at: word)
            case 1: words.insert(donor, at: word)
            default: words[word] = donor
            }
            lines[place] = words.joined(separator: " ")
        }
    }
}
