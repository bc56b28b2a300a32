public import Findings

extension FindingKind {
    public static let strayPunctuation = FindingKind(
        code: "S046", severity: .error,
        title: Message(id: "tanda baca yang tidak perlu", en: "punctuation not needed"),
        explanation: Explanation(
            meaning: Message(
                id: "Dalam naskah biasa ada koma atau titik koma di depan kata ini; di dalam blok `policy` tidak.",
                en:
                    "In ordinary text a comma or semicolon may stand before this word; inside a `policy` block it does not."
            ),
            cure: Message(id: "Hapus tandanya.", en: "Delete the sign."),
            example: .policy(
                .office,
                wrong: Message(
                    id: "aturan bagian untuk Pegawai = jika kelas > 9, maka 2 selain itu 1",
                    en: "rule share for Employee = if grade > 9, then 2 otherwise 1"),
                right: Message(
                    id: "aturan bagian untuk Pegawai = jika kelas > 9 maka 2 selain itu 1",
                    en: "rule share for Employee = if grade > 9 then 2 otherwise 1"))))
}

extension Finding {
    static func strayPunctuation(_ sign: String, before word: String, at range: SourceRange) -> Finding {
        Finding(
            .strayPunctuation,
            Message(
                id: "di depan `\(word)` tidak ada `\(sign)`", en: "there is no `\(sign)` before `\(word)`"),
            at: Label(range), help: Message(id: "hapus `\(sign)`", en: "delete `\(sign)`"),
            fixes: [
                Fix(
                    title: Message(id: "hapus `\(sign)`", en: "delete `\(sign)`"),
                    edits: [Fix.Edit(range: range, replacement: "")], isSafe: true)
            ])
    }
}
