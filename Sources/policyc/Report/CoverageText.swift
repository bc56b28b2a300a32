import Evaluator
import Findings
import RuleEngine

/// What a part of a policy is called in reports of coverage.
struct CoverageText {
    var plan: Plan
    var language: MessageLanguage
    var files: [FileID: SourceFile]

    private func text(_ id: String, _ en: String) -> String { Message(id: id, en: en)[language] }

    /// The rule; of a table its name, except for the value itself.
    func owner(_ item: Coverage.Item) -> String {
        if case .rule = item.kind { return plan.columns[item.column].name }
        return declaration(item)
    }

    func declaration(_ item: Coverage.Item) -> String {
        switch plan.columns[item.column].kind {
        case .rule, .open: plan.columns[item.column].name
        case .tableResult(let table): table
        case .running(let owner): owner
        }
    }

    /// The item within its rule or table; empty for the rule itself.
    func part(_ item: Coverage.Item) -> String {
        let written = WrittenText(plan, language, files, column: item.column, origin: item.origin)
        func quoted(_ node: NodeID, _ grain: GrainID) -> String {
            written.text(node, in: grain).map { " `\($0)`" } ?? ""
        }
        switch item.kind {
        case .rule: return ""
        case .branch(let condition, let holds):
            let words = quoted(condition, plan.columns[item.column].grain)
            if words.isEmpty {
                return holds
                    ? text("cabang bila syaratnya terpenuhi", "branch if its condition is met")
                    : text("cabang bila syaratnya tidak terpenuhi", "branch if its condition is not met")
            }
            return holds
                ? text("cabang bila\(words)", "branch if\(words)")
                : text("cabang bila tidak\(words)", "branch if not\(words)")
        case .base: return text("tanpa pengecualian", "without exception")
        case .exception(let exception): return text("pengecualian `\(exception)`", "exception `\(exception)`")
        case .tableRow(let row): return text("baris tabel \(row + 1)", "table row \(row + 1)")
        case .version(let days):
            let date = Figures.date(days.from, language)
            return text("versi sejak \(date)", "version from \(date)")
        case .threshold(let threshold, let side):
            let bound = quoted(threshold.node, threshold.grain)
            let value = written.value(
                threshold.value(side), of: threshold.figure, at: threshold.node, in: threshold.grain)
            return text("ambang\(bound)", "threshold\(bound)") + ": " + attempt(value, side)
        case .condition(let node, let grain, let holds):
            let words = quoted(node, grain)
            return holds
                ? text("syarat\(words): coba yang memenuhi", "condition\(words): try what meets it")
                : text("syarat\(words): coba yang tidak memenuhi", "condition\(words): try what does not meet it")
        case .order(let node, let grain, let isLess):
            let words = quoted(node, grain)
            return isLess
                ? text("pilihan\(words): coba yang pertama lebih kecil", "choice\(words): try the first being less")
                : text("pilihan\(words): coba yang pertama lebih besar", "choice\(words): try the first being greater")
        }
    }

    private func attempt(_ value: String?, _ side: Threshold.Side) -> String {
        if let value { return text("coba `\(value)`", "try `\(value)`") }
        switch side {
        case .below: return text("coba nilai terakhir sebelum batasnya", "try the last value before the bound")
        case .above: return text("coba nilai pertama sesudah batasnya", "try the first value after the bound")
        }
    }
}
