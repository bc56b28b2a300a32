public import Findings
import PolicyDSL

extension FindingKind {
    public static let settingNotATerm = FindingKind(
        code: "N071", severity: .error,
        title: Message(id: "menetapkan yang tidak dilimpahkan", en: "setting what is not left open"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Peraturan di atas tidak melimpahkan ketentuan ini. Daerah yang menetapkannya sendiri akan \
                    membayar dengan dasar yang tidak ada.
                    """,
                en: """
                    The regulation above does not leave this open. Whoever sets it below would pay without a \
                    ground.
                    """),
            cure: Message(
                id: """
                    Hapus penetapannya. Bila pelimpahan itu memang ada dalam naskah, tulis `dapat ditetapkan` atau \
                    `harus ditetapkan` pada deklarasinya di peraturan yang melimpahkan.
                    """,
                en: """
                    Delete the setting. Where the text of the regulation above does leave it open, write `may be \
                    set` or `must be set` at its declaration there.
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
    static func settingNotATerm(
        _ name: Name, declared: SourceRange, _ regulation: String, _ citation: Citation
    ) -> Finding {
        let place = basisWords(regulation, citation)
        return Finding(
            .settingNotATerm,
            Message(
                id: "`\(name.text)` tidak dilimpahkan: \(place.id) tidak menulis `dapat ditetapkan`",
                en: "`\(name.text)` is not left open: \(place.en) does not say `may be set`"),
            at: Label(name.range),
            secondary: [Label(declared, Message(id: "ketentuannya", en: "the provision"))],
            help: Message(
                id: "hapus penetapan ini, atau tulis `dapat ditetapkan` di sana bila naskahnya memang melimpahkan",
                en: "delete this setting, or write `may be set` there if the text does leave it open"))
    }
}
