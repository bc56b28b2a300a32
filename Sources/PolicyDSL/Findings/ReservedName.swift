public import Findings

extension FindingKind {
    public static let reservedName = FindingKind(
        code: "S022", severity: .error,
        title: Message(id: "kata kunci dipakai sebagai nama", en: "a keyword used as a name"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Kata ini sudah mempunyai arti tetap dalam naskah, sehingga tidak dapat menjadi nama. `tidak` \
                    sebagai anggota pilihan, misalnya, tidak dapat dibedakan lagi dari jawaban tidak.
                    """,
                en: """
                    This word has a fixed meaning in a policy, so it cannot be a name. `no` as a member of a \
                    choice, for instance, could no longer be told from the answer no.
                    """),
            cure: Message(
                id: """
                    Pakai nama yang mengatakan lebih banyak. Bila nama itu harus demikian, tulis di antara \
                    backtick.
                    """,
                en: """
                    Use a name that says more. If the name must be that, write it between backticks.
                    """),
            example: .policy(
                .regulation,
                wrong: Message(
                    id: """
                        pilihan Kehadiran : hadir, tidak
                        """,
                    en: """
                        choice Consent : agreed, no
                        """),
                right: Message(
                    id: """
                        pilihan Kehadiran : hadir, tidak_hadir
                        """,
                    en: """
                        choice Consent : agreed, declined
                        """))))
}

extension Finding {
    static func reservedName(_ word: String, at range: SourceRange) -> Finding {
        Finding(
            .reservedName,
            Message(
                id: "`\(word)` adalah kata kunci, bukan nama", en: "`\(word)` is a keyword, not a name"),
            at: Label(range),
            help: Message(
                id: "pakai nama lain, atau tulis kata itu di antara backtick",
                en: "use another name, or write the word between backticks"))
    }
}
