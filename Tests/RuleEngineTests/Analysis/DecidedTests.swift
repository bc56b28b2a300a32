import Findings
import Testing

@testable import RuleEngine

/// What is said of conditions, limits and roundings is held against every case of small fields.
@Suite struct DecidedTests {
    static let head = """
        peraturan Uji
          berlaku sejak 1 Januari 2018

        daftar Benda
          k : teks kunci
          a : bulat 0..6
          b : desimal 0..3 kelipatan 0,5
          u : ya/tidak

        aturan x untuk Benda =\u{20}
        """

    /// What came of one expression: findings that are not so, and facts of which nothing was said.
    private struct Verdict {
        var claims = 0
        var wrong: [String] = []
        var decided = 0
        var missed = 0
    }

    private func verdict(_ seed: UInt64) -> Verdict? {
        var generator = SmallGenerator(seed: seed)
        let truth = generator.truth(4)
        var writer = SmallWriter(DecidedTests.head)
        writer.write(truth)
        writer.write("\n")
        let result = compiled(writer.text)
        guard result.program != nil else { return nil }
        var seen = Seen()
        for given in Trial.all { _ = truth.holds(given, &seen) }
        var verdict = Verdict()
        func isAt(_ finding: Finding, _ place: Range<Int>) -> Bool {
            let range = finding.primary.range
            return range.start == place.lowerBound && range.end == place.upperBound
                || range.start == place.lowerBound - 1 && range.end == place.upperBound + 1
        }
        func part(_ finding: Finding) -> Int? { writer.places.first { isAt(finding, $0.value) }?.key }
        for finding in result.findings {
            let isTrue: Bool
            switch finding.kind {
            case .conditionNeverHolds: isTrue = part(finding).map { seen.truths[$0]?.contains(true) != true } ?? false
            case .conditionAlwaysHolds, .conditionKnownHere:
                isTrue = part(finding).map { seen.truths[$0]?.contains(false) != true } ?? false
            case .limitNeverBinds, .limitAtRangeEnd:
                isTrue = writer.sides.contains { id, sides in
                    isAt(finding, sides.left) && seen.extrema[id]?.left != true
                        || isAt(finding, sides.right) && seen.extrema[id]?.right != true
                }
            case .limitAlwaysBinds:
                isTrue = writer.sides.contains { id, sides in
                    isAt(finding, sides.left) && seen.extrema[id]?.right != true
                        || isAt(finding, sides.right) && seen.extrema[id]?.left != true
                }
            case .roundingChangesNothing: isTrue = part(finding).map { !seen.isChanged.contains($0) } ?? false
            case .roundedTwice: isTrue = part(finding).map { seen.isOtherwiseTwice.contains($0) } ?? false
            default: continue
            }
            verdict.claims += 1
            if !isTrue {
                let place = result.file.text(finding.primary.range)
                verdict.wrong.append(
                    "\(finding.kind.code) `\(place)` in\(writer.text.dropFirst(DecidedTests.head.count - 1))")
            }
        }
        for (id, truths) in seen.truths where truths.count == 1 {
            guard let place = writer.places[id] else { continue }
            verdict.decided += 1
            let isSaid = result.findings.contains { finding in
                let range = finding.primary.range
                return range.start < place.upperBound && range.end > place.lowerBound
            }
            if !isSaid { verdict.missed += 1 }
        }
        return verdict
    }

    @Test func agreesWithEveryCase() {
        var all = Verdict()
        var compiledCount = 0
        for seed in 1...1_500 as ClosedRange<UInt64> {
            guard let verdict = verdict(seed) else { continue }
            compiledCount += 1
            all.claims += verdict.claims
            all.wrong += verdict.wrong
            all.decided += verdict.decided
            all.missed += verdict.missed
        }
        #expect(all.wrong.isEmpty, "\(all.wrong.prefix(10).joined(separator: "\n"))")
        #expect(compiledCount > 1_000)
        #expect(all.claims > 1_000, "\(all.claims) of \(compiledCount)")
        // Some are settled by what two values have in common; nothing is said of those.
        #expect(all.missed * 2 < all.decided, "\(all.missed) of \(all.decided) are not said")
    }
}
