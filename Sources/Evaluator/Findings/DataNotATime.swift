public import Findings

extension FindingKind {
    /// A field that is not a time of day.
    public static let dataNotATime = FindingKind(
        code: "P012", severity: .error,
        title: Message(id: "bukan pukul", en: "not a time of day"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Isi kolom pukul tidak ditulis jam dan menit dengan titik dua, atau pukulnya tidak ada. \
                    `8.30` di lembar kerja dapat juga berarti delapan tiga persepuluh jam.
                    """,
                en: """
                    The field is not hours and minutes with a colon, or there is no such time. `8.30` in a \
                    spreadsheet may also be eight and three tenths of an hour.
                    """),
            cure: Message(
                id: """
                    Ekspor pukul sebagai `08:30`. Absen yang tidak terekam dibiarkan kosong pada kolom \
                    `opsional`.
                    """,
                en: """
                    Export times as `08:30`. A time that was not recorded stays empty in a field that is \
                    `optional`.
                    """),
            example: .data(
                policy: Message(
                    id: """
                        daftar Pegawai
                          nip   : teks kunci
                          masuk : pukul
                        """,
                    en: """
                        register Employee
                          id      : text key
                          arrival : time of day
                        """),
                file: Message(id: "pegawai.csv", en: "employee.csv"),
                wrong: Message(
                    id: """
                        nip,masuk
                        198001,8.30
                        """,
                    en: """
                        id,arrival
                        198001,8.30
                        """),
                right: Message(
                    id: """
                        nip,masuk
                        198001,08:30
                        """,
                    en: """
                        id,arrival
                        198001,08:30
                        """))))
}

extension RowFault {
    static func notATime(_ text: String) -> RowFault {
        RowFault(
            .dataNotATime,
            Message(
                id: "`\(text)` bukan pukul; tulis seperti `08:00`, dari `00:00` sampai `23:59`",
                en: "`\(text)` is not a time of day; write it as `08:00`, from `00:00` to `23:59`"))
    }
}
