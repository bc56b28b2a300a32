import Findings

extension KindPage {
    /// An entry of the manual's list.
    func markdown() -> String {
        var lines = ["### \(kind.code) · \(text(kind.title))", ""]
        guard let explanation else { return "### \(kind.code) · \(text(kind.title))\n\n" }
        lines += wrap("*\(text(kind.severity.word))* · \(text(explanation.meaning))", width: 120) + [""]
        for part in parts { lines += ["\(text(part.heading)):", ""] + block(trimmed(part.text)) + [""] }
        if let withoutExample { lines += wrap(text(withoutExample), width: 120) + [""] }
        lines += wrap("**\(text(Self.cure)):** \(text(explanation.cure))", width: 120) + [""]
        return lines.joined(separator: "\n") + "\n"
    }

    /// Fenced; indented where the text has fences of its own.
    private func block(_ lines: [String]) -> [String] {
        lines.contains { $0.contains("```") }
            ? lines.map { $0.isEmpty ? "" : "    " + $0 } : ["```text"] + lines + ["```"]
    }
}
