public import Findings
import PolicyDSL

extension FindingKind {
    public static let percentBesidePlain = FindingKind(
        code: "T003", severity: .error,
        title: Message(id: "persen dan angka biasa", en: "percentage and plain number"))
}

extension Finding {
    static func percentBesidePlain(
        _ figure: String?, percent: String?, at range: SourceRange, other: SourceRange
    ) -> Finding {
        let written = figure.map { "\($0) %" } ?? percent
        let help = written.map { Message(id: "tulis `\($0)`", en: "write `\($0)`") }
        return Finding(
            .percentBesidePlain,
            Message(
                id: "angka biasa tidak dapat dipadukan dengan persen",
                en: "a plain number does not go with a percentage"),
            at: Label(range, Message(id: "ini angka biasa", en: "this is a plain number")),
            secondary: [Label(other, Message(id: "ini persen", en: "this is a percentage"))],
            help: help
                ?? Message(
                    id: "nyatakan keduanya dalam persen, atau keduanya tanpa persen",
                    en: "state both in percent, or both without"),
            fixes: figure.map { figure in
                [
                    Fix(
                        title: Message(id: "tambahkan tanda persen", en: "add the percent sign"),
                        edits: [Fix.Edit(range: range, replacement: "\(figure) %")], isSafe: false)
                ]
            } ?? [])
    }
}
