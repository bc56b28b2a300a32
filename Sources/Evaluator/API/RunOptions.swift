public import Findings
public import RuleEngine

/// How to run a plan. None of it changes a value.
public struct RunOptions: Sendable, Equatable {
    /// How many threads an engine may use; at least 1.
    public var threads: Int
    /// Only periods whose first day (rows: whose day) lies in it are delivered and checked against the guarantees;
    /// values are what they are without it. nil: all that are scored.
    public var delivered: DayRange?
    /// The days scored; nil: from the earliest to the latest day of the log rows in force. Each grain is scored for whole
    /// periods: those that share a day with it and whose first day lies in the regulation's validity.
    public var scored: DayRange?
    /// The language of `rejected.csv`.
    public var language: MessageLanguage

    public init(
        threads: Int = 1, delivered: DayRange? = nil, scored: DayRange? = nil,
        language: MessageLanguage = .indonesian
    ) {
        self.threads = threads
        self.delivered = delivered
        self.scored = scored
        self.language = language
    }
}
