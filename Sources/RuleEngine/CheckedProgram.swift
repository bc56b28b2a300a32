public import Findings

/// What a policy means, and the worked examples that come with it.
public struct CheckedProgram: Sendable, Equatable {
    public var plan: Plan
    public var tests: [TestCase]

    public init(plan: Plan, tests: [TestCase]) {
        self.plan = plan
        self.tests = tests
    }
}

/// A worked example: data as files, assumed values, and what must come out.
public struct TestCase: Sendable, Equatable {
    /// A value of a column for one record: assumed, or expected.
    public struct Statement: Sendable, Equatable {
        public var column: ColumnID
        /// The record's key; nil for a grain of everything.
        public var key: String?
        /// The first day of the period; nil: of every period of the test (when assumed), of its only one (when expected).
        public var period: Int?
        public var value: PlainValue
        public var range: SourceRange

        public init(column: ColumnID, key: String?, period: Int?, value: PlainValue, range: SourceRange) {
            self.column = column
            self.key = key
            self.period = period
            self.value = value
            self.range = range
        }
    }

    /// A value of a column for one row of a log.
    public struct RowStatement: Sendable, Equatable {
        public var column: ColumnID
        /// 0-based position among the given rows of the column's log.
        public var row: Int
        public var value: PlainValue
        public var range: SourceRange

        public init(column: ColumnID, row: Int, value: PlainValue, range: SourceRange) {
            self.column = column
            self.row = row
            self.value = value
            self.range = range
        }
    }

    /// A row that the door must refuse.
    public struct Rejection: Sendable, Equatable {
        public var table: TableID
        /// 0-based position among the given rows of the table.
        public var row: Int
        /// The finding's code (`P004`).
        public var code: String
        public var range: SourceRange

        public init(table: TableID, row: Int, code: String, range: SourceRange) {
            self.table = table
            self.row = row
            self.code = code
            self.range = range
        }
    }

    /// One data file of the test. Columns that it lacks are filled: see `policyc`'s manual on tests.
    public struct File: Sendable, Equatable {
        public var table: TableID
        /// CSV with a header, as the door reads it.
        public var csv: [UInt8]

        public init(table: TableID, csv: [UInt8]) {
            self.table = table
            self.csv = csv
        }
    }

    public var name: String
    /// The periods scored.
    public var days: DayRange
    public var files: [File]
    public var assumed: [Statement]
    public var expected: [Statement]
    public var expectedRows: [RowStatement]
    public var rejected: [Rejection]
    public var range: SourceRange
    public var citation: [String]

    public init(
        name: String, days: DayRange, files: [File], assumed: [Statement], expected: [Statement],
        expectedRows: [RowStatement], rejected: [Rejection], range: SourceRange, citation: [String]
    ) {
        self.name = name
        self.days = days
        self.files = files
        self.assumed = assumed
        self.expected = expected
        self.expectedRows = expectedRows
        self.rejected = rejected
        self.range = range
        self.citation = citation
    }
}

/// A value apart from any engine's codes.
public enum PlainValue: Sendable, Hashable {
    case absent
    case boolean(Bool)
    /// The integer of the column's `ValueType` (number, choice, date, time of day).
    case integer(Int128)
    /// A text, or the key of a referred record.
    case text(String)
}
