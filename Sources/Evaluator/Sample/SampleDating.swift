import RuleEngine

/// The owners and days of the rows of a dated register: each owner has one from the start, every second one more later
/// in the month, as after a transfer.
struct SampleDating {
    private static let ownerless = 4
    private let table: Table
    private let dating: Dating

    /// nil: the register is not dated.
    init?(_ plan: Plan, _ table: TableID) {
        guard let dating = plan.tables[table].dating else { return nil }
        self.table = plan.tables[table]
        self.dating = dating
    }

    private func owners(_ counts: [TableID: Int]) -> Int? { table.datedOwner.map { max(1, counts[$0] ?? 1) } }

    func count(_ counts: [TableID: Int]) -> Int {
        guard let owners = owners(counts) else { return Self.ownerless }
        return owners + owners / 2
    }

    /// Gives the row of a number its owner and days.
    ///
    /// - Parameter day: the first day of the sample.
    func date(_ row: inout [ReferenceValue], record: Int, _ counts: [TableID: Int], day: Int) {
        let owners = owners(counts)
        let round = record / (owners ?? 1)
        let owner = record % (owners ?? 1)
        // The second row of an owner begins on one of the days 6 to 25 of the month.
        let start = owners == nil ? day + 16 * record : round == 0 ? day : day + 5 + owner * 7 % 20
        if let field = dating.owner { row[field] = .record(owner * (round == 0 ? 1 : 2) % (owners ?? 1)) }
        row[dating.start] = clamped(start, dating.start)
        if let finish = dating.finish, row[finish] != .absent { row[finish] = clamped(start + 4 + owner % 9, finish) }
    }

    private func clamped(_ day: Int, _ field: FieldID) -> ReferenceValue {
        guard case .date(let days) = table.fields[field].type else { return .absent }
        return .integer(Int128(min(max(day, days.lowerBound), days.upperBound)))
    }
}
