public import Findings

extension FindingKind {
    public static let settingSaysMore = FindingKind(
        code: "S051", severity: .error,
        title: Message(id: "menetapkan lebih daripada nilainya", en: "setting more than the value"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    `menetapkan` mengisi nilai sesuatu yang jenis dan batasnya sudah ditentukan peraturan di \
                    atasnya. Jenis yang ditulis ulang dapat berbeda dari yang di atas, dan yang ditetapkan tidak \
                    dilimpahkan lagi ke peraturan lain.
                    """,
                en: """
                    `sets` gives the value of something whose type and bounds the regulation above has laid down. \
                    A type written again may differ from that one, and what is set is not left to others again.
                    """),
            cure: Message(
                id: """
                    Hapus jenisnya, atau `dapat ditetapkan`; cukup nama dan nilainya.
                    """,
                en: """
                    Delete the type, or `may be set`; the name and the value are enough.
                    """),
            example: .none(
                Message(
                    id: """
                        Perlu dua peraturan, masing-masing dalam berkasnya sendiri; lihat halaman 18 buku \
                        petunjuk.
                        """,
                    en: """
                        It takes two regulations, each in a file of its own; see page 18 of the manual.
                        """))))
}

extension Finding {
    enum SurplusOfSetting { case type, delegation }

    static func settingSaysMore(_ name: Name, _ surplus: SurplusOfSetting, at range: SourceRange) -> Finding {
        let summary: Message
        switch surplus {
        case .type:
            summary = Message(
                id: "jenis `\(name.text)` sudah ditentukan peraturan yang melimpahkannya",
                en: "the type of `\(name.text)` is laid down by the regulation that leaves it open")
        case .delegation:
            summary = Message(
                id: "yang ditetapkan di sini tidak dapat dilimpahkan lagi",
                en: "what is set here cannot be left to others again")
        }
        return Finding(
            .settingSaysMore, summary, at: Label(range),
            help: Message(
                id: "hapus bagian ini; cukup nama dan nilainya", en: "delete this; the name and the value are enough"))
    }
}
