import RuleEngine
import Testing

@testable import Evaluator

@Suite struct CoverageTests {
    private static let table = """
        tabel golongan untuk Orang
          | umur     | => iuran : rupiah | => bebas : ya/tidak |
          | < 17     | Rp0               | ya                  |
          | 17 .. 59 | Rp1.000           | tidak               |
          | >= 60    | Rp500             | tidak               |
        """

    private func table(_ rows: String) throws -> TestedPolicy {
        try TestedPolicy(
            TestedPolicy.people(
                Self.table,
                test: """
                    uji "a" periode Januari 2025
                      diberikan Orang
                        | nip | umur |
                    \(rows)
                      diharapkan Orang
                        | nip | bebas |
                        | a   | ya    |
                    """))
    }

    @Test func eachSideOfEachBoundIsOneValue() throws {
        let one = try table("    | a   | 16   |")
        #expect(one.results.map(\.hasPassed) == [true])
        #expect(one.missingSides == ["iuran above 17", "iuran below 59", "iuran above 60"])
        // Far from the bound on the right side is not at the bound.
        let far = try table("    | a   | 3    |")
        #expect(far.missingSides == ["iuran below 16", "iuran above 17", "iuran below 59", "iuran above 60"])
    }

    @Test func aRowIsOneThingHoweverManyResultsItHas() throws {
        let rows = try table("    | a   | 16   |").coverage.items.filter {
            if case .tableRow = $0.kind { true } else { false }
        }
        #expect(rows.map(\.isCovered) == [true, false, false])
    }

    @Test func neighboursFollowTheScale() throws {
        let policy = try TestedPolicy(
            TestedPolicy.people("aturan kaya untuk Orang = gaji > 100", test: ""))
        #expect(policy.missingSides == ["kaya below 10000", "kaya above 10025"])
        let doubled = try TestedPolicy(
            TestedPolicy.people("aturan kaya untuk Orang = 30 - 2 * umur < 7", test: ""))
        // 30 − 2·11 = 8, 30 − 2·12 = 6
        #expect(doubled.missingSides == ["kaya below 11", "kaya above 12"])
    }

    @Test func capsAreThresholdsAndWhatCannotBeIsNot() throws {
        let capped = try TestedPolicy(
            TestedPolicy.people("aturan dihitung untuk Orang = terkecil(umur; 58)", test: ""))
        #expect(capped.missingSides == ["dihitung below 58", "dihitung above 59"])
        let floored = try TestedPolicy(
            TestedPolicy.people("aturan dihitung untuk Orang = terbesar(umur - 10; 5)", test: ""))
        #expect(floored.missingSides == ["dihitung below 14", "dihitung above 15"])
        // 100 is the end of the range: nobody is 101.
        let end = try TestedPolicy(TestedPolicy.people("aturan tua untuk Orang = umur = 100", test: ""))
        #expect(end.missingSides == ["tua below 99", "tua above 100"])
    }

    @Test func equalConditionsOfTwoRulesAreTwoThings() throws {
        let policy = try TestedPolicy(
            TestedPolicy.people(
                """
                aturan satu untuk Orang = jika umur > 30 maka 1 selain itu 2
                aturan dua untuk Orang = jika umur > 30 maka 3 selain itu 4
                """,
                test: """
                    uji "a" periode Januari 2025
                      diberikan Orang
                        | nip | umur |
                        | a   | 30   |
                        | b   | 31   |
                      diharapkan Orang
                        | nip | satu |
                        | a   | 2    |
                        | b   | 1    |
                    """))
        #expect(policy.missingSides == ["dua below 30", "dua above 31"])
    }

    @Test func conditionsHaveTwoAnswers() throws {
        let policy = try TestedPolicy(
            """
            peraturan Coba judul "Coba" berlaku sejak 1 Januari 2025
            daftar Orang
              nip   : teks kunci
              jenis : satu, dua, tiga
              lulus : ya/tidak
            aturan hasil untuk Orang = jika jenis = satu dan lulus maka 1 selain itu 2
            uji "a" periode Januari 2025
              diberikan Orang
                | nip | jenis | lulus |
                | a   | satu  | ya    |
                | b   | dua   | ya    |
              diharapkan Orang
                | nip | hasil |
                | a   | 1     |
                | b   | 2     |

            """)
        let open = policy.coverage.items.filter { !$0.isCovered }
        #expect(open.count == 1)
        if case .condition(let node, _, let holds)? = open.first?.kind {
            #expect(!holds && policy.plan.types[node].kind == .boolean)
        } else {
            Issue.record("\(open)")
        }
    }
}
