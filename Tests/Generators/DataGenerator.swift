import Evaluator
import RuleEngine

/// Data files for a generated policy: values on and beside the thresholds, absent values, some rows that are wrong.
package struct GeneratedData: Sendable, Hashable {
    package struct File: Sendable, Hashable {
        package var header: String
        /// Rows as bytes, without line ends.
        package var rows: [[UInt8]]
        package var startsWithMark = false
        package var endsLinesWithReturn = false

        package var bytes: [UInt8] {
            var result: [UInt8] = startsWithMark ? [0xEF, 0xBB, 0xBF] : []
            let end: [UInt8] = endsLinesWithReturn ? [13, 10] : [10]
            result += Array(header.utf8) + end
            for row in rows { result += row + end }
            return result
        }
    }

    /// By table name.
    package var files: [String: File]
}

package struct DataGenerator {
    private var dice: Dice
    private let policy: GeneratedPolicy
    private let badRows: Bool
    private var keys: [String: [String]] = [:]
    private let texts = ["alfa", "beta", "a,b", "Kota \"Tua\"", "é", "alfa ", "gamma"]
    /// Numbers that the policy compares with, as mantissas of two decimals.
    private let thresholds: [Int]
    private let days: [Int]
    private let times: [Int]

    package static func data(for policy: GeneratedPolicy, seed: UInt64, badRows: Bool) -> GeneratedData {
        var generator = DataGenerator(policy, seed: seed, badRows: badRows)
        return generator.make()
    }

    private init(_ policy: GeneratedPolicy, seed: UInt64, badRows: Bool) {
        self.policy = policy
        self.badRows = badRows
        dice = Dice(seed: seed ^ 0xDA7A)
        let formulas = policy.declarations.flatMap(\.formulas)
        days = formulas.flatMap(\.days)
        times = formulas.flatMap(\.times)
        thresholds = policy.figures.map { figure in
            figure.mantissa * (figure.decimals == 0 ? 100 : figure.decimals == 1 ? 10 : 1)
        }
    }

    private mutating func make() -> GeneratedData {
        var data = GeneratedData(files: [:])
        // Now and then more than a batch of rows.
        let isLarge = dice.once(in: 60)
        makeKeys(atMost: isLarge ? 40 : 5)
        for declaration in policy.declarations {
            switch declaration {
            case .register(let register):
                guard !register.isOpen, register.rows == nil else { continue }
                if let dating = register.dating {
                    data.files[register.name] = file(
                        register.fields, extra: dating.owner.map { (dating.ownerColumn ?? keyColumn($0), $0) },
                        count: isLarge ? 200 : dice.one(0, 2, 6, 12), keys: [])
                    continue
                }
                data.files[register.name] = file(
                    register.fields, extra: nil, count: (keys[register.name] ?? []).count,
                    keys: keys[register.name] ?? [])
            case .log(let log):
                let owner = (log.ownerColumn ?? keyColumn(log.owner), log.owner)
                data.files[log.name] = file(
                    log.fields, extra: owner, count: isLarge ? 2_500 : dice.one(0, 3, 12, 12, 30, 30, 60), keys: [])
            case .choice, .units, .parameter, .rule, .exception, .table, .output, .guarantee:
                continue
            }
        }
        return data
    }

    private func register(_ name: String) -> GeneratedRegister? {
        for case .register(let register) in policy.declarations where register.name == name { return register }
        return nil
    }

    private func keyColumn(_ name: String) -> String {
        let key = register(name)?.fields.first { $0.isKey }
        return key?.column ?? key?.name ?? ""
    }

    private mutating func makeKeys(atMost most: Int) {
        for case .register(let register) in policy.declarations {
            guard let index = register.fields.firstIndex(where: \.isKey) else { continue }
            if let rows = register.rows {
                keys[register.name] = rows.map { $0[index] }
                continue
            }
            let count = dice.int(1...most)
            if case .number(_, let range, _, _) = register.fields[index].content {
                keys[register.name] = (0..<min(count, range.count)).map { String(range.lowerBound + $0) }
            } else if case .date = register.fields[index].content {
                let first = PolicyGenerator.firstDay - 10
                keys[register.name] = (0..<count).map { Self.day(first + $0 * 3 + dice.int(0...2)) }
            } else {
                let pool = ["K1", "K2", "budi", "Ayu", "x,y", "é1", "zz"] + (7..<max(7, most)).map { "p\($0)" }
                keys[register.name] = pool.shuffledPrefix(count, &dice)
            }
        }
    }

    // MARK: Files

    private mutating func file(
        _ fields: [GeneratedField], extra owner: (column: String, register: String)?, count: Int, keys own: [String]
    ) -> GeneratedData.File {
        let separator = dice.once(in: 4) ? ";" : ","
        var columns: [(title: String, field: GeneratedField?)] = fields.map { ($0.column ?? $0.name, $0) }
        if let owner, !columns.contains(where: { $0.title == owner.column }) { columns.append((owner.column, nil)) }
        if dice.once(in: 6) { columns.append(("tidak dipakai", GeneratedField(name: "", content: .text))) }
        columns = dice.shuffled(columns)
        var rows: [[UInt8]] = []
        for index in 0..<count {
            var cells = columns.map { column -> String in
                guard let field = column.field else { return dice.pick(keys[owner?.register ?? ""] ?? []) ?? "K1" }
                if field.isKey { return own[index] }
                if field.isHierarchy { return superior(of: index, among: own) }
                if field.isOptional, dice.once(in: 3) { return "" }
                return near(field) ?? Self.value(field, &dice, texts: texts, keys: keys) ?? ""
            }
            if badRows, dice.once(in: 8), !cells.isEmpty { cells[dice.int(0...cells.count - 1)] = bad() }
            if separator == ";" {
                for (index, column) in columns.enumerated() {
                    if case .number? = column.field?.content { cells[index] = cells[index].replacing(".", with: ",") }
                }
            }
            var row = cells.map { quoted($0, separator) }.joined(separator: separator)
            if badRows, dice.once(in: 40) { row += separator + "1" }
            rows.append(Array(row.utf8))
            if badRows, dice.once(in: 30), let again = rows.last { rows.append(again) }
        }
        return GeneratedData.File(
            header: columns.map { quoted($0.title, separator) }.joined(separator: separator), rows: dice.shuffled(rows),
            startsWithMark: dice.once(in: 10), endsLinesWithReturn: dice.once(in: 6))
    }

    /// Mostly somebody before, so that few go in a circle.
    private mutating func superior(of index: Int, among keys: [String]) -> String {
        if badRows, dice.once(in: 4) { return dice.pick(keys) ?? "" }
        return index == 0 || dice.once(in: 5) ? "" : keys[dice.int(0...index - 1)]
    }

    private mutating func quoted(_ cell: String, _ separator: String) -> String {
        let must = cell.contains { "\"\n\r".contains($0) } || cell.contains(separator)
        guard must || dice.once(in: 40) else { return cell }
        return "\"" + cell.replacing("\"", with: "\"\"") + "\""
    }

    private mutating func bad() -> String {
        dice.one(
            "", "x", "-1", "99999999999999999999", "2025-02-30", "25:00", "1.005", "0,5", "Ya", " 1", "é", "1e3", "+1",
            "1.99002E+17", "1,99002E+17")
    }

    /// A value on a threshold of the policy, or one step beside it.
    private mutating func near(_ field: GeneratedField) -> String? {
        guard dice.flip() else { return nil }
        switch field.content {
        case .number(_, let range, let decimals, let step):
            guard let threshold = dice.pick(thresholds) else { return nil }
            let scaled = decimals == 0 ? threshold / 100 : decimals == 1 ? threshold / 10 : threshold
            let value = (scaled + dice.int(-1...1)) / step * step
            return range.contains(value) ? Self.text(value, decimals) : nil
        case .date(let range):
            guard !dice.once(in: 3), let threshold = dice.pick(days) else { return nil }
            let day = threshold + dice.int(-1...1)
            return range?.contains(day) ?? true ? CalendarPeriod(.day, containing: day).label : nil
        case .time(let range):
            guard let threshold = dice.pick(times) else { return nil }
            let minutes = threshold + dice.int(-1...1)
            return (range ?? 0...1439).contains(minutes) ? Self.time(minutes) : nil
        case .text, .boolean, .choice, .reference:
            return nil
        }
    }

    /// Some value of a field's declaration; nil for a reference to nothing.
    static func value(_ field: GeneratedField, _ dice: inout Dice, texts: [String], keys: [String: [String]]) -> String?
    {
        switch field.content {
        case .number(_, let range, let decimals, let step):
            let value = dice.one(
                range.lowerBound, range.upperBound, dice.int(range), dice.int(range),
                dice.int(range.lowerBound...min(range.upperBound, range.lowerBound + 10 * step)))
            let least = (range.lowerBound + step - 1) / step * step
            return text(max(value / step * step, least), decimals)
        case .text: return dice.pick(texts) ?? "x"
        case .boolean: return dice.one("1", "0", "1", "0", "ya", "tidak", "yes", "no", "true", "false")
        case .date(let range):
            let days = range ?? PolicyGenerator.firstDay - 40...PolicyGenerator.firstDay + 250
            let near = PolicyGenerator.firstDay - 5...PolicyGenerator.firstDay + 65
            let day = dice.once(in: 4) ? dice.int(days) : dice.int(near.clamped(to: days))
            return CalendarPeriod(.day, containing: day).label
        case .time(let range):
            let minutes = dice.one(480, 481, 990, dice.int(0...1439))
            let clamped = range.map { min(max(minutes, $0.lowerBound), $0.upperBound) } ?? minutes
            return time(clamped)
        case .choice(_, let members): return dice.pick(members)
        case .reference(let register): return dice.pick(keys[register] ?? [])
        }
    }

    static func day(_ day: Int) -> String { CalendarPeriod(.day, containing: day).label }

    private static func time(_ minutes: Int) -> String {
        var writer = CSVWriter()
        writer.timeOfDay(minutes)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private static func text(_ value: Int, _ decimals: Int) -> String {
        var writer = CSVWriter()
        writer.number(Int64(value), decimals: decimals)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
