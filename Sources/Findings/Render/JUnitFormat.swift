/// Findings as test cases: a failed one for each that fails the run, and a passing one for a clean file, so that no report is empty.
public struct JUnitFormat {
    private let report: FindingReport
    private let context: RenderContext

    public init(_ report: FindingReport, _ context: RenderContext) {
        self.report = report
        self.context = context
    }

    /// One a file: those asked about, and others that something was found in.
    public func suites() -> [JUnitDocument.Suite] {
        let found = Dictionary(grouping: report.findings, by: \.primary.range.file)
        let others = found.keys.filter { !report.checked.contains($0) }.sorted()
        return (report.checked + others).compactMap { id in
            guard let file = report.files[id] else { return nil }
            let address = SourceAddress(file.path, folder: context.folder).path
            return JUnitDocument.Suite(name: address, cases: cases(found[id] ?? [], id, address))
        }
    }

    private func cases(_ findings: [Finding], _ id: FileID, _ address: String) -> [JUnitDocument.Case] {
        guard !findings.isEmpty else {
            let name = Message(id: "tidak ada temuan", en: "nothing found")[report.language(of: id)]
            return [JUnitDocument.Case(name: name, className: address, file: address, outcome: .passed())]
        }
        var seen: [String: Int] = [:]
        return findings.map { finding in
            let text = FindingText(finding, in: report)
            // Without its line, so that a case keeps its name when the text moves.
            let name = "\(finding.kind.code): \(text.summary)"
            let count = seen[name, default: 0] + 1
            seen[name] = count
            let detail =
                (["\(text.place): \(text.severity)[\(finding.kind.code)]: \(text.citedSummary)"] + text.details)
                .joined(separator: "\n")
            return JUnitDocument.Case(
                name: count > 1 ? "\(name) (\(count))" : name,
                className: text.citation.map { "\(address) · \($0)" } ?? address, file: address,
                line: report.files[id]?.place(of: finding.primary.range.start).line,
                outcome: context.fails(finding.severity)
                    ? .failed([.init(message: text.citedSummary, kind: finding.kind.code, detail: detail)])
                    : .passed(output: detail))
        }
    }
}
