import Findings

/// One policy's part of the page.
struct PolicyCoverageHTML {
    let report: CoverageReport
    let number: Int

    private func text(_ id: String, _ en: String) -> String { Message(id: id, en: en)[report.language] }

    func text() -> String {
        "<section>\n<h2 id=\"p\(number)\">\(htmlEscaped(report.regulation))</h2>\n"
            + "<p class=\"path\">\(htmlEscaped(report.file.path))</p>\n" + figures()
            + CoveredTextHTML(report: report).text() + "</section>\n"
    }

    // MARK: Figures

    private func figures() -> String {
        let parts = CoverageReport.Part.allCases.filter { report.tally($0).all > 0 }
        var out = "<table class=\"figures\">\n<tr><th>\(text("Pasal", "Article"))</th>"
        for part in parts { out += "<th class=\"n\">\(part.name[report.language])</th>" }
        out += "</tr>\n"
        for article in articles {
            out += "<tr><td>\(htmlEscaped(article))</td>"
            let entries = report.entries.filter { Self.article($0) == article }
            for part in parts { out += Self.cell(CoverageTally(entries.filter { $0.part == part })) }
            out += "</tr>\n"
        }
        out += "<tr class=\"sum\"><td>\(text("Seluruhnya", "In all"))</td>"
        for part in parts { out += Self.cell(report.tally(part)) }
        return out + "</tr>\n</table>\n"
    }

    /// In the order of the text.
    private var articles: [String] {
        var result: [String] = []
        for entry in report.entries where !result.contains(Self.article(entry)) { result.append(Self.article(entry)) }
        return result
    }

    /// The article, without the paragraph: what the file's own title says of everything is left out.
    private static func article(_ entry: CoverageReport.Entry) -> String {
        let parts = entry.citation
        if parts.count > 2 { return parts[1] }
        return parts.first ?? "–"
    }

    private static func cell(_ tally: CoverageTally) -> String {
        if tally.all == 0 { return "<td class=\"n\"></td>" }
        return "<td class=\"n\(tally.covered < tally.all ? " open" : "")\">\(tally.covered)/\(tally.all)</td>"
    }

    static func figure(_ tally: CoverageTally) -> String {
        "<td class=\"n\(tally.covered < tally.all ? " open" : "")\">\(tally.percent) % (\(tally.covered)/\(tally.all))</td>"
    }
}

/// The regulation's text with its lines marked.
struct CoveredTextHTML {
    private enum State { case neutral, full, part, none }

    let report: CoverageReport
    private let byLine: [Int: [CoverageReport.Entry]]
    private let open: [Int: [CoverageReport.Entry]]
    /// The state of each line, from 1.
    private var states: [State]

    init(report: CoverageReport) {
        self.report = report
        byLine = Dictionary(grouping: report.entries, by: \.line)
        let marked = byLine.keys.sorted()
        // What is missing is said after the last line that belongs to it.
        open = Dictionary(grouping: report.uncovered) { entry in
            let last = report.file.place(of: max(entry.range.start, entry.range.end - 1)).line
            let next = marked.first { $0 > entry.line } ?? .max
            return max(entry.line, min(last, next - 1))
        }
        states = Array(repeating: .neutral, count: report.file.lines.starts.count + 1)
        // What has no mark of its own is marked as the rule it belongs to.
        for entry in report.entries where entry.part == .rule || entry.part == .version {
            let last = report.file.place(of: max(entry.range.start, entry.range.end - 1)).line
            let inside = report.entries.filter { $0.line == entry.line }
            for line in entry.line...max(entry.line, last) { states[line] = Self.state(inside) }
        }
        for (line, entries) in byLine { states[line] = Self.state(entries) }
    }

    private static func state(_ entries: [CoverageReport.Entry]) -> State {
        let main = entries.filter { !$0.part.isBoundary }
        if entries.allSatisfy(\.isCovered) { return .full }
        return main.contains(where: \.isCovered) || (main.isEmpty && entries.contains(where: \.isCovered))
            ? .part : .none
    }

    func text() -> String {
        var out = "<div class=\"text\">\n"
        var prose: [String] = []
        var isCode = report.file.form == .plain
        if isCode { out += "<div class=\"code\">\n" }
        func flush() {
            if !prose.isEmpty { out += "<p>\(prose.map(inline).joined(separator: "\n"))</p>\n" }
            prose = []
        }
        for index in report.file.lines.starts.indices {
            let bounds = report.file.lines.bounds(ofLine: index)
            let range = SourceRange(file: report.file.id, start: bounds.lowerBound, end: bounds.upperBound)
            let line = report.file.text(range)
            if report.file.form == .literate, line.hasPrefix("```") || line.hasPrefix("~~~") {
                flush()
                isCode.toggle()
                out += isCode ? "<div class=\"code\">\n" : "</div>\n"
            } else if isCode {
                out += code(line, index + 1)
            } else if line.hasPrefix("#") {
                flush()
                let level = min(5, line.prefix { $0 == "#" }.count + 2)
                let title = String(line.drop { $0 == "#" || $0 == " " })
                out += "<h\(level)>\(htmlEscaped(title))</h\(level)>\n"
            } else if line.allSatisfy(\.isWhitespace) {
                flush()
            } else {
                if line.hasPrefix("- ") || line.hasPrefix("|") { flush() }
                prose.append(String(line.drop { $0 == ">" || $0 == " " }))
            }
        }
        flush()
        if isCode { out += "</div>\n" }
        return out + "</div>\n"
    }

    private func code(_ line: String, _ number: Int) -> String {
        let name =
            switch states[number] {
            case .neutral: ""
            case .full: " full"
            case .part: " part"
            case .none: " none"
            }
        var out = "<div class=\"line\(name)\"><span class=\"no\">\(number)</span>"
        out += "<span class=\"src\">\(htmlEscaped(line))</span></div>\n"
        let missing = open[number] ?? []
        guard !missing.isEmpty else { return out }
        out += "<ul class=\"missing\(missing.contains { states[$0.line] == .none } ? " none" : "")\">\n"
        for entry in missing { out += "<li>\(marked(entry))</li>\n" }
        return out + "</ul>\n"
    }

    private func inline(_ line: String) -> String { paired(paired(htmlEscaped(line), "**", "strong"), "`", "code") }

    /// What stands between two marks, in an element of its own.
    private func paired(_ text: String, _ mark: String, _ element: String) -> String {
        let pieces = text.components(separatedBy: mark)
        guard pieces.count % 2 == 1 else { return text }
        return pieces.enumerated().map { $0.offset % 2 == 1 ? "<\(element)>\($0.element)</\(element)>" : $0.element }
            .joined()
    }

    private func marked(_ entry: CoverageReport.Entry) -> String {
        let words = entry.detail.isEmpty ? Message(id: "belum diuji", en: "not tested")[report.language] : entry.detail
        return paired(htmlEscaped(words), "`", "code")
    }
}

extension String {
    fileprivate func components(separatedBy mark: String) -> [String] {
        split(separator: mark, omittingEmptySubsequences: false).map(String.init)
    }
}
