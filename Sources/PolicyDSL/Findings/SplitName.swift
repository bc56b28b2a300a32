public import Findings

extension FindingKind {
    public static let splitName = FindingKind(
        code: "S036", severity: .error,
        title: Message(id: "nama dari beberapa kata", en: "a name of several words"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Nama terdiri atas beberapa kata yang dipisahkan spasi. Tanpa garis bawah tidak diketahui di \
                    mana nama berakhir.
                    """,
                en: """
                    A name has several words with blanks between them. Without underscores it is not known where \
                    the name ends.
                    """),
            cure: Message(
                id: """
                    Sambungkan katanya dengan garis bawah. Untuk judul kolom yang dibaca orang, pakai `sebagai \
                    "…"` pada keluaran.
                    """,
                en: """
                    Join the words with underscores. For a column title that people read, use `as "…"` in the \
                    output.
                    """),
            example: .policy(
                .regulation,
                wrong: Message(
                    id: """
                        parameter batas harian : menit = 450 menit
                        """,
                    en: """
                        parameter daily limit : minutes = 450 minutes
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
    static func splitName(_ words: [String], at range: SourceRange) -> Finding {
        let written = words.joined(separator: " ")
        let joined = words.joined(separator: "_")
        return Finding(
            .splitName,
            Message(
                id: "nama `\(written)` terdiri atas \(words.count) kata",
                en: "the name `\(written)` has \(words.count) words"),
            at: Label(range),
            help: Message(id: "tulis `\(joined)`", en: "write `\(joined)`"),
            fixes: [
                Fix(
                    title: Message(id: "tulis `\(joined)`", en: "write `\(joined)`"),
                    edits: [Fix.Edit(range: range, replacement: joined)], isSafe: false)
            ])
    }
}
