import Findings
import PolicyDSL

/// Which values need themselves by way of an earlier period.
///
/// Reads are followed as names lead, before anything is lowered. A circle that no earlier period is part of is left for lowering to find.
struct Recurrences: Sendable {
    enum Way: Sendable {
        /// Of the same subject, in the same period.
        case same
        /// One period earlier.
        case past
        /// Of another record, or of a finer or longer period.
        case far
    }

    struct Read: Sendable {
        var value: Int
        var way: Way
        var range: SourceRange
    }

    private let symbols: Symbols
    /// By value: the circle that it is on; nil where none passes through an earlier period.
    private(set) var circles: [Int?]
    /// By value: what it reads.
    private(set) var reads: [[Read]]

    init(_ symbols: Symbols) {
        self.symbols = symbols
        circles = Array(repeating: nil, count: symbols.values.count)
        reads = []
        guard symbols.values.contains(where: \.readsPast) || symbols.exceptions.contains(where: \.readsPast) else {
            return
        }
        reads = ReadCollector(symbols).reads
        for (circle, members) in strongComponents(reads.map { $0.map(\.value) }).enumerated() {
            let all = Set(members)
            let isThroughPast = members.contains { member in
                reads[member].contains { $0.way == .past && all.contains($0.value) }
            }
            if isThroughPast { for member in members { circles[member] = circle } }
        }
    }

    /// Whether a value and the one of a name, both of one subject, are on one circle through an earlier period.
    func isWithin(_ name: String, _ reader: Int) -> Bool {
        guard let circle = circles[reader], let read = symbols.value(name, of: symbols.values[reader].grain.subject)
        else { return false }
        return circles[read] == circle
    }

    /// Whether an earlier value of it is needed for its own.
    func isPast(_ value: Int) -> Bool {
        guard let circle = circles[value] else { return false }
        return reads.indices.contains { reader in
            circles[reader] == circle && reads[reader].contains { $0.value == value && $0.way == .past }
        }
    }

    /// For each circle its values, and a read of another record or period that is part of it.
    var leaving: [(members: [Int], read: Read)] {
        var result: [(members: [Int], read: Read)] = []
        for circle in Set(circles.compactMap(\.self)).sorted() {
            let members = circles.indices.filter { circles[$0] == circle }
            let far = members.lazy.flatMap { reads[$0] }.first { $0.way == .far && circles[$0.value] == circle }
            if let far { result.append((members, far)) }
        }
        return result
    }
}

/// Follows the names that each value reads.
private struct ReadCollector {
    let symbols: Symbols
    private(set) var reads: [[Recurrences.Read]] = []
    private var reader = 0

    init(_ symbols: Symbols) {
        self.symbols = symbols
        reads = Array(repeating: [], count: symbols.values.count)
        for (index, value) in symbols.values.enumerated() {
            reader = index
            let apart = symbols.exceptions.filter { $0.target?.text == value.name.text }
            for expression in value.expressions + apart.flatMap(\.expressions) { collect(expression, value.grain) }
        }
    }

    private mutating func collect(_ expression: Expression, _ grain: Grain) {
        switch expression.kind {
        case .path(let path), .present(let path): follow(path, from: grain, .same)
        case .previous(let name, _):
            if let value = symbols.value(name.text, of: grain.subject) { add(value, .past, name.range) }
        case .aggregate(let aggregate):
            guard let first = aggregate.path.first else { return }
            let isOwn =
                aggregate.since != nil
                && symbols.value(first.text, of: grain.subject).map {
                    symbols.values[$0].grain == grain
                } == true
            var inner = grain
            var path = aggregate.path
            if let table = symbols.tableNames[first.text], table < symbols.tables.count {
                inner = Grain(subject: .table(table), period: nil)
                path.removeFirst()
            }
            if !path.isEmpty { follow(path, from: inner, isOwn ? .same : .far) }
            if let filter = aggregate.filter {
                // What is gathered is of other rows, or of other periods.
                let before = reads[reader].count
                collect(filter, inner)
                if !isOwn { for position in before..<reads[reader].count { reads[reader][position].way = .far } }
            }
            return
        case .peers(let peers):
            // What is compared is of other records, too.
            let before = reads[reader].count
            for path in [peers.group].compactMap(\.self) { follow(path, from: grain, .far) }
            collect(peers.value, grain)
            for position in before..<reads[reader].count { reads[reader][position].way = .far }
            return
        case .number, .text, .yesNo, .date, .timeOfDay, .period, .absent, .negate, .not, .arithmetic, .comparison, .and,
            .or, .among, .ifAbsent, .conditional, .rounded, .interpolated, .extremum, .calendar, .dateCall, .inARow:
            break
        }
        for part in expression.parts { collect(part, grain) }
    }

    private mutating func follow(_ path: [Name], from grain: Grain, _ way: Recurrences.Way) {
        var subject = grain.subject
        for (position, name) in path.enumerated() {
            if case .table(let table) = subject {
                if let field = symbols.tables[table].fieldNames[name.text] {
                    guard case .reference(let next)? = symbols.tables[table].fields[field].type else { return }
                    subject = .table(next)
                    continue
                }
                if position == 0, case .log(let owner, _, _) = symbols.tables[table].kind,
                    ownerName(symbols.tables[owner].name.text) == name.text
                {
                    subject = .table(owner)
                    continue
                }
            }
            let found = symbols.value(name.text, of: subject) ?? symbols.value(name.text, of: .everything)
            guard let found else { return }
            let isHere = position == 0 && symbols.values[found].grain == symbols.values[reader].grain
            add(found, isHere ? way : .far, name.range)
            // A value may be a reference, of a register that is not known yet.
            return
        }
    }

    private mutating func add(_ value: Int, _ way: Recurrences.Way, _ range: SourceRange) {
        reads[reader].append(Recurrences.Read(value: value, way: way, range: range))
    }
}

extension ValueSymbol {
    fileprivate var readsPast: Bool { expressions.contains(where: \.readsPast) }
}

extension ExceptionDeclaration {
    fileprivate var readsPast: Bool { expressions.contains(where: \.readsPast) }
}

extension Expression {
    fileprivate var readsPast: Bool {
        if case .previous = kind { true } else { parts.contains(where: \.readsPast) }
    }
}

/// The sets of nodes that reach each other, those with a single node included. With its own stack: chains may be long.
func strongComponents(_ edges: [[Int]]) -> [[Int]] {
    var index = [Int?](repeating: nil, count: edges.count)
    var low = [Int](repeating: 0, count: edges.count)
    var isOpen = [Bool](repeating: false, count: edges.count)
    var open: [Int] = []
    var next = 0
    var result: [[Int]] = []
    for root in edges.indices where index[root] == nil {
        var stack: [(node: Int, edge: Int)] = []
        func enter(_ node: Int) {
            index[node] = next
            low[node] = next
            next += 1
            open.append(node)
            isOpen[node] = true
            stack.append((node, 0))
        }
        enter(root)
        while let top = stack.last {
            guard top.edge < edges[top.node].count else {
                stack.removeLast()
                if let under = stack.last { low[under.node] = min(low[under.node], low[top.node]) }
                guard low[top.node] == index[top.node] else { continue }
                var members: [Int] = []
                while let member = open.popLast() {
                    isOpen[member] = false
                    members.append(member)
                    if member == top.node { break }
                }
                result.append(members.sorted())
                continue
            }
            stack[stack.count - 1].edge += 1
            let target = edges[top.node][top.edge]
            if let seen = index[target] {
                if isOpen[target] { low[top.node] = min(low[top.node], seen) }
            } else {
                enter(target)
            }
        }
    }
    return result
}
