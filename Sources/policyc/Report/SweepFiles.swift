import Evaluator
import Findings
import RuleEngine

/// What a sweep leaves for machines.
struct SweepFiles {
    var report: SweepReport

    private var sweep: Sweep { report.sweep }

    func write(to folder: String, in world: any World) throws {
        try world.makeFolder(folder)
        try world.replace(Path.joined(folder, "variants.csv"), with: variants())
        try world.replace(Path.joined(folder, "periods.csv"), with: periods())
        try world.replace(Path.joined(folder, "summary.json"), with: Array(summary().text().utf8))
    }

    private var money: String? { sweep.view.money.map { sweep.view.values[$0].title } }

    /// One line a variant.
    private func variants() -> [UInt8] {
        var writer = CSVWriter()
        var head = report.texts.terms.map(\.name)
        if let money { head += [money, "change", "winners", "gained", "losers", "lost"] }
        if sweep.view.grade != nil { head += ["regraded"] + report.grades }
        if report.goal != nil { head.append("goal") }
        for title in head { writer.textField(title) }
        writer.endLine()
        let fitting = Set(report.fitting)
        for (number, outcome) in sweep.variants.enumerated() {
            var fields = report.texts.variants[number].figures.map(\.machineText)
            if money != nil {
                let total = outcome.total(0)
                fields += [
                    "\(total)", "\(total - sweep.present.total(0))", "\(outcome.winners)", "\(outcome.gained)",
                    "\(outcome.losers)", "\(outcome.lost)",
                ]
            }
            if sweep.view.grade != nil {
                fields += ["\(outcome.regraded)"] + report.grades.indices.map { "\(outcome.count(ofGrade: $0))" }
            }
            if report.goal != nil { fields.append(fitting.contains(number) ? "1" : "0") }
            for field in fields { writer.textField(field) }
            writer.endLine()
        }
        return writer.bytes
    }

    /// One line a variant and period.
    private func periods() -> [UInt8] {
        var writer = CSVWriter()
        for title in report.texts.terms.map(\.name) + ["period"] + (money.map { [$0] } ?? []) + report.grades {
            writer.textField(title)
        }
        writer.endLine()
        for (number, outcome) in sweep.variants.enumerated() {
            let figures = report.texts.variants[number].figures.map(\.machineText)
            for (position, period) in sweep.periods.enumerated() {
                var fields = figures + [period]
                if money != nil { fields.append("\(outcome.sums[position][0])") }
                fields += outcome.grades[position].map { "\($0)" }
                for field in fields { writer.textField(field) }
                writer.endLine()
            }
        }
        return writer.bytes
    }

    private func summary() -> JSONText {
        .object([
            ("regulation", .string(report.texts.regulation)), ("output", .string(sweep.view.output)),
            ("variants", .integer(sweep.variants.count)),
            ("present", money == nil ? .null : .integer(Int(clamping: sweep.present.total(0)))),
            ("goal", report.goal.map { .string($0.text) } ?? .null), ("fitting", .integer(report.fitting.count)),
            ("best", report.best.map(variant) ?? .null),
        ])
    }

    private func variant(_ number: Int) -> JSONText {
        .object(
            zip(report.texts.terms, report.texts.variants[number].figures).map { ($0.name, .string($1.machineText)) })
    }
}
