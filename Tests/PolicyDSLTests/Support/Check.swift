import Findings
import PolicyDSL
import Testing

func sourceFile(_ text: String, _ path: String = "uji.policy") -> SourceFile {
    SourceFile(id: FileID(0), path: path, bytes: Array(text.utf8))
}

/// Parses a text that must be without findings.
@discardableResult
func checkParses(
    _ text: String, _ path: String = "uji.policy", sourceLocation: SourceLocation = #_sourceLocation
) -> SyntaxTree {
    let file = sourceFile(text, path)
    let (tree, findings) = parse(file)
    #expect(findings.isEmpty, "\(render(findings, file))", sourceLocation: sourceLocation)
    return tree
}

/// Parses a text that must have findings with exactly these codes, in this order.
@discardableResult
func checkFindings(
    _ text: String, _ codes: [String], _ path: String = "uji.policy", sourceLocation: SourceLocation = #_sourceLocation
) -> [Finding] {
    let file = sourceFile(text, path)
    let (_, findings) = parse(file)
    #expect(findings.map(\.kind.code) == codes, "\(render(findings, file))", sourceLocation: sourceLocation)
    return findings
}

/// Findings as text, in both languages.
func render(_ findings: [Finding], _ file: SourceFile) -> String {
    var lines: [String] = []
    for finding in findings {
        let range = finding.primary.range
        let line = file.lines.lineIndex(of: range.start)
        let column = range.start - file.lines.bounds(ofLine: line).lowerBound + 1
        lines.append("\(line + 1):\(column) \(finding.kind.code) `\(file.text(range))`")
        for language in MessageLanguage.allCases {
            lines.append("  \(language.rawValue): \(finding.summary[language])")
            if let label = finding.primary.message { lines.append("      at: \(label[language])") }
            for secondary in finding.secondary {
                let other = file.lines.lineIndex(of: secondary.range.start) + 1
                lines.append("      line \(other): \(secondary.message?[language] ?? "")")
            }
            if let help = finding.help { lines.append("      help: \(help[language])") }
            if let note = finding.note { lines.append("      note: \(note[language])") }
        }
        if !finding.citation.isEmpty { lines.append("  citation: \(finding.citation.joined(separator: " › "))") }
    }
    return lines.joined(separator: "\n").split(separator: "\0", omittingEmptySubsequences: false).joined(separator: "␀")
}
