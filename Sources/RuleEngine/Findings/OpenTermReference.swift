public import Findings
import PolicyDSL

extension FindingKind {
    public static let openTermReference = FindingKind(
        code: "N081", severity: .error,
        title: Message(id: "rujukan yang harus ditetapkan", en: "reference that must be set"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Yang harus ditetapkan di sini adalah rujukan ke sebuah daftar. Sebelum ditetapkan, tidak ada \
                    baris daftar yang dapat dianggap dimaksud.
                    """,
                en: """
                    What must be set here is a reference to a register. Before it is set there is no record that \
                    it could be taken to mean.
                    """),
            cure: Message(
                id: """
                    Jadikan pilihan, angka, teks, atau ya/tidak; atau beri nilai bawaan dengan `dapat ditetapkan`.
                    """,
                en: """
                    Make it a choice, a figure, a text or yes/no; or give it a value with `may be set`.
                    """),
            example: .policy(
                .regulation,
                wrong: Message(
                    id: """
                        daftar Skpd
                          nama : teks kunci

                        daftar Pegawai
                          nip  : teks kunci
                          asal : Skpd

                        aturan induk untuk Pegawai : Skpd harus ditetapkan
                        """,
                    en: """
                        register Office
                          name : text key

                        register Employee
                          id     : text key
                          office : Office

                        rule home for Employee : Office must be set
                        """),
                right: Message(
                    id: """
                        daftar Skpd
                          nama : teks kunci

                        daftar Pegawai
                          nip  : teks kunci
                          asal : Skpd

                        aturan induk untuk Pegawai : Skpd dapat ditetapkan = asal
                        """,
                    en: """
                        register Office
                          name : text key

                        register Employee
                          id     : text key
                          office : Office

                        rule home for Employee : Office may be set = office
                        """))))
}

extension Finding {
    static func openTermReference(_ name: Name, at range: SourceRange) -> Finding {
        Finding(
            .openTermReference,
            Message(
                id: "`\(name.text)` adalah rujukan ke daftar, yang tidak dapat dibiarkan terbuka",
                en: "`\(name.text)` is a reference to a register, which cannot be left open"),
            at: Label(range),
            help: Message(
                id: "beri nilai bawaan dengan `dapat ditetapkan`, atau jadikan pilihan atau teks",
                en: "give it a value with `may be set`, or make it a choice or a text"))
    }
}
