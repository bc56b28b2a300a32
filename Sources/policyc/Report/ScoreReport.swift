import Evaluator
import Findings
import RuleEngine

/// What a scoring did, for a person.
struct ScoreReport {
    var plan: Plan
    var result: RunResult
    var language: MessageLanguage
    var out: String
    var files: [FileID: SourceFile]

    private func text(_ id: String, _ en: String) -> String { Message(id: id, en: en)[language] }

    private func count(_ value: Int) -> String { Figures.grouped(value, language) }

    private var violated: Int { result.guarantees.reduce(0) { $0 + $1.violated } }

    var hasFindings: Bool { !result.rejections.isEmpty || violated > 0 || isEmpty }

    /// Whether what is delivered by periods was delivered for none.
    private var isEmpty: Bool { !result.periods.isEmpty && result.periods.allSatisfy { $0.count == 0 } }

    func lines() throws(RunError) -> [String] {
        let data = DataReport(plan: plan, result: result, language: language)
        var lines = data.notes()
        lines.append(text("Data:", "Data:"))
        lines += data.tables()
        if !result.rejections.isEmpty {
            let hint = FindingSummary.hint(try result.rejections.prefix(1).map(\.kind))
            lines.append(
                text(
                    "Ditolak: \(count(data.rejected)) baris, lihat \(Path.joined(out, "rejected.csv"))\(hint.id)",
                    "Rejected: \(count(data.rejected)) row\(data.rejected == 1 ? "" : "s"), see \(Path.joined(out, "rejected.csv"))\(hint.en)"
                ))
            lines += try data.rejections()
        }
        if let periods = data.periods() { lines.append(text("Periode: ", "Periods: ") + periods) }
        if isEmpty { lines.append(data.nothingScored) }
        lines += guarantees()
        for file in result.outputs {
            let rows = text("\(count(file.rows)) baris", "\(count(file.rows)) row\(file.rows == 1 ? "" : "s")")
            lines.append(text("Ditulis: ", "Written: ") + "\(Path.joined(out, file.name)) (\(rows))")
        }
        return lines
    }

    private func guarantees() -> [String] {
        var lines: [String] = []
        let words = BrokenLimitText(plan: plan, language: language, files: files)
        for (guarantee, found) in zip(plan.guarantees, result.guarantees) where found.violated > 0 {
            lines.append(
                text(
                    "Jaminan `\(guarantee.name)` tidak terpenuhi: \(count(found.violated)) dari \(count(found.checked))",
                    "Guarantee `\(guarantee.name)` does not hold: \(count(found.violated)) of \(count(found.checked))"))
            for violation in found.violations {
                let day = violation.day.map { period($0, guarantee) }
                lines.append("  " + [violation.key, day].compactMap(\.self).joined(separator: ", "))
                let reasons = plan.brokenLimits(of: guarantee, violation)
                lines += reasons.compactMap { words.line($0, in: guarantee.grain) }.map { "    " + $0 }
            }
        }
        let held = zip(plan.guarantees, result.guarantees).count { !$0.isProven && $1.violated == 0 }
        if held > 0 {
            lines.append(
                text("Jaminan: \(held) terpenuhi pada data ini", "Guarantees: \(held) held on this data"))
        }
        return lines
    }

    private func period(_ day: Int, _ guarantee: Guarantee) -> String {
        CalendarPeriod(plan.grains[guarantee.grain].period ?? .day, containing: day).label
    }
}
