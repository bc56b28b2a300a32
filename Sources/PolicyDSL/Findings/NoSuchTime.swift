public import Findings

extension FindingKind {
    public static let noSuchTime = FindingKind(
        code: "S011", severity: .error,
        title: Message(id: "pukul yang tidak ada", en: "a time of day that does not exist"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Pukul ini tidak ada: satu hari berjalan dari `00:00` sampai `23:59`. Batas masuk atau pulang \
                    pada pukul yang tidak ada tidak pernah dapat dipenuhi atau dilanggar siapa pun.
                    """,
                en: """
                    There is no such time: a day runs from `00:00` to `23:59`. A limit at a time that does not \
                    exist can be neither kept nor missed by anyone.
                    """),
            cure: Message(
                id: """
                    Untuk akhir hari tulis `23:59`, untuk awal hari berikutnya `00:00`.
                    """,
                en: """
                    For the end of a day write `23:59`, for the start of the next `00:00`.
                    """),
            example: .policy(
                .regulation,
                wrong: Message(
                    id: """
                        parameter batas_lembur : pukul = 24:00
                        """,
                    en: """
                        parameter latest_overtime : time of day = 24:00
                        """),
                right: Message(
                    id: """
                        parameter batas_lembur : pukul = 23:59
                        """,
                    en: """
                        parameter latest_overtime : time of day = 23:59
                        """))))
}

extension Finding {
    static func noSuchTime(_ written: String, at range: SourceRange) -> Finding {
        Finding(
            .noSuchTime,
            Message(id: "pukul `\(written)` tidak ada", en: "there is no time of day `\(written)`"),
            at: Label(range),
            help: Message(id: "pukul ditulis `00:00` sampai `23:59`", en: "times are written `00:00` to `23:59`"))
    }
}
