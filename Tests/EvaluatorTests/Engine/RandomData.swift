import RuleEngine

@testable import Evaluator

/// Files for a `RandomPlan`: mostly good rows, some bad ones.
struct RandomData {
    private var random: SeededNumbers
    private let plan: Plan
    private var keys: [[String]] = []

    static func files(_ plan: Plan, seed: UInt64) -> [String: String] {
        var data = RandomData(random: SeededNumbers(seed), plan: plan)
        return data.files()
    }

    private init(random: SeededNumbers, plan: Plan) {
        self.random = random
        self.plan = plan
    }

    private mutating func pick(_ count: Int) -> Int { Int(random.next() % UInt64(max(count, 1))) }

    private mutating func files() -> [String: String] {
        var result: [String: String] = [:]
        keys = plan.tables.map { table in
            guard case .register(let key, _) = table.kind else { return [] }
            let count = pick(9)
            if case .text = table.fields[key].type { return (0..<count).map { "k\($0 * 7 % 11)" } }
            return (0..<count).map { "\($0 * 13)" }
        }
        for (id, table) in plan.tables.enumerated() {
            switch table.kind {
            case .register(_, isOpen: true): continue
            case .register:
                var lines = [table.fields.map(\.column).joined(separator: ",")]
                for key in keys[id] {
                    lines.append(([key] + table.fields.dropFirst().map { cell($0) }).joined(separator: ","))
                }
                result[table.name] = lines.joined(separator: "\n") + "\n"
            case .log(let owner, let column, _):
                var lines = [([column] + table.fields.map(\.column)).joined(separator: ",")]
                // A few days that are met again and again, in months with and without rows.
                let days = (0..<1 + pick(12)).map { _ in 17_510 + pick(5) * 31 + pick(6) }
                for _ in 0..<pick(4) * pick(30) {
                    let day = CalendarPeriod(.day, containing: days[pick(days.count)]).label
                    let rest = table.fields.dropFirst().map { cell($0) }
                    lines.append(([self.key(of: owner), day] + rest).joined(separator: ","))
                }
                result[table.name] = lines.joined(separator: "\n") + "\n"
            }
        }
        return result
    }

    private mutating func key(of table: TableID) -> String {
        keys[table].isEmpty || pick(40) == 0 ? "unknown" : keys[table][pick(keys[table].count)]
    }

    private mutating func cell(_ field: Field) -> String {
        if field.isOptional, pick(3) == 0 { return "" }
        if pick(200) == 0 { return "?" }
        switch field.type {
        case .boolean: return ["1", "0"][pick(2)]
        case .number(let number):
            let span = UInt64(number.range.upperBound - number.range.lowerBound) &+ 1
            let value: Int128
            switch pick(4) {
            case 0: value = number.range.lowerBound
            case 1: value = number.range.upperBound
            default: value = number.range.lowerBound + Int128(random.next() % span)
            }
            var writer = CSVWriter()
            writer.number(value, decimals: number.decimals)
            return String(decoding: writer.bytes, as: UTF8.self)
        case .choice(let choice):
            let members = plan.choices[choice].members
            return members[pick(members.count)]
        case .text: return ["alpha", "beta", "gamma", "delta", "epsilon"][pick(5)]
        case .date(let range): return CalendarPeriod(.day, containing: range.lowerBound + pick(range.count)).label
        case .timeOfDay: return "\(10 + pick(10)):\(10 + pick(50))"
        case .reference(let table): return key(of: table)
        }
    }
}
