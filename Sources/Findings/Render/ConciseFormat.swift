/// One line a finding, as compilers write them and editors read them.
struct ConciseFormat {
    private let report: FindingReport

    init(_ report: FindingReport) { self.report = report }

    func text() -> String {
        report.findings.map { finding in
            let text = FindingText(finding, in: report)
            return "\(text.place): \(text.severity)[\(finding.kind.code)]: \(text.citedSummary)\n"
        }.joined()
    }
}
