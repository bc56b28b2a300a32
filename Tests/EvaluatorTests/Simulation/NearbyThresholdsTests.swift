import RuleEngine
import Testing

@testable import Evaluator

/// Who stands just below a threshold, and what the threshold is worth to them.
@Suite struct NearbyThresholdsTests {
    private static func text(_ thresholds: String = standard, extra: String = "") -> String {
        """
        peraturan Coba judul "Coba" berlaku sejak 1 Januari 2025
        daftar Orang
          nip   : teks kunci
          kelas : bulat 1..15
        catatan Nilai milik Orang pada tanggal
          tanggal : tanggal
          skor    : desimal 0..100 kelipatan 0,01
        pilihan Grade : A, B, C
        \(extra)
        aturan nilai untuk Orang per bulan = jumlah(Nilai.skor)
        \(thresholds)
        aturan bayar untuk Orang per bulan : rupiah = (Rp1.000.000 * kelas * bagian) dibulatkan ke bawah ke Rp1
        keluaran daftar untuk Orang per bulan: nip, periode, nilai, grade, bayar

        """
    }

    private static let standard = """
        tabel penilaian untuk Orang per bulan
          | nilai     | => grade : Grade | => bagian : persen |
          | >= 90     | A                | 100 %              |
          | 75 ..< 90 | B                | 90 %               |
          | < 75      | C                | 75 %               |
        """

    private func simulate(_ text: String, scores: [String], day: String = "2025-01-02") throws -> Simulation {
        let plan = try TestedPolicy(text).program.plan
        let people = "nip,kelas\n" + scores.indices.map { "p\($0),\($0 + 1)\n" }.joined()
        let rows = "nip,tanggal,skor\n" + scores.enumerated().map { "p\($0),\(day),\($1)\n" }.joined()
        let data = DataSet([
            "Orang": MemorySource(name: "orang.csv", bytes: Array(people.utf8)),
            "Nilai": MemorySource(name: "nilai.csv", bytes: Array(rows.utf8)),
        ])
        return try #require(try Simulation.run(before: plan, after: plan, on: data, options: RunOptions()))
    }

    @Test func theJumpIsWhatTheThresholdAdds() throws {
        // 88,99 is too far away; 90 is there already.
        let found = try simulate(Self.text(), scores: ["89.00", "88.99", "89.99", "90", "74.50", "20"]).nearby
        let nearby = try #require(found)
        #expect(nearby.band == 100)
        #expect(
            nearby.crowds == [
                // Classes 1 and 3, a tenth of a million a class.
                ThresholdCrowd(
                    bound: 9000, steps: ["B → A"], rows: 2, heads: 2, jump: 400_000, least: 100_000, greatest: 300_000),
                // Class 5, 15 % of five million.
                ThresholdCrowd(
                    bound: 7500, steps: ["C → B"], rows: 1, heads: 1, jump: 750_000, least: 750_000, greatest: 750_000),
            ])
    }

    @Test func theJumpIsThatOfTwoScorings() throws {
        let scores = (0..<60).map { "\(70 + $0 / 2).\($0 % 2 == 0 ? "25" : "75")" }
        let raised = scores.map { score -> String in
            let value = SimulationTable.integer(score) ?? 0
            return [7500, 9000].first { value < $0 && value >= $0 - 100 }.map { "\($0 / 100)" } ?? score
        }
        let low = try simulate(Self.text(), scores: scores)
        let high = try simulate(Self.text(), scores: raised)
        let jump = try #require(low.nearby).crowds.reduce(0) { $0 + $1.jump }
        #expect(jump > 0)
        #expect(jump == high.table.total(high.view).after - low.table.total(low.view).after)
    }

    @Test func aThresholdMayBeAParameter() throws {
        let rules = """
            parameter ambang : bulat berlaku sejak 1 Januari 2025 sampai dengan 30 Juni 2025 = 90
            parameter ambang : bulat berlaku sejak 1 Juli 2025 = 80
            aturan grade untuk Orang per bulan : Grade = jika nilai >= ambang maka A selain itu C
            aturan bagian untuk Orang per bulan : persen = jika grade = A maka 100 % selain itu 75 %
            """
        let scores = ["89.5", "79.5"]
        let january = try #require(try simulate(Self.text(rules), scores: scores).nearby)
        #expect(january.crowds.filter { $0.rows > 0 }.map(\.bound) == [9000])
        let july = try #require(try simulate(Self.text(rules), scores: scores, day: "2025-07-01").nearby)
        #expect(july.crowds.filter { $0.rows > 0 }.map(\.bound) == [8000])
    }

    @Test func whoHasNoScoreIsNotNear() throws {
        let rules = """
            aturan terbaik untuk Orang per bulan : desimal opsional = terbesar(Nilai.skor)
            aturan grade untuk Orang per bulan : Grade opsional = jika ada terbaik maka (jika terbaik >= 80 maka A selain itu C) selain itu kosong
            aturan bagian untuk Orang per bulan : persen = jika ada terbaik dan terbaik >= 80 maka 100 % selain itu 75 %
            """
        let text = Self.text(rules).replacing("nip, periode, nilai, grade", with: "nip, periode, terbaik, grade")
        let plan = try TestedPolicy(text).program.plan
        let view = try #require(SimulationView(plan))
        let raised = try #require(RaisedScores(view, in: plan))
        #expect(raised.plan.checkInvariants() == [])
        let nearby = try #require(try simulate(text, scores: ["79.5", "20"]).nearby)
        #expect(nearby.crowds.map(\.rows) == [1])
        #expect(nearby.crowds.map(\.jump) == [250_000])
    }

    @Test func bothSidesOfAComparison() throws {
        let rules = """
            aturan grade untuk Orang per bulan : Grade = jika nilai > 80 maka A selain itu C
            aturan bagian untuk Orang per bulan : persen = jika grade = A maka 100 % selain itu 75 %
            """
        // Above 80 begins at 80,01.
        let nearby = try #require(try simulate(Self.text(rules), scores: ["80", "80.01", "79"]).nearby)
        #expect(nearby.crowds.map(\.bound) == [8001])
        #expect(nearby.crowds.map(\.rows) == [1])
    }

    @Test func whereThereIsNoThresholdThereIsNone() throws {
        let rules = """
            aturan grade untuk Orang per bulan : Grade = jika kelas > 7 maka A selain itu C
            aturan bagian untuk Orang per bulan : persen = 100 %
            """
        #expect(try simulate(Self.text(rules), scores: ["80"]).nearby == nil)
    }

    @Test func theRaisedTextIsAPlan() throws {
        let plan = try TestedPolicy(Self.text()).program.plan
        let view = try #require(SimulationView(plan))
        let raised = try #require(RaisedScores(view, in: plan))
        #expect(raised.bounds == [7500, 9000])
        #expect(raised.plan.checkInvariants() == [])
    }

    @Test func theBandIsAPointOrAHundredth() {
        let cases: [(decimals: Int, range: ClosedRange<Int128>, band: Int128)] = [
            (0, 0...100, 1), (2, 0...10_000, 100), (2, 0...500, 5), (0, 0...8, 1), (2, 0...1_000_000_000, 100),
        ]
        for (decimals, range, band) in cases {
            #expect(RaisedScores.band(NumberType(unit: .percent, decimals: decimals, range: range)) == band)
        }
    }
}
