public import Findings

/// A figure with its unit in the prose of a literate file: `450 menit`, `1,5 % (satu koma lima persen)`, `pukul 08.00`.
public struct ProseFigure: Sendable, Equatable {
    public enum Unit: Sendable, Equatable {
        case percent, rupiah, minutes, hours, days
        /// The value is in minutes since midnight.
        case timeOfDay
        /// A date from which something holds; the value is year, month and day as one number, `20250701`.
        case startDate
    }

    /// The value is `mantissa` · 10^−`decimals`.
    public var mantissa: Int64
    public var decimals: Int
    public var unit: Unit
    /// As written, without the words in parentheses.
    public var text: String
    public var range: SourceRange
    /// Whether the text says that something is rounded to this.
    public var isQuantum = false

    public init(mantissa: Int64, decimals: Int, unit: Unit, text: String, range: SourceRange) {
        self.mantissa = mantissa
        self.decimals = decimals
        self.unit = unit
        self.text = text
        self.range = range
    }
}

/// Whole numbers from one to another behind a word: `kelas 8–10`.
public struct ProseRange: Sendable, Equatable {
    /// The words right before the numbers, the last one last, in small letters.
    public var words: [String]
    public var lower: Int64
    public var upper: Int64
    public var range: SourceRange

    public init(words: [String], lower: Int64, upper: Int64, range: SourceRange) {
        self.words = words
        self.lower = lower
        self.upper = upper
        self.range = range
    }
}
