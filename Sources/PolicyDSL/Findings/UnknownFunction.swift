public import Findings

extension FindingKind {
    public static let unknownFunction = FindingKind(
        code: "S024", severity: .error,
        title: Message(id: "fungsi yang tidak ada", en: "unknown function"))
}

extension Finding {
    static func unknownFunction(_ name: String, functions: [String], at range: SourceRange) -> Finding {
        let help: Message
        if let near = nearest(to: name, among: functions) {
            help = Message(id: "mungkin maksudnya `\(near)(…)`", en: "did you mean `\(near)(…)`?")
        } else {
            let list = functions.map { "`\($0)`" }.joined(separator: ", ")
            help = Message(
                id: "yang ada: \(list); perhitungan sendiri ditulis sebagai aturan",
                en: "there are \(list); calculations of one's own are written as rules")
        }
        return Finding(
            .unknownFunction,
            Message(id: "tidak ada fungsi `\(name)`", en: "there is no function `\(name)`"), at: Label(range),
            help: help)
    }
}
