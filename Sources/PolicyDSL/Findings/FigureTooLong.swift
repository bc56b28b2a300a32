public import Findings

extension FindingKind {
    public static let figureTooLong = FindingKind(
        code: "S008", severity: .error,
        title: Message(id: "angka terlalu panjang", en: "figure too long"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Angka ini lebih dari 18 digit. Jumlah uang dan lama kerja tidak pernah sepanjang itu; \
                    biasanya ini nomor pengenal, seperti NIP, yang ditulis tanpa tanda petik.
                    """,
                en: """
                    The figure has more than 18 digits. No amount and no duration is that long; mostly it is a \
                    number that identifies, written without quotes.
                    """),
            cure: Message(
                id: """
                    Tulis nomor pengenal sebagai teks, di antara tanda petik. Bila memang jumlah, hitung kembali \
                    angka nolnya.
                    """,
                en: """
                    Write a number that identifies as text, between quotes. If it is an amount, count its zeros \
                    again.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        aturan pejabat untuk Pegawai = nip = 1980010120060410011
                        """,
                    en: """
                        rule acting for Employee = id = 1980010120060410011
                        """),
                right: Message(
                    id: """
                        aturan pejabat untuk Pegawai = nip = "1980010120060410011"
                        """,
                    en: """
                        rule acting for Employee = id = "1980010120060410011"
                        """))))
}

extension Finding {
    static func figureTooLong(_ digits: Int, at range: SourceRange) -> Finding {
        Finding(
            .figureTooLong,
            Message(id: "angka ini lebih dari 18 digit", en: "this figure has more than 18 digits"),
            at: Label(range, digits > 18 ? Message(id: "\(digits) digit", en: "\(digits) digits") : nil),
            help: Message(
                id: "nomor pengenal seperti NIP ditulis sebagai teks, di antara tanda petik",
                en: "identifying numbers are written as text, between quotes"))
    }
}
