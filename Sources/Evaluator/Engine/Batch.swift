/// Lanes that are reckoned with together: rows of a log, or neighbouring records in one period.
struct Batch {
    static let capacity = 2048

    var count: Int
    /// Of rows: their days; else the period's.
    var days: ClosedRange<Int32>
    /// Rows: the day of each.
    var dayLanes: Lanes?
    /// Rows: the owner of each.
    var owners: Lanes?
    /// Rows: which count; nil: all.
    var live: Lanes?
    /// Records: the first one's number.
    var firstRecord = 0
    /// Whether the period is scored; true for rows and where there is no time.
    var isScored = true
    /// Whether the period is delivered.
    var isDelivered = true
    /// Rows: those that are delivered; nil: all.
    var delivered: Lanes?
    /// The same by number.
    var kept: Kept?

    struct Kept {
        var count: Int
        /// Their numbers; nil: the first `count`.
        var lanes: Lanes?
    }
}
