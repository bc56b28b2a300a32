public import Findings
import PolicyDSL

extension FindingKind {
    public static let circularPrevails = FindingKind(
        code: "X004", severity: .error,
        title: Message(id: "saling mengalahkan", en: "prevailing in a circle"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Pengecualian ini saling mengalahkan, langsung atau lewat yang lain, sehingga tidak satu pun \
                    menang. Bagi orang yang kena keduanya belum ada jawaban.
                    """,
                en: """
                    These exceptions prevail over each other, directly or through others, so that none of them wins. \
                    For a person under both there is still no answer.
                    """),
            cure: Message(
                id: "Putuskan mana yang menang, dan hapus `mengalahkan` pada yang kalah.",
                en: "Decide which one wins, and remove `prevails over` from the one that loses."),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        aturan tambahan untuk Pegawai : rupiah = Rp1.000.000
                          kecuali tinggi mengalahkan staf: bila kelas >= 8 maka Rp2.000.000
                          kecuali staf mengalahkan tinggi: bila jenis = pelaksana maka Rp500.000
                        """,
                    en: """
                        rule supplement for Employee : rupiah = Rp1,000,000
                          except senior prevails over clerks: when grade >= 8 then Rp2,000,000
                          except clerks prevails over senior: when post = clerk then Rp500,000
                        """),
                right: Message(
                    id: """
                        aturan tambahan untuk Pegawai : rupiah = Rp1.000.000
                          kecuali tinggi mengalahkan staf: bila kelas >= 8 maka Rp2.000.000
                          kecuali staf: bila jenis = pelaksana maka Rp500.000
                        """,
                    en: """
                        rule supplement for Employee : rupiah = Rp1,000,000
                          except senior prevails over clerks: when grade >= 8 then Rp2,000,000
                          except clerks: when post = clerk then Rp500,000
                        """))))
}

extension Finding {
    static func circularPrevails(_ names: [Name]) -> Finding {
        Finding(
            .circularPrevails,
            Message(
                id: "pengecualian ini saling mengalahkan: \(Wording.list(names.map(\.text)))",
                en: "these exceptions prevail over each other: \(Wording.list(names.map(\.text)))"),
            at: Label(names.first?.range ?? SourceRange(file: FileID(0), start: 0, end: 0)),
            secondary: names.dropFirst().map { Label($0.range) },
            help: Message(
                id: "hapus salah satu `mengalahkan`",
                en: "remove one `prevails over`"))
    }
}
