public import Findings
import PolicyDSL

extension FindingKind {
    public static let noLink = FindingKind(
        code: "G003", severity: .error,
        title: Message(id: "tidak ada hubungan", en: "no link"))
}

extension Finding {
    static func noLink(from source: Message, to target: String, at range: SourceRange) -> Finding {
        Finding(
            .noLink,
            Message(
                id: "\(source.id) tidak berhubungan dengan `\(target)`",
                en: "nothing leads from \(source.en) to `\(target)`"),
            at: Label(range),
            help: Message(
                id: "yang dikumpulkan harus milik `\(target)` atau merujuk kepadanya",
                en: "what is gathered must belong to `\(target)` or refer to it"))
    }
}
