public import Findings
import PolicyDSL

extension FindingKind {
    public static let unknownException = FindingKind(
        code: "X003", severity: .error,
        title: Message(id: "mengalahkan yang tidak ada", en: "prevails over nothing"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Pengecualian ini dikatakan mengalahkan pengecualian yang tidak ada pada aturan yang sama. \
                    Pertentangan yang hendak diselesaikan dengannya tetap terbuka.
                    """,
                en: """
                    This exception is said to prevail over one that does not exist at the same rule. The conflict \
                    that it should settle stays open.
                    """),
            cure: Message(
                id: """
                    Samakan nama sesudah `mengalahkan` dengan pengecualian lain atas aturan itu. Bila tidak ada yang \
                    dikalahkan, hapus `mengalahkan`.
                    """,
                en: """
                    Make the name after `prevails over` that of another exception to the rule. If there is nothing \
                    to prevail over, remove it.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        aturan tambahan untuk Pegawai : rupiah = Rp1.000.000
                          kecuali magang mengalahkan rendh: bila kelas = 1 maka Rp0
                          kecuali rendah: bila kelas <= 7 maka Rp500.000
                        """,
                    en: """
                        rule supplement for Employee : rupiah = Rp1,000,000
                          except trainee prevails over juniour: when grade = 1 then Rp0
                          except junior: when grade <= 7 then Rp500,000
                        """),
                right: Message(
                    id: """
                        aturan tambahan untuk Pegawai : rupiah = Rp1.000.000
                          kecuali magang mengalahkan rendah: bila kelas = 1 maka Rp0
                          kecuali rendah: bila kelas <= 7 maka Rp500.000
                        """,
                    en: """
                        rule supplement for Employee : rupiah = Rp1,000,000
                          except trainee prevails over junior: when grade = 1 then Rp0
                          except junior: when grade <= 7 then Rp500,000
                        """))))
}

extension Finding {
    static func unknownException(_ name: Name, nearest: [String]) -> Finding {
        Finding(
            .unknownException,
            Message(
                id: "tidak ada pengecualian `\(name.text)` pada aturan ini",
                en: "this rule has no exception `\(name.text)`"),
            at: Label(name.range),
            help: Wording.suggestion(nearest)
                ?? Message(
                    id: "sesudah `mengalahkan` tulis nama pengecualian lain atas aturan yang sama",
                    en: "after `prevails over` write another exception to the same rule"))
    }
}
