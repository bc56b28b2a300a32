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

    public init(mantissa: Int64, decimals: Int, unit: Unit, text: String, range: SourceRange) {
        self.mantissa = mantissa
        self.decimals = decimals
        self.unit = unit
        self.text = text
        self.range = range
    }
}
