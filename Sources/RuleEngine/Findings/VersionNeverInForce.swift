public import Findings
import PolicyDSL

extension FindingKind {
    public static let versionNeverInForce = FindingKind(
        code: "V010", severity: .warning,
        title: Message(id: "versi yang tidak pernah berlaku", en: "version that is never in force"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Seluruh masa versi ini di luar masa peraturannya: versi itu tidak pernah dipakai untuk \
                    siapa pun.
                    """,
                en: """
                    The whole time of this version lies outside that of its regulation: it is never used for \
                    anybody.
                    """),
            cure: Message(
                id: """
                    Betulkan tahun pada `berlaku sejak`, atau masa peraturannya; hapus versi yang tidak \
                    terpakai.
                    """,
                en: """
                    Correct the year in `in force from`, or the time of the regulation; remove a version \
                    without use.
                    """),
            example: .policy(
                .file,
                wrong: Message(
                    id: """
                        peraturan Contoh
                          berlaku sejak 1 Januari 2025 sampai dengan 31 Desember 2025

                        parameter tarif : rupiah = Rp10.000
                        parameter tarif : rupiah berlaku sejak 1 Juli 2026 = Rp12.000

                        daftar Pegawai
                          nip  : teks kunci
                          hari : bulat 0..31

                        aturan uang_makan untuk Pegawai per bulan : rupiah = tarif * hari

                        keluaran bayar untuk Pegawai per bulan: nip, uang_makan
                        """,
                    en: """
                        regulation Sample
                          in force from 1 January 2025 through 31 December 2025

                        parameter rate : rupiah = Rp10,000
                        parameter rate : rupiah in force from 1 July 2026 = Rp12,000

                        register Employee
                          id   : text key
                          work : whole 0..31

                        rule meals for Employee per month : rupiah = rate * work

                        output pay for Employee per month: id, meals
                        """),
                right: Message(
                    id: """
                        peraturan Contoh
                          berlaku sejak 1 Januari 2025 sampai dengan 31 Desember 2025

                        parameter tarif : rupiah = Rp10.000
                        parameter tarif : rupiah berlaku sejak 1 Juli 2025 = Rp12.000

                        daftar Pegawai
                          nip  : teks kunci
                          hari : bulat 0..31

                        aturan uang_makan untuk Pegawai per bulan : rupiah = tarif * hari

                        keluaran bayar untuk Pegawai per bulan: nip, uang_makan
                        """,
                    en: """
                        regulation Sample
                          in force from 1 January 2025 through 31 December 2025

                        parameter rate : rupiah = Rp10,000
                        parameter rate : rupiah in force from 1 July 2025 = Rp12,000

                        register Employee
                          id   : text key
                          work : whole 0..31

                        rule meals for Employee per month : rupiah = rate * work

                        output pay for Employee per month: id, meals
                        """))))
}

extension Finding {
    /// - Parameter isOver: it ends before the regulation begins.
    static func versionNeverInForce(_ name: Name, isOver: Bool, _ own: DayRange, at range: SourceRange) -> Finding {
        let from = CivilDate(dayNumber: own.from).iso
        let last = own.until.map { CivilDate(dayNumber: $0 - 1).iso } ?? ""
        return Finding(
            .versionNeverInForce,
            Message(
                id: "versi `\(name.text)` ini tidak pernah berlaku",
                en: "this version of `\(name.text)` is never in force"),
            at: Label(
                range,
                isOver
                    ? Message(
                        id: "peraturannya baru berlaku sejak \(from)", en: "the regulation is in force from \(from) on")
                    : Message(
                        id: "peraturannya hanya berlaku sampai dengan \(last)",
                        en: "the regulation is in force through \(last) only")),
            help: Message(
                id: "betulkan tanggalnya, atau masa peraturannya",
                en: "correct the date, or the time of the regulation"))
    }
}
