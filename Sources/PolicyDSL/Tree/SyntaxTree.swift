public import Findings

/// The language whose keywords and figures a file is written in.
public enum KeywordLanguage: String, Sendable, CaseIterable {
    case indonesian = "id"
    case english = "en"
}

/// One parsed file. Always whole: what could not be read is left out and is the subject of a finding.
///
/// Equality of trees compares ranges too; use `meaning` of the formatter's check to compare what two texts say.
public struct SyntaxTree: Sendable, Equatable {
    public var file: FileID
    public var language: KeywordLanguage
    public var header: RegulationHeader?
    /// What it changes, where the file is an amendment.
    public var amendment: Amendment?
    /// What it limits, where the file holds limits.
    public var limits: Limits?
    public var declarations: [Declaration]
    /// What stands around the policy; nil in a plain file.
    public var text: LiterateText?
    public var silencers: [Silencer]

    public init(
        file: FileID, language: KeywordLanguage, header: RegulationHeader?, amendment: Amendment? = nil,
        limits: Limits? = nil, declarations: [Declaration],
        text: LiterateText? = nil, silencers: [Silencer] = []
    ) {
        self.file = file
        self.language = language
        self.header = header
        self.amendment = amendment
        self.limits = limits
        self.declarations = declarations
        self.text = text
        self.silencers = silencers
    }
}

/// A name as written; `text` is without backticks.
public struct Name: Sendable, Hashable {
    public var text: String
    public var range: SourceRange

    public init(_ text: String, _ range: SourceRange) {
        self.text = text
        self.range = range
    }
}

/// The article a declaration stands in: `pasal 7 ayat (2)`, or the Markdown headings above it, outermost first.
public typealias Citation = [String]

/// `peraturan TPP_Kota …`: the identity of the file.
public struct RegulationHeader: Sendable, Equatable {
    public var name: Name
    public var title: String?
    public var number: Int?
    public var year: Int?
    public var validity: Validity?
    /// What the regulation rests on; also what it imports.
    public var under: [Name]
    public var range: SourceRange

    public init(
        name: Name, title: String? = nil, number: Int? = nil, year: Int? = nil, validity: Validity? = nil,
        under: [Name] = [], range: SourceRange
    ) {
        self.name = name
        self.title = title
        self.number = number
        self.year = year
        self.validity = validity
        self.under = under
        self.range = range
    }
}

/// `berlaku sejak D [sampai dengan E]`. Both days are as written; E is the last day in force.
public struct Validity: Sendable, Equatable {
    public var from: DateLiteral
    public var through: DateLiteral?
    public var range: SourceRange

    public init(from: DateLiteral, through: DateLiteral? = nil, range: SourceRange) {
        self.from = from
        self.through = through
        self.range = range
    }
}

/// A calendar date that exists, of the years 1 to 9999.
public struct DateLiteral: Sendable, Hashable {
    public var year: Int
    public var month: Int
    public var day: Int
    public var range: SourceRange

    public init(year: Int, month: Int, day: Int, range: SourceRange) {
        self.year = year
        self.month = month
        self.day = day
        self.range = range
    }
}
