import Evaluator
import Findings
import RuleEngine

/// What a mutant changes, in words of the text.
struct MutationText {
    var plan: Plan
    var language: MessageLanguage
    var files: [FileID: SourceFile]

    private func word(_ id: String, _ en: String) -> String { Message(id: id, en: en)[language] }

    func becomes(_ before: String, _ after: String) -> String {
        word("`\(before)` menjadi `\(after)`", "`\(before)` becomes `\(after)`")
    }

    func change(_ mutant: Mutant) -> String {
        let written = WrittenText(plan, language, files, column: mutant.column, origin: mutant.origin)
        let mutated = mutant.applied(to: plan)
        let quoted = written.text(mutant.node, in: mutant.grain).map { " `\($0)`" } ?? ""
        if case .boolean(let answer) = mutated.nodes[mutant.node] {
            return answer
                ? word("syarat\(quoted) dianggap selalu terpenuhi", "condition\(quoted) taken as always met")
                : word("syarat\(quoted) dianggap tidak pernah terpenuhi", "condition\(quoted) taken as never met")
        }
        /// The operand that alone is left.
        func kept() -> String? {
            let operand = plan.ownOperands(of: mutant.node).first { plan.nodes[$0] == mutated.nodes[mutant.node] }
            return operand.flatMap { written.text($0, of: mutant.node, in: mutant.grain) }
        }
        switch mutant.kind {
        case .exception(let name): return word("tanpa pengecualian `\(name)`", "without exception `\(name)`")
        case .rounding(let from, let to): return becomes(rounding(from), rounding(to))
        case .rows(let row):
            let results = results(of: mutant.node, rows: row...(row + 1), mutant)
            return word(
                "hasil baris \(row + 1) dan \(row + 2) ditukar\(results)",
                "results of rows \(row + 1) and \(row + 2) exchanged\(results)")
        case .condition:
            if !quoted.isEmpty, let kept = kept() { return word("syarat", "condition") + quoted + only(kept) }
            return word("sebagian syarat\(quoted) dihapus", "a part of the condition\(quoted) left out")
        case .bound: return bound(mutant, mutated, written, quoted)
        case .comparison:
            if let before = written.text(mutant.node, in: mutant.grain), let after = exchanged(before) {
                return becomes(before, after)
            }
            return word(
                "syarat\(quoted): jawaban bagi nilai yang sama diubah",
                "condition\(quoted): the answer for equal values changed")
        case .cap:
            if !quoted.isEmpty, let kept = kept() { return quoted.dropFirst() + only(kept) }
            return word("batas\(quoted) dihapus", "limit\(quoted) left out")
        case .filter:
            guard case .aggregate(let id) = plan.nodes[mutant.node], let filter = plan.aggregates[id].filter,
                let text = written.text(filter, in: plan.aggregates[id].source)
            else { return word("yang dihitung\(quoted) tidak disaring", "what\(quoted) counts is not filtered") }
            return word("hitungan\(quoted) tanpa syarat `\(text)`", "value\(quoted) without the condition `\(text)`")
        }
    }

    private func only(_ kept: String) -> String { word(" menjadi `\(kept)` saja", " becomes `\(kept)` alone") }

    private func bound(_ mutant: Mutant, _ mutated: Plan, _ written: WrittenText, _ quoted: String) -> String {
        let names = NodeText(plan: plan, language: language)
        if let plain = names.text(mutant.node, in: mutant.grain),
            let after = NodeText(plan: mutated, language: language).text(mutant.node, in: mutant.grain)
        {
            let before = written.text(mutant.node, in: mutant.grain) ?? plain
            // Where the drafter reckoned, the figure with its new bound is a text that nobody wrote.
            if !before.contains(where: { "*/+".contains($0) }), !before.contains(" - ") {
                return becomes(before, after)
            }
        }
        guard let moved = mutant.moved else { return word("ambang\(quoted) digeser", "threshold\(quoted) moved") }
        if let value = written.value(moved.value, of: moved.figure, at: mutant.node, in: mutant.grain) {
            return word("ambang\(quoted) digeser melewati `\(value)`", "threshold\(quoted) moved past `\(value)`")
        }
        return moved.isUp
            ? word("ambang\(quoted) digeser naik satu nilai", "threshold\(quoted) moved up by one value")
            : word("ambang\(quoted) digeser turun satu nilai", "threshold\(quoted) moved down by one value")
    }

    /// The text of a comparison with the sign that differs where both sides are equal; nil where that is not the only sign.
    private func exchanged(_ text: String) -> String? {
        let pairs = [("<=", "<"), (">=", ">"), ("<>", "="), ("<", "<="), (">", ">="), ("=", "<>")]
        guard let (sign, other) = pairs.first(where: { text.contains($0.0) }),
            text.split(separator: sign, omittingEmptySubsequences: false).count == 2
        else { return nil }
        let rest = text.replacing(sign, with: "")
        return rest.contains { "<>=".contains($0) } ? nil : text.replacing(sign, with: other)
    }

    private func results(of node: NodeID, rows: ClosedRange<Int>, _ mutant: Mutant) -> String {
        guard isValue(node, of: plan.columns[mutant.column].node), case .cases(let arms, _, _) = plan.nodes[node] else {
            return ""
        }
        let values = arms.compactMap { arm -> String? in
            guard case .tableRow(let row) = arm.label, rows.contains(row),
                case .integer(let value) = plan.nodes[arm.value]
            else { return nil }
            let notation = ValueNotation(plan: plan, language: language, trimsZeros: true)
            return notation.text(.integer(value), plan.columns[mutant.column].type)
        }
        guard values.count == 2 else { return "" }
        return ": `\(plan.columns[mutant.column].name)` \(values[0]) ↔ \(values[1])"
    }

    /// Whether a node is the column's value in some case: at its scale.
    private func isValue(_ node: NodeID, of whole: NodeID) -> Bool {
        if node == whole { return true }
        guard case .cases(let arms, let otherwise, _) = plan.nodes[whole] else { return false }
        return (arms.map(\.value) + [otherwise]).contains { isValue(node, of: $0) }
    }

    private func rounding(_ rounding: Rounding) -> String {
        switch rounding {
        case .nearest: word("dibulatkan ke", "rounded to")
        case .down: word("dibulatkan ke bawah ke", "rounded down to")
        case .up: word("dibulatkan ke atas ke", "rounded up to")
        case .halfEven: word("dibulatkan setengah ke genap ke", "rounded half to even to")
        case .towardZero: word("dibulatkan ke arah nol ke", "rounded toward zero to")
        }
    }

    /// The text of a figure with another value in it.
    func moved(_ text: String, _ value: ParameterMutant.Value) -> String {
        switch value {
        case .timeOfDay(let minutes): return Figures.timeOfDay(minutes)
        case .yesNo(let answer): return answer ? word("ya", "yes") : word("tidak", "no")
        case .figure(let mantissa, let decimals):
            guard let first = text.firstIndex(where: \.isNumber), let last = text.lastIndex(where: \.isNumber) else {
                return text
            }
            let figure = Figures.decimal(Int128(mantissa), decimals: decimals, language)
            return text[..<first] + figure + text[text.index(after: last)...]
        }
    }
}
