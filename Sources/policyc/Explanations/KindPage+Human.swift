import Findings

extension KindPage {
    static let cure = Message(id: "Cara mengatasinya", en: "What to do")

    /// For a person at a terminal.
    func human(_ style: HumanStyle) -> String {
        let head = "\(text(kind.severity.word))[\(kind.code)]: \(text(kind.title))"
        var lines = [style.isColoured ? "\u{1B}[1m\(head)\u{1B}[0m" : head]
        guard let explanation else { return head + "\n" }
        lines += [""] + wrap(text(explanation.meaning), width: style.width)
        for part in parts {
            lines += ["", heading(part.heading, style)]
            lines += trimmed(part.text).map { $0.isEmpty ? "" : "    " + $0 }
        }
        if let withoutExample { lines += [""] + wrap(text(withoutExample), width: style.width) }
        lines += ["", heading(Self.cure, style)]
        lines += wrap(text(explanation.cure), width: style.width - 4).map { "    " + $0 }
        return lines.joined(separator: "\n") + "\n"
    }

    private func heading(_ message: Message, _ style: HumanStyle) -> String {
        style.isColoured ? "\u{1B}[32m\(text(message))\u{1B}[0m" : text(message)
    }

    /// Lines without the blank ones at the end.
    func trimmed(_ text: String) -> [String] {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }
}
