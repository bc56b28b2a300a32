public import Findings

extension FindingKind {
    public static let commaBetweenArguments = FindingKind(
        code: "S026", severity: .error,
        title: Message(id: "koma di antara argumen", en: "comma between arguments"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Koma memisahkan pecahan (`0,25`), maka argumen dipisahkan dengan titik koma, seperti dalam \
                    lembar kerja berbahasa Indonesia.
                    """,
                en: """
                    In Indonesian figures a comma begins the decimals, so in both languages arguments are \
                    separated by semicolons, as in the spreadsheets that officials use.
                    """),
            cure: Message(
                id: """
                    Tulis `;` di antara argumen; `policyc` dapat menggantinya.
                    """,
                en: """
                    Write `;` between the arguments; `policyc` can put it there.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        aturan lebih untuk Pegawai per bulan =
                          terbesar(0 menit, terlambat_bulan - 60 menit)
                        """,
                    en: """
                        rule excess for Employee per month =
                          greatest(0 minutes, month_late - 60 minutes)
                        """),
                right: Message(
                    id: """
                        aturan lebih untuk Pegawai per bulan =
                          terbesar(0 menit; terlambat_bulan - 60 menit)
                        """,
                    en: """
                        rule excess for Employee per month =
                          greatest(0 minutes; month_late - 60 minutes)
                        """))))
}

extension Finding {
    static func commaBetweenArguments(at range: SourceRange) -> Finding {
        Finding(
            .commaBetweenArguments,
            Message(
                id: "argumen dipisahkan dengan `;`, bukan `,`", en: "arguments are separated by `;`, not `,`"),
            at: Label(range), help: Message(id: "tulis `;`", en: "write `;`"),
            fixes: [
                Fix(
                    title: Message(id: "tulis `;`", en: "write `;`"),
                    edits: [Fix.Edit(range: range, replacement: ";")], isSafe: true)
            ])
    }
}
