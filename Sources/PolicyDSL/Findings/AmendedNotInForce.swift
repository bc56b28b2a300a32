public import Findings

extension FindingKind {
    public static let amendedNotInForce = FindingKind(
        code: "A002", severity: .error,
        title: Message(id: "yang diubah tidak berlaku pada tanggal itu", en: "nothing in force to amend on that day"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Pada tanggal perubahan ini mulai berlaku, ketentuan yang diubah belum atau tidak lagi berlaku. \
                    Ketentuan yang sudah berakhir tidak hidup kembali karena diubah.
                    """,
                en: """
                    On the day from which this clause holds, what it changes is not yet or no longer in force. What has \
                    ended does not come back to life by being amended.
                    """),
            cure: Message(
                id: """
                    Periksa tanggal `berlaku sejak` perubahan ini dan masa berlaku ketentuan yang diubah. Bila ketentuan \
                    itu hendak dihidupkan lagi, sisipkan sebagai ketentuan baru.
                    """,
                en: """
                    Check `in force from` of the amendment and the validity of what it changes. To bring a provision \
                    back, insert it as a new one.
                    """),
            example: .policy(
                .amendment,
                wrong: Message(
                    id: """
                        perubahan Perubahan_1 atas TPP_Kota
                          berlaku sejak 1 Juli 2024

                        angka 1 ubah parameter dasar menjadi Rp1.200.000
                        """,
                    en: """
                        amendment Amendment_1 to City_Pay
                          in force from 1 July 2024

                        item 1 change parameter base into Rp1,200,000
                        """),
                right: Message(
                    id: """
                        perubahan Perubahan_1 atas TPP_Kota
                          berlaku sejak 1 Juli 2025

                        angka 1 ubah parameter dasar menjadi Rp1.200.000
                        """,
                    en: """
                        amendment Amendment_1 to City_Pay
                          in force from 1 July 2025

                        item 1 change parameter base into Rp1,200,000
                        """))))
}

extension Finding {
    static func amendedNotInForce(
        _ wanted: DeclarationName, _ start: DateLiteral, _ item: AmendmentItem, _ language: KeywordLanguage
    ) -> Finding {
        let day = (start.text(.indonesian), start.text(.english))
        return Finding(
            .amendedNotInForce,
            Message(
                id: "pada \(day.0) `\(wanted.name.text)` tidak berlaku",
                en: "on \(day.1) `\(wanted.name.text)` is not in force"),
            at: Label(wanted.name.range),
            help: Message(
                id:
                    "periksa tanggal berlakunya perubahan ini; ketentuan yang sudah berakhir disisipkan sebagai ketentuan baru",
                en: "check the date of this amendment; what has ended is inserted as a new provision"))
    }
}
