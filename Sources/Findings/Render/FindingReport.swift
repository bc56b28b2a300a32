/// Findings with all that is needed to show them.
public struct FindingReport: Sendable {
    /// By file and place.
    public let findings: [Finding]
    public let files: [FileID: SourceFile]
    /// The language of messages about a file; nil: that of the file's keywords, as the caller found it.
    private let languages: [FileID: MessageLanguage]
    /// The language of summaries, and of messages about files of unknown language.
    public let language: MessageLanguage

    /// - Parameters:
    ///   - findings: in any order; of equal ones, one is kept.
    ///   - languages: the language of messages, file by file.
    public init(
        _ findings: [Finding], files: [SourceFile], languages: [FileID: MessageLanguage] = [:],
        language: MessageLanguage
    ) {
        self.files = Dictionary(files.map { ($0.id, $0) }) { first, _ in first }
        self.languages = languages
        self.language = language
        var seen: Set<Finding> = []
        let unique = findings.filter { seen.insert($0).inserted }
        // The position keeps what was found first first, where place and code are equal.
        self.findings = unique.enumerated().sorted { left, right in
            let (a, b) = (left.element.primary.range, right.element.primary.range)
            return (a.file, a.start, a.end, left.offset) < (b.file, b.start, b.end, right.offset)
        }.map(\.element)
    }

    public func language(of file: FileID) -> MessageLanguage { languages[file] ?? language }

    public func count(_ severity: Severity) -> Int { findings.count { $0.severity == severity } }

    public var hasErrors: Bool { findings.contains { $0.severity == .error } }
}

/// How findings can be shown. A new format is a case here and a file beside this one.
public enum FindingFormat: String, Sendable, CaseIterable {
    case human, json

    public func render(_ report: FindingReport, style: HumanStyle = HumanStyle()) -> String {
        switch self {
        case .human: HumanFormat(report, style: style).text()
        case .json: JSONFormat(report).text()
        }
    }
}

/// How findings look to a person.
public struct HumanStyle: Sendable, Equatable {
    public var isColoured: Bool
    /// Cells in a line.
    public var width: Int
    /// How many findings are shown; the rest is counted.
    public var limit: Int

    public init(isColoured: Bool = false, width: Int = 100, limit: Int = 100) {
        self.isColoured = isColoured
        self.width = max(40, width)
        self.limit = limit
    }
}
