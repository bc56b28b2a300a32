import PolicyDSL
import RuleEngine
import Testing

@testable import Evaluator

/// Earlier periods in a run: history counts, whatever is asked for; variants share what they keep.
@Suite struct PastTests {
    private func policy(_ cap: Int = 780) throws -> TestedPolicy {
        try TestedPolicy(
            """
            peraturan Coba judul "Coba" berlaku sejak 1 Januari 2025
            daftar Orang
              nip : teks kunci
            catatan Hadir milik Orang pada tanggal
              tanggal : tanggal
              alpa    : ya/tidak
              telat   : menit 0..480
            aturan alpa_hari untuk Orang per hari : ya/tidak = ada(Hadir.alpa)
            aturan beruntun untuk Orang per hari = berturut_turut(alpa_hari)
            aturan telat_bulan untuk Orang per bulan = jumlah(Hadir.telat)
            aturan telat_tahun untuk Orang per bulan = jumlah(telat_bulan sejak awal tahun)
            aturan alpa_tahun untuk Orang per bulan = banyak(Hadir sejak awal tahun bila alpa)
            aturan ditunda untuk Orang per bulan = telat_bulan > \(cap) menit
            aturan lalu untuk Orang per bulan = sebelumnya(ditunda; tidak)
            keluaran harian untuk Orang per hari: nip, periode, beruntun
            keluaran bulanan untuk Orang per bulan: nip, periode, telat_tahun, alpa_tahun, lalu
            """)
    }

    private let data = DataSet(
        inMemory: [
            "Orang": "nip\na\nb\n",
            "Hadir": """
            nip,tanggal,alpa,telat
            a,2025-11-28,1,400
            a,2025-12-01,1,481
            a,2025-12-01,1,400
            a,2025-12-31,1,300
            a,2026-01-05,1,10
            b,2025-12-30,1,0
            b,2026-01-01,0,0
            b,2026-01-05,1,7

            """,
        ].mapValues { Array($0.utf8) })

    private func text(_ run: RunResult) -> [String] { run.outputs.map { String(decoding: $0.bytes, as: UTF8.self) } }

    private let daily = """
        nip,period,beruntun
        a,2025-11-28,1
        a,2025-12-01,2
        a,2025-12-31,3
        a,2026-01-05,4
        b,2025-12-30,1
        b,2026-01-01,0
        b,2026-01-05,1

        """

    private let monthly = """
        nip,period,telat_tahun,alpa_tahun,lalu
        a,2025-11,400,1,0
        a,2025-12,1100,3,0
        a,2026-01,10,1,0
        b,2025-11,0,0,0
        b,2025-12,0,1,0
        b,2026-01,7,1,0

        """

    @Test func daysWithoutARowArePassedOverAndYearsBeginAnew() throws {
        let plan = try policy().program.plan
        for threads in [1, 3] {
            let run = try ColumnarEngine.run(plan, on: data, options: RunOptions(threads: threads))
            #expect(text(run) == [daily, monthly])
        }
        #expect(text(try ReferenceEngine.run(plan, on: data)) == [daily, monthly])
    }

    @Test func whatComesBeforeThePeriodsAskedForCounts() throws {
        let plan = try policy(399).program.plan
        var options = RunOptions()
        options.delivered = DayRange(from: CivilDate(year: 2026, month: 1, day: 1).dayNumber, until: nil)
        let expected = [
            "nip,period,beruntun\na,2026-01-05,4\nb,2026-01-01,0\nb,2026-01-05,1\n",
            "nip,period,telat_tahun,alpa_tahun,lalu\na,2026-01,10,1,1\nb,2026-01,7,1,0\n",
        ]
        #expect(text(try ColumnarEngine.run(plan, on: data, options: options)) == expected)
        #expect(text(try ReferenceEngine.run(plan, on: data, options: options)) == expected)
    }

    @Test func whatIsNotScoredIsNoEarlierPeriod() throws {
        let plan = try policy(399).program.plan
        var options = RunOptions()
        options.scored = DayRange(
            from: CivilDate(year: 2026, month: 1, day: 1).dayNumber,
            until: CivilDate(year: 2026, month: 2, day: 1).dayNumber)
        let run = text(try ColumnarEngine.run(plan, on: data, options: options))
        #expect(run == text(try ReferenceEngine.run(plan, on: data, options: options)))
        #expect(run[0] == "nip,period,beruntun\na,2026-01-05,1\nb,2026-01-01,0\nb,2026-01-05,1\n")
        #expect(run[1].contains("a,2026-01,10,1,0"))
    }

    @Test func variantsKeepOnceWhatTheyHaveInCommon() throws {
        let plans = [try policy(780).program.plan, try policy(300).program.plan]
        let union = try #require(Plan.union([("a", plans[0]), ("b", plans[1])]))
        #expect(union.checkInvariants() == [])
        let counts = [plans[0], union].map { Schedule($0, texts: []).graph.values.count }
        // The threshold, its comparison, what is read of the month before, and the row of what is delivered.
        #expect(counts[1] - counts[0] <= 6)
        let together = try ColumnarEngine.run(union, on: data)
        let alone = try plans.flatMap { try ColumnarEngine.run($0, on: data).outputs }
        #expect(together.outputs.map(\.bytes) == alone.map(\.bytes))
    }

    @Test func aRunBelongsToItsRule() throws {
        let items = try policy().coverage.items
        let names = Set(items.map { item in item.column }).count
        let plan = try policy().plan
        #expect(names > 0)
        #expect(items.filter { if case .rule = $0.kind { true } else { false } }.count == 7)
        let running = plan.columns.indices.filter { plan.isRunning($0) }
        let owners = plan.declarations().filter { $0.columns.contains { running.contains($0) } }
        #expect(owners.allSatisfy { !plan.isRunning($0.columns[0]) })
        #expect(owners.count == 3)
        // That a year goes on is nobody's condition.
        let conditions = items.compactMap { item in if case .condition(let node, _, _) = item.kind { node } else { nil }
        }
        #expect(!conditions.contains { plan.isOfClock($0) })
        #expect(plan.columns.indices.count { plan.isClock($0) } == 2)
    }
}
