public import Findings
import PolicyDSL

extension FindingKind {
    public static let settingTwice = FindingKind(
        code: "N072", severity: .error,
        title: Message(id: "ditetapkan dua peraturan", en: "set by two regulations"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Dua peraturan yang sama-sama berlaku menetapkan hal yang sama. Urutan tidak memutuskan apa \
                    pun, jadi tidak jelas nilai mana yang dibayarkan.
                    """,
                en: """
                    Two regulations that both hold set the same thing. Order decides nothing, so it is not clear \
                    which value is paid.
                    """),
            cure: Message(
                id: """
                    Biarkan satu peraturan yang menetapkan. Perubahan pada suatu tanggal ditulis di peraturan itu \
                    juga, dengan `berlaku sejak`.
                    """,
                en: """
                    Let one regulation set it. A change at a date is written in that same regulation, with `in \
                    force from`.
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
    static func settingTwice(
        _ name: Name, first: SourceRange, _ regulation: String, _ citation: Citation
    ) -> Finding {
        let place = basisWords(regulation, citation)
        return Finding(
            .settingTwice,
            Message(
                id: "`\(name.text)` sudah ditetapkan \(place.id)", en: "`\(name.text)` is set by \(place.en) already"),
            at: Label(name.range),
            secondary: [Label(first, Message(id: "penetapan yang pertama", en: "the first setting"))],
            help: Message(
                id: "sisakan satu; perubahan pada suatu tanggal ditulis di peraturan yang sama dengan `berlaku sejak`",
                en: "leave one; a change at a date is written in the same regulation, with `in force from`"))
    }
}
