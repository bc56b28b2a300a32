public import RuleEngine

/// A record of made-up data for which two plans deliver different values, with no more data than that takes.
public struct DifferingRecord: Sendable, Equatable {
    public struct Value: Sendable, Equatable {
        public var title: String
        public var type: ValueType
        /// As delivered; empty: absent.
        public var before: String
        public var after: String
    }

    /// What the record is, and what belongs to it: one line for each row, its cells in the order of the header.
    public struct File: Sendable, Equatable {
        public var table: String
        public var header: [String]
        public var rows: [[String]]
    }

    public var output: String
    public var register: String
    public var key: String
    /// `2018-07`
    public var period: String
    public var values: [Value]
    public var files: [File]
}

extension Plan {
    /// Looks for a record with different values under another plan, in data made for either.
    ///
    /// - Parameters:
    ///   - effort: how many trials the making of data may take.
    /// - Returns: nil where none was found, or nothing is delivered for records and periods that could be compared.
    public func differingRecord(under after: Plan, size: Int = 12, effort: Int = 300) -> DifferingRecord? {
        let options = SampleOptions(size: size, seed: 1, effort: effort)
        let samples = [after, self].compactMap { try? $0.sample(options).files.map { DifferingSearch.File($0) } }
        for files in samples {
            // What the other text alone reads must be there as well.
            let others = samples.flatMap(\.self).filter { other in !files.contains { $0.table == other.table } }
            for output in outputs {
                guard let search = DifferingSearch(self, after, output: output.name) else { continue }
                if let found = search.smallest(files + others) { return found }
            }
        }
        return nil
    }
}

/// Runs two plans on data and takes away what is not needed for a difference.
private struct DifferingSearch {
    struct File {
        var table: String
        var header: [String]
        var rows: [[String]]

        init(_ file: Sample.File) {
            table = file.table
            let lines = SimulationTable.fields(of: file.bytes)
            header = lines.first ?? []
            rows = Array(lines.dropFirst())
        }

        var bytes: [UInt8] {
            Array(([header] + rows).map { $0.map(Self.quoted).joined(separator: ",") + "\n" }.joined().utf8)
        }

        private static func quoted(_ cell: String) -> String {
            cell.contains { $0 == "," || $0 == "\"" || $0.isNewline }
                ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
        }
    }

    private struct Row {
        var key: String
        var period: String
        var before: [String]
        var after: [String]
    }

    /// More trials than this are not made to take rows away.
    private static let mostTrials = 120
    private let before: (plan: Plan, view: SimulationView)
    private let after: (plan: Plan, view: SimulationView)
    /// Logs whose rows belong to records of the register, with the column that says whose.
    private let owned: [String: String]
    private let keyColumn: String
    private let options: RunOptions

    init?(_ before: Plan, _ after: Plan, output: String) {
        guard let old = SimulationView(before, output: output), let new = SimulationView(after, output: output),
            old.values.map(\.title) == new.values.map(\.title), old.register == new.register, old.unit == new.unit,
            let register = before.tables.firstIndex(where: { $0.name == old.register })
        else { return nil }
        func probing(_ plan: Plan, _ view: SimulationView) -> Plan {
            var probing = view.probing(plan)
            probing.outputs = Array(probing.outputs.suffix(1))
            probing.guarantees = []
            return probing
        }
        self.before = (probing(before, old), old)
        self.after = (probing(after, new), new)
        keyColumn = before.tables[register].fields[old.key].column
        var owned: [String: String] = [:]
        for table in before.tables {
            if case .log(register, let column, _) = table.kind { owned[table.name] = column }
        }
        self.owned = owned
        options = RunOptions(scored: Self.days(before, after))
    }

    /// What is scored where no log says on which days there is something: from the first day through the last that a text names.
    private static func days(_ before: Plan, _ after: Plan) -> DayRange? {
        let hasLog = before.tables.contains { if case .log = $0.kind { true } else { false } }
        guard !hasLog else { return nil }
        let first = max(before.validity.from, after.validity.from)
        var last = first
        for plan in [before, after] {
            for case .compare(_, let left, let right) in plan.nodes {
                guard case .date = plan.nodes[left], case .integer(let day) = plan.nodes[right] else { continue }
                last = max(last, min(Int(clamping: day), first + 1_830))
            }
        }
        return DayRange(from: first, until: last + 31)
    }

    func smallest(_ files: [File]) -> DifferingRecord? {
        let rows = differing(files)
        let paid = rows.filter(isPaidOtherwise)
        let sizes = Set((paid.isEmpty ? rows : paid).map(\.key)).map { key in
            (key, files.reduce(0) { $0 + self.rows(of: key, in: $1).count })
        }
        let order = sizes.sorted { ($0.1, $0.0) < ($1.1, $1.0) }
        for (key, _) in order.prefix(3) {
            let own = files.map { file in
                var file = file
                if owned[file.table] != nil { file.rows = self.rows(of: key, in: file).map { file.rows[$0] } }
                return file
            }
            // Who stands among others needs them.
            func isWanted(_ row: Row) -> Bool { row.key == key && (paid.isEmpty || isPaidOtherwise(row)) }
            let isAlone = differing(own).contains(where: isWanted)
            let kept = isAlone ? reduced(own, isWanted) : files
            guard let row = differing(kept).first(where: isWanted) else { continue }
            return record(row, kept, key)
        }
        return nil
    }

    private func isPaidOtherwise(_ row: Row) -> Bool {
        before.view.money.map { row.before[$0] != row.after[$0] } ?? false
    }

    private func rows(of key: String, in file: File) -> [Int] {
        guard let column = owned[file.table], let position = file.header.firstIndex(of: column) else { return [] }
        return file.rows.indices.filter { file.rows[$0][position] == key }
    }

    /// Without rows that make no difference: halves first, then one by one.
    private func reduced(_ files: [File], _ isWanted: (Row) -> Bool) -> [File] {
        var files = files
        var trials = 0
        for (index, file) in files.enumerated() where owned[file.table] != nil {
            var width = max(1, file.rows.count / 2)
            while width >= 1 {
                var start = 0
                while start < files[index].rows.count, trials < Self.mostTrials {
                    var smaller = files
                    smaller[index].rows.removeSubrange(start..<min(start + width, smaller[index].rows.count))
                    trials += 1
                    if differing(smaller).contains(where: isWanted) { files = smaller } else { start += width }
                }
                if width == 1 { break }
                width /= 2
            }
        }
        return files
    }

    /// The records and periods with other values, in the order of the files.
    private func differing(_ files: [File]) -> [Row] {
        let data = DataSet(inMemory: Dictionary(files.map { ($0.table, $0.bytes) }) { first, _ in first })
        guard let old = rows(before, data), let new = rows(after, data) else { return [] }
        var result: [Row] = []
        for (place, values) in old.order.map({ ($0, old.values[$0] ?? []) }) {
            guard let other = new.values[place], other != values else { continue }
            result.append(Row(key: place[0], period: place[1], before: values, after: other))
        }
        return result
    }

    private func rows(
        _ side: (plan: Plan, view: SimulationView), _ data: DataSet
    ) -> (order: [[String]], values: [[String]: [String]])? {
        guard let result = try? ColumnarEngine.run(side.plan, on: data, options: options), result.rejections.isEmpty,
            let file = result.outputs.first
        else { return nil }
        var order: [[String]] = []
        var values: [[String]: [String]] = [:]
        for line in SimulationTable.fields(of: file.bytes).dropFirst() {
            let place = Array(line[..<2])
            order.append(place)
            values[place] = zip(line[(2 + side.view.groups.count)...], side.view.values).map { cell, value in
                Self.trimmed(cell, value.type)
            }
        }
        return (order, values)
    }

    /// Figures of different decimals are compared by what they are.
    private static func trimmed(_ cell: String, _ type: ValueType) -> String {
        guard case .number(let number) = type, number.decimals > 0, cell.contains(".") else { return cell }
        let short = cell.prefix(through: cell.lastIndex { $0 != "0" } ?? cell.startIndex)
        return String(short.last == "." ? short.dropLast() : short)
    }

    private func record(_ row: Row, _ files: [File], _ key: String) -> DifferingRecord {
        let values = before.view.values.enumerated().compactMap { position, value -> DifferingRecord.Value? in
            guard row.before[position] != row.after[position] else { return nil }
            return DifferingRecord.Value(
                title: value.title, type: value.type, before: row.before[position], after: row.after[position])
        }
        var kept: [DifferingRecord.File] = []
        for file in files {
            if file.table == before.view.register, let position = file.header.firstIndex(of: keyColumn) {
                kept.append(
                    DifferingRecord.File(
                        table: file.table, header: file.header, rows: file.rows.filter { $0[position] == key }))
            } else if owned[file.table] != nil {
                let rows = self.rows(of: key, in: file).map { file.rows[$0] }
                if !rows.isEmpty {
                    kept.append(DifferingRecord.File(table: file.table, header: file.header, rows: rows))
                }
            }
        }
        return DifferingRecord(
            output: before.view.output, register: before.view.register, key: key, period: row.period, values: values,
            files: kept)
    }
}
