import RuleEngine

/// The rows of a dated register in order of owner and start, to be searched.
struct RowsInForce: Sendable {
    /// By owner, and one more: where its rows begin. Without owner there is one line of rows.
    private var starts: [Int32]
    /// In order of owner and first day.
    private var firstDays: [Int32] = []
    private var lastDays: [Int32] = []
    private var records: [Int32] = []

    static func all(_ plan: Plan, _ dataset: Dataset) -> [TableID: RowsInForce] {
        var result: [TableID: RowsInForce] = [:]
        for (id, table) in plan.tables.enumerated() {
            guard let dating = table.dating, let store = dataset.registers[id] else { continue }
            let owners = table.datedOwner.flatMap { dataset.registers[$0]?.count } ?? 1
            result[id] = RowsInForce(store, dating, owners: owners)
        }
        return result
    }

    private init(_ store: RegisterStore, _ dating: Dating, owners: Int) {
        let first = store.fields[dating.start].int32
        let last = store.fields[dating.end].int32
        let owner = dating.owner.map { store.fields[$0].int32 }
        func isBefore(_ one: Int, _ other: Int) -> Bool {
            if let owner, owner[one] != owner[other] { return owner[one] < owner[other] }
            return first[one] < first[other]
        }
        starts = [Int32](repeating: 0, count: owners + 1)
        for record in (0..<store.count).sorted(by: isBefore) {
            starts[Int(owner?[record] ?? 0) + 1] += 1
            firstDays.append(first[record])
            lastDays.append(last[record])
            records.append(Int32(record))
        }
        for owner in 0..<owners { starts[owner + 1] += starts[owner] }
    }

    /// For each lane the row in force, or −1.
    ///
    /// - Parameter owners: records, where rows have an owner; what is no record has no rows.
    @inline(never)
    func run(_ count: Int, _ owners: Lanes?, _ days: Argument, into result: Lanes) {
        Shape.map(count, owners.map { .lanes($0) } ?? .scalar(0), days, into: result) {
            (owner: Int32, day: Int32) -> Int32 in row(of: owner, on: day)
        }
    }

    private func row(of owner: Int32, on day: Int32) -> Int32 {
        guard owner >= 0, Int(owner) + 1 < starts.count else { return -1 }
        // The last row that has begun.
        var low = Int(starts[Int(owner)])
        let begin = low
        var high = Int(starts[Int(owner) + 1])
        while low < high {
            let middle = (low + high) / 2
            if firstDays[middle] <= day { low = middle + 1 } else { high = middle }
        }
        return low > begin && lastDays[low - 1] >= day ? records[low - 1] : -1
    }
}
