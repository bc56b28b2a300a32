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

    /// Comparisons of which places are missing that a person is shown.
    private static let shown = 10

    func lines() -> [String] {
        let met = sample.aimed - sample.missed.count
        var lines = [
            text(
                "Ambang: \(met) dari \(sample.aimed) titik tercapai (tepat di ambang, satu langkah di bawah, satu langkah di atas)",
                "Thresholds: \(met) of \(sample.aimed) points met (on the bound, one step below, one step above)")
        ]
        let missing = missing()
        if !missing.isEmpty { lines.append(text("Tidak tercapai:", "Not met:")) }
        lines += missing.prefix(Self.shown)
        if missing.count > Self.shown {
            let more = Figures.grouped(missing.count - Self.shown, language)
            lines.append(text("  … dan \(more) ambang lain", "  … and \(more) more"))
        }
        if let size = sample.neededSize {
            lines.append(
                text(
                    "Dengan `--size \(size)` lebih banyak yang tercapai.", "With `--size \(size)` more of them are met."
                ))
        }
        return lines
    }

    /// One line a comparison, those of one rule together, in the order of the text.
    private func missing() -> [String] {
        var thresholds: [Threshold] = []
        for missed in sample.missed {
            let threshold = threshold(missed)
            guard let known = thresholds.firstIndex(where: { $0.isSame(as: threshold) }) else {
                thresholds.append(threshold)
                continue
            }
            for side in threshold.sides where !thresholds[known].sides.contains(side) {
                thresholds[known].sides.append(side)
            }
        }
        return thresholds.enumerated().sorted {
            ($0.element.path, $0.element.line, $0.element.rule, $0.offset)
                < ($1.element.path, $1.element.line, $1.element.rule, $1.offset)
        }.map { $0.element.text }
    }

    /// A comparison, and which places about it are missing.
    private struct Threshold {
        var path: String
        var line: Int
        var rule: String
        var comparison: String
        var sides: [String]

        func isSame(as other: Threshold) -> Bool {
            path == other.path && line == other.line && rule == other.rule && comparison == other.comparison
        }

        var text: String {
            "  " + (path.isEmpty ? "" : "\(path):\(line): ") + "`\(rule)`: \(comparison): "
                + sides.joined(separator: ", ")
        }
    }

    private func threshold(_ missed: MissedThreshold) -> Threshold {
        let missed = boundOnTheRight(missed)
        let node = NodeText(plan: plan, language: language)
        var result = Threshold(
            path: "", line: 0, rule: missed.column,
            comparison: node.comparison(missed.comparison, missed.left, missed.right, in: missed.grain)
                ?? written(missed),
            sides: [word(missed.side)])
        if let origin = missed.origin, plan.origins.indices.contains(origin),
            let file = files[plan.origins[origin].range.file]
        {
            result.path = file.path
            result.line = file.place(of: plan.origins[origin].range.start).line
        }
        return result
    }

    /// Of what was reckoned, the drafter's own text: its integers alone do not tell how it is written.
    private func written(_ missed: MissedThreshold) -> String {
        let place = missed.origin.map { plan.origins[$0].range }
        let texts = [missed.left, missed.right].compactMap { node -> String? in
            guard node < plan.nodes.count, let place else { return nil }
            let reading = plan.readings[node].first { place.holds($0.range) && $0.isWhole }
            return reading.flatMap { files[$0.range.file]?.oneLine($0.range) }
        }
        return texts.isEmpty ? text("ambangnya", "its threshold") : "`\(texts.joined(separator: "`, `"))`"
    }

    /// Below and above are said of the left side: a constant goes to the right.
    private func boundOnTheRight(_ missed: MissedThreshold) -> MissedThreshold {
        guard case .integer = plan.nodes[missed.left] else { return missed }
        var result = missed
        (result.left, result.right) = (missed.right, missed.left)
        result.comparison = missed.comparison.flipped
        result.side =
            switch missed.side {
            case .below: .above
            case .above: .below
            case .at, .holding, .failing: missed.side
            }
        return result
    }

    private func word(_ side: MissedThreshold.Side) -> String {
        switch side {
        case .below: text("satu langkah di bawah", "one step below")
        case .at: text("tepat sama", "exactly equal")
        case .above: text("satu langkah di atas", "one step above")
        case .holding: text("terpenuhi", "true")
        case .failing: text("tidak terpenuhi", "false")
        }
    }
}
