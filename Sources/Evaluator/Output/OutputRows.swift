/// The rows of one output, to be sorted and written.
public struct OutputRows: Sendable {
    public struct Row: Sendable {
        /// One per column.
        public var values: [OutputValue]
        /// Settles ties: key and first day of the period; for log rows empty, as all columns do it.
        public var tie: [OutputValue]

        public init(values: [OutputValue], tie: [OutputValue]) {
            self.values = values
            self.tie = tie
        }
    }

    public var titles: [String]
    public var formats: [OutputFormat]
    /// Positions of columns, most significant first.
    public var sort: [Int]
    public var rows: [Row] = []

    public init(titles: [String], formats: [OutputFormat], sort: [Int]) {
        self.titles = titles
        self.formats = formats
        self.sort = sort
    }

    /// Header and sorted rows.
    public func file(named name: String) -> OutputFile {
        var writer = CSVWriter()
        for title in titles { writer.textField(title) }
        writer.endLine()
        for row in rows.sorted(by: precedes) {
            for (value, format) in zip(row.values, formats) { writer.field(value, format) }
            writer.endLine()
        }
        return OutputFile(name: name + ".csv", bytes: writer.bytes, rows: rows.count)
    }

    private func precedes(_ left: Row, _ right: Row) -> Bool {
        for column in sort where left.values[column] != right.values[column] {
            return left.values[column] < right.values[column]
        }
        for (one, other) in zip(left.tie, right.tie) where one != other { return one < other }
        for (one, other) in zip(left.values, right.values) where one != other { return one < other }
        return false
    }
}
