public import Findings
import PolicyDSL

extension FindingKind {
    public static let versionChangesNothing = FindingKind(
        code: "V011", severity: .note,
        title: Message(id: "versi yang tidak mengubah apa pun", en: "version that changes nothing"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Versi ini memberi nilai yang sama dengan versi sebelumnya. Mungkin angkanya lupa diganti \
                    sewaktu baris itu disalin.
                    """,
                en: """
                    This version gives the same as the one before it. Perhaps the figure was not changed \
                    when the line was copied.
                    """),
            cure: Message(
                id: "Ganti angkanya sesuai naskah perubahan, atau hapus versi itu.",
                en: "Put in the figure of the amendment, or remove the version."),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        parameter tarif : rupiah = Rp10.000
                        parameter tarif : rupiah berlaku sejak 1 Juli 2025 = Rp10.000

                        aturan uang_kelas untuk Pegawai per bulan : rupiah = tarif * kelas
                        """,
                    en: """
                        parameter rate : rupiah = Rp10,000
                        parameter rate : rupiah in force from 1 July 2025 = Rp10,000

                        rule grade_money for Employee per month : rupiah = rate * grade
                        """),
                right: Message(
                    id: """
                        parameter tarif : rupiah = Rp10.000
                        parameter tarif : rupiah berlaku sejak 1 Juli 2025 = Rp12.000

                        aturan uang_kelas untuk Pegawai per bulan : rupiah = tarif * kelas
                        """,
                    en: """
                        parameter rate : rupiah = Rp10,000
                        parameter rate : rupiah in force from 1 July 2025 = Rp12,000

                        rule grade_money for Employee per month : rupiah = rate * grade
                        """))))
}

extension Finding {
    static func versionChangesNothing(_ name: Name, before: SourceRange, at range: SourceRange) -> Finding {
        Finding(
            .versionChangesNothing,
            Message(
                id: "versi `\(name.text)` ini sama dengan versi sebelumnya",
                en: "this version of `\(name.text)` is the same as the one before it"),
            at: Label(range),
            secondary: [Label(before, Message(id: "versi sebelumnya", en: "the one before it"))],
            help: Message(
                id: "ganti nilainya, atau hapus versi ini", en: "change its value, or remove this version"))
    }
}
