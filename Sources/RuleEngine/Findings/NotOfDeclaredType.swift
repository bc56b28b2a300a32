public import Findings
import PolicyDSL

extension FindingKind {
    public static let notOfDeclaredType = FindingKind(
        code: "T007", severity: .error,
        title: Message(id: "bukan jenis yang dinyatakan", en: "not of the declared type"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Rumusnya menghasilkan jenis atau satuan lain daripada yang dinyatakan. Salah satunya keliru, dan \
                    bila dibiarkan, menit dapat terbayar sebagai rupiah.
                    """,
                en: """
                    The formula gives another type or unit than the one declared. One of them is wrong, and left \
                    alone, minutes might be paid as rupiah.
                    """),
            cure: Message(
                id: """
                    Periksa rumusnya dahulu: sering kali tarif atau satuannya tertinggal. Bila rumusnya benar, ubah \
                    jenis yang dinyatakan.
                    """,
                en: """
                    Look at the formula first: often a rate or a unit was left out. If the formula is right, change \
                    the declared type.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: "aturan honor untuk Aktivitas : rupiah = menit",
                    en: "rule fee for Activity : rupiah = minutes"),
                right: Message(
                    id: "aturan honor untuk Aktivitas : rupiah = menit * Rp5.000 / 1 menit",
                    en: "rule fee for Activity : rupiah = minutes * Rp5,000 / 1 minutes"))))
}

extension Finding {
    static func notOfDeclaredType(
        _ value: Message, _ declared: Message, written: String?, advice: Message? = nil, at range: SourceRange
    ) -> Finding {
        Finding(
            .notOfDeclaredType,
            Message(
                id: "nilainya \(value.id), padahal dinyatakan \(declared.id)",
                en: "the value is \(value.en), but declared as \(declared.en)"),
            at: Label(range),
            help: written.map { Message(id: "tulis `\($0)`", en: "write `\($0)`") }
                ?? advice
                ?? Message(
                    id: "ubah jenis yang dinyatakan, atau rumusnya", en: "change the declared type, or the expression"),
            fixes: written.map { text in
                [
                    Fix(
                        title: Message(id: "tulis `\(text)`", en: "write `\(text)`"),
                        edits: [Fix.Edit(range: range, replacement: text)], isSafe: false)
                ]
            } ?? [])
    }
}
