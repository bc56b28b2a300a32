/// Findings for programs. Lines and columns count from 1, bytes from 0; ends are exclusive.
struct JSONFormat {
    /// Raised when a member changes its meaning or goes; new members do not raise it.
    static let schemaVersion = 1
    private let report: FindingReport

    init(_ report: FindingReport) { self.report = report }

    func text() -> String {
        JSONText.object([
            ("schema_version", .integer(Self.schemaVersion)),
            ("findings", findings()),
            (
                "summary",
                .object([
                    ("errors", .integer(report.count(.error))),
                    ("warnings", .integer(report.count(.warning))),
                    ("notes", .integer(report.count(.note))),
                ])
            ),
        ]).text()
    }

    func findings() -> JSONText { .array(report.findings.map(finding)) }

    private func finding(_ finding: Finding) -> JSONText {
        let language = report.language(of: finding.primary.range.file)
        return .object([
            ("code", .string(finding.kind.code)),
            ("severity", .string(finding.severity.rawValue)),
            ("title", .string(finding.kind.title[language])),
            ("message", .string(finding.summary[language])),
            ("language", .string(language.rawValue)),
            ("citation", .array(finding.citation.map(JSONText.string))),
            ("primary", label(finding.primary, language)),
            ("labels", .array(finding.secondary.map { label($0, language) })),
            ("help", optional(finding.help, language)),
            ("note", optional(finding.note, language)),
            ("fixes", .array(finding.fixes.map { fix($0, language) })),
        ])
    }

    private func optional(_ message: Message?, _ language: MessageLanguage) -> JSONText {
        message.map { .string($0[language]) } ?? .null
    }

    private func label(_ label: Label, _ language: MessageLanguage) -> JSONText {
        .object(span(label.range) + [("message", optional(label.message, language))])
    }

    private func fix(_ fix: Fix, _ language: MessageLanguage) -> JSONText {
        .object([
            ("title", .string(fix.title[language])),
            ("safe", .boolean(fix.isSafe)),
            ("edits", .array(fix.edits.map { .object(span($0.range) + [("replacement", .string($0.replacement))]) })),
        ])
    }

    private func span(_ range: SourceRange) -> [(String, JSONText)] {
        let file = report.files[range.file]
        return [
            ("file", file.map { .string($0.path) } ?? .null),
            ("start", position(range.start, in: file)),
            ("end", position(range.end, in: file)),
        ]
    }

    private func position(_ offset: Int, in file: SourceFile?) -> JSONText {
        guard let place = file?.place(of: offset) else { return .object([("byte", .integer(offset))]) }
        return .object([
            ("byte", .integer(offset)), ("line", .integer(place.line)), ("column", .integer(place.column)),
        ])
    }
}

extension FindingReport {
    /// The findings as they stand in the JSON format, to be part of a larger document.
    public var findingsAsJSON: JSONText { JSONFormat(self).findings() }
}
