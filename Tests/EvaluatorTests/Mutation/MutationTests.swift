import Findings
import PolicyDSL
import RuleEngine
import Testing

@testable import Evaluator

@Suite struct MutationTests {
    /// `kind of column: fate`, in order.
    private func fates(_ policy: TestedPolicy) -> [String] {
        let runner = MutationRunner(policy.plan, policy.program.tests)
        return runner.mutants().map { mutant in
            "\(name(mutant.kind)) of \(policy.plan.columns[mutant.column].name): \(runner.fate(of: mutant))"
        }
    }

    private func name(_ kind: Mutant.Kind) -> String {
        switch kind {
        case .bound: "bound"
        case .comparison: "comparison"
        case .condition: "condition"
        case .exception(let name): "exception \(name)"
        case .rows(let row): "rows \(row)"
        case .rounding(_, let other): "rounding \(other.rawValue)"
        case .cap: "cap"
        case .filter: "filter"
        }
    }

    private func people(_ rules: String, _ result: String, _ rows: [(Int, String)]) throws -> TestedPolicy {
        let given = rows.enumerated().map { "    | n\($0.offset) | \($0.element.0) |" }.joined(separator: "\n")
        let expected = rows.enumerated().map { "    | n\($0.offset) | \($0.element.1) |" }.joined(separator: "\n")
        return try TestedPolicy(
            TestedPolicy.people(
                rules,
                test: """
                    uji "a" periode Januari 2025
                      diberikan Orang
                        | nip | umur |
                    \(given)
                      diharapkan Orang
                        | nip | \(result) |
                    \(expected)
                    """))
    }

    private let table = """
        tabel golongan untuk Orang
          | umur     | => iuran : rupiah |
          | < 17     | Rp0               |
          | 17 .. 59 | Rp1.000           |
          | >= 60    | Rp1.000           |
        """

    @Test func aBoundOfATableMovesInAllItsRows() throws {
        let sloppy = try people(table, "iuran", [(3, "Rp0"), (30, "Rp1.000"), (80, "Rp1.000")])
        #expect(
            fates(sloppy) == [
                "bound of iuran: lives(isTouched: true)", "bound of iuran: lives(isTouched: true)",
                "bound of iuran: lives(isTouched: true)", "bound of iuran: lives(isTouched: true)",
                "rows 0 of iuran: caught",
            ])
        let exact = try people(table, "iuran", [(16, "Rp0"), (17, "Rp1.000"), (59, "Rp1.000"), (60, "Rp1.000")])
        // Where both rows pay the same, nothing can be told apart.
        #expect(fates(exact).prefix(2) == ["bound of iuran: caught", "bound of iuran: caught"])
        let up = try people(table, "iuran", [(17, "Rp1.000")])
        #expect(fates(up).prefix(2) == ["bound of iuran: caught", "bound of iuran: lives(isTouched: true)"])
        let down = try people(table, "iuran", [(16, "Rp0")])
        #expect(fates(down).prefix(2) == ["bound of iuran: lives(isTouched: true)", "bound of iuran: caught"])
    }

    @Test func aMoveThatChangesNothingIsSetAside() throws {
        let rule = "aturan lebih untuk Orang = jika umur > 60 maka umur - 60 selain itu 0"
        let policy = try people(rule, "lebih", [(61, "1")])
        #expect(
            fates(policy) == [
                "bound of lebih: caught", "bound of lebih: equal", "condition of lebih: lives(isTouched: true)",
            ])
        let jump = try people(
            "aturan lebih untuk Orang = jika umur > 60 maka umur - 59 selain itu 0", "lebih", [(61, "2"), (60, "0")])
        #expect(fates(jump) == ["bound of lebih: caught", "bound of lebih: caught", "condition of lebih: caught"])
    }

    @Test func exceptionsConditionsAndEqualities() throws {
        let rule = """
            aturan bayar untuk Orang = 1
              kecuali muda: bila umur < 17 maka 2
              kecuali tepat: bila umur = 50 dan gaji < 10 maka 3
            """
        let policy = try people(rule, "bayar", [(16, "2"), (17, "1"), (49, "1"), (50, "3"), (51, "1")])
        let found = fates(policy)
        #expect(found.contains("exception muda of bayar: caught"))
        #expect(found.contains("exception tepat of bayar: caught"))
        #expect(
            found.filter { $0.hasPrefix("condition") } == [
                "condition of bayar: lives(isTouched: true)", "condition of bayar: caught",
            ])
        // The bounds 17 and 50, and gaji 10, of which no test has a neighbour.
        #expect(found.filter { $0.hasPrefix("bound") }.count(where: { $0.hasSuffix("caught") }) == 6)
        #expect(found.filter { $0 == "bound of bayar: lives(isTouched: true)" }.count == 2)
    }

    @Test func roundingCapsAndFilters() throws {
        let rounding = try people(
            "aturan sepertiga untuk Orang = umur / 3 dibulatkan ke 1", "sepertiga", [(3, "1"), (4, "1")])
        #expect(
            fates(rounding) == [
                "rounding down of sepertiga: lives(isTouched: true)", "rounding up of sepertiga: caught",
                // Thirds have no middle.
                "rounding halfEven of sepertiga: equal",
            ])
        let cap = try people("aturan dihitung untuk Orang = terkecil(umur; 58)", "dihitung", [(58, "58"), (59, "58")])
        #expect(
            fates(cap) == ["bound of dihitung: caught", "bound of dihitung: caught", "cap of dihitung: caught"])
        let filter = try TestedPolicy(
            """
            peraturan Coba judul "Coba" berlaku sejak 1 Januari 2025
            daftar Skpd
              nama : teks kunci
            daftar Orang
              nip  : teks kunci
              skpd : Skpd
              umur : bulat 0..100
            aturan tua untuk Skpd = banyak(Orang bila umur > 58)
            uji "a" periode Januari 2025
              diberikan Orang
                | nip | skpd | umur |
                | a   | x    | 58   |
                | b   | x    | 59   |
              diberikan Skpd
                | nama |
                | x    |
              diharapkan Skpd
                | nama | tua |
                | x    | 1   |

            """)
        #expect(fates(filter) == ["bound of tua: caught", "bound of tua: caught", "filter of tua: caught"])
    }

    @Test func whatNoTestTouchesLives() throws {
        let policy = try people(
            """
            aturan satu untuk Orang = jika umur > 30 maka 1 selain itu 2
            aturan dua untuk Orang = jika umur > 30 maka 3 selain itu 4
            """, "satu", [(30, "2"), (31, "1")])
        #expect(fates(policy).filter { $0.contains("satu") }.allSatisfy { $0.hasSuffix("caught") })
        #expect(fates(policy).filter { $0.contains("dua") }.allSatisfy { $0.hasSuffix("lives(isTouched: false)") })
        #expect(fates(policy).count == 6)
    }

    @Test func parametersMoveByTheirLastDigit() throws {
        let file = SourceFile(
            id: FileID(0), path: "a.policy",
            bytes: Array(
                "peraturan A judul \"A\" berlaku sejak 1 Januari 2025\nparameter a : persen = 0,50 %\nparameter b = 2\n"
                    .utf8))
        let mutants = parameterMutants(of: parse(file).tree)
        #expect(
            mutants.map(\.value) == [
                .figure(mantissa: 49, decimals: 2), .figure(mantissa: 51, decimals: 2),
                .figure(mantissa: 1, decimals: 0), .figure(mantissa: 3, decimals: 0),
            ])
        #expect(mutants.map(\.name) == ["a", "a", "b", "b"])
    }
}
