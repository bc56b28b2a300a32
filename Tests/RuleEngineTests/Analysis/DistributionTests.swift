import Findings
import PolicyDSL
import Testing

@testable import RuleEngine

/// Guarantees on distributions against all ways to divide whole heads.
@Suite struct DistributionTests {
    /// Limits in percent on three kinds, exempt sizes, and the sizes found impossible.
    private struct Curve {
        /// Lower and upper limit of each kind.
        var limits: [ClosedRange<Int>]

        func isMet(_ numbers: [Int]) -> Bool {
            let size = numbers.reduce(0, +)
            return zip(numbers, limits).allSatisfy { number, limit in
                number * 100 >= limit.lowerBound * size && number * 100 <= limit.upperBound * size
            }
        }

        var impossible: [Int] {
            (1...100).filter { size in
                for first in 0...size {
                    for second in 0...(size - first) where isMet([first, second, size - first - second]) {
                        return false
                    }
                }
                return true
            }
        }

        var condition: String {
            zip(["di_bawah", "sesuai", "di_atas"], limits).map { member, limit in
                "banyak(Pegawai bila hasil = \(member)) >= \(limit.lowerBound) % * banyak(Pegawai) dan "
                    + "banyak(Pegawai bila hasil = \(member)) <= \(limit.upperBound) % * banyak(Pegawai)"
            }.joined(separator: " dan ")
        }
    }

    private func found(_ condition: String, _ rules: String = "") -> Finding? {
        let text = """
            peraturan Uji
              berlaku sejak 1 Januari 2018

            daftar Kantor
              nama     : teks kunci
              predikat : baik, cukup, kurang

            daftar Pegawai
              nip    : teks kunci
              kantor : Kantor
              hasil  : di_bawah, sesuai, di_atas

            \(rules)
            jaminan sebaran untuk Kantor: \(condition)

            """
        let findings = compiled(text).findings
        #expect(!findings.contains { $0.severity == .error }, "\(findings.map(\.summary.id))")
        return findings.first { $0.kind == .distributionImpossible }
    }

    private func sizes(_ finding: Finding?) -> [Int] {
        guard let finding else { return [] }
        guard let help = finding.help?.id, let list = help.split(separator: "(").last?.split(separator: ")").first,
            help.contains("termasuk")
        else { return Array(1...100) }
        return list.split(separator: ";").flatMap { part -> [Int] in
            let ends = part.split(separator: ".").compactMap { Int($0.filter(\.isNumber)) }
            guard let first = ends.first, let last = ends.last else { return [] }
            return Array(first...last)
        }
    }

    @Test func theForcedCurve() throws {
        let curve = Curve(limits: [0...20, 60...70, 0...20])
        #expect(curve.impossible == [1, 2, 3, 4, 7, 8, 9, 14])
        let finding = try #require(found(curve.condition))
        #expect(sizes(finding) == curve.impossible)
        #expect(finding.summary.id.contains("1, 2, 3, 4, 7, 8, 9 atau 14 `Pegawai`"))
        #expect(finding.note?.id.contains("tidak ada banyaknya `sesuai` yang cocok") == true)
        // Of 10, only 2/6/2, 2/7/1 and 1/7/2.
        let ways = (0...10).flatMap { a in (0...10 - a).map { [a, $0, 10 - a - $0] } }.filter(curve.isMet)
        #expect(ways == [[1, 7, 2], [2, 6, 2], [2, 7, 1]])
    }

    @Test func curvesAtRandom() {
        var random = Dice(7)
        for _ in 0..<8 {
            let limits = (0..<3).map { _ -> ClosedRange<Int> in
                let lower = [0, 0, 10, 20, 33, 60][Int(random.next() % 6)]
                return lower...min(100, lower + [10, 20, 40, 70, 100][Int(random.next() % 5)])
            }
            let curve = Curve(limits: limits)
            #expect(sizes(found(curve.condition)) == curve.impossible, "\(limits)")
        }
    }

    @Test func exemptSizesAreLeftAlone() {
        let curve = Curve(limits: [0...20, 60...70, 0...20])
        #expect(found("banyak(Pegawai) termasuk (1 .. 4; 7 .. 9; 14) atau (\(curve.condition))") == nil)
        #expect(sizes(found("banyak(Pegawai) < 10 atau (\(curve.condition))")) == [14])
        #expect(sizes(found("jika banyak(Pegawai) >= 9 maka \(curve.condition) selain itu ya")) == [9, 14])
    }

    /// Counts by way of rules, and a limit that depends on the office's own rating.
    @Test func theOfficesOwnRating() throws {
        let rules = """
            aturan semua_pegawai untuk Kantor = banyak(Pegawai)
            aturan rendah untuk Kantor = banyak(Pegawai bila hasil = di_bawah)
            aturan tinggi untuk Kantor = banyak(Pegawai bila hasil = di_atas)
            aturan pola untuk Kantor =
              jika predikat = kurang maka rendah >= 60 % * semua_pegawai dan tinggi >= 10 % * semua_pegawai
              selain itu jika predikat = cukup maka tinggi <= 20 % * semua_pegawai
              selain itu tinggi >= 1
            """
        let finding = try #require(found("pola", rules))
        #expect(sizes(finding) == [1, 2])
        #expect(finding.summary.id.contains("bila `predikat = kurang`"))
        #expect(found("pola atau semua_pegawai <= 2 dan predikat = kurang", rules) == nil)
    }

    /// What else may decide is not known: nothing is said.
    @Test(arguments: [
        "banyak(Pegawai bila hasil = di_atas) <= 20 % * banyak(Pegawai)",
        "banyak(Pegawai bila hasil = di_atas) <= 5",
        "banyak(Pegawai bila nip = \"a\") <= 20 % * banyak(Pegawai)",
        "banyak(Pegawai) >= 3",
        "nama = \"Pusat\" atau banyak(Pegawai bila hasil = sesuai) termasuk (2 .. 3)",
    ]) func nothingIsSaid(_ condition: String) { #expect(found(condition) == nil) }

    @Test func sharesAreReadLikeCounts() {
        let text = """
            peraturan Uji
              berlaku sejak 1 Januari 2018

            daftar Pegawai
              nip   : teks kunci
              hasil : di_bawah, sesuai, di_atas

            jaminan sebaran untuk Pegawai:
              bagian(hasil = sesuai; dalam semua) >= 60 % dan bagian(hasil = sesuai; dalam semua) <= 70 %

            """
        let finding = compiled(text).findings.first { $0.kind == .distributionImpossible }
        #expect(sizes(finding) == [1, 2, 4, 7])
    }
}
