public import Findings
import PolicyDSL

extension FindingKind {
    public static let circularRules = FindingKind(
        code: "G010", severity: .error,
        title: Message(id: "aturan melingkar", en: "circular rules"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Aturan-aturan ini saling memerlukan, sehingga tidak satu pun dapat dihitung lebih dahulu. Dalam \
                    lembar kerja hal seperti ini menghasilkan angka yang berubah setiap kali dihitung ulang.
                    """,
                en: """
                    These rules need each other, so none of them can be reckoned first. In a spreadsheet such a \
                    thing gives figures that change with every recalculation.
                    """),
            cure: Message(
                id: """
                    Cari aturan yang seharusnya berangkat dari data atau parameter, dan ubah rumusnya. Sering kali \
                    satu aturan memakai nilai sesudah potongan, padahal maksudnya sebelum potongan.
                    """,
                en: """
                    Find the rule that should start from data or a parameter, and change it. Often one of them uses \
                    the value after a deduction where the value before it is meant.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        aturan bersih untuk Pegawai : rupiah = tunjangan - iuran

                        aturan iuran untuk Pegawai : rupiah = 5 % * bersih dibulatkan ke Rp1
                        """,
                    en: """
                        rule net for Employee : rupiah = allowance - dues

                        rule dues for Employee : rupiah = 5 % * net rounded to Rp1
                        """),
                right: Message(
                    id: """
                        aturan bersih untuk Pegawai : rupiah = tunjangan - iuran

                        aturan iuran untuk Pegawai : rupiah = 5 % * tunjangan dibulatkan ke Rp1
                        """,
                    en: """
                        rule net for Employee : rupiah = allowance - dues

                        rule dues for Employee : rupiah = 5 % * allowance rounded to Rp1
                        """))))
}

extension Finding {
    /// - Parameter advice: the way out that this register offers.
    static func circularRules(_ circle: [Name], closedAt range: SourceRange, advice: Message? = nil) -> Finding {
        let names = circle.map { "`\($0.text)`" } + [circle.first.map { "`\($0.text)`" } ?? ""]
        let way = names.joined(separator: " → ")
        return Finding(
            .circularRules,
            Message(
                id: circle.count == 1 ? "\(names[0]) memerlukan nilainya sendiri" : "aturan ini melingkar: \(way)",
                en: circle.count == 1 ? "\(names[0]) needs its own value" : "these rules go in a circle: \(way)"),
            at: Label(range, Message(id: "di sini lingkarannya tertutup", en: "the circle closes here")),
            secondary: circle.map { Label($0.range) },
            help: advice
                ?? Message(
                    id: "putuskan lingkaran: satu aturan harus dapat dihitung tanpa yang lain",
                    en: "break the circle: one of the rules must do without the others"))
    }
}
