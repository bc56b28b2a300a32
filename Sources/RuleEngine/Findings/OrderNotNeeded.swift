public import Findings
import PolicyDSL

extension FindingKind {
    public static let orderNotNeeded = FindingKind(
        code: "D012", severity: .note,
        title: Message(id: "urutan yang tidak diperlukan", en: "order that is not needed"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Tabel ini berbunyi `menurut urutan`, padahal tidak ada keadaan yang cocok dengan dua barisnya: \
                    urutan apa pun memberi hasil yang sama. Selama kata itu ada, baris yang kelak bertumpang tindih \
                    tidak dilaporkan sebagai kesalahan, dan yang di atas diam-diam menang.
                    """,
                en: """
                    This table says `in order`, although no case fits two of its rows: any order gives the same. While \
                    the words stand there, rows that overlap later on are not reported as an error, and the upper one \
                    wins in silence.
                    """),
            cure: Message(
                id: """
                    Hapus `menurut urutan`.
                    """,
                en: """
                    Remove `in order`.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        tabel golongan untuk Pegawai menurut urutan
                          | kelas  | => golongan : bulat |
                          | <= 5   | 1                   |
                          | 6 .. 9 | 2                   |
                          | >= 10  | 3                   |
                        """,
                    en: """
                        table band for Employee in order
                          | grade  | => band : whole |
                          | <= 5   | 1               |
                          | 6 .. 9 | 2               |
                          | >= 10  | 3               |
                        """),
                right: Message(
                    id: """
                        tabel golongan untuk Pegawai
                          | kelas  | => golongan : bulat |
                          | <= 5   | 1                   |
                          | 6 .. 9 | 2                   |
                          | >= 10  | 3                   |
                        """,
                    en: """
                        table band for Employee
                          | grade  | => band : whole |
                          | <= 5   | 1               |
                          | 6 .. 9 | 2               |
                          | >= 10  | 3               |
                        """))))
}

extension Finding {
    static func orderNotNeeded(_ name: Name, _ language: KeywordLanguage) -> Finding {
        let words = Keyword.inOrder.phrase(language)
        return Finding(
            .orderNotNeeded,
            Message(
                id:
                    "tabel `\(name.text)` tidak memerlukan `\(words)`: tidak ada keadaan yang cocok dengan dua barisnya",
                en: "the table `\(name.text)` does not need `\(words)`: no case fits two of its rows"),
            at: Label(name.range),
            help: Message(
                id: "hapus `\(words)`; baris yang kelak bertumpang tindih lalu dilaporkan",
                en: "remove `\(words)`; rows that overlap later on will then be reported"))
    }
}
