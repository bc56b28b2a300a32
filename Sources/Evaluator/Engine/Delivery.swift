import RuleEngine

/// An output in the making: its rows as codes, and how each column is written.
struct Delivery: Sendable {
    /// Where the text of a text's code is.
    enum Texts: Sendable {
        case none
        case pool(ByteStrings)
        case register(ByteStrings)
    }

    struct Column: Sendable {
        var title: String
        var format: OutputFormat
        /// Texts and records, whose values are codes.
        var texts: Texts
        var value: @Sendable (_ row: Int) -> Int128?

        var isText: Bool {
            switch texts {
            case .none: false
            case .pool, .register: true
            }
        }
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
        let perPiece = 2048
        let pieces = (order.count + perPiece - 1) / perPiece
        let parts = Parallel.run(workers: workers, pieces: pieces) {
            [(piece: Int, bytes: [UInt8])]()
        } _: { parts, piece in
            let rows = order[piece * perPiece..<min(order.count, (piece + 1) * perPiece)]
            parts.append((piece, write(rows)))
        }
        var bytes = header.bytes
        let sorted = parts.flatMap { $0 }.sorted { $0.piece < $1.piece }
        bytes.reserveCapacity(bytes.count + sorted.reduce(0) { $0 + $1.bytes.count })
        for part in sorted { bytes.append(contentsOf: part.bytes) }
        return OutputFile(name: name + ".csv", bytes: bytes, rows: order.count)
    }

    private func write(_ rows: ArraySlice<Int>) -> [UInt8] {
        var writer = CSVWriter(reservingCapacity: rows.count * columns.count * 12)
        for row in rows {
            for column in columns {
                let value = column.value(row)
                switch (value, column.texts) {
                case (nil, _): writer.field(.absent, column.format)
                case (let value?, .none): writer.field(.integer(value), column.format)
                case (let value?, .pool(let texts)), (let value?, .register(let texts)):
                    writer.textField(texts[Int(value)])
                }
            }
            writer.endLine()
        }
        return writer.bytes
    }

    /// Brings the rows in order by columns, most significant first.
    mutating func sort(by keys: [Int]) {
        order.sort { left, right in
            for key in keys {
                switch columns[key].compare(left, right) {
                case ..<0: return true
                case 1...: return false
                default: continue
                }
            }
            return false
        }
    }
}

extension Delivery.Column {
    /// Absent first; figures, dates and choices by their integer, records by their key, texts by their bytes.
    fileprivate func compare(_ left: Int, _ right: Int) -> Int {
        switch (value(left), value(right)) {
        case (nil, nil): return 0
        case (nil, _): return -1
        case (_, nil): return 1
        case (let left?, let right?):
            if left == right { return 0 }
            if case .pool(let texts) = texts { return texts.precedes(Int(left), Int(right)) ? -1 : 1 }
            return left < right ? -1 : 1
        }
    }
}

extension Delivery.Texts {
    init(_ type: ValueType, pool: ByteStrings, _ data: RunData) {
        switch type {
        case .text: self = .pool(pool)
        case .reference(let table): self = data.dataset.registers[table].map { .register($0.keys) } ?? .none
        case .boolean, .number, .choice, .date, .timeOfDay: self = .none
        }
    }
}
