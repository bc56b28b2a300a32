import Findings
import RuleEngine

extension SimulationPage {
    /// So many records that exceed a limit are named; the rest is counted.
    private static let worst = 5

    /// Added to the style where there are limits.
    static let limitsStyle = """
        .lines { white-space: pre-line; }
        @media (max-width: 44rem) { th.lines { overflow-wrap: anywhere; } }
        """

    /// `4 dari 5 batas tidak terpenuhi.`
    var limitsSentence: String? { limits.map { Self.capitalised($0.outcome[report.language]) + "." } }

    /// Each limit with its verdict, and who exceeds it or how much room is left.
    func limitsSection() -> String {
        guard let limits else { return "" }
        let tables = limits.runs.map { run in
            let words = GateText(
                run: run, language: report.language, files: limits.checked.report.files, hidesPay: !report.showsKeys)
            return HTMLTable(
                caption: run.gate.plan.regulation,
                head: [
                    text("batas", "limit"), text("keadaan", "state"),
                    text("yang terjauh, atau sisa yang tersempit", "the worst, or the least room left"),
                ], rows: run.verdicts.map { row($0, words) }, words: [1, 2], shade: { _, _ in "lines" }
            ).html()
        }
        return section(
            text("Batas", "Limits"), limitsFinding(limits),
            tables + [
                paragraph(
                    text("Persen dalam kurung dihitung dari batasnya.", "Percentages in parentheses are of the limit.")),
                limits.runs.contains { run in run.verdicts.contains { run.names.isMasked($0.register) } }
                    ? maskNote() : "",
            ])
    }

    private func limitsFinding(_ limits: GateReport) -> String {
        let broken = limits.verdicts.filter { !$0.isKept }.map(\.name)
        guard !broken.isEmpty, broken.count <= 4 else { return Self.capitalised(limits.outcome[report.language]) }
        return text("Tidak terpenuhi: ", "Not kept: ") + broken.joined(separator: ", ")
    }

    private func row(_ verdict: GateRun.Verdict, _ words: GateText) -> [String] {
        // Its mark stays beside its word.
        let state =
            verdict.isKept
            ? text("✓\u{A0}terpenuhi", "✓\u{A0}kept")
            : verdict.checked == 0
                ? text("✗\u{A0}tidak diperiksa", "✗\u{A0}not checked") : text("✗\u{A0}dilampaui", "✗\u{A0}exceeded")
        func lines(_ lines: [String?]) -> String { lines.compactMap(\.self).joined(separator: "\n") }
        return [
            lines([verdict.name, verdict.citation.last]), lines([state, verdict.isKept ? nil : words.tally(verdict)]),
            lines(words.state(verdict, limit: Self.worst)),
        ]
    }

    private static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
