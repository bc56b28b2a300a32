public import Findings

extension FindingKind {
    public static let statementEnd = FindingKind(
        code: "S033", severity: .error,
        title: Message(id: "tanda di akhir kalimat", en: "sign at the end of a statement"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Deklarasi di sini berakhir di mana deklarasi berikutnya dimulai. Titik atau titik koma di \
                    ujungnya terbaca sebagai bagian dari rumus.
                    """,
                en: """
                    Here a declaration ends where the next one begins. A full stop or semicolon at its end would \
                    be read as part of the formula.
                    """),
            cure: Message(
                id: """
                    Hapus tanda itu; `policyc` dapat melakukannya.
                    """,
                en: """
                    Delete the sign; `policyc` can do it.
                    """),
            example: .policy(
                .regulation,
                wrong: Message(
                    id: """
                        parameter batas_harian : menit = 450 menit;
                        """,
                    en: """
                        parameter daily_limit : minutes = 450 minutes;
                        """),
                right: Message(
                    id: """
                        parameter batas_harian : menit = 450 menit
                        """,
                    en: """
                        parameter daily_limit : minutes = 450 minutes
                        """))))
}

extension Finding {
    static func statementEnd(_ sign: String, at range: SourceRange) -> Finding {
        Finding(
            .statementEnd,
            Message(
                id: "deklarasi tidak diakhiri dengan `\(sign)`", en: "declarations do not end with `\(sign)`"),
            at: Label(range), help: Message(id: "hapus `\(sign)`", en: "delete `\(sign)`"),
            fixes: [
                Fix(
                    title: Message(id: "hapus `\(sign)`", en: "delete `\(sign)`"),
                    edits: [Fix.Edit(range: range, replacement: "")], isSafe: true)
            ])
    }
}
