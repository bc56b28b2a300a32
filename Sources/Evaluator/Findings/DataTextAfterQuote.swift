public import Findings

extension FindingKind {
    /// Something between the closing quote of a field and the next separator.
    public static let dataTextAfterQuote = FindingKind(
        code: "P004", severity: .error,
        title: Message(id: "ada isi setelah tanda petik penutup", en: "text after a closing quote"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Sesudah tanda petik penutup masih ada isi sebelum pemisah berikutnya. Tidak jelas mana yang \
                    isi kolom, maka baris itu tidak dihitung.
                    """,
                en: """
                    Something follows a closing quote before the next separator. It is not clear what the field \
                    holds, so the row is not scored.
                    """),
            cure: Message(
                id: """
                    Tulis seluruh isi di antara satu pasang tanda petik; tanda petik di dalamnya ditulis dua \
                    kali.
                    """,
                en: """
                    Write the whole content between one pair of quotes; a quote inside it is written twice.
                    """),
            example: .data(
                policy: Message(
                    id: """
                        daftar Pegawai
                          nip  : teks kunci
                          nama : teks
                        """,
                    en: """
                        register Employee
                          id   : text key
                          name : text
                        """),
                file: Message(id: "pegawai.csv", en: "employee.csv"),
                wrong: Message(
                    id: """
                        nip,nama
                        198001,"Cut" Nyak
                        """,
                    en: """
                        id,name
                        198001,"Cut" Nyak
                        """),
                right: Message(
                    id: """
                        nip,nama
                        198001,\"""Cut"" Nyak"
                        """,
                    en: """
                        id,name
                        198001,\"""Cut"" Nyak"
                        """))))
}

extension RowFault {
    static func textAfterQuote() -> RowFault {
        RowFault(
            .dataTextAfterQuote,
            Message(
                id: "setelah tanda petik penutup masih ada isi; tulis tanda petik di dalam isi sebagai `\"\"`",
                en: "text follows a closing quote; write a quote inside a field as `\"\"`"))
    }
}
