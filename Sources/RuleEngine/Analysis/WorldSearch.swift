/// Looks for worlds that show something. Nothing found does not mean that there is none.
struct WorldSearch {
    /// What a field can be, thinly.
    struct Choices {
        var key: FieldKey
        /// Ends, figures that the policy compares with, a few between.
        var values: [Int128]
        var range: ClosedRange<Int128>
        var step: Int128
        /// All there is, where a range does not say it.
        var isListed = false

        var count: Int128 { isListed ? Int128(values.count) : (range.upperBound - range.lowerBound) / step + 1 }

        func value(_ position: Int128) -> Int128 {
            isListed ? values[Int(position)] : range.lowerBound + position * step
        }
    }

    private let lowerer: Lowerer
    private let budget: Int
    /// Figures worth a trial.
    private var near: [FieldKey: [Int128]] = [:]

    init(_ lowerer: Lowerer, budget: Int = 1_500) {
        self.lowerer = lowerer
        self.budget = budget
    }

    mutating func add(_ figures: [FieldKey: [Int128]]) { near.merge(figures, uniquingKeysWith: +) }

    /// The first world in which the nodes have values that the body takes.
    func first<Result>(of nodes: [NodeID], _ body: ([Int128]) -> Result?) -> Result? {
        var result: Result?
        visit(nodes) { reading in
            var values: [Int128] = []
            for node in nodes {
                guard let value = reading.value(node) else { return true }
                values.append(value)
            }
            result = body(values)
            return result == nil
        }
        return result
    }

    /// Worlds until the body says no: corners first, then others at random, the same ones in every run.
    ///
    /// - Parameter given: values that the body gives itself.
    func visit(_ nodes: [NodeID], given: [NodeID] = [], _ body: (inout WorldReading) -> Bool) {
        guard let leaves = leaves(of: nodes, given: given), let day else { return }
        let choices = leaves.fields.sorted().compactMap { self.choices($0, leaves) }
        guard choices.count == leaves.fields.count else { return }
        let counts: [Int128] = leaves.usesRows ? [1, 22, 0] : [1]
        var reading = WorldReading(lowerer, World(day: day, rows: 1))
        var left = budget
        func trial(_ values: [Int128], _ rows: Int128) -> Bool {
            var world = World(day: day, rows: rows)
            for (choice, value) in zip(choices, values) { world.fields[choice.key] = value }
            reading.world = world
            left -= 1
            return body(&reading)
        }
        // Everything there is, where that is little.
        var whole = Int128(counts.count)
        for choice in choices { whole = whole.times(choice.count) ?? .max }
        if whole <= Int128(budget) {
            for position in 0..<whole / Int128(counts.count) {
                var rest = position
                let values = choices.map { choice in
                    defer { rest /= choice.count }
                    return choice.value(rest % choice.count)
                }
                for rows in counts { guard trial(values, rows) else { return } }
            }
            return
        }
        for rows in counts {
            guard trial(choices.map { $0.value(0) }, rows), trial(choices.map { $0.value($0.count - 1) }, rows) else {
                return
            }
        }
        var random = SplitMix(state: 20_180_101)
        while left > 0 {
            let values = choices.map { choice -> Int128 in
                if random.next() % 3 > 0 { return choice.values[Int(random.next() % UInt64(choice.values.count))] }
                return choice.value(Int128(random.next() % UInt64(clamping: choice.count)))
            }
            guard trial(values, counts[Int(random.next() % UInt64(counts.count))]) else { return }
        }
    }

    func key(of node: NodeID) -> FieldKey? { lowerer.builder.fieldKey(node) }

    struct Leaves {
        var fields: Set<FieldKey> = []
        var usesRows = false
        /// A value that is given is among what is read.
        var isGivenUsed = false
        /// Texts that something is compared with.
        var texts: Set<TextID> = []
        /// Whole figures that fields are compared with, in the fields' own count.
        var figures: [FieldKey: Set<Int128>] = [:]
    }

    /// What the nodes rest on; nil where that is more than a world can hold.
    func leaves(of nodes: [NodeID], given: [NodeID] = []) -> Leaves? {
        let builder = lowerer.builder
        var result = Leaves()
        var seen: Set<NodeID> = []
        var open = nodes
        while let node = open.popLast() {
            guard seen.insert(node).inserted else { continue }
            if seen.count > 1_000 { return nil }
            if given.contains(node) {
                result.isGivenUsed = true
                continue
            }
            open += builder.nodes[node].operands
            if let key = builder.fieldKey(node) {
                switch lowerer.symbols.tables[key.table].kind {
                case .register(_, _, let rows): if rows != nil { return nil }
                case .log(_, _, let date): if key.field == date { continue }
                }
                result.fields.insert(key)
            }
            switch builder.nodes[node] {
            case .column(let column), .lookupColumn(let column, _):
                guard lowerer.columnNodes.indices.contains(column) else { return nil }
                open.append(lowerer.columnNodes[column])
            // A world is one moment.
            case .previous: return nil
            case .aggregate(let id):
                result.usesRows = true
                let aggregate = builder.aggregates[id]
                open += [aggregate.value, aggregate.filter].compactMap(\.self)
            case .text(let text): result.texts.insert(text)
            case .compare(_, let left, let right):
                for (one, other) in [(left, right), (right, left)] {
                    if let key = builder.fieldKey(one), let figure = builder.constant(other) {
                        result.figures[key, default: []].insert(figure)
                    }
                }
            case .integer, .boolean, .absent, .field, .owner, .record, .inForce, .lookupField, .date, .lastDate,
                .present,
                .negate,
                .add, .subtract, .multiply, .minimum, .maximum, .divide, .and, .or, .not, .cases, .calendar, .dateCall,
                .peers:
                break
            }
        }
        return result
    }

    func choices(_ key: FieldKey, _ leaves: Leaves = Leaves()) -> Choices? {
        guard let type = lowerer.symbols.tables[key.table].fields[key.field].type else { return nil }
        let range: ClosedRange<Int128>
        var step: Int128 = 1
        switch type {
        case .boolean: range = 0...1
        case .number(let number):
            range = number.range
            step = max(1, number.step)
        case .choice(let choice): range = 0...Int128(max(0, lowerer.symbols.choices[choice].members.count - 1))
        case .date(let days):
            guard let day else { return nil }
            range = Interval(days).intersection(Int128(day - 60)...Int128(day + 60)) ?? Interval(days)
        case .timeOfDay(let minutes): range = Interval(minutes)
        case .text, .reference:
            let texts = [-1] + leaves.texts.sorted().map { Int128($0) }
            return Choices(key: key, values: texts, range: 0...0, step: 1, isListed: true)
        }
        let size = (range.upperBound - range.lowerBound) / step
        var values: Set<Int128> = []
        for part in 0...4 { values.insert(range.lowerBound + size * Int128(part) / 4 * step) }
        for near in [0, 1, 2, size - 1] where (0...size).contains(near) {
            values.insert(range.lowerBound + near * step)
        }
        let figures = (leaves.figures[key] ?? []).flatMap { [$0 - step, $0, $0 + step] } + (near[key] ?? [])
        for figure in figures where range.contains(figure) && (figure - range.lowerBound) % step == 0 {
            values.insert(figure)
        }
        for round in [Int128(100), 1_000, 10_000, 1_000_000]
        where range.contains(round) && (round - range.lowerBound) % step == 0 {
            values.insert(round)
        }
        return Choices(key: key, values: values.sorted(), range: range, step: step)
    }

    /// A day whose year lies within the regulation's time.
    var day: Int? {
        let validity = lowerer.symbols.validity
        let start = CivilDate(dayNumber: validity.from)
        let first =
            start.month == 1 && start.day == 1 ? validity.from : dayNumber(year: start.year + 1, month: 1, day: 1)
        return validity.contains(first) ? first : nil
    }
}

extension PlanBuilder {
    /// The field that a node reads.
    func fieldKey(_ node: NodeID) -> FieldKey? {
        if case .lookupField(let table, let field, _) = nodes[node] { return FieldKey(table: table, field: field) }
        guard case .field(let field) = nodes[node], case .table(let table) = grains[grainOfNode[node]].subject else {
            return nil
        }
        return FieldKey(table: table, field: field)
    }
}

/// A generator of random numbers that gives the same ones on every machine.
struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
