import Findings
import PolicyDSL
import RuleEngine
import Testing

@Suite struct ProseAgainstRulesTests {
    static func policy(_ prose: String, _ rules: String) -> String {
        """
        # Contoh

        ```policy
        peraturan Contoh
          berlaku sejak 1 Januari 2018

        daftar Pegawai
          nip       : teks kunci
          terlambat : menit 0..480
          hari_alpa : bulat 0..31
          datang    : pukul
        ```

        ## Pasal 5

        \(prose)

        ```policy
        \(rules)

        keluaran x untuk Pegawai: nip, nilai
        ```

        """
    }

    static let bands = """
        tabel pita untuk Pegawai
          | hari_alpa | => hasil |
          | 0 .. 9    | 1        |
          | 10 .. 31  | 2        |

        aturan nilai untuk Pegawai = hasil
        """

    func found(_ prose: String, _ rules: String) -> [String] {
        compiled(Self.policy(prose, rules), path: "a.policy.md").summary
    }

    @Test(arguments: [
        ("paling banyak 450 menit", "aturan nilai untuk Pegawai = terkecil(terlambat; 450 menit)"),
        ("paling banyak 7,5 jam", "aturan nilai untuk Pegawai = terkecil(terlambat; 450 menit)"),
        ("paling banyak 7 jam 30 menit", "aturan nilai untuk Pegawai = terkecil(terlambat; 450 menit)"),
        ("lebih dari 3 hari", "aturan nilai untuk Pegawai = hari_alpa > 3"),
        ("lebih dari 30 menit", "aturan nilai untuk Pegawai = terlambat >= 31 menit"),
        ("paling lambat pukul 08.00", "aturan nilai untuk Pegawai = datang <= 08:00"),
        ("mulai tanggal 1 Januari 2018", "aturan nilai untuk Pegawai berlaku sejak 1 Januari 2018 = hari_alpa"),
        ("paling lama 480 menit dihitung", "aturan nilai untuk Pegawai : menit 0..480 = terlambat"),
        // What only the rule has is no matter of the text.
        ("menurut tabel", "aturan nilai untuk Pegawai = terkecil(terlambat; 450 menit)"),
        // Nothing, one and the whole are everywhere.
        ("dikurangi 2 %", "aturan nilai untuk Pegawai = hari_alpa * (100 % - 2 %)"),
        ("dibulatkan ke Rp1.000", "aturan nilai untuk Pegawai = hari_alpa * Rp7 / 3 dibulatkan ke Rp1.000"),
        ("hari alpa 0\u{2013}9 dan hari alpa 10 s.d. 31, semuanya hari alpa 0 sampai dengan 31", bands),
        ("hari alpa 2\u{2013}3 dan kelas 8\u{2013}10", bands),
        ("0 menit, 1 menit, 100 %", "aturan nilai untuk Pegawai = terkecil(terlambat; 450 menit)"),
    ])
    func agrees(_ prose: String, _ rules: String) { #expect(found(prose, rules) == []) }

    @Test(arguments: [
        ("paling banyak 450 menit", "aturan nilai untuk Pegawai = terkecil(terlambat; 420 menit)", "450 menit"),
        ("paling banyak 7 jam", "aturan nilai untuk Pegawai = terkecil(terlambat; 450 menit)", "7 jam"),
        ("paling lambat pukul 08.00", "aturan nilai untuk Pegawai = datang <= 07:30", "08.00"),
        (
            "mulai tanggal 1 Februari 2018",
            "aturan nilai untuk Pegawai berlaku sejak 1 Januari 2018 = hari_alpa", "1 Februari 2018"
        ),
        ("lebih dari 30 menit", "aturan nilai untuk Pegawai = terlambat >= 32 menit", "30 menit"),
        ("paling tinggi 50 %", "aturan nilai untuk Pegawai = terkecil(hari_alpa * hari_alpa * 1 %; 100 %)", "50 %"),
        (
            "dibulatkan ke bawah ke Rp100",
            "aturan nilai untuk Pegawai = hari_alpa * Rp7 / 3 dibulatkan ke bawah ke Rp1.000", "Rp100"
        ),
        (
            "dibulatkan ke Rp1",
            "aturan nilai untuk Pegawai = hari_alpa * Rp7 / 3 dibulatkan ke Rp1.000", "Rp1"
        ),
        ("yang hari alpa 0\u{2013}8 diberi nilai satu", bands, "0\u{2013}8"),
        ("yang hari alpa 9 sampai dengan 31 diberi nilai dua", bands, "9 sampai dengan 31"),
    ])
    func differs(_ prose: String, _ rules: String, _ marked: String) {
        #expect(found(prose, rules) == ["L001 `\(marked)`"])
    }

    @Test func anAmountSaysNoPercentage() {
        let rules = "aturan nilai untuk Pegawai = terkecil(hari_alpa * hari_alpa * 1 %; 100 %)"
        #expect(found("paling tinggi 50 % dari Rp100", rules) == ["L001 `50 %`", "L002 `Rp100`"])
    }

    @Test func saysBothFigures() throws {
        let rules = "aturan nilai untuk Pegawai = terkecil(terlambat; 420 menit)"
        let result = compiled(
            Self.policy("paling banyak 450 (empat ratus lima puluh) menit", rules), path: "a.policy.md")
        let finding = try #require(result.findings.first)
        #expect(finding.summary.id == "naskah menyebut `450 menit`, aturan memakai `420 menit`")
        #expect(finding.secondary.map { result.file.text($0.range) } == ["420 menit"])
        #expect(finding.citation == ["Pasal 5"])
    }

    @Test func unusedFigureIsANote() {
        let rules = "aturan nilai untuk Pegawai = terkecil(terlambat; 450 menit)"
        #expect(found("450 menit; keberatan dalam 14 hari", rules) == ["L002 `14 hari`"])
        // An article of words alone has no rule to hold it against.
        let text = Self.policy("450 menit", rules) + "\n## Pasal 6\n\nKeberatan diajukan dalam 14 hari.\n"
        #expect(compiled(text, path: "a.policy.md").summary == [])
    }

    @Test func anotherArticleMayUseIt() {
        let text =
            Self.policy("450 menit", "aturan nilai untuk Pegawai = terkecil(terlambat; 450 menit)")
            + "\n## Pasal 6\n\nSelain 450 menit itu berlaku 3 hari.\n\n```policy\naturan lama untuk Pegawai = hari_alpa > 3\n\nkeluaran y untuk Pegawai: nip, lama\n```\n"
        #expect(compiled(text, path: "a.policy.md").summary == [])
    }
}
