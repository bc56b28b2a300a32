import RuleEngine

extension Delivery {
    /// The output of a log's rows.
    ///
    /// - Parameters:
    ///   - parts: what the workers collected.
    ///   - texts: the texts of the codes in it.
    init(_ output: Output, rows parts: [RowCollector], texts pool: ByteStrings, _ data: RunData) {
        var starts = [0]
        for part in parts { starts.append(starts[starts.count - 1] + part.count) }
        name = output.name
        columns = output.columns.enumerated().map { position, column in
            var texts: ByteStrings?
            var isOrdered = true
            if case .node(_, let type) = column.source {
                texts = data.texts(of: type, pool)
                isOrdered = type != .text
            }
            return Column(
                title: column.title, format: data.plan.outputFormat(of: column, in: output), texts: texts,
                isOrdered: isOrdered, cells: .collected(parts, column: position, starts: starts))
        }
        order = Array(0..<starts[starts.count - 1])
        sort(by: output.sort + output.columns.indices, workers: data.workers)
    }
}
