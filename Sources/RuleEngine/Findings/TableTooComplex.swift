public import Findings
import PolicyDSL

extension FindingKind {
    public static let tableTooComplex = FindingKind(
        code: "D008", severity: .error,
        title: Message(id: "tabel terlalu rumit", en: "table too complex"))
}

extension Finding {
    static func tableTooComplex(_ name: Name) -> Finding {
        Finding(
            .tableTooComplex,
            Message(
                id: "kelengkapan tabel `\(name.text)` tidak dapat dipastikan",
                en: "it cannot be made sure that the table `\(name.text)` is complete"),
            at: Label(name.range),
            help: Message(
                id: "pecah menjadi beberapa tabel dengan syarat lebih sedikit",
                en: "split it into tables with fewer conditions"))
    }
}
