public import Findings
import PolicyDSL

extension FindingKind {
    public static let outsideTermBounds = FindingKind(
        code: "N075", severity: .error,
        title: Message(id: "di luar batas peraturan di atasnya", en: "outside the bounds of the regulation above"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Peraturan di atas memberi batas bagi ketentuan ini. Nilai di sini, yang ditetapkan daerah atau \
                    dibuat oleh sebuah pengecualian, dapat berada di luarnya; bagian yang di luar itu tidak \
                    mempunyai dasar.
                    """,
                en: """
                    The regulation above gives bounds for this provision. The value here, set below or made by an \
                    exception, may lie outside them; for what lies outside there is no ground.
                    """),
            cure: Message(
                id: """
                    Tetapkan nilai di dalam batas itu, atau tegakkan batasnya dalam rumus dengan `terkecil(…)` \
                    atau `terbesar(…)`.
                    """,
                en: """
                    Set a value within the bounds, or enforce them in the formula by `least(…)` or `greatest(…)`.
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

/// The bounds that a regulation gives what others set.
struct TermBounds {
    var lower: String
    var upper: String
    var upperIsOpen: Bool
    var regulation: String
    var citation: Citation
    var place: SourceRange
}

/// `Pasal 3 Ayat (1) TPP_Nasional`
func basisWords(_ regulation: String, _ citation: Citation) -> Message {
    let article = citation.drop { !isArticle($0) }
    let words = (article.isEmpty ? citation[...] : article).joined(separator: " ")
    let name = "`\(regulation)`"
    return words.isEmpty
        ? Message(id: "peraturan \(name)", en: "the regulation \(name)")
        : Message(id: "\(words) \(name)", en: "\(words) of \(name)")
}

extension Finding {
    static func outsideTermBounds(_ lower: String, _ upper: String, _ basis: TermBounds, at range: SourceRange)
        -> Finding
    {
        let place = basisWords(basis.regulation, basis.citation)
        let sign = basis.upperIsOpen ? "..<" : ".."
        let bounds = "\(basis.lower) \(sign) \(basis.upper)"
        return Finding(
            .outsideTermBounds,
            lower == upper
                ? Message(
                    id: "nilainya \(lower), di luar batas \(bounds) menurut \(place.id)",
                    en: "the value is \(lower), outside the bounds \(bounds) of \(place.en)")
                : Message(
                    id: "nilainya dapat dari \(lower) sampai \(upper), di luar batas \(bounds) menurut \(place.id)",
                    en: "the value may be from \(lower) to \(upper), outside the bounds \(bounds) of \(place.en)"),
            at: Label(range),
            secondary: [Label(basis.place, Message(id: "batasnya", en: "the bounds"))],
            help: Message(
                id: "tetapkan nilai dari \(basis.lower) sampai \(basis.upperIsOpen ? "sebelum " : "")\(basis.upper)",
                en: "set a value from \(basis.lower) to \(basis.upperIsOpen ? "below " : "")\(basis.upper)"))
    }
}
