public import Findings

/// A decision table: conditions left, results right.
public struct TableDeclaration: Sendable, Equatable {
    public struct Result: Sendable, Equatable {
        public var name: Name
        public var type: TypeExpression?

        public init(name: Name, type: TypeExpression?) {
            self.name = name
            self.type = type
        }
    }

    public struct Row: Sendable, Equatable {
        /// One per condition of the head.
        public var conditions: [Cell]
        /// One per result of the head.
        public var results: [Expression]
        public var range: SourceRange

        public init(conditions: [Cell], results: [Expression], range: SourceRange) {
            self.conditions = conditions
            self.results = results
            self.range = range
        }
    }

    public var name: Name
    public var grain: GrainExpression
    /// Of each of its results.
    public var delegation: Delegation?
    /// `menetapkan tabel …`: what a regulation below says of its results.
    public var isSetting: Bool
    public var validity: Validity?
    /// `menurut urutan`: the first row that fits decides.
    public var isOrdered: Bool
    public var conditions: [Expression]
    public var results: [Result]
    public var rows: [Row]
    public var citation: Citation
    public var range: SourceRange

    public init(
        name: Name, grain: GrainExpression, delegation: Delegation? = nil, isSetting: Bool = false,
        validity: Validity?, isOrdered: Bool, conditions: [Expression],
        results: [Result], rows: [Row], citation: Citation, range: SourceRange
    ) {
        self.name = name
        self.grain = grain
        self.delegation = delegation
        self.isSetting = isSetting
        self.validity = validity
        self.isOrdered = isOrdered
        self.conditions = conditions
        self.results = results
        self.rows = rows
        self.citation = citation
        self.range = range
    }
}

/// A condition cell: `-` (anything) or alternatives.
public struct Cell: Sendable, Equatable {
    /// Empty: anything goes.
    public var alternatives: [Alternative]
    public var range: SourceRange

    public init(alternatives: [Alternative], range: SourceRange) {
        self.alternatives = alternatives
        self.range = range
    }
}

/// One alternative of a cell or of `termasuk (…)`.
public enum Alternative: Sendable, Equatable {
    /// `A`, `>= 90 %`, `<> "x"`; a bare value is `=`.
    case comparison(ComparisonOperator, Expression)
    /// `75 % ..< 90 %`
    case range(Expression, Expression, lowerIsOpen: Bool, upperIsOpen: Bool)
    /// `kosong`
    case absent
    /// `selain itu`: what no other row covers
    case otherwise
}

/// Rows of literal values under field names: inline registers and tests.
public struct DataTable: Sendable, Equatable {
    public struct Row: Sendable, Equatable {
        /// One per column; nil for `-` (nothing stated, or absent).
        public var cells: [Expression?]
        public var range: SourceRange

        public init(cells: [Expression?], range: SourceRange) {
            self.cells = cells
            self.range = range
        }
    }

    public var columns: [Name]
    public var rows: [Row]
    public var range: SourceRange

    public init(columns: [Name], rows: [Row], range: SourceRange) {
        self.columns = columns
        self.rows = rows
        self.range = range
    }
}

/// `uji "…" periode Januari 2025 …`
public struct TestDeclaration: Sendable, Equatable {
    public struct Given: Sendable, Equatable {
        public var table: Name
        /// Columns are fields; in a register's table they may also be rules, whose value is then assumed.
        public var rows: DataTable
        public var range: SourceRange

        public init(table: Name, rows: DataTable, range: SourceRange) {
            self.table = table
            self.rows = rows
            self.range = range
        }
    }

    public struct Expected: Sendable, Equatable {
        public var table: Name
        /// `diharapkan ditolak`: rows that the door refuses, by `baris` (1 is the first given row) and `kode`.
        public var isRejection: Bool
        public var rows: DataTable
        public var range: SourceRange

        public init(table: Name, isRejection: Bool, rows: DataTable, range: SourceRange) {
            self.table = table
            self.isRejection = isRejection
            self.rows = rows
            self.range = range
        }
    }

    public var name: String
    public var nameRange: SourceRange
    public var from: PeriodLiteral
    public var through: PeriodLiteral?
    public var given: [Given]
    public var expected: [Expected]
    public var citation: Citation
    public var range: SourceRange

    public init(
        name: String, nameRange: SourceRange, from: PeriodLiteral, through: PeriodLiteral?, given: [Given],
        expected: [Expected], citation: Citation, range: SourceRange
    ) {
        self.name = name
        self.nameRange = nameRange
        self.from = from
        self.through = through
        self.given = given
        self.expected = expected
        self.citation = citation
        self.range = range
    }
}

/// A day, a month or a year, as a test states it.
public struct PeriodLiteral: Sendable, Hashable {
    public var year: Int
    /// 1...12, or nil for a whole year.
    public var month: Int?
    /// 1...31, or nil for a whole month.
    public var day: Int?
    public var range: SourceRange

    public init(year: Int, month: Int?, day: Int?, range: SourceRange) {
        self.year = year
        self.month = month
        self.day = day
        self.range = range
    }
}
