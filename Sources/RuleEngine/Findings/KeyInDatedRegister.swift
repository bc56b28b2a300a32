public import Findings
import PolicyDSL

extension FindingKind {
    /// A row of a dated register is known by its owner and first day.
    public static let keyInDatedRegister = FindingKind(
        code: "N056", severity: .error,
        title: Message(
            id: "kunci pada daftar bertanggal",
            en: "key in a dated register"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Baris daftar bertanggal dikenali dari pemilik dan tanggal mulainya: satu orang boleh mempunyai \
                    banyak baris, tetapi tidak dua pada tanggal yang sama. Kunci lain tidak ada gunanya, dan pembaca \
                    akan mengira satu orang hanya mempunyai satu baris.
                    """,
                en: """
                    A row of a dated register is known by its owner and first day: one person may have many rows, but \
                    not two from one day. Another key serves nothing, and a reader would believe that a person has \
                    only one row.
                    """),
            cure: Message(
                id: "Hapus `kunci`. Nomor keputusan atau sejenisnya boleh tetap menjadi kolom biasa.",
                en: "Remove `key`. The number of a decree may stay as a plain field."),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        daftar Jabatan milik Pegawai berlaku sejak tmt
                          nomor_sk : teks kunci
                          tmt      : tanggal
                        """,
                    en: """
                        register Posting of Employee in force from start
                          decree : text key
                          start  : date
                        """),
                right: Message(
                    id: """
                        daftar Jabatan milik Pegawai berlaku sejak tmt
                          nomor_sk : teks
                          tmt      : tanggal
                        """,
                    en: """
                        register Posting of Employee in force from start
                          decree : text
                          start  : date
                        """))))
}

extension Finding {
    static func keyInDatedRegister(_ name: Name) -> Finding {
        Finding(
            .keyInDatedRegister,
            Message(
                id: "daftar bertanggal tidak mempunyai kunci",
                en: "a dated register has no key"),
            at: Label(name.range),
            help: Message(
                id: "hapus `kunci`; barisnya dikenali dari pemilik dan tanggal mulainya",
                en: "remove `key`; its rows are known by their owner and first day"))
    }
}
