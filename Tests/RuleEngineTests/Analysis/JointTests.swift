import Findings
import Testing

@testable import RuleEngine

/// Jumps at the joint of two formulas, and money below zero: held against every case of small fields.
@Suite struct JointTests {
    /// `slope * a + share * b + level`
    private struct Line {
        var slope: Int128
        var share: Int128
        var level: Int128

        func value(_ a: Int128, _ b: Int128) -> Int128 { slope * a + share * b + level }
        var text: String { "(a * \(slope) + b * \(share) + \(level))" }
    }

    private static let head = """
        peraturan Uji
          berlaku sejak 1 Januari 2018

        daftar Benda
          k : teks kunci
          a : bulat 0..20
          b : bulat 0..3

        """

    /// Whether some value of b shows a jump of more than four times the largest step on either side, 1 at least.
    private func jumps(_ low: Line, _ high: Line, at threshold: Int128) -> Bool {
        (0...3 as ClosedRange<Int128>).contains { b in
            let gap = (low.value(threshold, b) - high.value(threshold + 1, b)).magnitude
            let isLevel = (low.slope == 0 && low.value(0, b) == 0) || (high.slope == 0 && high.value(0, b) == 0)
            guard low.slope != 0 || high.slope != 0, !isLevel else { return false }
            return gap > 4 * max(low.slope.magnitude, high.slope.magnitude, 1)
        }
    }

    @Test func jumpsAreThere() {
        var random = SplitMix(state: 7)
        func pick(_ values: [Int128]) -> Int128 { values[Int(random.next() % UInt64(values.count))] }
        var (claims, missed, quiet) = (0, 0, 0)
        for _ in 0..<600 {
            let low = Line(slope: pick([0, 1, 2, 5]), share: pick([0, 0, 1, 3]), level: pick([0, 1, 10, 40]))
            let high = Line(slope: pick([0, 1, 2, 5]), share: pick([0, 0, 1, 3]), level: pick([0, 1, 10, 40]))
            // Steps show the slope only where there are two cases on that side.
            let threshold = pick([1, 5, 10, 18])
            let text = "aturan x untuk Benda = jika a <= \(threshold) maka \(low.text) selain itu \(high.text)\n"
            let result = compiled(JointTests.head + text)
            #expect(result.program != nil, "\(result.summary)")
            let isSaid = result.findings.contains { $0.kind == .jumpAtJoint }
            let isSo = jumps(low, high, at: threshold)
            if isSaid { #expect(isSo, "\(text)") }
            claims += isSaid ? 1 : 0
            missed += isSo && !isSaid ? 1 : 0
            quiet += isSo ? 0 : 1
        }
        #expect(claims > 50 && quiet > 50, "\(claims) claims, \(quiet) without jump")
        #expect(missed * 10 <= claims, "\(missed) missed, \(claims) found")
    }

    @Test(arguments: [
        // Levels on both sides are a table's bands.
        ("jika a <= 10 maka 100 selain itu 0", false),
        ("jika a <= 10 maka b selain itu b * 50", false),
        // Nothing below a threshold is what many regulations mean.
        ("jika a < 10 maka 0 selain itu a * 3", false),
        ("jika a > 10 maka a * 3 selain itu 0", false),
        ("jika a > 10 maka (a - 10) * 3 selain itu 0", false),
        ("jika a <= 10 maka a * 3 selain itu 30 + (a - 10) * 5", false),
        ("jika a <= 10 maka a * 3 selain itu 90 + (a - 10) * 5", true),
        ("jika a <= 10 maka 5 selain itu a * 3", true),
        // What is settled anyway is said as that.
        ("jika a <= 5 maka (jika a <= 10 maka a selain itu a + 50) selain itu a", false),
        ("(jika a / 7 <= 1 maka a / 7 * 3 selain itu a / 7 * 3 + 1 / 100) dibulatkan ke 1", false),
    ])
    func joints(_ expression: String, _ isSaid: Bool) {
        let result = compiled(JointTests.head + "aturan x untuk Benda = \(expression)\n")
        #expect(result.program != nil, "\(result.summary)")
        #expect(result.findings.contains { $0.kind == .jumpAtJoint } == isSaid, "\(result.summary)")
    }

    @Test(arguments: [
        ("| a <= 10 | => x |\n  | ya | a * 3 |\n  | tidak | 5 |", false),
        ("| a | => x |\n  | <= 10 | a * 3 |\n  | > 10 | 40 + a |", true),
        ("| a | => x |\n  | <= 10 | a * 3 |\n  | > 10 | 20 + a |", false),
        ("| a | => x |\n  | <= 10 | a * 3 |\n  | > 10 | 500 |", false),
        ("| a | b | => x |\n  | <= 10 | 0 | a * 3 |\n  | > 10 | 0 | 30 + a * 2 |\n  | - | > 0 | a |", true),
        (
            "| a | b | => x |\n  | <= 10 | 0 | a * 3 |\n  | > 10 | > 0 | 90 + a * 2 |\n  | <= 10 | > 0 | 1 |\n  | > 10 | 0 | 2 |",
            false
        ),
    ])
    func tables(_ rows: String, _ isSaid: Bool) {
        let result = compiled(JointTests.head + "tabel t untuk Benda\n  \(rows)\n")
        #expect(result.program != nil, "\(result.summary)")
        #expect(result.findings.contains { $0.kind == .jumpAtJoint } == isSaid, "\(result.summary)")
    }

    /// Whoever is told of money below zero can be shown a case.
    @Test func negativeMoneyIsThere() {
        var random = SplitMix(state: 11)
        func pick(_ values: [Int128]) -> Int128 { values[Int(random.next() % UInt64(values.count))] }
        var (claims, missed) = (0, 0)
        for _ in 0..<300 {
            let (gain, loss, floor, level) = (pick([1, 2, 3]), pick([0, 1, 5, 9]), pick([0, 1]), pick([0, 10, 30]))
            let inner = "Rp\(gain) * a + Rp\(level) - Rp\(loss) * b - Rp1 * terkecil(a; b)"
            let text = """
                aturan x untuk Benda : rupiah = \(floor == 1 ? "terbesar(Rp0; \(inner))" : inner)
                aturan y untuk Benda : rupiah = x * 2
                keluaran k untuk Benda: k, y

                """
            let result = compiled(JointTests.head + text)
            #expect(result.program != nil, "\(result.summary)")
            let least =
                (0...20 as ClosedRange<Int128>).flatMap { a in
                    (0...3 as ClosedRange<Int128>).map { b in gain * a + level - loss * b - min(a, b) }
                }.min() ?? 0
            let isSo = floor == 0 && least < 0
            let said = result.findings.filter { $0.kind == .mayBeNegative }
            #expect(said.count <= 1)
            if let said = said.first {
                #expect(isSo, "\(text)")
                #expect(result.file.text(said.primary.range) == "x")
            }
            claims += said.isEmpty ? 0 : 1
            missed += isSo && said.isEmpty ? 1 : 0
        }
        #expect(claims > 40)
        #expect(missed * 10 <= claims, "\(missed) missed, \(claims) found")
    }
}
