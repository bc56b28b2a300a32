import RuleEngine

/// The rows of a log's output, as one worker met them.
struct RowCollector: Sendable {
    struct Column: Sendable {
        var width: Width
        var values: Memory
        var presence: Memory?
    }

    let output: Int
    private(set) var count = 0
    private(set) var columns: [Column?] = []
    private var capacity = 0

    init(output: Int) { self.output = output }

    mutating func append(
        _ column: Int, _ width: Width, _ value: Argument, _ presence: Argument?, _ batch: Batch, _ scratch: Scratch
    ) {
        let kept = batch.kept ?? Batch.Kept(count: batch.count, lanes: nil)
        reserve(count + kept.count)
        while columns.count <= column { columns.append(nil) }
        if columns[column] == nil {
            columns[column] = Column(
                width: width, values: Memory(bytes: capacity * width.bytes),
                presence: presence == nil ? nil : Memory(bytes: capacity))
        }
        guard let target = columns[column] else { return }
        put(value, into: Lanes(target.values, at: count, width: width), kept)
        if let presence, let memory = target.presence {
            put(presence, into: Lanes(memory, at: count, width: .byte), kept)
        }
    }

    mutating func endRows(_ batch: Batch) { count += batch.kept?.count ?? batch.count }

    private func put(_ value: Argument, into target: Lanes, _ kept: Batch.Kept) {
        if let numbers = kept.lanes, case .lanes(let lanes) = value {
            GatherKernel.run(kept.count, from: lanes, size: Batch.capacity, at: numbers, into: target)
        } else {
            CopyKernel.run(kept.count, value, into: target)
        }
    }

    private mutating func reserve(_ rows: Int) {
        guard rows > capacity else { return }
        let larger = max(rows, 2 * capacity, Batch.capacity)
        for position in columns.indices {
            guard var column = columns[position] else { continue }
            column.values = column.values.grown(to: larger * column.width.bytes, keeping: count * column.width.bytes)
            column.presence = column.presence?.grown(to: larger, keeping: count)
            columns[position] = column
        }
        capacity = larger
    }

    /// The value in a row; for single values.
    func value(_ column: Int, row: Int) -> Int128? {
        guard let column = columns[column] else { return nil }
        if let presence = column.presence, Lanes(presence, at: row, width: .byte).single() == 0 { return nil }
        return Lanes(column.values, at: row, width: column.width).single()
    }

    /// Gives the texts of a column other codes.
    func recode(_ column: Int, _ code: (Int32) -> Int32) {
        guard column < columns.count, let column = columns[column], column.width == .word else { return }
        Lanes(column.values, width: .word).recode(count, code)
    }
}
