import Findings
import PolicyDSL
import RuleEngine
import Testing

/// Names and declarations without use, names alike, articles.
@Suite struct FormTests {
    static let head = """
        peraturan Uji
          berlaku sejak 1 Januari 2018

        daftar Pegawai
          nip   : teks kunci
          kelas : bulat 1..15
          menit : menit 0..600


        """

    func found(_ snippet: String) -> [String] { compiled(Self.head + snippet).summary }

    // MARK: Unused

    static let output = "\n\nkeluaran x untuk Pegawai: nip, nilai\n"

    @Test(arguments: [
        ("parameter batas : menit = 450 menit\naturan nilai untuk Pegawai = kelas", "batas"),
        ("aturan lain untuk Pegawai = menit\naturan nilai untuk Pegawai = kelas", "lain"),
        ("satuan poin\naturan nilai untuk Pegawai = kelas", "poin"),
        ("pilihan Grade : A, B\naturan nilai untuk Pegawai = kelas", "Grade"),
        ("daftar Skpd\n  nama : teks kunci\naturan nilai untuk Pegawai = kelas", "Skpd"),
        ("catatan Apel milik Pegawai pada tgl\n  tgl : tanggal\naturan nilai untuk Pegawai = kelas", "Apel"),
        (
            "tabel kelompok untuk Pegawai\n  | kelas | => a | => b |\n  | > 3 | 1 | 2 |\n  | <= 3 | 2 | 3 |\naturan nilai untuk Pegawai = kelas",
            "kelompok"
        ),
        // Its exception is no use of a rule.
        (
            "aturan lain untuk Pegawai = 1\n  kecuali x: bila lain_ maka 2\naturan lain_ untuk Pegawai = kelas > 3\naturan nilai untuk Pegawai = kelas",
            "lain"
        ),
        // Versions of one name are one.
        (
            "parameter b berlaku sejak 1 Januari 2018 = 1\nparameter b berlaku sejak 1 Januari 2019 = 2\naturan nilai untuk Pegawai = kelas",
            "b"
        ),
    ])
    func findsUnused(_ snippet: String, _ name: String) {
        #expect(found(snippet + Self.output) == ["N028 `\(name)`"])
    }

    @Test(arguments: [
        "parameter batas : menit = 450 menit\naturan nilai untuk Pegawai = terkecil(menit; batas)",
        "satuan poin\naturan nilai untuk Pegawai = 3 poin * kelas",
        "daftar Skpd\n  nama : teks kunci\n  kepala : Pegawai\naturan nilai untuk Pegawai = kelas\nkeluaran y untuk Skpd: nama",
        "catatan Apel milik Pegawai pada tgl\n  tgl : tanggal\naturan nilai untuk Pegawai per bulan = banyak(Apel)",
        "parameter batas = 3\njaminan j untuk Pegawai: kelas > batas - 10\naturan nilai untuk Pegawai = kelas",
        "pilihan Grade : A, B\naturan nilai untuk Pegawai : Grade = jika kelas > 3 maka A selain itu B",
        "aturan syarat untuk Pegawai = kelas > 3\naturan nilai untuk Pegawai = 1\npengecualian p atas nilai: bila syarat maka 2",
        "tabel t untuk Pegawai\n  | kelas | => nilai |\n  | > 3 | 1 |\n  | <= 3 | 2 |",
    ])
    func usedIsUsed(_ snippet: String) {
        let output = snippet.contains("bulan") ? "\n\nkeluaran x untuk Pegawai per bulan: nip, nilai\n" : Self.output
        #expect(found(snippet + output) == [])
    }

    @Test func anUnusedResultIsANote() throws {
        let text =
            Self.head + "tabel t untuk Pegawai\n  | kelas | => nilai | => lain |\n  | > 3 | 1 | 2 |\n  | <= 3 | 2 | 3 |"
            + Self.output
        let finding = try #require(compiled(text).findings.first)
        #expect(finding.kind.code == "N029" && finding.severity == .note)
    }

    /// Without outputs the regulation may be there for others to rest on.
    @Test func nothingIsUnusedWhereNothingIsDelivered() {
        #expect(found("parameter batas : menit = 450 menit\n") == [])
    }

    /// One mistake, one finding: what an erroneous rule would have used is not known.
    @Test func errorsComeFirst() {
        let snippet = "parameter batas : menit = 450 menit\naturan nilai untuk Pegawai = bats"
        #expect(found(snippet + Self.output) == ["N001 `bats`"])
    }

    // MARK: Names alike

    @Test(arguments: [
        ("aturan nilai_a untuk Pegawai = 1\naturan nilai_A untuk Pegawai = 2", "nilai_A"),
        ("aturan nilai_0 untuk Pegawai = 1\naturan nilai_O untuk Pegawai = 2", "nilai_O"),
        ("aturan nilai_1 untuk Pegawai = 1\naturan nilai_l untuk Pegawai = 2", "nilai_l"),
        (
            "aturan nilai untuk Pegawai = 1\naturan n\u{0430}ilai untuk Pegawai = 2\naturan nil\u{0430}i untuk Pegawai = 2",
            "nil\u{0430}i"
        ),
        ("pilihan Grade : A, B\npilihan grade : C, D", "grade"),
        ("pilihan Grade : baik, Baik", "Baik"),
        ("daftar Norma\n  kode : teks kunci\n  Kode : teks", "Kode"),
    ])
    func findsNamesAlike(_ snippet: String, _ name: String) { #expect(found(snippet) == ["N030 `\(name)`"]) }

    @Test(arguments: [
        "pilihan Grade : A, B\naturan grade untuk Pegawai : Grade = A",
        "aturan nilai_1 untuk Pegawai = 1\naturan nilai_2 untuk Pegawai = 2",
        "pilihan X : A, B\npilihan Y : a, b",
        "parameter b berlaku sejak 1 Januari 2018 = 1\nparameter b berlaku sejak 1 Januari 2019 = 2",
        "aturan menit_hari untuk Pegawai = 1\naturan menit_harian untuk Pegawai = 2",
    ])
    func otherNamesAreLeftAlone(_ snippet: String) { #expect(found(snippet) == []) }

    // MARK: Articles

    func literate(_ body: String, before: String = "") -> [String] {
        compiled("# Judul\n\n```policy\n\(Self.head)\(before)```\n\n\(body)\n", path: "a.policy.md").summary
    }

    @Test func valuesStandInArticles() {
        let rule = "aturan nilai untuk Pegawai = kelas\n"
        #expect(literate("## Pasal 1\n\nIsi.", before: rule) == ["L004 `nilai`"])
        #expect(literate("## Pasal 1\n\n```policy\n\(rule)```") == [])
        #expect(literate("## Lampiran\n\n```policy\n\(rule)```\n\n## Pasal 1") == [])
        // A file without articles needs none.
        #expect(literate("## Ketentuan\n\nIsi.", before: rule) == [])
        #expect(literate("## Pasal 1\n\nIsi.", before: "pasal 3\n" + rule) == [])
    }

    @Test(arguments: [
        (["## Pasal 5", "## Pasal 5"], ["L005 `## Pasal 5`"]),
        (["## Pasal 5", "### Ayat (1)", "### Ayat (1)"], ["L005 `### Ayat (1)`"]),
        (["## Pasal 5", "### Ayat (1)", "## Pasal 6", "### Ayat (1)"], []),
        (["## Pasal 5", "## Pasal 5A", "## Pasal 6"], []),
        (["## Pasal 5A", "## Pasal 5"], ["L006 `## Pasal 5`"]),
        (["## Pasal 7", "## Pasal 6", "## Pasal 8"], ["L006 `## Pasal 6`"]),
        (["## BAB I", "### Pasal 9", "## BAB II", "### Pasal 10"], []),
        (["## Pasal 5", "## Penjelasan", "### Pasal 5"], []),
        (["## Pasal I", "## Pasal II"], []),
        (["## Lampiran", "## Lampiran"], []),
    ])
    func articleNumbers(_ headings: [String], _ expected: [String]) {
        #expect(literate(headings.joined(separator: "\n\n")) == expected)
    }
}
