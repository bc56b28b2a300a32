import Findings
import Testing

@testable import policyc

/// What the page says of limits and of back pay.
@Suite struct SimulationPageLimitsTests {
    private static let limits = """
        jaminan jumlah untuk semua per tahun: jumlah(Pegawai.tpp_sesudah) <= Rp4.000.000

        jaminan turun untuk Pegawai per bulan: tpp_sesudah >= tpp_sebelum

        jaminan pagu untuk Skpd per tahun: jumlah(Pegawai.tpp_sesudah) <= Rp1.800.000

        """

    private func page(_ world: MemoryWorld, _ options: String...) throws -> String {
        #expect(Program.run(MemoryWorld.command + ["--report", "hasil.html"] + options, in: world) == .findings)
        let page = try #require(world.text("hasil.html"), "\(world.errors)")
        #expect(SimulationPageTests.faults(of: page) == [])
        return page
    }

    /// c falls by Rp100.000 in its one month, as much as b and d rise; the offices are of two people each.
    @Test func eachLimitHasItsVerdict() throws {
        let page = try page(.withGate(Self.limits))
        #expect(page.contains("<p class=\"lead\">2 dari 3 batas tidak terpenuhi.</p>"))
        #expect(page.contains("<h2>Tidak terpenuhi: turun, pagu</h2>"))
        for (name, state, line) in [
            ("jumlah", "✓\u{A0}terpenuhi", "2025: Rp3.600.000, paling banyak Rp4.000.000; sisa Rp400.000 (10 %)"),
            ("turun", "✗\u{A0}dilampaui\n1 dari 4", "Pegawai 2, 2025-03: kurang Rp100.000"),
            ("pagu", "✗\u{A0}dilampaui\n1 dari 2", "(kelompok kurang dari 5 orang)"),
        ] {
            let row =
                "<th scope=\"row\" class=\"lines\">\(name)</th><td class=\"lines\">\(state)</td><td class=\"lines\">\(line)</td>"
            #expect(page.contains(row), "\(name)")
        }
        #expect(page.contains("Pegawai 1 yang paling berubah"))
    }

    @Test func keysAndAmountsAreShownWhereAskedFor() throws {
        let page = try page(.withGate(Self.limits), "--show-keys")
        #expect(page.contains("c, 2025-03: Rp800.000, paling sedikit Rp900.000; kurang Rp100.000 (11,11 %)"))
        #expect(page.contains("Satu, 2025: Rp2.000.000"))
    }

    @Test func whatIsNotCheckedIsSaid() throws {
        let page = try page(.withGate(Self.limits), "--from", "2019", "--to", "2019")
        #expect(page.contains("✗\u{A0}tidak diperiksa"))
        #expect(page.contains("3 dari 3 batas tidak terpenuhi"))
    }

    /// Twelve people fall or rise each month from the earlier date to the amendment's own, January 2018 to February 2020.
    @Test(arguments: ["id", "en"]) func backPayIsToldByPeriod(language: String) throws {
        let city = SimulatedCity(
            months: 3,
            amendment:
                "angka 1 berlaku sejak 1 Maret 2020 ubah tabel penilaian baris grade = C: bayar dari 75 % menjadi 70 %")
        let (_, world) = city.simulated("--as-if-since", "2020-01", "--back-pay", "--lang", language)
        let page = try #require(world.text("hasil.html"), "\(world.errors)")
        #expect(SimulationPageTests.faults(of: page) == [])
        let isIndonesian = language == "id"
        #expect(
            page.contains(
                isIndonesian ? "Susulan bila berlaku sejak 1 Januari 2020" : "Back pay if it held from 1 January 2020"))
        #expect(page.contains(isIndonesian ? "tidak berlaku surut" : "not, as a rule, retroactive"))
        let ledger = try #require(world.text("hasil/back_pay.csv")).split(separator: "\n").dropFirst()
            .map { $0.split(separator: ",").map(String.init) }
        #expect(!ledger.isEmpty)
        let sum = ledger.reduce(0) { $0 + (Int($1[4]) ?? 0) }
        let notation = SimulationNotation(language: isIndonesian ? .indonesian : .english, isTypeset: true)
        let people = Set(ledger.map { $0[0] }).count
        let net = isIndonesian ? "bersih" : "net"
        #expect(
            page.contains(
                "<th scope=\"row\">\(net)</th><td class=\"n\">\(people)</td><td class=\"n\">\(ledger.count)</td><td class=\"n\">\(notation.money(Int128(sum), signed: true))</td>"
            ))
        // March is paid so anyway.
        let section =
            page.split(separator: "<section>").first { $0.contains(isIndonesian ? "Susulan" : "Back pay") } ?? ""
        #expect(section.contains("Feb 2020") && !section.contains("Mar 2020"))
    }

    /// Of so few people the amounts of one month say too much.
    @Test func backPayOfFewPeopleIsHidden() throws {
        let city = SimulatedCity(
            people: 4, months: 3,
            amendment:
                "angka 1 berlaku sejak 1 Maret 2020 ubah tabel penilaian baris grade = C: bayar dari 75 % menjadi 70 %")
        func section(_ least: String) throws -> Substring {
            let (_, world) = city.simulated("--as-if-since", "2020-01", "--back-pay", "--min-cell", least)
            let page = try #require(world.text("hasil.html"), "\(world.errors)")
            return try #require(page.split(separator: "<section>").first { $0.contains("Susulan") })
        }
        #expect(try section("5").contains("&lt; 5"))
        #expect(try !section("1").contains("&lt;"))
    }
}
