import Testing

@testable import policyc

/// Limits against a reckoning of their own, from what the simulation delivers under either text.
@Suite struct GeneratedGateTests {
    /// Repeatable randomness.
    private struct Dice {
        var state: UInt64

        mutating func roll(_ range: ClosedRange<Int>) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return range.lowerBound + Int((state >> 33) % UInt64(range.count))
        }
    }

    private struct Row {
        var key: String
        var period: String
        var grade: (String, String)
        var pay: (Int, Int)
    }

    /// A figure of tenths of a percent, as a policy writes it.
    private static func percent(_ tenths: Int) -> String { "\(tenths / 10),\(tenths % 10) %" }

    @Test func verdictsAreThoseOfTheDeliveredRows() throws {
        var dice = Dice(state: 2018)
        var seen: Set<String> = []
        for _ in 0..<16 {
            let limits = (
                total: dice.roll(950...1100), loss: dice.roll(700...1000), amount: dice.roll(0...300) * 1000,
                moved: dice.roll(0...600)
            )
            let world = Self.world(&dice, limits)
            let offices = Self.offices(world)
            let status = world.gate("--out", "hasil")
            let rows = try Self.rows(world)
            let ceilings = Self.ceilings(world)
            var expected: [String: (violated: Int, checked: Int, first: String?)] = [:]

            func judge(_ name: String, _ excess: [(key: String, period: String, excess: Int)]) {
                let broken = excess.filter { $0.excess > 0 }
                let worst = broken.max { ($0.excess, $1.key) < ($1.excess, $0.key) }
                expected[name] = (broken.count, excess.count, worst?.key)
                seen.insert("\(name) \(broken.isEmpty)")
            }
            let total = rows.reduce((0, 0)) { ($0.0 + $1.pay.0, $0.1 + $1.pay.1) }
            judge("jumlah", [("", "2025", 1000 * total.1 - limits.total * total.0)])
            let people = Dictionary(grouping: rows, by: \.key)
            judge(
                "turun",
                people.map { key, rows in
                    let sums = rows.reduce((0, 0)) { ($0.0 + $1.pay.0, $0.1 + $1.pay.1) }
                    return (key, "2025", limits.loss * sums.0 - 1000 * sums.1)
                })
            judge("sebulan", rows.map { ($0.key, $0.period, $0.pay.0 - $0.pay.1 - limits.amount) })
            judge(
                "pindah",
                Dictionary(grouping: rows, by: \.period).map { period, rows in
                    ("", period, 1000 * rows.count { $0.grade.0 != $0.grade.1 } - limits.moved * rows.count)
                })
            judge(
                "pagu",
                ceilings.map { office, ceiling in
                    let paid = rows.filter { offices[$0.key] == office }.reduce(0) { $0 + $1.pay.1 }
                    return (office, "2025", paid - ceiling)
                })

            #expect(status == (expected.values.allSatisfy { $0.violated == 0 } ? .done : .findings))
            let told = world.verdict
            for (name, verdict) in expected {
                guard verdict.violated > 0 else {
                    #expect(told.contains { $0 == "  ✓ \(name)" || $0.hasPrefix("  ✓ \(name): ") }, "\(name)\n\(told)")
                    continue
                }
                let tally = verdict.checked > 1 ? ": \(verdict.violated) dari \(verdict.checked)" : ""
                let line = try #require(told.firstIndex(of: "  ✗ \(name)\(tally)"), "\(name)\(tally)\n\(told)")
                if let first = verdict.first, !first.isEmpty {
                    #expect(told[line + 1].hasPrefix("      \(first), 2025"), "\(first)\n\(told)")
                }
            }
        }
        // Each limit was kept at least once and exceeded at least once.
        #expect(seen.count == 10)
    }

    // MARK: Making

    private static func world(
        _ dice: inout Dice, _ limits: (total: Int, loss: Int, amount: Int, moved: Int)
    ) -> MemoryWorld {
        let world = MemoryWorld.withGate(
            """
            daftar Pagu milik Skpd berlaku sejak mulai
              mulai  : tanggal
              jumlah : rupiah Rp0..Rp1.000.000.000

            parameter turun_paling_banyak : rupiah = Rp\(limits.amount)

            jaminan jumlah untuk semua per tahun:
              jumlah(Pegawai.tpp_sesudah) <= \(percent(limits.total)) * jumlah(Pegawai.tpp_sebelum)
            jaminan turun untuk Pegawai per tahun:
              jumlah(tpp_sesudah) >= \(percent(limits.loss)) * jumlah(tpp_sebelum)
            jaminan sebulan untuk Pegawai per bulan: tpp_sebelum - tpp_sesudah <= turun_paling_banyak
            jaminan pindah untuk semua per bulan:
              banyak(Pegawai) = 0 atau
              banyak(Pegawai bila grade_sebelum <> grade_sesudah) / banyak(Pegawai) <= \(percent(limits.moved))
            jaminan pagu untuk Skpd per tahun:
              tidak ada Pagu atau jumlah(Pegawai.tpp_sesudah) <= Pagu.jumlah

            """)
        world.change("tpp.policy", "= nilai + tambahan", "= nilai + 5 * banyak(Hadir) + tambahan")
        world.change("perubahan.policy", "menjadi 10", "menjadi \(dice.roll(0...12))")
        world.change("perubahan.policy", "menjadi 80 %", "menjadi \(dice.roll(70...99)) %")
        world.change("perubahan.policy", "1 Maret", "1 \(["Januari", "Februari", "Maret"][dice.roll(0...2)])")
        let names = ["Satu", "Dua", "Tiga"]
        var staff = "nip,skpd,nilai\n"
        var days = "nip,tanggal\n"
        for person in 0..<dice.roll(3...10) {
            staff += "p\(person),\(names[dice.roll(0...2)]),\(dice.roll(30...85))\n"
            for month in 1...3 {
                for day in 0..<dice.roll(0...4) { days += "p\(person),2025-0\(month)-1\(day)\n" }
            }
        }
        // January and March have a row, so that all three months are scored.
        days += "p0,2025-01-20\np0,2025-03-20\n"
        world.files["data/pegawai.csv"] = Array(staff.utf8)
        world.files["data/hadir.csv"] = Array(days.utf8)
        let ceilings = names.map { "\($0),2025-01-01,\(dice.roll(0...90) * 200_000)" }
        world.files["data/pagu.csv"] = Array(("nama,mulai,jumlah\n" + ceilings.joined(separator: "\n") + "\n").utf8)
        return world
    }

    // MARK: Reading

    private static func table(_ world: MemoryWorld, _ path: String) -> [[String]] {
        (world.text(path) ?? "").split(separator: "\n").dropFirst().map { line in
            line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
    }

    private static func offices(_ world: MemoryWorld) -> [String: String] {
        Dictionary(uniqueKeysWithValues: table(world, "data/pegawai.csv").map { ($0[0], $0[1]) })
    }

    /// Every office that the data names: an open register's records are those.
    private static func ceilings(_ world: MemoryWorld) -> [(String, Int)] {
        table(world, "data/pagu.csv").map { ($0[0], Int($0[2]) ?? 0) }
    }

    private static func rows(_ world: MemoryWorld) throws -> [Row] {
        let before = table(world, "hasil/before/daftar_tpp.csv")
        let after = table(world, "hasil/after/daftar_tpp.csv")
        try #require(before.count == after.count && !before.isEmpty, "\(world.errors)")
        return try zip(before, after).map { old, new in
            try #require(old[0] == new[0] && old[1] == new[1])
            return Row(
                key: old[0], period: old[1], grade: (old[2], new[2]), pay: (Int(old[3]) ?? 0, Int(new[3]) ?? 0))
        }
    }
}
