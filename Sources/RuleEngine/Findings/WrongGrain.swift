public import Findings
import PolicyDSL

extension FindingKind {
    public static let wrongGrain = FindingKind(
        code: "G001", severity: .error,
        title: Message(id: "nilai untuk tingkat lain", en: "value of another grain"))
}

extension Finding {
    static func wrongGrain(
        _ name: Name, declared: SourceRange, _ own: Message, _ here: Message, advice: [String], period: PeriodUnit?
    ) -> Finding {
        let unreachable =
            period.map { period in
                Message(
                    id: "nilai itu bertanggal: tambahkan `per \(Wording.period(period).id)` pada `untuk …`",
                    en: "that value is dated: add `per \(Wording.period(period).en)` to `for …`")
            } ?? Message(id: "nilai itu tidak dapat dicapai dari sini", en: "that value cannot be reached from here")
        return Finding(
            .wrongGrain,
            Message(
                id: "`\(name.text)` dinyatakan untuk \(own.id), tidak untuk \(here.id)",
                en: "`\(name.text)` is stated for \(own.en), not for \(here.en)"),
            at: Label(name.range),
            secondary: [Label(declared, Message(id: "dinyatakan di sini", en: "declared here"))],
            help: advice.isEmpty
                ? unreachable
                : Message(
                    id: "tulis \(Wording.quoted(advice, .indonesian))", en: "write \(Wording.quoted(advice, .english))")
        )
    }
}
