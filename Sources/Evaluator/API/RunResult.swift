public import RuleEngine

/// What a run gives.
public struct RunResult: Sendable {
    /// In the order of the plan's outputs.
    public var outputs: [OutputFile]
    public var rejections: Rejections
    /// Notes about the data as a whole.
    public var notes: [DataFinding]
    /// Parallel to the plan's tables.
    public var tables: [TableCount]
    /// Parallel to the plan's guarantees; those proven are not checked again.
    public var guarantees: [GuaranteeResult]
    /// The days scored; nil where no log row is in force and none were asked for.
    public var scored: ClosedRange<Int>?
    /// The periods of each length that outputs or guarantees were delivered for, shortest first (days: those with a row).
    public var periods: [PeriodCount]

    public init(
        outputs: [OutputFile] = [], rejections: Rejections = Rejections(), notes: [DataFinding] = [],
        tables: [TableCount] = [], guarantees: [GuaranteeResult] = [], scored: ClosedRange<Int>? = nil,
        periods: [PeriodCount] = []
    ) {
        self.outputs = outputs
        self.rejections = rejections
        self.notes = notes
        self.tables = tables
        self.guarantees = guarantees
        self.scored = scored
        self.periods = periods
    }
}

/// A file to be written.
public struct OutputFile: Sendable, Equatable {
    /// With its extension: `scores.csv`.
    public var name: String
    public var bytes: [UInt8]
    /// Rows below the header.
    public var rows: Int

    public init(name: String, bytes: [UInt8], rows: Int) {
        self.name = name
        self.bytes = bytes
        self.rows = rows
    }
}

/// What became of one table's rows: read = accepted + left out + rejected.
public struct TableCount: Sendable, Equatable {
    public var read: Int
    /// Taken into the scoring. An open register counts the records that were referred to.
    public var accepted: Int
    /// Log rows of a day outside the regulation's validity.
    public var leftOut: Int
    /// Rejected rows by code.
    public var rejected: [String: Int]

    public init(read: Int = 0, accepted: Int = 0, leftOut: Int = 0, rejected: [String: Int] = [:]) {
        self.read = read
        self.accepted = accepted
        self.leftOut = leftOut
        self.rejected = rejected
    }
}

/// How many periods of one length were delivered.
public struct PeriodCount: Sendable, Equatable {
    public var unit: PeriodUnit
    public var count: Int

    public init(unit: PeriodUnit, count: Int) {
        self.unit = unit
        self.count = count
    }
}

/// Whether a guarantee held on this data.
public struct GuaranteeResult: Sendable, Equatable {
    /// One value for which it did not hold.
    public struct Violation: Sendable, Equatable {
        /// The record's key, for a log row its owner's; nil for everything.
        public var key: String?
        /// The first day of the period, or the row's day.
        public var day: Int?
        /// What decided it, as `Plan.brokenLimits` reads it; nil: absent.
        public var evidence: [Int128?]

        public init(key: String?, day: Int?, evidence: [Int128?] = []) {
            self.key = key
            self.day = day
            self.evidence = evidence
        }
    }

    /// At most this many violations are kept: the first by key and day.
    public static let kept = 10

    /// Values it was checked on.
    public var checked: Int
    public var violated: Int
    public var violations: [Violation]

    public init(checked: Int = 0, violated: Int = 0, violations: [Violation] = []) {
        self.checked = checked
        self.violated = violated
        self.violations = violations
    }
}
