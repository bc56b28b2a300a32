/// The sentences of a finding without its picture, for formats that have lines but no excerpts.
struct FindingText {
    private let finding: Finding
    private let report: FindingReport
    private let language: MessageLanguage

    init(_ finding: Finding, in report: FindingReport) {
        self.finding = finding
        self.report = report
        language = report.language(of: finding.primary.range.file)
    }

    var summary: String { oneLine(finding.summary[language]) }

    var severity: String { finding.severity.word[language] }

    /// `Pasal 7, Ayat (2)`; nil where the place stands in none.
    var citation: String? { finding.citation.isEmpty ? nil : finding.citation.joined(separator: ", ") }

    /// The summary with the article it stands in.
    var citedSummary: String { citation.map { "\(summary) (\($0))" } ?? summary }

    /// `a.policy:4:26`
    var place: String { Self.place(of: finding.primary.range, in: report) }

    /// What is wrong there, what else belongs to it, what to do about it: a line each.
    var details: [String] {
        var lines: [String] = []
        if let message = finding.primary.message { lines.append(oneLine(message[language])) }
        lines += finding.secondary.compactMap { label in
            label.message.map { "\(Self.place(of: label.range, in: report)): \(oneLine($0[language]))" }
        }
        if let help = finding.help ?? finding.fixes.first?.title {
            lines.append("\(Word.help[language]): \(oneLine(help[language]))")
        }
        if let note = finding.note { lines.append("\(Word.note[language]): \(oneLine(note[language]))") }
        return lines
    }

    private static func place(of range: SourceRange, in report: FindingReport) -> String {
        guard let file = report.files[range.file] else { return "" }
        let place = file.place(of: range.start)
        return "\(file.path):\(place.line):\(place.column)"
    }

    private func oneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).map { line in
            var line = line
            while line.first == " " { line.removeFirst() }
            return String(line)
        }.joined(separator: " ")
    }
}

/// Words before what is advised.
enum Word {
    static let help = Message(id: "saran", en: "help")
    static let note = Message(id: "keterangan", en: "note")
}
