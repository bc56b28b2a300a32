public import Findings
import PolicyDSL

extension FindingKind {
    public static let tableGap = FindingKind(
        code: "D001", severity: .error,
        title: Message(id: "tabel tidak lengkap", en: "incomplete table"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Tabel ini tidak mempunyai baris untuk sebagian keadaan yang dapat terjadi. Orang yang tepat \
                    berada di celah itu, misalnya terlambat 91 menit di antara `..< 91` dan `> 91`, tidak memperoleh \
                    hasil apa pun.
                    """,
                en: """
                    This table has no row for some of the cases that can occur. A person right in the gap, such as \
                    one who is 91 minutes late between `..< 91` and `> 91`, would have no result at all.
                    """),
            cure: Message(
                id: """
                    Geser ujung baris di kedua sisi celah menurut maksud peraturan. Bila semua yang tidak disebut \
                    bernilai sama, tambahkan baris `selain itu`. Bila keadaannya tidak mungkin, persempit batas \
                    kolomnya.
                    """,
                en: """
                    Move the end of a row at either side of the gap as the regulation means it. If all that is not \
                    named has one value, add a row `otherwise`. If the case cannot occur, narrow the range of the \
                    field.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        tabel pengurangan untuk Absensi
                          | terlambat              | => potongan : persen |
                          | 0 menit .. 60 menit    | 1 %                  |
                          | 60 menit <..< 91 menit | 1,25 %               |
                          | > 91 menit             | 1,5 %                |
                        """,
                    en: """
                        table reduction for Attendance
                          | late                       | => deduction : percent |
                          | 0 minutes .. 60 minutes    | 1 %                    |
                          | 60 minutes <..< 91 minutes | 1.25 %                 |
                          | > 91 minutes               | 1.5 %                  |
                        """),
                right: Message(
                    id: """
                        tabel pengurangan untuk Absensi
                          | terlambat              | => potongan : persen |
                          | 0 menit .. 60 menit    | 1 %                  |
                          | 60 menit <..< 91 menit | 1,25 %               |
                          | >= 91 menit            | 1,5 %                |
                        """,
                    en: """
                        table reduction for Attendance
                          | late                       | => deduction : percent |
                          | 0 minutes .. 60 minutes    | 1 %                    |
                          | 60 minutes <..< 91 minutes | 1.25 %                 |
                          | >= 91 minutes              | 1.5 %                  |
                        """))))
}

extension Finding {
    /// - Parameters:
    ///   - regions: all that is missing, as few rows would say it.
    ///   - beside: the rows at either end of the first gap.
    static func tableGap(
        _ name: Name, _ sample: Message, regions: [Message], hasMore: Bool, beside: [Label], _ language: KeywordLanguage
    ) -> Finding {
        let rest = Keyword.otherwise.phrase(language)
        let more = hasMore ? Message(id: "; dan lainnya", en: "; and more") : Message(id: "", en: "")
        let isWhole = regions.count == 1 && regions[0] == sample
        return Finding(
            .tableGap,
            Message(
                id: "tabel `\(name.text)` tidak mempunyai baris untuk \(sample.id)",
                en: "the table `\(name.text)` has no row for \(sample.en)"),
            at: Label(name.range), secondary: beside,
            help: Message(
                id: "tambahkan baris, atau perluas batas baris yang ada; `\(rest)` memuat semua yang tidak disebut",
                en: "add a row, or widen one; `\(rest)` holds all that is not named"),
            note: isWhole
                ? nil
                : Message(
                    id: "yang belum ada: \(regions.map(\.id).joined(separator: "; "))\(more.id)",
                    en: "what is missing: \(regions.map(\.en).joined(separator: "; "))\(more.en)"))
    }
}
