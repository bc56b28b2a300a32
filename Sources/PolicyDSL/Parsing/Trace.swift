/// What the parser took each token for; the formatter prints from it.
struct Trace: Sendable {
    /// Where a name stands, which decides when it needs backticks.
    enum NamePosition: Sendable {
        /// Before a colon, after a dot, in the head of a data table: any word will do.
        case anyWord
        /// Declared or referred to where only a name can stand.
        case plain
        /// Where an operand stands.
        case operand
        /// The unit of a figure.
        case unit
        /// A type or a unit of a type.
        case type
        /// The subject of a grain.
        case subject
        /// The name in the head of a data table that may be one of the language's own.
        case column([LanguageName])
        /// A bare word in a data table.
        case cell
    }

    enum Role: Sendable {
        case keyword(Keyword, words: Int)
        /// A further word of the phrase before it.
        case phraseRest
        case name(NamePosition)
        case languageName(LanguageName)
        case month(Int)
        /// A minus that belongs to what follows.
        case sign
        /// The parenthesis of a call, the dash of `2018-07`, the tail of `5A`: no blank before.
        case tight
        /// A dash or a range sign with no blanks around it.
        case tightAround
        /// A colon with no blank before it.
        case introColon
    }

    /// Where a line begins in formatted text.
    enum Mark: Sendable {
        case declaration
        /// A clause of the header, `kecuali`, `diberikan` and the like.
        case clause
        case field
        case row
        /// A column of an output, where its author began a line with it.
        case column
        /// From here on the author's own line breaks are kept.
        case body
    }

    /// One place for each token.
    var roles: [Role?]
    var marks: [Mark?]
    /// Colons and equals signs that stand below each other in neighbouring lines.
    var stops: Set<Int> = []
    /// The bars of tables.
    var bars: Set<Int> = []
    /// Parentheses that the canonical form puts before and behind tokens.
    private(set) var openings: [Int: Int] = [:]
    private(set) var closings: [Int: Int] = [:]

    init(count: Int) {
        roles = Array(repeating: nil, count: count)
        marks = Array(repeating: nil, count: count)
    }

    /// What stands from one token to another is to be put between parentheses.
    mutating func parenthesize(_ first: Int, _ last: Int) {
        openings[first, default: 0] += 1
        closings[last, default: 0] += 1
    }

    mutating func note(_ role: Role, at index: Int) {
        if roles.indices.contains(index) { roles[index] = role }
    }
}
