/// The inputs that some conditions speak of, as axes of a space in which each condition is a region.
///
/// Exact for conditions on single values against constants, however joined. Two values compared with each other make
/// one axis of before, equal, after; anything else that is true or false is an axis of its own. What is not exact
/// only adds cases, so a table found complete is complete, and exceptions found apart are apart.
struct ConditionSpace {
    enum Key: Hashable {
        case node(NodeID)
        /// Two values compared with each other, the lower id first.
        case pair(NodeID, NodeID)
    }

    private(set) var keys: [Key] = []
    private var positions: [Key: Int] = [:]
    private(set) var axes: [Axis] = []
    /// Per axis the texts named, in the order of its positions.
    private(set) var texts: [[TextID]] = []
    private let lowerer: Lowerer

    /// More boxes than this are not reckoned with.
    static let mostBoxes = 4096

    init(_ conditions: [NodeID], _ lowerer: Lowerer) {
        self.lowerer = lowerer
        var seen: Set<NodeID> = []
        for condition in conditions { collect(condition, &seen) }
        for (position, key) in keys.enumerated() { axes.append(axis(key, texts: texts[position].count)) }
    }

    var space: Space { Space(axes) }

    private var nodes: [Node] { lowerer.builder.nodes }

    // MARK: Axes

    private mutating func position(_ key: Key) -> Int {
        if let known = positions[key] { return known }
        positions[key] = keys.count
        keys.append(key)
        texts.append([])
        return keys.count - 1
    }

    private mutating func collect(_ node: NodeID, _ seen: inout Set<NodeID>) {
        guard seen.insert(node).inserted else { return }
        switch nodes[node] {
        case .boolean: break
        case .and(let left, let right), .or(let left, let right):
            collect(left, &seen)
            collect(right, &seen)
        case .not(let inner): collect(inner, &seen)
        case .present(let inner): _ = position(.node(inner))
        case .compare(_, let left, let right):
            if lowerer.builder.constant(right) != nil {
                _ = position(.node(left))
            } else if case .text(let text) = nodes[right] {
                let axis = position(.node(left))
                if !texts[axis].contains(text) { texts[axis].append(text) }
            } else {
                _ = position(.pair(min(left, right), max(left, right)))
            }
        case .column(let column):
            if let inner = inlined(column) { collect(inner, &seen) } else { _ = position(.node(node)) }
        case .integer, .text, .absent, .field, .owner, .record, .lookupField, .lookupColumn, .date, .lastDate, .negate,
            .add, .subtract, .multiply, .minimum, .maximum, .divide, .cases, .calendar, .aggregate:
            _ = position(.node(node))
        }
    }

    /// The expression of a boolean rule that has no exceptions.
    private func inlined(_ column: ColumnID) -> NodeID? {
        guard column < lowerer.columnNodes.count, !lowerer.columns[column].isOptional else { return nil }
        let node = lowerer.columnNodes[column]
        if case .cases = nodes[node] { return nil }
        return node
    }

    private func axis(_ key: Key, texts: Int) -> Axis {
        switch key {
        case .pair: return Axis("", .members(3))
        case .node(let node):
            let type = lowerer.builder.types[node]
            switch type.kind {
            case .boolean: return Axis("", Axis.booleanDomain, mayBeAbsent: type.isOptional)
            case .code: return Axis("", .texts(texts), mayBeAbsent: type.isOptional)
            case .integer(let interval):
                if case .choice(let choice, _)? = lowerer.words[node]?.value.kind {
                    let members = lowerer.symbols.choices[choice].members.count
                    return Axis("", .members(members), mayBeAbsent: type.isOptional)
                }
                return Axis("", .numbers(interval, step: step(of: node)), mayBeAbsent: type.isOptional)
            }
        }
    }

    /// The distance of a field's values.
    private func step(of node: NodeID) -> Int128 {
        let field: FieldSymbol
        switch nodes[node] {
        case .field(let id):
            let grain = lowerer.builder.grains[lowerer.builder.grainOfNode[node]]
            guard case .table(let table) = grain.subject else { return 1 }
            field = lowerer.symbols.tables[table].fields[id]
        case .lookupField(let table, let id, _): field = lowerer.symbols.tables[table].fields[id]
        default: return 1
        }
        if case .number(let number)? = field.type { return number.step }
        return 1
    }

    // MARK: Regions

    /// Where a condition holds, or does not; nil where that takes too many boxes.
    func region(_ node: NodeID, holds: Bool = true) -> [Box]? {
        switch nodes[node] {
        case .boolean(let value): return value == holds ? [everything] : []
        case .not(let inner): return region(inner, holds: !holds)
        case .and(let left, let right): return joined(left, right, holds, isBoth: holds)
        case .or(let left, let right): return joined(left, right, holds, isBoth: !holds)
        case .present(let inner): return box(.node(inner), holds ? .present : .absent)
        case .compare(let comparison, let left, let right):
            return comparisonRegion(holds ? comparison : comparison.opposite, left, right)
        case .column(let column):
            if let inner = inlined(column) { return region(inner, holds: holds) }
            return box(.node(node), .value(holds ? 1 : 0))
        case .integer, .text, .absent, .field, .owner, .record, .lookupField, .lookupColumn, .date, .lastDate, .negate,
            .add, .subtract, .multiply, .minimum, .maximum, .divide, .cases, .calendar, .aggregate:
            return box(.node(node), .value(holds ? 1 : 0))
        }
    }

    private var everything: Box { Box([AxisSet](repeating: .everything, count: axes.count)) }

    private func box(_ key: Key, _ set: AxisSet) -> [Box] {
        guard let axis = positions[key] else { return [everything] }
        var box = everything
        box.sets[axis] = set
        return [box]
    }

    private func comparisonRegion(_ comparison: Comparison, _ left: NodeID, _ right: NodeID) -> [Box] {
        if let value = lowerer.builder.constant(right) { return box(.node(left), comparison.set(value)) }
        if case .text(let text) = nodes[right], let axis = positions[.node(left)],
            let position = texts[axis].firstIndex(of: text)
        {
            return box(.node(left), comparison.set(Int128(position)))
        }
        // 0: the first is less, 1: equal, 2: greater.
        let own = left < right ? comparison : comparison.flipped
        let members = (0...2).filter { own.holds(Int128($0), 1) }.map { Int128($0) }
        return box(.pair(min(left, right), max(left, right)), .values(members))
    }

    private func joined(_ left: NodeID, _ right: NodeID, _ holds: Bool, isBoth: Bool) -> [Box]? {
        guard let first = region(left, holds: holds), let second = region(right, holds: holds) else { return nil }
        return isBoth ? intersection(first, second) : union(first, second)
    }

    func intersection(_ first: [Box], _ second: [Box]) -> [Box]? {
        var result: [Box] = []
        for left in first {
            for right in second {
                var box = left
                for axis in axes.indices { box.sets[axis] = left.sets[axis].intersection(right.sets[axis]) }
                if !box.sets.contains(where: \.isEmpty) { result.append(box) }
            }
            if result.count > ConditionSpace.mostBoxes { return nil }
        }
        return result
    }

    /// Boxes that differ on one axis only become one, so that alternatives of one value stay one row.
    private func union(_ first: [Box], _ second: [Box]) -> [Box]? {
        var result = first
        for box in second {
            if let partner = result.indices.first(where: { differOnce(result[$0], box) }),
                let axis = axes.indices.first(where: { result[partner].sets[$0] != box.sets[$0] })
            {
                result[partner].sets[axis] = result[partner].sets[axis].union(box.sets[axis])
            } else if !result.contains(box) {
                result.append(box)
            }
        }
        return result.count > ConditionSpace.mostBoxes ? nil : result
    }

    private func differOnce(_ first: Box, _ second: Box) -> Bool {
        var count = 0
        for axis in axes.indices where first.sets[axis] != second.sets[axis] {
            count += 1
            if count > 1 { return false }
        }
        return count == 1
    }
}

extension Comparison {
    /// The values that compare so with one.
    func set(_ value: Int128) -> AxisSet {
        switch self {
        case .equal: .value(value)
        case .notEqual: .not(value)
        case .less: .below(value)
        case .lessOrEqual: .atMost(value)
        case .greater: .above(value)
        case .greaterOrEqual: .atLeast(value)
        }
    }
}
