import Findings
import PolicyDSL
import Testing

@Suite struct ProseFigureTests {
    /// What is read of a paragraph below an article, one figure a piece.
    func figures(_ prose: String, _ opening: String = "peraturan A") -> [String] {
        let file = sourceFile("# Judul\n\n```policy\n\(opening)\n```\n\n## Pasal 1\n\n\(prose)\n", "a.policy.md")
        let paragraphs = parse(file).tree.text?.paragraphs ?? []
        return paragraphs.flatMap(\.figures).map { figure in
            let value = figure.decimals == 0 ? "\(figure.mantissa)" : "\(figure.mantissa)e-\(figure.decimals)"
            return "\(value) \(figure.unit)"
        }
    }

    @Test(arguments: [
        ("paling banyak 450 (empat ratus lima puluh) menit", ["450 minutes"]),
        ("1,5 % dan 75 % (tujuh puluh lima persen), 3 persen", ["15e-1 percent", "75 percent", "3 percent"]),
        (
            "Rp1.350.000 dan Rp 2.000,- serta Rp. 500 dan 25.000 rupiah",
            [
                "1350000 rupiah", "2000 rupiah", "500 rupiah", "25000 rupiah",
            ]
        ),
        ("Rp1,5 juta (satu juta lima ratus ribu rupiah)", ["15000000e-1 rupiah"]),
        ("31 sampai dengan 60 menit", ["31 minutes", "60 minutes"]),
        (
            "61 sampai kurang dari 91 menit, 5–10 menit, 1 s.d. 30 menit",
            [
                "61 minutes", "91 minutes", "5 minutes", "10 minutes", "1 minutes", "30 minutes",
            ]
        ),
        (
            "pukul 08.00 sampai dengan 16.30, istirahat 12:00",
            [
                "480 timeOfDay", "990 timeOfDay", "720 timeOfDay",
            ]
        ),
        ("8 jam 30 menit sehari, 2 jam", ["510 minutes", "2 hours"]),
        ("berlaku sejak tanggal 1 Juli 2025, ditetapkan 3 Maret 2018", ["20250701 startDate"]),
        ("3 (tiga)\nhari", ["3 days"]),
        // What counts nothing.
        ("Pasal 5 hari itu, ayat (2) menit, Nomor 6/2022 %, tahun 2018", []),
        ("dibulatkan ke 2 (dua) angka di belakang koma", []),
        ("12 pegawai, nilai 90, kelas 7", []),
        ("`450 menit` dan <!-- 450 menit --> begitu", []),
        ("> 450 menit", []),
    ])
    func reads(_ prose: String, _ expected: [String]) { #expect(figures(prose) == expected) }

    @Test func readsEnglish() {
        #expect(
            figures("Rp35,000 a day, 0.5 % or 1,250 minutes from 1 July 2025 at 08:00", "regulation A") == [
                "35000 rupiah", "5e-1 percent", "1250 minutes", "20250701 startDate", "480 timeOfDay",
            ])
    }

    @Test(arguments: [
        "satu juta dua ratus ribu", "sepuluh", "sebelas", "seratus sebelas", "dua belas ribu lima ratus",
        "sembilan puluh sembilan", "seribu sembilan ratus", "sejuta", "dua miliar satu", "nol",
    ])
    func knowsNumberWords(_ words: String) throws {
        let values: [String: Int] = [
            "satu juta dua ratus ribu": 1_200_000, "sepuluh": 10, "sebelas": 11, "seratus sebelas": 111,
            "dua belas ribu lima ratus": 12_500, "sembilan puluh sembilan": 99, "seribu sembilan ratus": 1_900,
            "sejuta": 1_000_000, "dua miliar satu": 2_000_000_001, "nol": 0,
        ]
        let value = try #require(values[words])
        checkFindings(text(value, words), [], "a.policy.md")
        checkFindings(text(value + 1, words), ["L003"], "a.policy.md")
    }

    private func text(_ value: Int, _ words: String) -> String {
        "```policy\nperaturan A\n```\n\nIa \(value) (\(words)) orang.\n"
    }
}
