import Findings
import RuleEngine

extension CheckedPolicies {
    /// Whether something must still be set, so that nothing can be scored; the user was told what.
    func reportOpenTerms(_ plans: [Plan], _ console: Console) -> Bool {
        let open = plans.flatMap { Finding.termsStillOpen(in: $0) }
        guard !open.isEmpty else { return false }
        let report = report.with(open.map(set.cited))
        console.result(FindingFormat.human.render(report, style: console.style(of: .output)))
        console.say(FindingSummary.message(report), in: language)
        return true
    }
}
