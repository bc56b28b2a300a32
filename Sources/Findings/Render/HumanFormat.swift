/// Findings for a person: title, place, the lines in question with what is wrong there, and what to do.
struct HumanFormat {
    private let report: FindingReport
    private let style: HumanStyle
    private let ink: Ink

    init(_ report: FindingReport, style: HumanStyle) {
        self.report = report
        self.style = style
        self.ink = Ink(isColoured: style.isColoured)
    }

    func text() -> String {
        // The graver ones are worth the room, whatever their place.
        let ranked = report.findings.filter { $0.severity == .error } + report.findings.filter { $0.severity != .error }
        let shown = report.findings.count <= style.limit ? report.findings : Array(ranked.prefix(style.limit))
        let out = shown.map(text).joined(separator: "\n")
        let hidden = shown.count < report.findings.count ? Array(ranked.dropFirst(style.limit)) : []
        return hidden.isEmpty ? out : out + "\n" + tally(hidden)
    }

    /// What is not shown, kind by kind.
    private func tally(_ hidden: [Finding]) -> String {
        let language = report.language
        let message = Message(
            id: "… dan \(hidden.count) temuan lain yang tidak ditampilkan:",
            en: "… and \(hidden.count) more finding\(hidden.count == 1 ? "" : "s") not shown:")
        let kinds = Dictionary(grouping: hidden, by: \.kind).sorted {
            ($1.key.severity, $1.value.count, $0.key.code) < ($0.key.severity, $0.value.count, $1.key.code)
        }
        let width = kinds.map { String($0.value.count).count }.max() ?? 0
        let lines = kinds.map { kind, findings in
            let count = String(findings.count)
            let pad = String(repeating: " ", count: width - count.count)
            return "  \(pad)\(count) × \(kind.severity.word[language])[\(kind.code)] \(kind.title[language])\n"
        }
        return message[language] + "\n" + lines.joined()
    }

    private func text(_ finding: Finding) -> String {
        let language = report.language(of: finding.primary.range.file)
        let role = finding.severity.inkRole
        var out = title(finding, language)

        let snippets = snippets(finding, language)
        let gutter = (snippets.map(\.lastLineNumber).max() ?? 1).description.count
        let margin = String(repeating: " ", count: gutter)
        for (position, snippet) in snippets.enumerated() {
            let corner = position == 0 ? "┌─" : "├─"
            let citation = position == 0 ? finding.citation : []
            out += "\(margin) \(ink(corner, .frame)) " + heading(snippet, citation, margin: margin)
            for line in snippet.lines(ink: ink, role: role, width: style.width - gutter - 3) {
                let number = line.number.map(String.init) ?? ""
                let pad = String(repeating: " ", count: gutter - number.count)
                out +=
                    trimmed("\(ink(pad + number, .frame)) \(ink(line.isGap ? "⋮" : "│", .frame)) \(line.text)") + "\n"
            }
        }
        let help = finding.help ?? finding.fixes.first?.title
        let advised = [
            (help, Word.help), (finding.note, Word.note),
        ]
        for case (let message?, let word) in advised {
            out += advice(message[language], word[language], margin: margin)
        }
        return out
    }

    private func title(_ finding: Finding, _ language: MessageLanguage) -> String {
        let label = "\(finding.severity.word[language])[\(finding.kind.code)]"
        let text = ": \(finding.summary[language])"
        let lines = style.isTerminal ? wrap(label + text, width: style.width) : [label + text]
        let rest = lines.dropFirst().map { ink($0, .emphasis) + "\n" }
        let first = (lines.first ?? "").dropFirst(label.count)
        return ink(label, finding.severity.inkRole) + ink(String(first), .emphasis) + "\n" + rest.joined()
    }

    /// The place and the article it stands in: on a line of its own where both do not fit.
    private func heading(_ snippet: Snippet, _ citation: [String], margin: String) -> String {
        guard !citation.isEmpty else { return snippet.heading + "\n" }
        let article = citation.joined(separator: ", ")
        let whole = "\(snippet.heading) · \(article)"
        let room = style.width - margin.count - 4
        if !style.isTerminal || displayWidth(of: whole) <= room { return whole + "\n" }
        let bar = "\(margin) \(ink("│", .frame))  "
        return snippet.heading + "\n" + wrap(article, width: room).map { "\(bar)\($0)\n" }.joined()
    }

    private func advice(_ message: String, _ word: String, margin: String) -> String {
        let head = "\(margin) = \(word): "
        // Below the first line of a narrow page there is room from its margin on.
        let indentation = style.width < 60 ? "\(margin)   " : String(repeating: " ", count: head.count)
        let start = style.width < 60 ? "\(word): " : ""
        let lines = wrap(start + message, width: max(30, style.width - indentation.count))
        let body = lines.joined(separator: "\n" + indentation).dropFirst(start.count)
        return "\(margin) \(ink("=", .frame)) \(ink("\(word):", .hint)) \(body)\n"
    }

    private func trimmed(_ line: String) -> String {
        var line = line
        while line.last == " " { line.removeLast() }
        return line
    }

    /// One excerpt a file, the primary label's first.
    private func snippets(_ finding: Finding, _ language: MessageLanguage) -> [Snippet] {
        var order: [FileID] = []
        var marks: [FileID: [Snippet.Mark]] = [:]
        for (position, label) in ([finding.primary] + finding.secondary).enumerated() {
            let mark = Snippet.Mark(
                range: label.range, message: label.message?[language], isPrimary: position == 0)
            if marks[label.range.file] == nil { order.append(label.range.file) }
            marks[label.range.file, default: []].append(mark)
        }
        return order.compactMap { id in
            report.files[id].map { Snippet(file: $0, marks: marks[id] ?? []) }
        }
    }
}
