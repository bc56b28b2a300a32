import Findings

/// What `check` found.
struct CheckReport: Deliverable {
    let policies: CheckedPolicies

    private var report: FindingReport { policies.report }
    private var summary: Message { FindingSummary.message(report, checked: policies.roots.count) }

    func text(_ format: FindingFormat, _ context: RenderContext) -> String { format.render(report, context) }

    func markdown(_ context: RenderContext) -> String {
        MarkdownSummary(report).text(title: "policyc check", outcome: summary)
    }

    func conclude(_ console: Console, isRead: Bool) {
        console.say(summary, in: policies.language)
        guard policies.hasUnread else { return }
        console.say(
            Message(
                id: "arti aturannya baru diperiksa sesudah tulisannya dapat dibaca",
                en: "what the rules mean is checked once all of it can be read"),
            in: policies.language)
    }

    func status(_ context: RenderContext) -> ExitStatus {
        report.findings.contains { context.fails($0.severity) } ? .findings : .done
    }
}
