import RuleEngine

/// The values of one column of an output, by row.
enum Cells: Sendable {
    /// Of records or of everything: a row is a lane of a paged column.
    case paged(PagedColumn)
    /// The first day of the page that a row lies in.
    case period(firstDays: [Int], size: Int)
    /// Of a log: one worker's rows after the other's.
    case collected([RowCollector], column: Int, starts: [Int])
    /// The position of each row among the others.
    case places([Int])

    /// The integer, or the code of a text or record; for single values.
    func value(_ row: Int) -> Int128? {
        switch self {
        case .paged(let column): return column.value(page: 0, lane: row)
        case .period(let firstDays, let size): return Int128(firstDays[row / size])
        case .collected(let parts, let column, let starts):
            let part = Self.part(row, starts)
            return parts[part].value(column, row: row - starts[part])
        case .places(let places): return Int128(places[row])
        }
    }

    private static func part(_ row: Int, _ starts: [Int]) -> Int {
        var part = 0
        while starts[part + 1] <= row { part += 1 }
        return part
    }

    /// The values of many rows; those that do not fit are in `wide`.
    func fetch(_ rows: ArraySlice<Int>, into batch: inout CellBatch) {
        batch.begin(rows.count)
        switch self {
        case .paged(let column) where column.width != .quad && column.presence == nil:
            Lanes(column.values, width: column.width).fetch(rows, of: column.pages * column.size, into: &batch)
        case .paged, .period, .collected, .places:
            for (position, row) in rows.enumerated() { batch.set(position, value(row)) }
        }
    }
}

/// The values of one column in neighbouring rows.
struct CellBatch {
    private(set) var values: [Int64] = []
    /// 0 where there is none; 2 where it is in `wide`.
    private(set) var presence: [UInt8] = []
    private(set) var wide: [Int: Int128] = [:]

    fileprivate mutating func begin(_ count: Int) {
        if values.count < count {
            values = [Int64](repeating: 0, count: count)
            presence = [UInt8](repeating: 1, count: count)
        }
        wide.removeAll(keepingCapacity: true)
    }

    fileprivate mutating func set(_ position: Int, _ value: Int128?) {
        presence[position] = value == nil ? 0 : 1
        guard let value else { return }
        if let small = Int64(exactly: value) {
            values[position] = small
        } else {
            presence[position] = 2
            wide[position] = value
        }
    }

    /// Sets all, none of which is absent or wide.
    fileprivate mutating func setAll(_ rows: ArraySlice<Int>, _ value: (Int) -> Int64) {
        for position in 0..<rows.count { presence[position] = 1 }
        var out = values.mutableSpan
        var position = 0
        for row in rows {
            out[position] = value(row)
            position &+= 1
        }
    }
}

extension Lanes {
    fileprivate func fetch(_ rows: ArraySlice<Int>, of count: Int, into batch: inout CellBatch) {
        switch width {
        case .byte: fetch(UInt8.self, rows, of: count, into: &batch)
        case .word: fetch(Int32.self, rows, of: count, into: &batch)
        case .double, .quad: fetch(Int64.self, rows, of: count, into: &batch)
        }
    }

    private func fetch<Element: Lane>(
        _: Element.Type, _ rows: ArraySlice<Int>, of count: Int, into batch: inout CellBatch
    ) {
        let elements = unsafe UnsafeBufferPointer(buffer(of: count, as: Element.self)).span
        batch.setAll(rows) { Int64(truncatingIfNeeded: elements[$0]) }
    }
}
