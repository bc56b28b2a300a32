public import Findings
import PolicyDSL

extension FindingKind {
    public static let reversedBounds = FindingKind(
        code: "R005", severity: .error,
        title: Message(id: "batas terbalik", en: "bounds the wrong way round"))
}

extension Finding {
    static func reversedBounds(at range: SourceRange) -> Finding {
        Finding(
            .reversedBounds,
            Message(
                id: "batas bawah lebih besar daripada batas atas",
                en: "the lower bound is above the upper one"),
            at: Label(range),
            help: Message(
                id: "tukar kedua batasnya",
                en: "exchange the two"))
    }
}
