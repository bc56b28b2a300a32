public import Findings

extension FindingKind {
    public static let wrongQuotes = FindingKind(
        code: "S005", severity: .error,
        title: Message(id: "tanda petik yang salah", en: "wrong quotes"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Pengolah kata mengganti tanda petik lurus dengan petik lengkung (“ ”) atau petik tunggal. Di \
                    sini teks hanya dikenali di antara petik lurus.
                    """,
                en: """
                    A word processor turned straight quotes into curly (“ ”) or single ones. Here a text is \
                    known by straight quotes only.
                    """),
            cure: Message(
                id: """
                    Ganti dengan `"`; `policyc` dapat melakukannya karena artinya tidak berubah. Matikan petik \
                    otomatis di penyunting supaya tidak terulang.
                    """,
                en: """
                    Put `"` in their place; as the meaning does not change, `policyc` can do it. Turn off \
                    automatic quotes in the editor, so that it does not come back.
                    """),
            example: .policy(
                .file,
                wrong: Message(
                    id: """
                        peraturan TPP_Kota
                          judul “Tambahan Penghasilan Pegawai”
                          berlaku sejak 1 Januari 2025
                        """,
                    en: """
                        regulation City_Pay
                          title “Additional pay of staff”
                          in force from 1 January 2025
                        """),
                right: Message(
                    id: """
                        peraturan TPP_Kota
                          judul "Tambahan Penghasilan Pegawai"
                          berlaku sejak 1 Januari 2025
                        """,
                    en: """
                        regulation City_Pay
                          title "Additional pay of staff"
                          in force from 1 January 2025
                        """))))
}

extension Finding {
    /// A member of a choice between the quotes of a text.
    static func memberInQuotes(_ text: String, name: String, at range: SourceRange) -> Finding {
        // A name that stands between backticks itself cannot be quoted by them.
        let shown = name.hasPrefix("`") ? "`` \(name) ``" : "`\(name)`"
        return Finding(
            .wrongQuotes,
            Message(
                id: "nilai pilihan `\(excerpt(text))` ditulis tanpa tanda petik",
                en: "the member `\(excerpt(text))` of a choice is written without quotes"),
            at: Label(range), help: Message(id: "tulis \(shown)", en: "write \(shown)"),
            fixes: [
                Fix(
                    title: Message(id: "tulis \(shown)", en: "write \(shown)"),
                    edits: [Fix.Edit(range: range, replacement: name)], isSafe: false)
            ])
    }

    static func wrongQuotes(_ value: String, at range: SourceRange) -> Finding {
        var doubled = ""
        for character in value { doubled += character == "\"" ? "\"\"" : String(character) }
        let mended = "\"\(doubled)\""
        return Finding(
            .wrongQuotes,
            Message(
                id: "teks ditulis di antara tanda petik lurus `\"`", en: "text is written between straight quotes `\"`"),
            at: Label(range),
            help: Message(
                id: "tulis `\(mended)`; matikan petik otomatis di penyunting",
                en: "write `\(mended)`; turn off automatic quotes in the editor"),
            fixes: [
                Fix(
                    title: Message(id: "pakai petik lurus", en: "use straight quotes"),
                    edits: [Fix.Edit(range: range, replacement: mended)], isSafe: true)
            ])
    }
}
