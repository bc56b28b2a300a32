/// How findings can be shown. A new format is a case here and a file beside this one.
public enum FindingFormat: String, Sendable, CaseIterable {
    case human, concise, json, sarif, junit, github

    public func render(_ report: FindingReport, _ context: RenderContext = RenderContext()) -> String {
        switch self {
        case .human: HumanFormat(report, style: context.style).text()
        case .concise: ConciseFormat(report).text()
        case .json: JSONFormat(report).text()
        case .sarif: SARIFFormat(report, context).text()
        case .junit: JUnitDocument(suites: JUnitFormat(report, context).suites()).text()
        case .github: GitHubFormat(report, context).text()
        }
    }

    public func render(_ report: FindingReport, style: HumanStyle) -> String {
        render(report, RenderContext(style: style))
    }
}

/// What a format needs to know besides the findings.
public struct RenderContext: Sendable {
    public var style: HumanStyle
    /// The version of the program, for formats that name it.
    public var version: String
    /// The folder that addresses are relative to; nil: paths stay as the user wrote them.
    public var folder: String?
    /// Whether a warning fails the run.
    public var deniesWarnings: Bool

    public init(
        style: HumanStyle = HumanStyle(), version: String = "", folder: String? = nil, deniesWarnings: Bool = false
    ) {
        self.style = style
        self.version = version
        self.folder = folder
        self.deniesWarnings = deniesWarnings
    }

    /// Whether a finding of this severity fails the run.
    public func fails(_ severity: Severity) -> Bool { severity >= (deniesWarnings ? .warning : .error) }
}

/// How findings look to a person.
public struct HumanStyle: Sendable, Equatable {
    public var isColoured: Bool
    /// Cells in a line.
    public var width: Int
    /// How many findings are shown; the rest is counted.
    public var limit: Int
    /// Whether titles and places are broken into lines, too. Elsewhere they stay whole, to be searched for.
    public var isTerminal: Bool

    public init(isColoured: Bool = false, width: Int = 100, limit: Int = 100, isTerminal: Bool = false) {
        self.isColoured = isColoured
        self.width = max(40, width)
        self.limit = limit
        self.isTerminal = isTerminal
    }
}
