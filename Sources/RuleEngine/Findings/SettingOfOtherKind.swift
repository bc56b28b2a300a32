public import Findings
import PolicyDSL

extension FindingKind {
    public static let settingOfOtherKind = FindingKind(
        code: "N073", severity: .error,
        title: Message(id: "menetapkan dalam bentuk lain", en: "setting in another form"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Parameter ditetapkan sebagai parameter, dan nilai untuk tiap orang ditetapkan untuk orang dan \
                    masa yang sama. Bila tidak, aturan yang memakainya tidak tahu nilai siapa yang dimaksud.
                    """,
                en: """
                    A parameter is set as a parameter, and a value of each person for the same persons and \
                    periods. Otherwise the rules that use it would not know whose value is meant.
                    """),
            cure: Message(
                id: """
                    Tulis `menetapkan parameter` atau `menetapkan aturan` sesuai deklarasinya, dengan `untuk …` \
                    yang sama.
                    """,
                en: """
                    Write `sets parameter` or `sets rule` as it is declared, with the same `for …`.
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
    /// What the name stands for in the regulation above.
    enum SettingTarget { case parameter, value, grain }

    static func settingOfOtherKind(_ name: Name, declared target: SettingTarget, at declared: SourceRange) -> Finding {
        let (summary, help): (Message, Message)
        switch target {
        case .parameter:
            summary = Message(id: "`\(name.text)` adalah parameter", en: "`\(name.text)` is a parameter")
            help = Message(
                id: "tulis `menetapkan parameter \(name.text) = …`", en: "write `sets parameter \(name.text) = …`")
        case .value:
            summary = Message(id: "`\(name.text)` bukan parameter", en: "`\(name.text)` is no parameter")
            help = Message(
                id: "tulis `menetapkan aturan \(name.text) untuk … = …`, atau `menetapkan tabel`",
                en: "write `sets rule \(name.text) for … = …`, or `sets table`")
        case .grain:
            summary = Message(
                id: "`\(name.text)` ditetapkan untuk yang lain daripada yang dilimpahkan",
                en: "`\(name.text)` is set for something else than what was left open")
            help = Message(
                id: "tulis `untuk …` yang sama dengan deklarasinya", en: "write the same `for …` as its declaration")
        }
        return Finding(
            .settingOfOtherKind, summary, at: Label(name.range),
            secondary: [Label(declared, Message(id: "deklarasinya", en: "its declaration"))], help: help)
    }
}
