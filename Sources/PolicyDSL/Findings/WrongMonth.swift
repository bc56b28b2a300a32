public import Findings

extension FindingKind {
    public static let wrongMonth = FindingKind(
        code: "S012", severity: .error,
        title: Message(id: "nama bulan yang salah", en: "wrong name of a month"))
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
