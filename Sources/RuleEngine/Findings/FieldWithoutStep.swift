public import Findings
import PolicyDSL

extension FindingKind {
    public static let fieldWithoutStep = FindingKind(
        code: "R002", severity: .error,
        title: Message(id: "kolom tanpa kelipatan", en: "field without a step"))
}

extension Finding {
    static func fieldWithoutStep(_ name: Name, _ measure: Measure, _ language: KeywordLanguage) -> Finding {
        let step = language == .indonesian ? "kelipatan 0,01" : "step 0.01"
        return Finding(
            .fieldWithoutStep,
            Message(
                id: "ketelitian kolom `\(name.text)` belum disebut", en: "the field `\(name.text)` has no step"),
            at: Label(name.range),
            help: Message(
                id: "tulis sesudah batasnya misalnya `\(step)`", en: "write after its range for instance `\(step)`"))
    }
}
