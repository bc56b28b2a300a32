import RuleEngine

extension Delivery {
    /// The output of a log's rows.
    ///
    /// - Parameters:
    ///   - parts: what the workers collected.
    ///   - texts: the texts of the codes in it.
    init(_ output: Output, rows parts: [RowCollector], texts: ByteStrings, _ data: RunData) {
        var starts = [0]
        for part in parts { starts.append(starts[starts.count - 1] + part.count) }
        let ends = starts
        @Sendable func place(_ row: Int) -> (part: Int, row: Int) {
            var part = 0
            while ends[part + 1] <= row { part += 1 }
            return (part, row - ends[part])
        }
        name = output.name
        columns = output.columns.enumerated().map { position, column in
            var source = Texts.none
            if case .node(_, let type) = column.source { source = Texts(type, pool: texts, data) }
            return Column(
                title: column.title, format: data.plan.outputFormat(of: column, in: output), texts: source
            ) { row in
                let place = place(row)
                return parts[place.part].value(position, row: place.row)
            }
        }
        order = Array(0..<ends[ends.count - 1])
        sort(by: output.sort + output.columns.indices)
    }
}
