public import Findings
import PolicyDSL

extension FindingKind {
    public static let referenceBesideText = FindingKind(
        code: "T011", severity: .error,
        title: Message(id: "rujukan dibandingkan dengan teks", en: "reference compared with text"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Kolom ini merujuk ke satu baris sebuah daftar, bukan berisi teks atau angka. Membandingkannya \
                    dengan teks tidak mengatakan kolom mana dari baris itu yang dimaksud.
                    """,
                en: """
                    This field refers to a record of a register; it holds no text or number. Comparing it with a \
                    text does not say which field of that record is meant.
                    """),
            cure: Message(
                id: "Tambahkan titik dan nama kolomnya, biasanya kuncinya.",
                en: "Add a dot and the name of the field, most often the key."),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        aturan di_rumah_sakit untuk Pegawai = skpd = "RSUD"
                        """,
                    en: """
                        rule in_hospital for Employee = office = "RSUD"
                        """),
                right: Message(
                    id: """
                        aturan di_rumah_sakit untuk Pegawai = skpd.nama = "RSUD"
                        """,
                    en: """
                        rule in_hospital for Employee = office.name = "RSUD"
                        """))))
}

extension Finding {
    static func referenceBesideText(_ table: TableSymbol, at range: SourceRange) -> Finding {
        let key = table.keyField?.name.text ?? "…"
        return Finding(
            .referenceBesideText,
            Message(
                id: "ini rujukan ke `\(table.name.text)`, bukan teks atau angka",
                en: "this is a reference to `\(table.name.text)`, not a text or number"),
            at: Label(range),
            help: Message(
                id: "bandingkan kuncinya: tambahkan `.\(key)`", en: "compare its key: add `.\(key)`"),
            fixes: [
                Fix(
                    title: Message(id: "tambahkan `.\(key)`", en: "add `.\(key)`"),
                    edits: [
                        Fix.Edit(
                            range: SourceRange(file: range.file, start: range.end, end: range.end),
                            replacement: ".\(key)")
                    ], isSafe: false)
            ])
    }
}
