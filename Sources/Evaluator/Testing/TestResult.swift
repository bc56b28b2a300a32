public import Findings
public import RuleEngine

/// What came of one worked example.
public struct TestResult: Sendable, Equatable {
    /// One thing that came out otherwise than expected.
    public struct Failure: Sendable, Equatable {
        public enum Kind: Sendable, Equatable {
            /// A value of a column: `actual` nil where there is no such value.
            case value(Subject, expected: PlainValue, actual: PlainValue?)
            /// The record, row or period that the test speaks of is not among what is scored.
            case missing(Subject)
            /// A row that the test does not expect to be rejected.
            case unexpectedRejection(Rejection)
            /// A row that should have been rejected with a code; `actual` nil: it was accepted.
            case notRejected(table: TableID, row: Int, code: String, actual: String?)
            /// The data of the test could not be scored at all.
            case error(RunError)
        }

        public var kind: Kind
        /// The statement in the policy's text.
        public var range: SourceRange

        public init(_ kind: Kind, at range: SourceRange) {
            self.kind = kind
            self.range = range
        }
    }

    /// What a statement speaks of.
    public struct Subject: Sendable, Equatable {
        public var column: ColumnID
        /// The record's key; nil for everything and for log rows.
        public var key: String?
        /// 0-based position among the given rows of the log.
        public var row: Int?
        /// The first day of the period.
        public var period: Int?

        public init(column: ColumnID, key: String? = nil, row: Int? = nil, period: Int? = nil) {
            self.column = column
            self.key = key
            self.row = row
            self.period = period
        }
    }

    public var name: String
    public var range: SourceRange
    public var citation: [String]
    /// Empty: passed.
    public var failures: [Failure]
    public var trace: ReferenceTrace

    public init(
        name: String, range: SourceRange, citation: [String], failures: [Failure], trace: ReferenceTrace
    ) {
        self.name = name
        self.range = range
        self.citation = citation
        self.failures = failures
        self.trace = trace
    }

    public var hasPassed: Bool { failures.isEmpty }
}
