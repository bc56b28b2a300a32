public import Findings
import PolicyDSL

extension FindingKind {
    public static let inlineKeyTwice = FindingKind(
        code: "N024", severity: .error,
        title: Message(id: "kunci ganda", en: "key twice"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Dua baris daftar ini berkunci sama. Rujukan ke kunci itu menunjuk dua baris, dan bayarannya akan \
                    bergantung pada baris mana yang diambil.
                    """,
                en: """
                    Two rows of this register have the same key. A reference to it would point at both, and what is \
                    paid would depend on which one is taken.
                    """),
            cure: Message(
                id: "Perbaiki kunci yang salah, atau hapus baris yang berulang.",
                en: "Mend the key that is wrong, or remove the row that is repeated."),
            example: .policy(
                .regulation,
                wrong: Message(
                    id: """
                        daftar Hukuman
                          kode     : teks kunci
                          potongan : persen 0 % .. 100 % kelipatan 0,5 %
                          berisi
                            | kode   | potongan |
                            | ringan | 5 %      |
                            | ringan | 25 %     |
                        """,
                    en: """
                        register Penalty
                          code      : text key
                          deduction : percent 0 % .. 100 % step 0.5 %
                          contains
                            | code  | deduction |
                            | light | 5 %       |
                            | light | 25 %      |
                        """),
                right: Message(
                    id: """
                        daftar Hukuman
                          kode     : teks kunci
                          potongan : persen 0 % .. 100 % kelipatan 0,5 %
                          berisi
                            | kode   | potongan |
                            | ringan | 5 %      |
                            | sedang | 25 %     |
                        """,
                    en: """
                        register Penalty
                          code      : text key
                          deduction : percent 0 % .. 100 % step 0.5 %
                          contains
                            | code   | deduction |
                            | light  | 5 %       |
                            | medium | 25 %      |
                        """))))
}

extension Finding {
    /// - Parameter isDated: the key is the owner's and the first day of a row of a dated register.
    static func inlineKeyTwice(_ key: String, isDated: Bool, at range: SourceRange, first: SourceRange) -> Finding {
        Finding(
            .inlineKeyTwice,
            Message(
                id: isDated ? "sudah ada baris yang mulai `\(key)`" : "kunci `\(key)` sudah dipakai baris lain",
                en: isDated ? "there is a row that starts `\(key)` already" : "there is a record `\(key)` already"),
            at: Label(range),
            secondary: [Label(first, Message(id: "pertama kali di sini", en: "first here"))],
            help: Message(
                id: "perbaiki \(isDated ? "tanggalnya" : "kuncinya"), atau hapus baris yang berulang",
                en: "mend the \(isDated ? "date" : "key"), or remove the row that is repeated"))
    }
}
