import RuleEngine

/// Up to 2,048 accepted rows of a log, in columns. Owned by its decoder and overwritten by the next batch: read it where it is
/// handed over, keep nothing of it.
final class LogBatch {
    static let capacity = 2048

    /// Rows in this batch; the arrays are longer.
    fileprivate(set) var count = 0
    /// The owner's record number.
    fileprivate(set) var owners = [Int32](repeating: 0, count: LogBatch.capacity)
    /// By `FieldID`; fields not asked for are empty. The log's date is always there.
    fileprivate(set) var fields: [ColumnData]
    /// The least and greatest day of these rows.
    fileprivate(set) var dayRange: ClosedRange<Int32> = 0...0
    /// The morsel they come from (its position in `LogReader.morsels`).
    fileprivate(set) var morsel = 0
    /// Each row's 0-based position among the rows of its morsel (accepted and rejected); `LogReport.firstRow` leads to that in the file.
    fileprivate(set) var rows = [Int32](repeating: 0, count: LogBatch.capacity)
    let dateField: FieldID

    /// Day numbers, as `fields[dateField]`.
    var days: [Int32] { fields[dateField].int32 }

    init(fields: [ColumnData], dateField: FieldID) {
        self.fields = fields
        self.dateField = dateField
    }
}
