public import Findings

extension FindingKind {
    public static let foreignOperator = FindingKind(
        code: "S025", severity: .error,
        title: Message(id: "tanda dari notasi lain", en: "sign of another notation"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Tanda ini berasal dari notasi lain (bahasa pemrograman, lembar kerja, atau cetakan). Yang \
                    dimaksud hampir selalu jelas, tetapi tidak ditebak: antara `>=` dan `>` ada pegawai yang \
                    tepat di ambangnya.
                    """,
                en: """
                    The sign comes from another notation (a programming language, a spreadsheet, print). What is \
                    meant is nearly always clear, yet it is not guessed: between `>=` and `>` stand those who \
                    are exactly at the threshold.
                    """),
            cure: Message(
                id: """
                    Tulis tanda yang disarankan: `=` sama dengan, `<>` tidak sama dengan, `>=` paling sedikit, \
                    `<=` paling banyak, `*` kali, `/` bagi, `dan`, `atau`.
                    """,
                en: """
                    Write the sign suggested: `=` equal, `<>` not equal, `>=` at least, `<=` at most, `*` times, \
                    `/` divided by, `and`, `or`.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        aturan disiplin untuk Pegawai per bulan = hari_hadir => 20
                        """,
                    en: """
                        rule discipline for Employee per month = days_present => 20
                        """),
                right: Message(
                    id: """
                        aturan disiplin untuk Pegawai per bulan = hari_hadir >= 20
                        """,
                    en: """
                        rule discipline for Employee per month = days_present >= 20
                        """))))
}

extension Finding {
    /// Signs that mean one thing wherever they are used. Others may also join texts or mark a range.
    private static let certainOperators: Set<String> = [
        "&&", "||", "==", "!=", "><", "=<", ":=", "\u{00D7}", "\u{00F7}", "\u{2212}", "\u{2026}",
        "//", "--",
    ]

    static func foreignOperator(_ sign: String, meant: String, at range: SourceRange) -> Finding {
        let isWord = sign.first?.isLetter == true
        // A word needs room where a sign needs none.
        let replacement = meant.first?.isLetter == true && !isWord ? " \(meant) " : meant
        return Finding(
            .foreignOperator,
            Message(
                id: "\(isWord ? "kata" : "tanda") `\(sign)` tidak dikenal di sini",
                en: "the \(isWord ? "word" : "sign") `\(sign)` is not known here"),
            at: Label(range), help: Message(id: "tulis `\(meant)`", en: "write `\(meant)`"),
            fixes: [
                Fix(
                    title: Message(id: "tulis `\(meant)`", en: "write `\(meant)`"),
                    edits: [Fix.Edit(range: range, replacement: replacement)],
                    isSafe: certainOperators.contains(sign) || (isWord && meant == "%"))
            ])
    }
}
