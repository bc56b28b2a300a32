import Evaluator
import Findings
import RuleEngine

/// Which thresholds a sample meets, for a person.
struct SampleReport {
    var plan: Plan
    var sample: Sample
    var files: [FileID: SourceFile]
    var language: MessageLanguage

    private func text(_ id: String, _ en: String) -> String { Message(id: id, en: en)[language] }

    func lines() -> [String] {
        let met = sample.aimed - sample.missed.count
        var lines = [
            text(
                "Ambang: \(met) dari \(sample.aimed) titik tercapai (tepat di ambang, satu langkah di bawah, satu langkah di atas)",
                "Thresholds: \(met) of \(sample.aimed) points met (on the bound, one step below, one step above)")
        ]
        var seen: Set<String> = []
        for missed in sample.missed {
            let line = "  " + place(missed) + describe(missed)
            if seen.insert(line).inserted { lines.append(line) }
        }
        if lines.count > 1 { lines.insert(text("Tidak tercapai:", "Not met:"), at: 1) }
        if let size = sample.neededSize {
            lines.append(
                text(
                    "Dengan `--size \(size)` lebih banyak yang tercapai.", "With `--size \(size)` more of them are met."
                ))
        }
        return lines
    }

    private func place(_ missed: MissedThreshold) -> String {
        guard let origin = missed.origin, plan.origins.indices.contains(origin) else { return "" }
        let range = plan.origins[origin].range
        guard let file = files[range.file] else { return "" }
        return "\(file.path):\(file.place(of: range.start).line): "
    }

    private func describe(_ missed: MissedThreshold) -> String {
        let left = operand(missed.left, beside: missed.right)
        let right = operand(missed.right, beside: missed.left)
        let side =
            switch missed.side {
            case .below: text("satu langkah di bawah", "one step below")
            case .at: text("tepat sama", "exactly equal")
            case .above: text("satu langkah di atas", "one step above")
            case .holding: text("terpenuhi", "true")
            case .failing: text("tidak terpenuhi", "false")
            }
        return "`\(missed.column)`: \(left) \(missed.comparison.sign) \(right): \(side)"
    }

    private func operand(_ operand: MissedThreshold.Operand, beside other: MissedThreshold.Operand) -> String {
        switch operand {
        case .named(let name, _): return name
        case .text(let text): return "\"\(text)\""
        case .expression: return "…"
        case .date: return text("tanggal", "date")
        case .constant(let value):
            if other == .date { return Figures.date(Int(value), language) }
            guard case .named(_, let type) = other else { return Figures.decimal(value, decimals: 0, language) }
            return ValueNotation(plan: plan, language: language).text(.integer(value), type)
        }
    }
}
