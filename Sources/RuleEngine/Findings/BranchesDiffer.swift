public import Findings
import PolicyDSL

extension FindingKind {
    public static let branchesDiffer = FindingKind(
        code: "T008", severity: .error,
        title: Message(id: "jenis cabang berbeda", en: "branches of different kinds"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Nilai yang dapat terpilih di sini tidak sejenis atau tidak sesatuan. Orang yang terkena cabang \
                    yang satu akan memperoleh rupiah, yang lain menit.
                    """,
                en: """
                    The values that may be chosen here are not of one type or unit. A person under one branch would \
                    get rupiah, another one minutes.
                    """),
            cure: Message(
                id: "Tulis satuan yang sama pada semua cabang, termasuk nolnya: `Rp0`, `0 %`, `0 menit`.",
                en: "Write the same unit in all branches, zero included: `Rp0`, `0 %`, `0 minutes`."),
            example: .policy(
                .office,
                wrong: Message(
                    id: "aturan tambahan untuk Pegawai : rupiah = jika kelas >= 8 maka Rp500.000 selain itu 0",
                    en: "rule supplement for Employee : rupiah = if grade >= 8 then Rp500,000 otherwise 0"),
                right: Message(
                    id: "aturan tambahan untuk Pegawai : rupiah = jika kelas >= 8 maka Rp500.000 selain itu Rp0",
                    en: "rule supplement for Employee : rupiah = if grade >= 8 then Rp500,000 otherwise Rp0"))))
}

extension Finding {
    static func branchesDiffer(
        _ first: Message, _ second: Message, written: String?, advice: Message? = nil, at range: SourceRange
    ) -> Finding {
        Finding(
            .branchesDiffer,
            Message(
                id: "nilai yang satu \(first.id), yang ini \(second.id)",
                en: "one value is \(first.en), this one is \(second.en)"),
            at: Label(range),
            help: written.map { Message(id: "tulis `\($0)`", en: "write `\($0)`") }
                ?? advice
                ?? Message(
                    id: "semua cabang harus sejenis dan sesatuan", en: "all branches must be of one kind and unit"),
            fixes: written.map { text in
                [
                    Fix(
                        title: Message(id: "tulis `\(text)`", en: "write `\(text)`"),
                        edits: [Fix.Edit(range: range, replacement: text)], isSafe: false)
                ]
            } ?? [])
    }
}
