/// Findings as a table on the page of a CI run.
public struct MarkdownSummary {
    private static let limit = 100
    private let report: FindingReport

    public init(_ report: FindingReport) { self.report = report }

    /// - Parameters:
    ///   - title: what was run.
    ///   - outcome: how it came out, in a sentence.
    public func text(title: String, outcome: Message) -> String {
        let language = report.language
        var out = "### \(title)\n\n\(outcome[language])\n\n"
        guard !report.findings.isEmpty else { return out }
        out +=
            Message(
                id: "| | Kode | Tempat | Temuan |\n", en: "| | Code | Place | Finding |\n")[language]
        out += "|---|---|---|---|\n"
        for finding in report.findings.prefix(Self.limit) {
            let text = FindingText(finding, in: report)
            let place = [Self.cell(text.place), text.citation.map(Self.cell)].compactMap(\.self)
            out += "| \(text.severity) | \(finding.kind.code) | \(place.joined(separator: "<br>")) | "
            out += ([text.summary] + text.details).map(Self.cell).joined(separator: "<br>") + " |\n"
        }
        let hidden = report.findings.count - Self.limit
        if hidden > 0 {
            out += Message(id: "\n… dan \(hidden) temuan lain\n", en: "\n… and \(hidden) more\n")[language]
        }
        return out + "\n"
    }

    /// A text as it may stand in a cell of a table.
    public static func cell(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { out, scalar in
            switch scalar {
            case "|": out += "\\|"
            case "<": out += "&lt;"
            case "&": out += "&amp;"
            case "\n": out += " "
            default: out.unicodeScalars.append(scalar)
            }
        }
    }
}
