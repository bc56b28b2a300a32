import Evaluator
import Findings
import RuleEngine

/// What a part of a policy is called in reports of coverage.
struct CoverageText {
    var plan: Plan
    var language: MessageLanguage

    private var nodes: NodeText { NodeText(plan: plan, language: language) }

    private func text(_ id: String, _ en: String) -> String { Message(id: id, en: en)[language] }

    /// The rule; of a table its name, except for the value itself.
    func owner(_ item: Coverage.Item) -> String {
        if case .rule = item.kind { return plan.columns[item.column].name }
        return declaration(item)
    }

    func declaration(_ item: Coverage.Item) -> String {
        switch plan.columns[item.column].kind {
        case .rule: plan.columns[item.column].name
        case .tableResult(let table): table
        }
    }

    /// The item within its rule or table; empty for the rule itself.
    func part(_ item: Coverage.Item) -> String {
        let grain = plan.columns[item.column].grain
        switch item.kind {
        case .rule: return ""
        case .branch(let condition, let holds):
            let words = nodes.text(condition, in: grain)
            return holds
                ? text("cabang bila `\(words)`", "branch if `\(words)`")
                : text("cabang bila tidak `\(words)`", "branch if not `\(words)`")
        case .base: return text("tanpa pengecualian", "without exception")
        case .exception(let exception): return text("pengecualian `\(exception)`", "exception `\(exception)`")
        case .tableRow(let row): return text("baris tabel \(row + 1)", "table row \(row + 1)")
        case .version(let days):
            let date = Figures.date(days.from, language)
            return text("versi sejak \(date)", "version from \(date)")
        case .threshold(let threshold, let side):
            let bound = nodes.text(threshold.node, in: threshold.grain)
            let value = self.value(threshold, side)
            return text("ambang `\(bound)`: coba `\(value)`", "threshold `\(bound)`: try `\(value)`")
        case .condition(let node, let grain, let holds):
            let words = nodes.text(node, in: grain)
            return holds
                ? text("syarat `\(words)`: coba yang memenuhi", "condition `\(words)`: try what meets it")
                : text("syarat `\(words)`: coba yang tidak memenuhi", "condition `\(words)`: try what does not meet it")
        case .order(let node, let grain, let isLess):
            let words = nodes.text(node, in: grain)
            return isLess
                ? text("`\(words)`: coba yang pertama lebih kecil", "`\(words)`: try the first being less")
                : text("`\(words)`: coba yang pertama lebih besar", "`\(words)`: try the first being greater")
        }
    }

    /// `skor = 89,99 %`
    func value(_ threshold: Threshold, _ side: Threshold.Side) -> String {
        let figure = nodes.text(threshold.figure, in: threshold.grain)
        return figure + " = " + nodes.text(threshold.value(side), of: threshold.figure, in: threshold.grain)
    }
}
