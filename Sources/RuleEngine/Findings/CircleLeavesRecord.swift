public import Findings
import PolicyDSL

extension FindingKind {
    public static let circleLeavesRecord = FindingKind(
        code: "G033", severity: .error,
        title: Message(id: "lingkaran lewat yang lain", en: "circle by way of others"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Aturan ini memerlukan nilai masa sebelumnya yang dihitung lewat pegawai lain, \
                    kantor, atau masa yang lain panjangnya. Yang demikian tidak dapat dihitung masa demi \
                    masa untuk satu orang.
                    """,
                en: """
                    This rule needs an earlier value that is reckoned by way of other employees, an \
                    office, or periods of another length. Such a thing cannot be reckoned period after \
                    period for one person.
                    """),
            cure: Message(
                id: """
                    Biarkan lingkaran itu hanya melalui aturan dari pemilik dan masa yang sama. Yang \
                    dikumpulkan dari yang lain ditulis dalam aturan yang tidak kembali ke sini.
                    """,
                en: """
                    Let the circle pass through rules of the same subject and period only. Write what is \
                    gathered from others as a rule that does not lead back here.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        aturan jatah untuk Pegawai per bulan : bulat 0..100 =
                          terkecil(100; sebelumnya(sisa; 0) + kelas)

                        aturan jatah_tahun untuk Pegawai per tahun = jumlah(jatah)

                        aturan sisa untuk Pegawai per bulan : bulat 0..100 =
                          terkecil(100; jatah_tahun)
                        """,
                    en: """
                        rule share for Employee per month : whole 0..100 =
                          least(100; previous(rest; 0) + grade)

                        rule year_share for Employee per year = sum(share)

                        rule rest for Employee per month : whole 0..100 =
                          least(100; year_share)
                        """),
                right: Message(
                    id: """
                        aturan jatah untuk Pegawai per bulan : bulat 0..100 =
                          terkecil(100; sebelumnya(sisa; 0) + kelas)

                        aturan sisa untuk Pegawai per bulan : bulat 0..100 =
                          terbesar(0; jatah - 5)
                        """,
                    en: """
                        rule share for Employee per month : whole 0..100 =
                          least(100; previous(rest; 0) + grade)

                        rule rest for Employee per month : whole 0..100 =
                          greatest(0; share - 5)
                        """))))
}

extension Finding {
    static func circleLeavesRecord(_ circle: [Name], at range: SourceRange) -> Finding {
        let names = circle.map { "`\($0.text)`" }.joined(separator: ", ")
        return Finding(
            .circleLeavesRecord,
            Message(
                id: "lingkaran lewat masa sebelumnya ini meninggalkan pemilik atau masanya: \(names)",
                en: "this circle by way of an earlier period leaves its subject or period: \(names)"),
            at: Label(
                range,
                Message(
                    id: "yang dibaca di sini kembali ke aturan ini", en: "what is read here leads back to this rule")),
            help: Message(
                id: "baca di sini nilai yang tidak memerlukan aturan ini, atau tulis lingkarannya dalam satu tingkat",
                en: "read a value here that does not need this rule, or keep the circle within one grain"))
    }
}
