public import Findings
import PolicyDSL

extension FindingKind {
    public static let kindsDiffer = FindingKind(
        code: "T002", severity: .error,
        title: Message(id: "jenis nilai tidak cocok", en: "kinds of values do not go together"))
}

extension Finding {
    static func kindsDiffer(_ left: Message, _ right: Message, at range: SourceRange, _ leftRange: SourceRange)
        -> Finding
    {
        Finding(
            .kindsDiffer,
            Message(
                id: "\(left.id) tidak dapat dipadukan dengan \(right.id)",
                en: "\(left.en) does not go with \(right.en)"),
            at: Label(range, Message(id: "ini \(right.id)", en: "this is \(right.en)")),
            secondary: [Label(leftRange, Message(id: "ini \(left.id)", en: "this is \(left.en)"))],
            help: Message(
                id: "bandingkan atau hitung nilai yang sejenis",
                en: "compare or reckon with values of one kind"))
    }
}
