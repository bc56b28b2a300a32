public import Findings
import PolicyDSL

extension FindingKind {
    public static let rowsMergeable = FindingKind(
        code: "D009", severity: .note,
        title: Message(id: "baris yang dapat digabung", en: "rows that could be one"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Beberapa baris memberi hasil yang sama dan bersama-sama merupakan satu rentang. Tabelnya benar, \
                    tetapi pembaca mencari beda yang tidak ada, dan bila kelak hanya salah satu baris yang diubah, \
                    muncul beda yang tidak dimaksud. Sering pula ini tanda bahwa salah satu hasilnya salah salin.
                    """,
                en: """
                    Several rows give the same result and together are one range. The table is right, but a reader looks \
                    for a difference that is not there, and if later only one of the rows is changed, a difference \
                    appears that nobody meant. Often it is also a sign that one of the results was copied wrongly.
                    """),
            cure: Message(
                id: """
                    Periksa dahulu apakah hasil kedua baris memang sama menurut naskah. Bila ya, tulis satu baris; bila \
                    naskahnya sendiri memisahkannya, biarkan.
                    """,
                en: """
                    First check whether the results of the rows are the same in the text too. If so, write one row; if \
                    the text itself keeps them apart, leave them.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        tabel potongan untuk Absensi
                          | terlambat            | => potongan : persen |
                          | 0 menit              | 0 %                  |
                          | 1 menit .. 30 menit  | 0,5 %                |
                          | 31 menit .. 60 menit | 0,5 %                |
                          | > 60 menit           | 1 %                  |
                        """,
                    en: """
                        table deduction for Attendance
                          | late                     | => deduction : percent |
                          | 0 minutes                | 0 %                    |
                          | 1 minutes .. 30 minutes  | 0.5 %                  |
                          | 31 minutes .. 60 minutes | 0.5 %                  |
                          | > 60 minutes             | 1 %                    |
                        """),
                right: Message(
                    id: """
                        tabel potongan untuk Absensi
                          | terlambat           | => potongan : persen |
                          | 0 menit             | 0 %                  |
                          | 1 menit .. 60 menit | 0,5 %                |
                          | > 60 menit          | 1 %                  |
                        """,
                    en: """
                        table deduction for Attendance
                          | late                    | => deduction : percent |
                          | 0 minutes               | 0 %                    |
                          | 1 minutes .. 60 minutes | 0.5 %                  |
                          | > 60 minutes            | 1 %                    |
                        """))))
}

extension Finding {
    /// - Parameters:
    ///   - row: the one row that says the same; nil where it cannot be written simply.
    ///   - fix: what makes the first row that one and takes the others away.
    static func rowsMergeable(at rows: [SourceRange], row: String?, fix: [Fix.Edit]) -> Finding {
        let count = rows.count
        let number = count == 2 ? Message(id: "dua", en: "two") : Message(id: "\(count)", en: "\(count)")
        let title = Message(id: "gabungkan menjadi satu baris", en: "make them one row")
        return Finding(
            .rowsMergeable,
            Message(
                id: "\(number.id) baris memberi hasil yang sama dan dapat ditulis sebagai satu baris",
                en: "\(number.en) rows give the same result and can be written as one"),
            at: Label(rows[0]),
            secondary: rows.dropFirst().map { Label($0, Message(id: "hasilnya sama", en: "the same result")) },
            help: row.map { row in
                Message(
                    id: "tulis `\(row)`, kecuali bila hasil salah satunya seharusnya lain",
                    en: "write `\(row)`, unless one of them should give another result")
            }
                ?? Message(
                    id: "gabungkan, kecuali bila hasil salah satunya seharusnya lain",
                    en: "make them one, unless one of them should give another result"),
            // How the regulation lists its rows is for the drafter to decide.
            fixes: fix.isEmpty ? [] : [Fix(title: title, edits: fix, isSafe: false)])
    }
}
