import RuleEngine

/// The rows of a dated register that were let in, for what is to be said of them as a whole.
struct DatedRegister {
    struct Row {
        var owner: String?
        var start: Int
        var finish: Int?
        /// 1-based, of the file.
        var line: Int
    }

    var file: String
    var rows: [Row] = []
    /// The keys of the owner's register; empty where there is no owner, or an open register.
    var owners: [String] = []

    /// - Parameter registers: of each dated register that is read from data.
    static func findings(_ plan: Plan, _ registers: [TableID: DatedRegister]) -> [DataFinding] {
        var findings: [DataFinding] = []
        for (table, definition) in plan.tables.enumerated() {
            guard let dating = definition.dating, definition.inlineRows == nil, let register = registers[table] else {
                continue
            }
            if let finding = register.cutShort { findings.append(finding) }
            // Where rows end by themselves, not everyone has one: leave, acting posts.
            if dating.finish == nil, let finding = register.withoutRows(definition) { findings.append(finding) }
        }
        return findings
    }

    /// Rows that the next one of their owner ends before their own end.
    private var cutShort: DataFinding? {
        let ordered = rows.sorted { ($0.owner ?? "", $0.start) < ($1.owner ?? "", $1.start) }
        let cut = zip(ordered, ordered.dropFirst()).filter { row, next in
            row.owner == next.owner && row.finish.map { next.start <= $0 } ?? false
        }
        guard let (row, next) = cut.min(by: { $0.0.line < $1.0.line }), let finish = row.finish else { return nil }
        return .cutShort(
            count: cut.count, key: row.owner, finish: Table.datedKey(owner: nil, start: finish),
            next: Table.datedKey(owner: nil, start: next.start), nextLine: next.line, file: file, line: row.line)
    }

    /// Owners of whom the register says nothing.
    private func withoutRows(_ table: Table) -> DataFinding? {
        let known = Set(rows.compactMap(\.owner))
        let missing = owners.filter { !known.contains($0) }
        guard let first = missing.first else { return nil }
        return .ownerWithoutRow(count: missing.count, of: owners.count, first: first, register: table.name, file: file)
    }
}
