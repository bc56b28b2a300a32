import Evaluator
import Findings
import RuleEngine

/// Which limit of a guarantee is broken, by what figures, and by how many heads.
struct BrokenLimitText {
    var plan: Plan
    var language: MessageLanguage
    var files: [FileID: SourceFile]

    private func word(_ id: String, _ en: String) -> String { Message(id: id, en: en)[language] }

    /// nil: there is nothing that a person would recognise.
    func line(_ limit: BrokenLimit, in grain: GrainID) -> String? {
        let written = WrittenText(plan, language, files)
        guard let condition = written.text(limit.node, in: grain) else { return nil }
        if let share = share(limit) { return "\(condition): \(share)\(change(limit))" }
        let figures = limit.figures.compactMap { figure in
            figure.value.flatMap { value in
                self.figure(value, of: figure.node, in: grain) ?? written.value(value, of: figure.node, in: grain)
            }
        }
        var line = condition
        if !figures.isEmpty { line += ": " + figures.joined(separator: ", ") }
        return line + change(limit)
    }

    private func change(_ limit: BrokenLimit) -> String {
        guard let change = limit.change else { return "" }
        let count = Figures.grouped(Int(change.magnitude), language)
        return change < 0
            ? word("; kelebihan \(count)", "; \(count) too many") : word("; kurang \(count)", "; \(count) too few")
    }

    /// `3 dari 10`, where a part of a group is held against the whole.
    private func share(_ limit: BrokenLimit) -> String? {
        guard limit.figures.count == 2, let part = limit.figures.first(where: { plan.isPartialCount($0.node) })?.value,
            let whole = limit.figures.first(where: { plan.isWholeCount($0.node) })?.value
        else { return nil }
        let numbers = [part, whole].map { Figures.grouped(Int($0), language) }
        return word("\(numbers[0]) dari \(numbers[1])", "\(numbers[0]) of \(numbers[1])")
    }

    /// `banyak_di_atas = 3`, of what has a name.
    private func figure(_ value: Int128, of node: NodeID, in grain: GrainID) -> String? {
        let names = NodeText(plan: plan, language: language)
        guard let name = names.text(node, in: grain), let text = names.text(value, of: node, in: grain) else {
            return nil
        }
        return "\(name) = \(text)"
    }
}
