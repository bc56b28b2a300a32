package import PolicyDSL

/// A policy as the generator makes it: what the text is written from, and what is taken apart when a case is shrunk.
package struct GeneratedPolicy: Sendable, Hashable {
    package var language: KeywordLanguage
    /// Day number.
    package var validFrom: Int
    package var declarations: [GeneratedDeclaration]
}

package enum GeneratedDeclaration: Sendable, Hashable {
    case choice(String, [String])
    case units([String])
    case register(GeneratedRegister)
    case log(GeneratedLog)
    case parameter(GeneratedParameter)
    case rule(GeneratedRule)
    case exception(GeneratedException, of: String)
    case table(GeneratedTable)
    case output(GeneratedOutput)
    case guarantee(String, GeneratedGrain, Formula)
}

/// A unit of measure.
package enum Measure: Sendable, Hashable {
    case plain, percent, rupiah, minutes, hours, days
    case named(String)
}

/// A figure with its unit: mantissa · 10^−decimals.
package struct Figure: Sendable, Hashable {
    package var mantissa: Int
    package var decimals: Int
    package var measure: Measure

    package init(_ mantissa: Int, decimals: Int = 0, _ measure: Measure) {
        self.mantissa = mantissa
        self.decimals = decimals
        self.measure = measure
    }
}

/// What kind of value something is.
package enum ValueKind: Sendable, Hashable {
    case number(Measure)
    case boolean, text, date, time
    case choice(String)
    case reference(String)
}

package struct GeneratedField: Sendable, Hashable {
    package enum Content: Sendable, Hashable {
        /// In units of 10^−decimals.
        case number(Measure, range: ClosedRange<Int>, decimals: Int, step: Int)
        case text, boolean
        /// Day numbers; nil: the default range.
        case date(ClosedRange<Int>?)
        case time(ClosedRange<Int>?)
        /// Declared, or (name nil) written in place.
        case choice(name: String?, members: [String])
        case reference(String)
    }

    package var name: String
    package var content: Content
    package var isKey = false
    package var isOptional = false
    /// A reference to its own register without circles.
    package var isHierarchy = false
    package var column: String?
}

package struct GeneratedRegister: Sendable, Hashable {
    package var name: String
    package var isOpen = false
    package var dating: GeneratedDating?
    package var fields: [GeneratedField]
    /// Rows of an inline register as machine text; empty: absent.
    package var rows: [[String]]?
}

package struct GeneratedLog: Sendable, Hashable {
    package var name: String
    package var owner: String
    package var ownerColumn: String?
    package var fields: [GeneratedField]
}

package struct GeneratedParameter: Sendable, Hashable {
    package struct Version: Sendable, Hashable {
        package var from: Int?
        package var value: Formula
    }

    package var name: String
    package var versions: [Version]
}

package struct GeneratedGrain: Sendable, Hashable {
    /// nil: everything.
    package var subject: String?
    /// nil: each row, or no time.
    package var period: Period?
}

package struct GeneratedException: Sendable, Hashable {
    package var name: String
    package var prevailsOver: [String]
    package var from: Int?
    package var condition: Formula
    package var value: Formula
}

package struct GeneratedRule: Sendable, Hashable {
    package struct Version: Sendable, Hashable {
        package var from: Int?
        package var value: Formula
        package var exceptions: [GeneratedException]
    }

    package var name: String
    package var grain: GeneratedGrain
    /// A type to be written down (`percent`).
    package var measure: Measure?
    /// A declared choice to be written down.
    package var typeName: String?
    package var isBoolean = false
    /// In whole units of the measure.
    package var bounds: ClosedRange<Int>?
    package var isOptional = false
    package var versions: [Version]
}

package struct GeneratedTable: Sendable, Hashable {
    package struct Row: Sendable, Hashable {
        /// Empty: `-`.
        package var cells: [[Option]]
        package var results: [Formula]
    }

    package struct Result: Sendable, Hashable {
        package var name: String
        package var measure: Measure?
        /// A declared choice or register.
        package var typeName: String?
    }

    package var name: String
    package var grain: GeneratedGrain
    package var from: Int?
    package var isOrdered: Bool
    package var heads: [Formula]
    package var results: [Result]
    package var rows: [Row]
}

package struct GeneratedOutput: Sendable, Hashable {
    package struct Column: Sendable, Hashable {
        package var path: [String]
        package var title: String?
    }

    package var name: String
    package var grain: GeneratedGrain
    package var columns: [Column]
    package var sortedBy: [String]
}

/// An alternative of a cell or of `among`.
package enum Option: Sendable, Hashable {
    case comparison(ComparisonOperator?, Formula)
    case range(Formula, Formula, lowerIsOpen: Bool, upperIsOpen: Bool)
    case absent, otherwise
}

/// An expression.
package indirect enum Formula: Sendable, Hashable {
    case figure(Figure)
    case text(String)
    case boolean(Bool)
    case date(Int)
    case time(Int)
    case path([String])
    case name(LanguageName)
    case absent
    case negate(Formula)
    case not(Formula)
    case arithmetic(ArithmeticOperator, Formula, Formula)
    case comparison(ComparisonOperator, Formula, Formula)
    case and(Formula, Formula)
    case or(Formula, Formula)
    case among(Formula, [Option])
    case present([String])
    case ifAbsent(Formula, Formula)
    case conditional(Formula, Formula, Formula)
    case rounded(Formula, RoundingMode, Figure)
    /// `70 .. 89`, only in the result of a row with one range.
    case interpolated(Formula, Formula)
    case extremum(Extremum, [Formula])
    case calendar(CalendarPart, Formula)
    /// With the register of holidays, where the function asks for one.
    case dateCall(DateFunction, [Formula], String?)
    /// Path nil: among all records.
    case peers(PeerExpression.Measure, Formula, [String]?)
    case aggregate(AggregateKind, [String], via: String?, Filter?)
    case previous(String, Formula)
    case inARow(Formula)
    /// Since the start of a longer period.
    case accumulated(AggregateKind, [String], via: String?, Period, Filter?)

    package struct Filter: Sendable, Hashable {
        package var condition: Formula
    }
}
