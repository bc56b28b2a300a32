import RuleEngine

/// An output in the making: its rows as codes, and how each column is written.
struct Delivery: Sendable {
    struct Column: Sendable {
        var title: String
        var format: OutputFormat
        /// By code: of texts, and of records their keys; nil for all else.
        var texts: ByteStrings?
        /// Whether codes stand in the order of their texts.
        var isOrdered = true
        var cells: Cells
    }

    var name: String
    var columns: [Column]
    /// The rows in the order they are written.
    var order: [Int]

    /// Header and rows.
    func file(workers: Int) -> OutputFile {
        var header = CSVWriter()
        for column in columns { header.textField(column.title) }
        header.endLine()
        let perPiece = 1024
        let pieces = (order.count + perPiece - 1) / perPiece
        let parts = Parallel.run(workers: workers, pieces: pieces) {
            [(piece: Int, rows: RowWriter)]()
        } _: { parts, piece in
            let rows = order[piece * perPiece..<min(order.count, (piece + 1) * perPiece)]
            parts.append((piece, write(rows)))
        }
        var bytes = header.bytes
        let sorted = parts.flatMap { $0 }.sorted { $0.piece < $1.piece }
        bytes.reserveCapacity(bytes.count + sorted.reduce(0) { $0 + $1.rows.count })
        for part in sorted { part.rows.append(to: &bytes) }
        return OutputFile(name: name + ".csv", bytes: bytes, rows: order.count)
    }

    private func write(_ rows: ArraySlice<Int>) -> RowWriter {
        var batches = columns.map { _ in CellBatch() }
        var formats = columns.map { CellFormat($0) }
        for position in columns.indices { columns[position].cells.fetch(rows, into: &batches[position]) }
        var writer = RowWriter(capacity: rows.count * columns.count * 10 + 64)
        for row in 0..<rows.count {
            for column in columns.indices {
                if column > 0 { writer.byte(UInt8(ascii: ",")) }
                formats[column].write(batches[column], row, to: &writer)
            }
            writer.byte(UInt8(ascii: "\n"))
        }
        return writer
    }

    /// Brings the rows in order by columns, most significant first.
    mutating func sort(by keys: [Int], workers: Int) {
        let rows = (order.max() ?? -1) + 1
        order = RowSort(columns, by: keys, rows: rows).sorted(order, workers: workers)
    }
}
