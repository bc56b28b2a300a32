import Findings

/// A sign that is the same in both languages.
enum Symbol: String, Sendable {
    case openParen = "("
    case closeParen = ")"
    case comma = ","
    case semicolon = ";"
    case colon = ":"
    case dot = "."
    case range = ".."
    case rangeUpperOpen = "..<"
    case rangeLowerOpen = "<.."
    case rangeOpen = "<..<"
    case bar = "|"
    case arrow = "=>"
    case equal = "="
    case notEqual = "<>"
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
    case plus = "+"
    case minus = "-"
    case star = "*"
    case slash = "/"
    case percent = "%"
}

/// A figure as read: `mantissa` · 10^−`decimals`.
struct Figure: Sendable, Equatable {
    var mantissa: Int64
    var decimals: Int
    var isGrouped: Bool
}

struct Token: Sendable, Equatable {
    enum Kind: Sendable, Equatable {
        case word(String)
        /// Between backticks: a name, never a keyword.
        case quotedName(String)
        case text(String)
        case number(Figure)
        case date(year: Int, month: Int, day: Int)
        /// Minutes since midnight.
        case time(Int)
        case symbol(Symbol)
        case rupiahSign
        /// Something already reported.
        case unreadable
        /// The end of a fenced block: no declaration goes past it.
        case blockEnd
        case end
    }

    var kind: Kind
    var start: Int
    var end: Int
    /// Whether it is the first of its line.
    var startsLine: Bool
}

/// A comment, kept for the formatter.
struct Comment: Sendable, Equatable {
    /// From `#` to the end of the line, the line's ending left out.
    var start: Int
    var end: Int
    /// The token that follows it.
    var nextToken: Int
    /// Whether nothing stands before it on its line.
    var startsLine: Bool
}
