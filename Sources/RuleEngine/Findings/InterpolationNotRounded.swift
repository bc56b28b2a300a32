public import Findings
import PolicyDSL

extension FindingKind {
    public static let interpolationNotRounded = FindingKind(
        code: "D046", severity: .error,
        title: Message(id: "interpolasi tanpa pembulatan", en: "interpolation that is not rounded"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Nilai di antara kedua ujung adalah hasil bagi, yang desimalnya dapat tidak berakhir. Tanpa \
                    pembulatan tidak ada yang tahu berapa desimal yang dipakai, dan orang yang menghitung ulang dapat \
                    memperoleh angka lain.
                    """,
                en: """
                    A value between the two ends is a quotient, whose decimals may never end. Without rounding nobody \
                    knows how many decimals count, and who reckons it again may get another figure.
                    """),
            cure: Message(
                id: "Sebutkan pembulatannya di belakang kedua ujung: `70 .. 89 dibulatkan ke 0,01`.",
                en: "Say the rounding behind the two ends: `70 .. 89 rounded to 0.01`."),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        tabel bobot untuk Pegawai
                          | kelas   | => nilai : desimal |
                          | 1 .. 7  | 50 .. 74           |
                          | 8 .. 15 | 75                 |
                        """,
                    en: """
                        table weight for Employee
                          | grade   | => score : decimal |
                          | 1 .. 7  | 50 .. 74           |
                          | 8 .. 15 | 75                 |
                        """),
                right: Message(
                    id: """
                        tabel bobot untuk Pegawai
                          | kelas   | => nilai : desimal          |
                          | 1 .. 7  | 50 .. 74 dibulatkan ke 0,01 |
                          | 8 .. 15 | 75                          |
                        """,
                    en: """
                        table weight for Employee
                          | grade   | => score : decimal       |
                          | 1 .. 7  | 50 .. 74 rounded to 0.01 |
                          | 8 .. 15 | 75                       |
                        """))))
}

extension Finding {
    /// - Parameter quantum: what it could be rounded to, as the file writes it.
    static func interpolationNotRounded(
        _ text: String, quantum: String, _ language: KeywordLanguage, at range: SourceRange
    ) -> Finding {
        let mended = "\(text) \(Keyword.roundedTo.phrase(language)) \(quantum)"
        return Finding(
            .interpolationNotRounded,
            Message(
                id: "nilai di antara kedua ujung ini tidak dibulatkan",
                en: "the value between these two ends is not rounded"),
            at: Label(range),
            help: Message(
                id: "sebutkan pembulatannya, misalnya `\(mended)`",
                en: "say how it is rounded, as `\(mended)`"))
    }
}
