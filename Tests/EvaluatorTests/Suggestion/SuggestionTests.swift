import RuleEngine
import Testing

@testable import Evaluator

@Suite struct SuggestionTests {
    private func suggested(_ policy: TestedPolicy) -> SuggestionResult {
        var trace = ReferenceTrace()
        for result in policy.results { trace.add(result.trace) }
        return policy.plan.suggestions(beyond: trace) { _ in true }
    }

    @Test func oneRowForEachSideOfEachBound() throws {
        let policy = try TestedPolicy(
            TestedPolicy.people(
                """
                aturan tahun untuk Orang = terkecil(umur; 90)
                tabel golongan untuk Orang
                  | tahun    | => iuran : rupiah |
                  | < 17     | Rp0               |
                  | 17 .. 59 | Rp1.000           |
                  | >= 60    | Rp500             |
                """))
        let result = suggested(policy)
        #expect(result.missed == [])
        let table = try #require(result.suggestions.last)
        // The rule that the table reads is given, not built up.
        #expect(table.given.count == 1 && table.given[0].columns == [.field(0), .assumed(0)])
        #expect(table.given[0].rows.map { $0[1] } == [16, 17, 59, 60].map { PlainValue.integer($0) })
        #expect(table.rows.map(\.values) == [0, 1000, 1000, 500].map { [PlainValue.integer($0)] })
        #expect(table.rows.map(\.key) == ["a", "b", "c", "d"].map { PlainValue.text($0) })
    }

    @Test func theSidesOfABoundDifferInTheValueUnderTestAlone() throws {
        let policy = try TestedPolicy(
            TestedPolicy.people(
                """
                tabel potongan untuk Orang
                  | gaji  | umur | => potong : persen |
                  | >= 95 | 0    | 0 %               |
                  | >= 95 | > 0  | 5 %               |
                  | < 95  | -    | 5 %               |
                """))
        let result = suggested(policy)
        #expect(result.apart.isEmpty && result.missed.isEmpty)
        let given = try #require(result.suggestions.first?.given.first)
        let (gaji, umur) = (
            try #require(given.columns.firstIndex(of: .field(2))), try #require(given.columns.firstIndex(of: .field(1)))
        )
        func ages(_ quarters: Int128) -> Set<PlainValue?> {
            Set(given.rows.filter { $0[gaji] == .integer(quarters) }.map { $0[umur] })
        }
        // 95,00 and 94,75, with the one age at which they differ.
        #expect(ages(9500).contains(.integer(0)))
        #expect(ages(9475).contains(.integer(0)))
    }

    @Test func whatIsTestedIsNotSuggestedAgain() throws {
        let policy = try TestedPolicy(
            TestedPolicy.people(
                "aturan tua untuk Orang = umur > 58",
                test: """
                    uji "a" periode Januari 2025
                      diberikan Orang
                        | nip | umur |
                        | a   | 58   |
                      diharapkan Orang
                        | nip | tua   |
                        | a   | tidak |
                    """))
        let result = suggested(policy)
        #expect(result.suggestions.count == 1)
        #expect(result.suggestions[0].given[0].rows.map { $0[1] } == [.integer(59)])
    }

    @Test func severalValuesAreChangedWhereOneIsNotEnough() throws {
        let policy = try TestedPolicy(
            """
            peraturan Coba judul "Coba" berlaku sejak 1 Januari 2025
            daftar Orang
              nip   : teks kunci
              lulus : ya/tidak
              jenis : satu, dua, tiga
              umur  : bulat 0..100
            aturan hasil untuk Orang = 1
              kecuali khusus: bila lulus dan jenis = tiga dan umur >= 40 maka 2
            """ + "\n")
        let result = suggested(policy)
        #expect(result.missed == [])
        #expect(result.suggestions.flatMap(\.rows).contains { $0.values == [.integer(2)] })
    }

    @Test func rowsOfLogsAreMadeForWhatIsGathered() throws {
        let policy = try TestedPolicy(
            """
            peraturan Coba judul "Coba" berlaku sejak 1 Januari 2025
            daftar Orang
              nip : teks kunci
            catatan Kerja milik Orang pada tanggal
              tanggal : tanggal
              menit   : menit 0..480
              sah     : ya/tidak
            aturan hari untuk Orang per hari = terkecil(jumlah(Kerja.menit bila sah); 450 menit)
            """ + "\n")
        let result = suggested(policy)
        #expect(result.missed == [])
        let minutes = result.suggestions.flatMap(\.given).filter { $0.table == 1 }.flatMap(\.rows)
        #expect(minutes.contains { $0.contains(.integer(450)) && $0.contains(.boolean(true)) })
        #expect(minutes.contains { $0.contains(.integer(451)) && $0.contains(.boolean(true)) })
        #expect(result.suggestions.allSatisfy { $0.rows.allSatisfy { $0.day != nil } })
    }

    @Test func whatNoShortTestReachesIsSaid() throws {
        let policy = try TestedPolicy(
            """
            peraturan Coba judul "Coba" berlaku sejak 1 Januari 2025
            daftar Orang
              nip : teks kunci
            catatan Kerja milik Orang pada tanggal
              tanggal : tanggal
              menit   : menit 0..60
            aturan hari untuk Orang per hari = terkecil(jumlah(Kerja.menit); 450 menit)
            """ + "\n")
        // It takes eight rows.
        #expect(suggested(policy).missed.count == 2)
    }
}
