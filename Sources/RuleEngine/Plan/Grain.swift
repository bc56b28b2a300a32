/// What a value is stated for.
public struct Grain: Sendable, Hashable {
    public enum Subject: Sendable, Hashable {
        /// Each row of a log (`period` is nil), or each record of a register.
        case table(TableID)
        /// The whole: one value (in each period).
        case everything
    }

    public var subject: Subject
    /// nil: for a log, the row's own day; for a register, no time at all.
    public var period: PeriodUnit?

    public init(subject: Subject, period: PeriodUnit?) {
        self.subject = subject
        self.period = period
    }
}

/// A period holds whole days; its law is that of its first day. Weeks are ISO weeks (from Monday) and lie in no month or year.
///
/// A day of a register's record exists where one of the logs it owns has a row on it; all longer periods always exist.
public enum PeriodUnit: String, Sendable, CaseIterable {
    case day, week, month, quarter, semester, year
}
