import RuleEngine

/// Up to 2,048 accepted rows of a log, in columns. Owned by its decoder and overwritten by the next batch: read it where it is
/// handed over, keep nothing of it.
final class LogBatch {
    static let capacity = 2048

    /// Rows in this batch, at least one; the arrays are longer.
    var count = 0
    /// The owner's record number.
    var owners: [Int32]
    /// By `FieldID`; fields not asked for are empty. The log's date is always there.
    var fields: [ColumnData]
    /// The least and greatest day of these rows.
    var dayRange: ClosedRange<Int32> = 0...0
    /// The morsel they come from (its position in `LogReader.morsels`).
    var morsel = 0
    /// Each row's 0-based position among the rows of its morsel (accepted and rejected); `LogReport.firstRow` leads to that in the file.
    var rows: [Int32]
    let dateField: FieldID

    /// Day numbers, as `fields[dateField]`.
    var days: [Int32] { fields[dateField].int32 }

    init(fields: [ColumnData], dateField: FieldID, capacity: Int) {
        self.fields = fields
        self.dateField = dateField
        owners = [Int32](repeating: 0, count: capacity)
        rows = [Int32](repeating: 0, count: capacity)
    }
}
