public import Findings
import PolicyDSL

extension FindingKind {
    public static let rowUnreachable = FindingKind(
        code: "D003", severity: .warning,
        title: Message(id: "baris tidak terjangkau", en: "unreachable row"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Dalam tabel `menurut urutan`, baris pertama yang cocok menentukan, dan semua keadaan baris ini \
                    sudah diambil baris di atasnya. Hasilnya tidak akan pernah dibayarkan kepada siapa pun.
                    """,
                en: """
                    In a table `in order` the first row that fits decides, and all cases of this row are taken by \
                    rows above it. Its result will never be paid to anyone.
                    """),
            cure: Message(
                id: """
                    Pindahkan baris yang lebih khusus ke atas baris yang lebih umum. Bila baris ini memang tidak \
                    perlu, hapus.
                    """,
                en: "Move the narrower row above the wider one. If this row is indeed not needed, remove it."),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        tabel tarif untuk Pegawai menurut urutan
                          | kelas | => tambahan : rupiah |
                          | >= 8  | Rp500.000            |
                          | >= 12 | Rp900.000            |
                          | -     | Rp0                  |
                        """,
                    en: """
                        table rate for Employee in order
                          | grade | => supplement : rupiah |
                          | >= 8  | Rp500,000              |
                          | >= 12 | Rp900,000              |
                          | -     | Rp0                    |
                        """),
                right: Message(
                    id: """
                        tabel tarif untuk Pegawai menurut urutan
                          | kelas | => tambahan : rupiah |
                          | >= 12 | Rp900.000            |
                          | >= 8  | Rp500.000            |
                          | -     | Rp0                  |
                        """,
                    en: """
                        table rate for Employee in order
                          | grade | => supplement : rupiah |
                          | >= 12 | Rp900,000              |
                          | >= 8  | Rp500,000              |
                          | -     | Rp0                    |
                        """))))
}

extension Finding {
    static func rowUnreachable(at range: SourceRange, by: [SourceRange]) -> Finding {
        Finding(
            .rowUnreachable,
            Message(
                id: "baris ini tidak pernah terpakai: semua keadaannya sudah diambil baris di atasnya",
                en: "this row is never reached: rows above take all its cases"),
            at: Label(range),
            secondary: by.map { Label($0, Message(id: "sudah diambil di sini", en: "taken here")) },
            help: Message(
                id:
                    "periksa dahulu batas baris di atasnya, mungkin terlalu lebar, atau pindahkan baris ini ke atas; hapus hanya kalau memang tidak perlu",
                en:
                    "first check the bounds of the rows above, which may be too wide, or move this row up; remove it only where it is not needed"
            ))
    }
}
