public import Findings

extension FindingKind {
    public static let wrongMonth = FindingKind(
        code: "S012", severity: .error,
        title: Message(id: "nama bulan yang salah", en: "wrong name of a month"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Nama bulan salah tulis, disingkat, atau dalam bahasa lain. Tanggal mulai berlaku menentukan \
                    ketentuan mana yang dipakai, maka bulannya tidak ditebak.
                    """,
                en: """
                    The month is misspelt, cut short, or in the other language. The date of entry into force \
                    decides which provision is used, so the month is not guessed.
                    """),
            cure: Message(
                id: """
                    Tulis nama bulan lengkap dalam bahasa berkasnya, atau tanggal sebagai `2025-02-01`.
                    """,
                en: """
                    Write the month's full name in the file's language, or the date as `2025-02-01`.
                    """),
            example: .policy(
                .file,
                wrong: Message(
                    id: """
                        peraturan TPP_Kota
                          berlaku sejak 1 Pebruari 2025
                        """,
                    en: """
                        regulation City_Pay
                          in force from 1 Febuary 2025
                        """),
                right: Message(
                    id: """
                        peraturan TPP_Kota
                          berlaku sejak 1 Februari 2025
                        """,
                    en: """
                        regulation City_Pay
                          in force from 1 February 2025
                        """))))
}

extension Finding {
    static func wrongMonth(_ written: String, meant: String, isOtherLanguage: Bool, at range: SourceRange) -> Finding {
        Finding(
            .wrongMonth,
            isOtherLanguage
                ? Message(
                    id: "`\(written)` bukan nama bulan dalam bahasa berkas ini",
                    en: "`\(written)` is not the name of a month in this file's language")
                : Message(id: "`\(written)` bukan nama bulan", en: "`\(written)` is not the name of a month"),
            at: Label(range), help: Message(id: "tulis `\(meant)`", en: "write `\(meant)`"),
            fixes: [
                Fix(
                    title: Message(id: "tulis `\(meant)`", en: "write `\(meant)`"),
                    edits: [Fix.Edit(range: range, replacement: meant)], isSafe: isOtherLanguage)
            ])
    }
}
