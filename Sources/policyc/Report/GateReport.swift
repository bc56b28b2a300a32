import Evaluator
import Findings
import RuleEngine

/// The verdict on all limits of a simulation, for people and for CI.
struct GateReport {
    let runs: [GateRun]
    let checked: CheckedPolicies

    var verdicts: [GateRun.Verdict] { runs.flatMap(\.verdicts) }
    private var exceeded: Int { verdicts.count { !$0.isKept } }
    var isKept: Bool { exceeded == 0 }

    private func words(_ run: GateRun) -> GateText {
        GateText(
            run: run, language: checked.report.language(of: FileID(run.gate.position)), files: checked.report.files)
    }

    /// `4 dari 5 batas tidak terpenuhi`.
    var outcome: Message {
        let (count, all) = (exceeded, verdicts.count)
        return count == 0
            ? Message(
                id: "semua batas terpenuhi (\(all))", en: all == 1 ? "the limit is kept" : "all \(all) limits are kept")
            : Message(
                id: "\(count) dari \(all) batas tidak terpenuhi",
                en: "\(count) of \(all) limits \(count == 1 ? "is" : "are") not kept")
    }

    // MARK: For people

    func lines() -> [String] {
        runs.flatMap { run -> [String] in
            let words = words(run)
            var lines = ["", "\(title(words.language)) `\(run.gate.plan.regulation)`:"]
            for verdict in run.verdicts {
                if verdict.isKept {
                    lines.append(
                        "  ✓ " + [verdict.name, words.room(verdict)].compactMap(\.self).joined(separator: ": "))
                } else if verdict.checked == 0 {
                    lines.append("  ✗ \(verdict.name): \(words.unchecked()[words.language])")
                } else {
                    lines.append(
                        "  ✗ " + [verdict.name, words.tally(verdict)].compactMap(\.self).joined(separator: ": "))
                    lines += words.exceeded(verdict).map { "      " + $0 }
                }
            }
            return lines
        } + ["", outcome[checked.language]]
    }

    private func title(_ language: MessageLanguage) -> String { Message(id: "Batas", en: "Limits")[language] }

    // MARK: For CI

    func text(_ format: FindingFormat, _ context: RenderContext) -> String {
        switch format {
        case .human: lines().joined(separator: "\n") + "\n"
        case .junit: JUnitDocument(suites: runs.map(suite)).text()
        case .concise, .json, .sarif, .github: format.render(findings, context)
        }
    }

    /// One finding a limit that is not kept.
    private var findings: FindingReport {
        checked.report.with(
            runs.flatMap { run in
                let (indonesian, english) = (words(run, .indonesian), words(run, .english))
                return run.verdicts.filter { !$0.isKept }.map { verdict in
                    Finding.limitNotKept(verdict, indonesian, english)
                }
            })
    }

    private func words(_ run: GateRun, _ language: MessageLanguage) -> GateText {
        GateText(run: run, language: language, files: checked.report.files)
    }

    /// One case a limit.
    private func suite(_ run: GateRun) -> JUnitDocument.Suite {
        let words = words(run)
        let file = checked.report.files[FileID(run.gate.position)]
        let path = file?.path ?? ""
        let cases = run.verdicts.map { verdict in
            let line = file?.place(of: verdict.place.start).line ?? 0
            let outcome: JUnitDocument.Outcome
            if verdict.isKept {
                outcome = .passed(output: words.room(verdict))
            } else {
                outcome = .failed([
                    .init(
                        message: words.summary(verdict), kind: Finding.kind(of: verdict).code,
                        detail: (["\(path):\(line)"] + words.state(verdict)).joined(separator: "\n"))
                ])
            }
            return JUnitDocument.Case(
                name: verdict.name, className: run.gate.plan.regulation, file: path, line: line, outcome: outcome)
        }
        return JUnitDocument.Suite(name: path, cases: cases)
    }

    /// What the page of a CI run shows: every limit, with how near it is or who exceeds it.
    func markdown() -> String {
        var out = "### policyc simulate --gate\n\n\(outcome[checked.language])\n"
        for run in runs {
            let words = words(run)
            let head = Message(id: "| | Batas | Keadaan |", en: "| | Limit | State |")[words.language]
            out += "\n**\(MarkdownSummary.cell(run.gate.plan.regulation))**\n\n\(head)\n|---|---|---|\n"
            for verdict in run.verdicts {
                let state = words.state(verdict)
                let cells = [verdict.isKept ? "✓" : "✗", verdict.name].map(MarkdownSummary.cell)
                out += "| \(cells[0]) | \(cells[1]) | \(state.map(MarkdownSummary.cell).joined(separator: "<br>")) |\n"
            }
        }
        return out + "\n"
    }
}
