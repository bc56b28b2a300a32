import Evaluator
import Findings
import RuleEngine

/// What the variants of a text come to, for a person.
struct SweepReport {
    /// More variants are not listed one by one.
    static let mostListed = 60

    var sweep: Sweep
    var texts: SweptTexts
    var goal: SweepGoal?
    var choice: SweepChoice?
    var language: MessageLanguage
    /// Positions of the variants that keep the goal.
    let fitting: [Int]

    init(sweep: Sweep, texts: SweptTexts, goal: SweepGoal?, choice: SweepChoice?, language: MessageLanguage) {
        (self.sweep, self.texts, self.goal, self.choice, self.language) = (sweep, texts, goal, choice, language)
        fitting = sweep.variants.indices.filter { number in
            goal?.isMet(by: sweep.variants[number], periods: sweep.periods) ?? true
        }
    }

    private var amounts: SimulationNotation { SimulationNotation(language: language) }

    private func text(_ id: String, _ en: String) -> String { Message(id: id, en: en)[language] }

    private func count(_ value: Int) -> String { Figures.grouped(value, language) }

    var best: Int? { choice?.best(of: fitting, texts) }

    func figures(of variant: Int) -> String {
        zip(texts.terms, texts.variants[variant].figures).map { "\($0.name) = \($1.text(language))" }
            .joined(separator: ", ")
    }

    func lines() throws -> [String] {
        var lines = [text("Naskah: \(texts.regulation)", "Text: \(texts.regulation)")]
        let data = DataReport(plan: texts.present, result: sweep.result, language: language)
        if let periods = data.periods() { lines.append(text("Periode: ", "Periods: ") + periods) }
        lines += data.notes()
        for term in texts.terms {
            guard let first = term.figures.first, let last = term.figures.last else { continue }
            lines.append(
                text("Dicoba: ", "Tried: ")
                    + "\(term.name) \(first.text(language)) … \(last.text(language)) (\(count(term.figures.count)))")
        }
        lines += [""] + table()
        lines += conclusion()
        if data.rejected > 0 { lines += ["", text("Ditolak:", "Rejected:")] + (try data.rejections()) }
        return lines
    }

    // MARK: Variants

    private func table() -> [String] {
        let view = sweep.view
        var head = texts.terms.map(\.name)
        if let money = view.money { head += [view.values[money].title, text("selisih", "change"), ""] }
        for title in view.money == nil ? [] : [text("naik", "up"), text("turun", "down")] { head.append(title) }
        if view.grade != nil { head += [text("pindah", "moved")] + grades }
        var rows = [head, row(texts.terms.map { _ in text("sekarang", "now") }, sweep.present)]
        let shown = listed
        for number in shown {
            rows.append(row(texts.variants[number].figures.map { $0.text(language) }, sweep.variants[number]))
        }
        let left = sweep.variants.count - shown.count
        let more =
            left > 0
            ? [
                text(
                    "  \(count(left)) varian lain tidak ditampilkan; semuanya ada di `variants.csv` (`--out`)",
                    "  \(count(left)) more variants are not shown; all are in `variants.csv` (`--out`)")
            ] : []
        return TextTable(rows, indent: 2).lines + more
    }

    /// The grades, in the order of the choice.
    var grades: [String] {
        guard let grade = sweep.view.grade, case .choice(let choice) = sweep.view.values[grade].type else { return [] }
        return texts.present.choices[choice].members
    }

    private func row(_ names: [String], _ outcome: Sweep.Outcome) -> [String] {
        var row = names
        if sweep.view.money != nil {
            let (now, then) = (sweep.present.total(0), outcome.total(0))
            row += [
                amounts.money(then), amounts.money(then - now, signed: true), amounts.percent(then - now, of: now),
                count(outcome.winners), count(outcome.losers),
            ]
        }
        if sweep.view.grade != nil {
            row += [count(outcome.regraded)] + grades.indices.map { count(outcome.count(ofGrade: $0)) }
        }
        return row
    }

    /// All variants where they are few, else some at even distances, and those around the best.
    private var listed: [Int] {
        let total = sweep.variants.count
        guard total > Self.mostListed else { return Array(sweep.variants.indices) }
        let step = (total + Self.mostListed / 2 - 1) / (Self.mostListed / 2)
        var chosen = Set(stride(from: 0, to: total, by: step))
        chosen.insert(total - 1)
        if let best { chosen.formUnion(max(0, best - 3)...min(total - 1, best + 3)) }
        return chosen.sorted()
    }

    private func conclusion() -> [String] {
        guard goal != nil || choice != nil else { return [] }
        var lines = [""]
        if let goal {
            lines.append(
                text(
                    "Sasaran `\(goal.text)`: dipenuhi \(count(fitting.count)) dari \(count(sweep.variants.count)) varian",
                    "Goal `\(goal.text)`: kept by \(count(fitting.count)) of \(count(sweep.variants.count)) variants"))
        }
        if let best, let choice {
            let word =
                choice.isGreatest
                ? text("terbesar", "greatest") : text("terkecil", "least")
            let total =
                sweep.view.money == nil
                ? "" : text(", jumlahnya ", ", which comes to ") + amounts.money(sweep.variants[best].total(0))
            lines.append(
                text(
                    "\(texts.terms[choice.term].name) \(word): \(figures(of: best))\(total)",
                    "\(word) \(texts.terms[choice.term].name): \(figures(of: best))\(total)"))
            let term = texts.terms[choice.term]
            if texts.variants[best].figures[choice.term] == (choice.isGreatest ? term.figures.last : term.figures.first)
            {
                lines.append(
                    text(
                        "Itu di ujung yang dicoba: mungkin ada yang lebih jauh.",
                        "That is at the end of what was tried: there may be one further out."))
            }
        }
        return lines
    }
}
