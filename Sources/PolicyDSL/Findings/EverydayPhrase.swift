public import Findings

extension FindingKind {
    public static let everydayPhrase = FindingKind(
        code: "S043", severity: .error,
        title: Message(id: "ditulis dengan tanda lain di sini", en: "written another way here"),
        explanation: Explanation(
            meaning: Message(
                id:
                    "Kata ini lazim dalam naskah peraturan, tetapi di dalam blok `policy` maksudnya ditulis dengan tanda atau kata yang sudah tetap, supaya hanya dapat dibaca satu cara.",
                en:
                    "The word is common in the text of regulations, but inside a `policy` block what it means has a fixed sign or word, so that it can be read in one way only."
            ),
            cure: Message(
                id: "Ganti dengan yang disebut dalam saran.", en: "Replace it with what the help says."),
            example: .policy(
                .office,
                wrong: Message(
                    id: "aturan tinggi untuk Pegawai = kelas lebih dari 9",
                    en: "rule high for Employee = grade more than 9"),
                right: Message(
                    id: "aturan tinggi untuk Pegawai = kelas > 9", en: "rule high for Employee = grade > 9"))))
}

extension Finding {
    /// - Parameter written: what the language has for it; empty: nothing.
    static func everydayPhrase(_ phrase: String, written: String, help: Message?, at range: SourceRange) -> Finding {
        let cure =
            written.isEmpty
            ? Message(id: "hapus `\(phrase)`", en: "delete `\(phrase)`")
            : Message(id: "tulis `\(written)`", en: "write `\(written)`")
        return Finding(
            .everydayPhrase,
            written.isEmpty
                ? Message(id: "`\(phrase)` tidak ditulis di sini", en: "`\(phrase)` is not written here")
                : Message(id: "`\(phrase)` ditulis `\(written)`", en: "`\(phrase)` is written `\(written)`"),
            at: Label(range), help: help ?? cure,
            fixes: help == nil
                ? [Fix(title: cure, edits: [Fix.Edit(range: range, replacement: written)], isSafe: false)] : [])
    }
}
