import Evaluator
import Findings
import RuleEngine

/// What a mutant changes, in words of the text.
struct MutationText {
    var plan: Plan
    var language: MessageLanguage

    private func word(_ id: String, _ en: String) -> String { Message(id: id, en: en)[language] }

    func becomes(_ before: String, _ after: String) -> String {
        word("`\(before)` menjadi `\(after)`", "`\(before)` becomes `\(after)`")
    }

    func change(_ mutant: Mutant) -> String {
        let before = NodeText(plan: plan, language: language)
        let mutated = mutant.applied(to: plan)
        let after = NodeText(plan: mutated, language: language)
        switch mutant.kind {
        case .exception(let name): return word("tanpa pengecualian `\(name)`", "without exception `\(name)`")
        case .rounding(let from, let to): return becomes(rounding(from), rounding(to))
        case .rows(let row):
            let results = results(of: mutant.node, rows: row...(row + 1), mutant)
            return word(
                "hasil baris \(row + 1) dan \(row + 2) ditukar\(results)",
                "results of rows \(row + 1) and \(row + 2) exchanged\(results)")
        case .condition:
            let text = before.text(mutant.node, in: mutant.grain)
            if case .boolean = mutated.nodes[mutant.node] {
                return word("`\(text)` dianggap selalu terpenuhi", "`\(text)` taken as always met")
            }
            return becomes(text, after.text(mutant.node, in: mutant.grain))
        case .bound:
            let text = before.text(mutant.node, in: mutant.grain)
            if case .boolean(let answer) = mutated.nodes[mutant.node] {
                return answer
                    ? word("`\(text)` dianggap selalu terpenuhi", "`\(text)` taken as always met")
                    : word("`\(text)` dianggap tidak pernah terpenuhi", "`\(text)` taken as never met")
            }
            return becomes(text, after.text(mutant.node, in: mutant.grain))
        case .comparison, .cap, .filter:
            return becomes(before.text(mutant.node, in: mutant.grain), after.text(mutant.node, in: mutant.grain))
        }
    }

    private func results(of node: NodeID, rows: ClosedRange<Int>, _ mutant: Mutant) -> String {
        guard case .cases(let arms, _, _) = plan.nodes[node] else { return "" }
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
