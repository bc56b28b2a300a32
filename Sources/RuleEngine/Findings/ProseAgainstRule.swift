public import Findings
import PolicyDSL

extension FindingKind {
    public static let proseAgainstRule = FindingKind(
        code: "L001", severity: .warning,
        title: Message(id: "naskah dan aturan menyebut angka yang berbeda", en: "text and rule say different figures"),
        explanation: Explanation(
            meaning: Message(
                id:
                    "Naskah pasal menyebut sebuah angka yang tidak dipakai aturannya, sedangkan aturannya memakai angka sejenis yang tidak disebut naskah. Pegawai dinilai menurut aturan, tetapi yang ditandatangani dan dibaca orang ialah naskahnya.",
                en:
                    "The text of an article names a figure that its rules do not use, while its rules use another of the same kind that the text does not name. People are scored by the rules, but what is signed and read is the text."
            ),
            cure: Message(
                id:
                    "Tetapkan angka yang benar dan samakan keduanya. Kalau naskah memang menyebut angka yang tidak dihitung, abaikan di tempatnya dengan alasan.",
                en:
                    "Decide which figure is right and make both the same. Where the text rightly names a figure that is not scored, ignore the warning at its place with a reason."
            ),
            example: .policy(
                .file,
                wrong: Message(id: Example.limit("450", "420"), en: Example.limitInEnglish("450", "420")),
                right: Message(id: Example.limit("450", "450"), en: Example.limitInEnglish("450", "450")))))
}

extension Example {
    /// An article on a limit, with the figure of its text and the one of its rule.
    fileprivate static func limit(_ text: String, _ rule: String) -> String {
        """
        ```policy
        peraturan Contoh
          berlaku sejak 1 Januari 2025

        daftar Pegawai
          nip   : teks kunci
          menit : menit 0..600
        ```

        ## Pasal 5

        Yang diakui dalam satu hari paling banyak \(text) menit.

        ```policy
        aturan diakui untuk Pegawai = terkecil(menit; \(rule) menit)

        keluaran hari untuk Pegawai: nip, diakui
        ```
        """
    }

    fileprivate static func limitInEnglish(_ text: String, _ rule: String) -> String {
        """
        ```policy
        regulation Sample
          in force from 1 January 2025

        register Employee
          id     : text key
          worked : minutes 0..600
        ```

        ## Article 5

        At most \(text) minutes a day are credited.

        ```policy
        rule credited for Employee = least(worked; \(rule) minutes)

        output daily for Employee: id, credited
        ```
        """
    }
}

extension Finding {
    /// A range of the text whose one end no row has.
    static func proseAgainstRow(_ prose: ProseRange, _ row: RowEnds.Row, citation: Citation) -> Finding {
        let said = "\(prose.words.last ?? "") \(prose.lower) .. \(prose.upper)"
        let used = "\(row.lower ?? 0) .. \(row.upper ?? 0)"
        return Finding(
            .proseAgainstRule,
            Message(
                id: "naskah menyebut `\(said)`, barisnya `\(used)`",
                en: "the text says `\(said)`, the row says `\(used)`"),
            at: Label(
                prose.range, Message(id: "tidak ada baris seperti ini", en: "there is no such row")),
            secondary: [Label(row.range, Message(id: "tidak disebut naskah", en: "not in the text"))],
            help: Message(
                id: "samakan rentang dalam naskah dan dalam tabel",
                en: "make the ranges of the text and the table the same"),
            citation: citation)
    }

    static func proseAgainstRule(_ prose: ProseFigure, _ figures: [PolicyFigure], citation: Citation) -> Finding {
        var texts: [String] = []
        for figure in figures where !texts.contains(figure.text) { texts.append(figure.text) }
        let shown = texts.prefix(3).map { "`\($0)`" }.joined(separator: ", ") + (texts.count > 3 ? ", …" : "")
        return Finding(
            .proseAgainstRule,
            Message(
                id: "naskah menyebut `\(prose.text)`, aturan memakai \(shown)",
                en: "the text says `\(prose.text)`, the rule uses \(shown)"),
            at: Label(
                prose.range, Message(id: "tidak dipakai aturan pasal ini", en: "used by no rule of this article")),
            secondary: figures.prefix(3).map {
                Label($0.range, Message(id: "tidak disebut naskah", en: "not in the text"))
            },
            help: Message(
                id: "samakan angka dalam naskah dan dalam aturan",
                en: "make the figures of the text and the rule the same"),
            citation: citation)
    }
}
