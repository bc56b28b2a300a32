import RuleEngine

/// Rows of a log in memory: as the door hands them over, or kept from an earlier pass.
struct RowBatch {
    var count: Int
    var days: ClosedRange<Int32>
    var dayLanes: Lanes
    var owners: Lanes
    /// By field; nil: not read.
    var fields: [(lanes: Lanes, presence: Lanes?)?]
}

extension RowBatch {
    /// Rows as the door hands them over: they are gone when the door goes on.
    @unsafe init(_ batch: LogBatch, _ needed: Set<FieldID>) {
        count = batch.count
        days = batch.dayRange
        unsafe owners = batch.owners.withUnsafeBufferPointer { unsafe Lanes($0) }
        unsafe dayLanes = batch.fields[batch.dateField].lanes
        fields = [(lanes: Lanes, presence: Lanes?)?](repeating: nil, count: batch.fields.count)
        for field in needed {
            unsafe fields[field] = (batch.fields[field].lanes, batch.fields[field].presenceLanes)
        }
    }
}

/// Rows kept for a later pass.
final class RetainedBatch: Sendable {
    private struct Column: Sendable {
        var width: Width
        var values: Memory
        var presence: Memory?
    }

    private let count: Int
    private let days: ClosedRange<Int32>
    private let dayValues: Memory
    private let owners: Memory
    private let columns: [Column?]

    init(_ batch: RowBatch, keeping needed: Set<FieldID>) {
        count = batch.count
        days = batch.days
        func copy(_ lanes: Lanes) -> Memory {
            let result = Memory(bytes: batch.count * lanes.width.bytes)
            CopyKernel.run(batch.count, .lanes(lanes), into: Lanes(result, width: lanes.width))
            return result
        }
        dayValues = copy(batch.dayLanes)
        owners = copy(batch.owners)
        columns = batch.fields.enumerated().map { field, lanes in
            guard needed.contains(field), let lanes else { return nil }
            return Column(
                width: lanes.lanes.width, values: copy(lanes.lanes), presence: lanes.presence.map(copy))
        }
    }

    var rows: RowBatch {
        RowBatch(
            count: count, days: days, dayLanes: Lanes(dayValues, width: .word), owners: Lanes(owners, width: .word),
            fields: columns.map { column in
                column.map { (Lanes($0.values, width: $0.width), $0.presence.map { Lanes($0, width: .byte) }) }
            })
    }

    /// Gives the texts of a field other codes.
    func recode(_ field: FieldID, _ code: (Int32) -> Int32) {
        guard let column = columns[field] else { return }
        Lanes(column.values, width: .word).recode(count, code)
    }
}

extension Lanes {
    func recode(_ count: Int, _ code: (Int32) -> Int32) {
        var out = unsafe buffer(of: count, as: Int32.self).mutableSpan
        for i in 0..<count { out[i] = code(out[i]) }
    }

    /// The numbers of the lanes where a mask is 1.
    @inline(never)
    func numbersOfOnes(_ count: Int, into result: Lanes) -> Int {
        let mask = unsafe UnsafeBufferPointer(buffer(of: count, as: UInt8.self)).span
        var out = unsafe result.buffer(of: count, as: Int32.self).mutableSpan
        var found = 0
        for i in 0..<count where mask[i] != 0 {
            out[found] = Int32(truncatingIfNeeded: i)
            found += 1
        }
        return found
    }
}
