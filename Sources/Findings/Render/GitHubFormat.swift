/// Findings as workflow commands: GitHub shows them at their lines in a change.
struct GitHubFormat {
    private let report: FindingReport
    private let context: RenderContext

    init(_ report: FindingReport, _ context: RenderContext) {
        self.report = report
        self.context = context
    }

    func text() -> String { report.findings.map(line).joined() }

    private func line(_ finding: Finding) -> String {
        let text = FindingText(finding, in: report)
        var properties = place(finding.primary.range)
        properties.append(("title", [finding.kind.code, text.citation].compactMap(\.self).joined(separator: " · ")))
        let listed = properties.map { "\($0.0)=\(Self.escapedProperty($0.1))" }.joined(separator: ",")
        let message = ([text.summary] + text.details).joined(separator: "\n")
        return "::\(Self.command(finding.severity)) \(listed)::\(Self.escaped(message))\n"
    }

    private static func command(_ severity: Severity) -> String {
        switch severity {
        case .note: "notice"
        case .warning: "warning"
        case .error: "error"
        }
    }

    /// Columns may only be given where the range lies on one line.
    private func place(_ range: SourceRange) -> [(String, String)] {
        guard let file = report.files[range.file] else { return [] }
        let range = file.trimmed(range)
        let (start, end) = (file.place(of: range.start), file.place(of: range.end))
        var properties = [
            ("file", SourceAddress(file.path, folder: context.folder).path), ("line", "\(start.line)"),
            ("endLine", "\(end.line)"),
        ]
        if start.line == end.line {
            properties += [("col", "\(start.column)"), ("endColumn", "\(max(start.column, end.column))")]
        }
        return properties
    }

    private static func escaped(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { out, scalar in
            switch scalar {
            case "%": out += "%25"
            case "\r": out += "%0D"
            case "\n": out += "%0A"
            default: out.unicodeScalars.append(scalar)
            }
        }
    }

    private static func escapedProperty(_ text: String) -> String {
        escaped(text).unicodeScalars.reduce(into: "") { out, scalar in
            switch scalar {
            case ":": out += "%3A"
            case ",": out += "%2C"
            default: out.unicodeScalars.append(scalar)
            }
        }
    }
}
