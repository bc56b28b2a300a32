public import Findings
import PolicyDSL

extension FindingKind {
    public static let notOrdered = FindingKind(
        code: "T010", severity: .error,
        title: Message(id: "tidak mempunyai urutan", en: "has no order"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Jenis nilai ini tidak mempunyai urutan, jadi lebih besar atau lebih kecil tidak ada artinya. \
                    Untuk teks, urutan abjad bukan urutan pangkat atau jenjang.
                    """,
                en: """
                    This type has no order, so greater or less means nothing. For texts, alphabetical order is not \
                    the order of rank.
                    """),
            cure: Message(
                id: """
                    Pakai `=`, `<>`, atau `termasuk (…)`. Bila nilainya memang berjenjang, nyatakan sebagai angka \
                    atau sebagai `pilihan`, yang urutannya ialah urutan penulisan anggotanya.
                    """,
                en: """
                    Use `=`, `<>` or `among (…)`. If the values do have ranks, declare a number, or a `choice`, \
                    whose order is the order in which its members are written.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        aturan khusus untuk Pegawai = nama >= "M"
                        """,
                    en: """
                        rule special for Employee = name >= "M"
                        """),
                right: Message(
                    id: "aturan khusus untuk Pegawai = kelas >= 8",
                    en: "rule special for Employee = grade >= 8"))))
}

extension Finding {
    static func notOrdered(_ value: Message, at range: SourceRange) -> Finding {
        Finding(
            .notOrdered,
            Message(
                id: "\(value.id) hanya dapat dibandingkan dengan `=` dan `<>`",
                en: "\(value.en) can be compared by `=` and `<>` only"),
            at: Label(range),
            help: Message(
                id: "untuk nilai yang berurutan, nyatakan sebagai angka atau pilihan",
                en: "for values with an order, declare a number or a choice"))
    }
}
