public import Findings
import PolicyDSL

extension FindingKind {
    public static let rowsOverlap = FindingKind(
        code: "D002", severity: .error,
        title: Message(id: "baris bertumpang tindih", en: "overlapping rows"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Dua baris tabel ini cocok untuk keadaan yang sama. Orang yang tepat berada di sana, misalnya \
                    terlambat 60 menit, dapat dipotong menurut baris yang satu atau yang lain.
                    """,
                en: """
                    Two rows of this table fit the same case. A person right there, such as one who is 60 minutes \
                    late, might lose what the one row says, or the other.
                    """),
            cure: Message(
                id: """
                    Persempit salah satu barisnya: `..<` tidak memuat ujung atas, `<..` tidak memuat ujung bawah. \
                    Bila maksudnya baris pertama yang cocok yang menentukan, tulis `menurut urutan`.
                    """,
                en: """
                    Narrow one of the rows: `..<` leaves out the upper end, `<..` the lower one. If the first row \
                    that fits is meant to decide, write `in order`.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        tabel pengurangan untuk Absensi
                          | terlambat            | => potongan : persen |
                          | 0 menit .. 60 menit  | 1 %                  |
                          | 60 menit .. 90 menit | 1,25 %               |
                          | > 90 menit           | 1,5 %                |
                        """,
                    en: """
                        table reduction for Attendance
                          | late                     | => deduction : percent |
                          | 0 minutes .. 60 minutes  | 1 %                    |
                          | 60 minutes .. 90 minutes | 1.25 %                 |
                          | > 90 minutes             | 1.5 %                  |
                        """),
                right: Message(
                    id: """
                        tabel pengurangan untuk Absensi
                          | terlambat             | => potongan : persen |
                          | 0 menit .. 60 menit   | 1 %                  |
                          | 60 menit <.. 90 menit | 1,25 %               |
                          | > 90 menit            | 1,5 %                |
                        """,
                    en: """
                        table reduction for Attendance
                          | late                      | => deduction : percent |
                          | 0 minutes .. 60 minutes   | 1 %                    |
                          | 60 minutes <.. 90 minutes | 1.25 %                 |
                          | > 90 minutes              | 1.5 %                  |
                        """))))
}

extension Finding {
    static func rowsOverlap(
        at range: SourceRange, first: SourceRange, _ sample: Message, whole: Message?, _ language: KeywordLanguage
    ) -> Finding {
        let words = language == .indonesian ? "menurut urutan" : "in order"
        return Finding(
            .rowsOverlap,
            Message(
                id: "dua baris cocok untuk \(sample.id)", en: "two rows fit \(sample.en)"),
            at: Label(range, Message(id: "baris ini", en: "this row")),
            secondary: [Label(first, Message(id: "dan baris ini", en: "and this one"))],
            help: Message(
                id:
                    "persempit salah satunya (`..<` tidak memuat ujung atas), atau tulis `\(words)` bila baris pertama yang menentukan",
                en: "narrow one of them (`..<` leaves out the upper end), or write `\(words)` if the first row decides"),
            note: whole.map { Message(id: "keduanya memuat \($0.id)", en: "both hold \($0.en)") })
    }

    /// A row that lies wholly inside another one: a label within a label.
    ///
    /// - Parameter isFirst: whether the inner row stands above the outer one.
    static func rowInsideRow(
        at inner: SourceRange, outer: SourceRange, _ sample: Message, isFirst: Bool, _ language: KeywordLanguage
    ) -> Finding {
        let words = Keyword.inOrder.phrase(language)
        return Finding(
            .rowsOverlap,
            Message(
                id: "dua baris cocok untuk \(sample.id): baris yang satu seluruhnya berada di dalam yang lain",
                en: "two rows fit \(sample.en): one row lies wholly inside the other"),
            at: Label(inner, Message(id: "seluruhnya di dalam baris yang lain", en: "wholly inside the other row")),
            secondary: [Label(outer, Message(id: "memuat baris itu juga", en: "holds that row too"))],
            help: isFirst
                ? Message(
                    id:
                        "kecualikan keadaan itu dari baris yang lebih luas, atau tulis `\(words)`: yang lebih sempit sudah di atas",
                    en:
                        "leave that case out of the wider row, or write `\(words)`: the narrower one stands first already"
                )
                : Message(
                    id:
                        "kecualikan keadaan itu dari baris yang lebih luas, atau tulis `\(words)` dengan yang lebih sempit di atas",
                    en: "leave that case out of the wider row, or write `\(words)` with the narrower one first"))
    }
}
