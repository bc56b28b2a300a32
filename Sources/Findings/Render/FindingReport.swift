/// Findings with all that is needed to show them.
public struct FindingReport: Sendable {
    /// By file and place.
    public let findings: [Finding]
    public let files: [FileID: SourceFile]
    /// The files that were asked about, in order; others were only read because these rest on them.
    public let checked: [FileID]
    /// The language of messages about a file; nil: that of the file's keywords, as the caller found it.
    private let languages: [FileID: MessageLanguage]
    /// The language of summaries, and of messages about files of unknown language.
    public let language: MessageLanguage

    /// - Parameters:
    ///   - findings: in any order; of equal ones, one is kept.
    ///   - checked: the files that were asked about; nil: all.
    ///   - languages: the language of messages, file by file.
    public init(
        _ findings: [Finding], files: [SourceFile], checked: [FileID]? = nil,
        languages: [FileID: MessageLanguage] = [:], language: MessageLanguage
    ) {
        self.checked = checked ?? files.map(\.id)
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

    /// The same files with other findings.
    public func with(_ findings: [Finding]) -> FindingReport {
        FindingReport(
            findings, files: files.values.sorted { $0.id < $1.id }, checked: checked, languages: languages,
            language: language)
    }
}
