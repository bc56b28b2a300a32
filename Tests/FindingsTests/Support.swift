import Findings

/// A file and the places in it, found by the text they cover.
struct Page {
    let file: SourceFile

    init(_ text: String, path: String = "a.policy", id: Int = 0) {
        file = SourceFile(id: FileID(id), path: path, bytes: Array(text.utf8))
    }

    func range(_ part: String) -> SourceRange {
        let text = String(decoding: file.bytes, as: UTF8.self)
        let found = text.utf8.firstRange(of: part.utf8) ?? text.utf8.startIndex..<text.utf8.startIndex
        let start = text.utf8.distance(from: text.utf8.startIndex, to: found.lowerBound)
        return SourceRange(file: file.id, start: start, end: start + part.utf8.count)
    }

    func finding(
        _ part: String, code: String = "N001", _ severity: Severity = .error, summary: String = "ada yang salah",
        message: String? = nil, secondary: [Label] = [], help: String? = nil, fixes: [Fix] = [], citation: [String] = []
    ) -> Finding {
        Finding(
            FindingKind(code: code, severity: severity, title: Message(id: "judul", en: "title")), same(summary),
            at: Label(range(part), message.map(same)), secondary: secondary, help: help.map(same), fixes: fixes,
            citation: citation)
    }

    func fix(_ part: String, _ replacement: String, isSafe: Bool = true) -> Fix {
        Fix(
            title: same("tulis `\(replacement)`"),
            edits: [Fix.Edit(range: range(part), replacement: replacement)], isSafe: isSafe)
    }

    func report(_ findings: [Finding], _ others: Page...) -> FindingReport {
        FindingReport(findings, files: [file] + others.map(\.file), language: .indonesian)
    }
}

/// The same words in both languages.
func same(_ text: String) -> Message { Message(id: text, en: text) }
