public import Findings

extension FindingKind {
    public static let wrongCellCount = FindingKind(
        code: "S028", severity: .error,
        title: Message(id: "jumlah sel dalam baris tabel", en: "number of cells in a table row"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Baris tabel ini lebih pendek atau lebih panjang daripada kepalanya. Bila dibiarkan, nilai di \
                    dalamnya dapat terbaca di bawah kolom yang salah, dan pegawai dibayar menurut sel \
                    tetangganya.
                    """,
                en: """
                    This row is shorter or longer than the head of the table. Its values could be read under the \
                    wrong columns, and people be paid by the cell next door.
                    """),
            cure: Message(
                id: """
                    Bandingkan dengan kepala tabel, lalu tambahkan sel yang kurang (`-` bila apa saja boleh) \
                    atau hapus yang berlebih. Tanda `|` di dalam teks ditulis di antara tanda petik.
                    """,
                en: """
                    Compare with the head, then add the cell that is missing (`-` where anything will do) or \
                    delete the one too many. A `|` inside a text stands between quotes.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        tabel pembayaran untuk Pegawai per bulan
                          | capaian | => bayar : persen |
                          | >= 80 % | 100 %             |
                          | 50 %    |
                        """,
                    en: """
                        table payment for Employee per month
                          | attainment | => paid : percent |
                          | >= 80 %    | 100 %             |
                          | 50 %       |
                        """),
                right: Message(
                    id: """
                        tabel pembayaran untuk Pegawai per bulan
                          | capaian | => bayar : persen |
                          | >= 80 % | 100 %             |
                          | < 80 %  | 50 %              |
                        """,
                    en: """
                        table payment for Employee per month
                          | attainment | => paid : percent |
                          | >= 80 %    | 100 %             |
                          | < 80 %     | 50 %              |
                        """))))
}

extension Finding {
    static func wrongCellCount(_ count: Int, expected: Int, at range: SourceRange, head: SourceRange) -> Finding {
        Finding(
            .wrongCellCount,
            Message(
                id: "baris ini mempunyai \(count) sel, sedangkan kepala tabelnya \(expected)",
                en: "this row has \(count) \(count == 1 ? "cell" : "cells"), but the head of the table has \(expected)"),
            at: Label(range), secondary: [Label(head, Message(id: "kepala tabel", en: "head of the table"))],
            help: count < expected
                ? Message(
                    id: "tambahkan sel yang kurang; `-` berarti apa saja", en: "add what is missing; `-` means anything"
                )
                : Message(id: "hapus sel yang lebih", en: "remove the cells that are too many"))
    }
}
