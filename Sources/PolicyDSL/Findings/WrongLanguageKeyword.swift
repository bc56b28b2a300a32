public import Findings

extension FindingKind {
    public static let wrongLanguageKeyword = FindingKind(
        code: "S021", severity: .error,
        title: Message(id: "kata kunci dari bahasa lain", en: "keyword of the other language"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Satu berkas memakai satu bahasa, yang ditentukan oleh kata pertamanya. Angka pun dibaca \
                    menurut bahasa itu, maka kata kunci dari dua bahasa tidak dicampur: `1.350` berarti lain \
                    dalam keduanya.
                    """,
                en: """
                    A file is in one language, decided by its first word. Figures are read by that language too, \
                    so keywords of both are not mixed: `1.350` means different things in the two.
                    """),
            cure: Message(
                id: """
                    Tulis kata kunci yang disarankan; artinya sama, maka `policyc` dapat menggantinya. Untuk \
                    mengalihkan seluruh berkas ke bahasa lain: `policyc fmt --to id` atau `--to en`.
                    """,
                en: """
                    Write the keyword suggested; its meaning is the same, so `policyc` can put it there. To turn \
                    a whole file into the other language: `policyc fmt --to en` or `--to id`.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        rule disiplin untuk Pegawai per bulan = hari_hadir >= 20
                        """,
                    en: """
                        aturan discipline for Employee per month = days_present >= 20
                        """),
                right: Message(
                    id: """
                        aturan disiplin untuk Pegawai per bulan = hari_hadir >= 20
                        """,
                    en: """
                        rule discipline for Employee per month = days_present >= 20
                        """))))
}

extension Finding {
    static func wrongLanguageKeyword(
        _ written: String, meant: String, at range: SourceRange, _ language: KeywordLanguage
    ) -> Finding {
        let summary: Message =
            switch language {
            case .indonesian:
                Message(
                    id: "`\(written)` adalah kata kunci bahasa Inggris, sedangkan berkas ini berbahasa Indonesia",
                    en: "`\(written)` is an English keyword, but this file is in Indonesian")
            case .english:
                Message(
                    id: "`\(written)` adalah kata kunci bahasa Indonesia, sedangkan berkas ini berbahasa Inggris",
                    en: "`\(written)` is an Indonesian keyword, but this file is in English")
            }
        return Finding(
            .wrongLanguageKeyword, summary, at: Label(range),
            help: Message(
                id: "tulis `\(meant)`; bahasa berkas ditentukan oleh kata pertamanya",
                en: "write `\(meant)`; the first word of a file decides its language"),
            fixes: [
                Fix(
                    title: Message(id: "tulis `\(meant)`", en: "write `\(meant)`"),
                    edits: [Fix.Edit(range: range, replacement: meant)], isSafe: true)
            ])
    }
}
