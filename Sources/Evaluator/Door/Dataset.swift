import RuleEngine

/// Everything the door knows before the rows of the logs are read: registers in columns, texts, and readers for the logs.
struct Dataset: Sendable {
    let plan: Plan
    let texts: TextPool
    /// By `TableID`; nil for logs.
    let registers: [RegisterStore?]
    /// By `TableID`; nil for registers.
    let logs: [LogReader?]
    /// Of the registers that were read from files.
    let registerReports: [DoorReport]

    /// Opens every table of the plan and loads the registers.
    ///
    /// Open registers get their records here: from the accepted rows of the registers that refer to them, and, where a log
    /// does, from an extra pass over that log.
    ///
    /// - Parameter data: a source for each table; inline and open registers need none.
    static func load(
        _ plan: Plan, data: DataSet, threads: Int, morselSize: Int = 4 << 20
    ) throws(RunError) -> Dataset {
        throw RunError.cannot([])
    }
}
