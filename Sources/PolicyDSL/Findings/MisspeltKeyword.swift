public import Findings

extension FindingKind {
    public static let misspeltKeyword = FindingKind(
        code: "S020", severity: .error,
        title: Message(id: "kata kunci salah tulis", en: "misspelt keyword"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Sebuah kata kunci salah tulis, berhuruf besar, atau baru separuh ditulis. Kata kunci tidak \
                    ditebak, karena kata yang mirip dapat juga sebuah nama.
                    """,
                en: """
                    A keyword is misspelt, in capitals, or only half written. Keywords are not guessed, as a \
                    word that looks like one may be a name.
                    """),
            cure: Message(
                id: """
                    Tulis kata kunci yang disarankan, dengan huruf kecil. Bila yang dimaksud memang nama, \
                    letakkan di tempat nama atau ganti namanya.
                    """,
                en: """
                    Write the keyword suggested, in small letters. If a name was meant, put it where a name \
                    belongs, or choose another.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        atruan disiplin untuk Pegawai per bulan = hari_hadir >= 20
                        """,
                    en: """
                        rlue discipline for Employee per month = days_present >= 20
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
    static func misspeltKeyword(_ written: String, meant: String, at range: SourceRange) -> Finding {
        let isCase = written.lowercased() == meant.lowercased()
        return Finding(
            .misspeltKeyword,
            meant.hasPrefix(written + " ")
                ? Message(
                    id: "kata kunci `\(written) …` belum lengkap", en: "the keyword `\(written) …` is not complete")
                : isCase
                    ? Message(
                        id: "kata kunci ditulis dengan huruf kecil, bukan `\(written)`",
                        en: "keywords are written in small letters, not `\(written)`")
                    : Message(id: "`\(written)` bukan kata kunci", en: "`\(written)` is not a keyword"),
            at: Label(range),
            help: isCase || meant.hasPrefix(written + " ")
                ? Message(id: "tulis `\(meant)`", en: "write `\(meant)`")
                : Message(id: "mungkin maksudnya `\(meant)`", en: "did you mean `\(meant)`?"),
            fixes: [
                Fix(
                    title: Message(id: "tulis `\(meant)`", en: "write `\(meant)`"),
                    edits: [Fix.Edit(range: range, replacement: meant)], isSafe: isCase)
            ])
    }
}
