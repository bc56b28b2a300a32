/// Reads conditions of a plan as regions over the inputs that they compare with constants.
///
/// An input is any integer, code or boolean that is not itself reckoned further here: a field, a column, a difference of two
/// dates. Inputs count as free of each other. So two regions that do not meet never hold together and a table without
/// gaps has none; where inputs depend on each other, a gap or a meeting may be one that cannot occur.
struct ConditionRegions {
    /// What an axis of the space stands for.
    enum Input: Hashable, Sendable {
        case node(NodeID)
        /// How two values compare: position 0 less, 1 equal, 2 greater.
        case order(NodeID, NodeID)
    }

    /// A union of more boxes than this is given up.
    static let limit = 4_000

    private(set) var inputs: [Input] = []
    private(set) var space = Space([])
    /// Text constants that a code is compared with; positions on its axis.
    private(set) var texts: [NodeID: [TextID]] = [:]

    let nodes: [Node]
    let types: [NodeType]
    let known: Knowledge
    private(set) var axes: [Input: Int] = [:]
    /// Values that are read as what they are reckoned from, because other inputs depend on the same.
    let unfolded: Set<NodeID>

    /// What is known of a plan's nodes beyond their types.
    struct Knowledge {
        /// The steps between the values that an integer node can have.
        var congruence: (NodeID) -> Congruence = { _ in .any }
        /// How many members the choice has that an integer node is of.
        var members: (NodeID) -> Int? = { _ in nil }
        /// The condition that a column is short for.
        var condition: (ColumnID) -> NodeID? = { _ in nil }
        /// How a column that is never absent is reckoned.
        var definition: (ColumnID) -> NodeID? = { _ in nil }
        /// Whether messages have a name for a node.
        var isNamed: (NodeID) -> Bool = { _ in false }
        /// What integer nodes can be at the place of the conditions, where that is less than their type says.
        var ranges: [NodeID: ClosedRange<Int128>] = [:]
    }

    /// - Parameter leading: values whose inputs come first, in this order; the others follow as the conditions name them.
    init(
        conditions: [NodeID], leading: [NodeID] = [], nodes: [Node], types: [NodeType], known: Knowledge = Knowledge(),
        unfolding: Set<NodeID> = []
    ) {
        self.nodes = nodes
        self.types = types
        self.known = known
        unfolded = unfolding
        for value in leading { collectValue(value) }
        for condition in conditions { collect(condition) }
        space.axes = inputs.map { input in
            switch input {
            case .order: Axis("", .members(3))
            case .node(let node): axis(node)
            }
        }
    }

    /// Of other conditions, in the same plan.
    init(like other: ConditionRegions, conditions: [NodeID], leading: [NodeID], unfolding: Set<NodeID>? = nil) {
        self.init(
            conditions: conditions, leading: leading, nodes: other.nodes, types: other.types, known: other.known,
            unfolding: unfolding ?? other.unfolded)
    }

    /// Where a condition holds, or does not; nil where that is too much to write down.
    func region(_ condition: NodeID, is truth: Bool = true) -> Region? {
        switch nodes[condition] {
        case .boolean(let value): return value == truth ? .everything(space) : .nothing
        case .not(let operand): return region(operand, is: !truth)
        case .and: return combined(condition, isBoth: truth, is: truth)
        case .or: return combined(condition, isBoth: !truth, is: truth)
        case .present(let operand):
            guard let axis = axes[.node(operand)] else { return truth ? .everything(space) : .nothing }
            return .condition(axis: axis, in: truth ? .present : .absent, space)
        case .compare(let comparison, let left, let right):
            return compared(truth ? comparison : comparison.opposite, left, right)
        case .cases(let arms, let otherwise, _):
            guard types[condition].kind == .boolean, !types[condition].isOptional else { return nil }
            return chosen(arms, otherwise, is: truth)
        case .field, .column, .lookupField, .lookupColumn, .peers, .previous, .aggregate:
            if let inner = inlined(condition) { return region(inner, is: truth) }
            guard let axis = axes[.node(condition)] else { return nil }
            return .condition(axis: axis, in: .value(truth ? 1 : 0), space)
        case .integer, .text, .absent, .owner, .record, .inForce, .date, .lastDate, .negate, .add, .subtract, .multiply,
            .minimum, .maximum, .divide, .calendar, .dateCall:
            return nil
        }
    }

    func bounded(_ region: Region) -> Region? {
        let joined = region.joined(in: space)
        return joined.boxes.count <= ConditionRegions.limit ? joined : nil
    }

    private func chosen(_ arms: [Case], _ otherwise: NodeID, is truth: Bool) -> Region? {
        chosen(arms, otherwise) { region($0, is: truth) }
    }

    /// Where a choice gives a value that lies in a region of its own.
    private func chosen(_ arms: [Case], _ otherwise: NodeID, _ region: (NodeID) -> Region?) -> Region? {
        var result = Region.nothing
        var rest = Region.everything(space)
        for arm in arms {
            guard let holds = self.region(arm.condition), let fails = self.region(arm.condition, is: false),
                let value = region(arm.value)
            else { return nil }
            result = result.union(rest.intersection(holds, in: space).intersection(value, in: space))
            guard let next = bounded(rest.intersection(fails, in: space)) else { return nil }
            rest = next
        }
        guard let last = region(otherwise) else { return nil }
        return bounded(result.union(rest.intersection(last, in: space)))
    }

    // MARK: Comparisons

    func compared(_ comparison: Comparison, _ left: NodeID, _ right: NodeID) -> Region? {
        if let constant = constant(right) { return compared(comparison, left, with: constant) }
        if let constant = constant(left) { return compared(comparison.flipped, right, with: constant) }
        if case .text(let text) = nodes[right] { return compared(comparison, code: left, with: text) }
        if case .text(let text) = nodes[left] { return compared(comparison, code: right, with: text) }
        if let axis = axes[.order(left, right)] {
            return .condition(axis: axis, in: comparison.orders, space)
        }
        guard let axis = axes[.order(right, left)] else { return nil }
        return .condition(axis: axis, in: comparison.flipped.orders, space)
    }

    private func compared(_ comparison: Comparison, code: NodeID, with text: TextID) -> Region? {
        guard let axis = axes[.node(code)], let position = texts[code]?.firstIndex(of: text) else { return nil }
        let set = AxisSet.value(Int128(position))
        return .condition(axis: axis, in: comparison == .equal ? set : .not(Int128(position)), space)
    }

    /// Sums with and products by constants are undone; a least or greatest is two statements.
    private func compared(_ comparison: Comparison, _ node: NodeID, with constant: Int128) -> Region? {
        if let axis = axes[.node(node)] { return .condition(axis: axis, in: comparison.values(constant), space) }
        if unfolded.contains(node) { return comparedUnfolded(comparison, node, with: constant) }
        switch nodes[node] {
        case .minimum(let left, let right): return extremum(comparison, left, right, constant, isLeast: true)
        case .maximum(let left, let right): return extremum(comparison, left, right, constant, isLeast: false)
        case .negate(let operand): return compared(comparison.flipped, operand, with: -constant)
        case .add(let left, let right):
            guard let (operand, offset) = withConstant(left, right) else { return nil }
            let (rest, isOverflow) = constant.subtractingReportingOverflow(offset)
            return isOverflow ? nil : compared(comparison, operand, with: rest)
        case .subtract(let left, let right):
            guard let offset = self.constant(right) else { return nil }
            let (rest, isOverflow) = constant.addingReportingOverflow(offset)
            return isOverflow ? nil : compared(comparison, left, with: rest)
        case .multiply(let left, let right):
            guard let (operand, factor) = withConstant(left, right), factor > 0 else { return nil }
            return compared(comparison, operand, factor: factor, with: constant)
        case .integer(let value):
            return comparison.values(constant).contains(.value(value)) ? .everything(space) : .nothing
        case .boolean, .text, .absent, .field, .column, .owner, .record, .inForce, .lookupField, .lookupColumn,
            .previous, .date,
            .lastDate,
            .present, .divide, .compare, .and, .or, .not, .cases, .calendar, .dateCall, .peers, .aggregate:
            return nil
        }
    }

    /// The same for a value read as what it is reckoned from.
    private func comparedUnfolded(_ comparison: Comparison, _ node: NodeID, with constant: Int128) -> Region? {
        switch nodes[node] {
        case .column(let column):
            return known.definition(column).flatMap { compared(comparison, $0, with: constant) }
        case .divide(let operand, let divisor, let rounding):
            guard let divisor = self.constant(divisor), divisor > 0 else { return nil }
            return quotient(comparison, operand, divisor, rounding, constant)
        case .cases(let arms, let otherwise, _):
            return chosen(arms, otherwise) { compared(comparison, $0, with: constant) }
        case .integer, .boolean, .text, .absent, .field, .owner, .record, .inForce, .lookupField, .lookupColumn,
            .previous, .date,
            .lastDate,
            .present, .negate, .add, .subtract, .multiply, .minimum, .maximum, .compare, .and, .or, .not, .calendar,
            .dateCall, .peers,
            .aggregate:
            return nil
        }
    }

    /// A rounded quotient by a constant never falls as its operand rises, so that it is at least a constant from some
    /// operand on.
    private func quotient(
        _ comparison: Comparison, _ operand: NodeID, _ divisor: Int128, _ rounding: Rounding, _ constant: Int128
    ) -> Region? {
        /// Where it is at least a value, or is not.
        func reaches(_ value: Int128, is truth: Bool) -> Region? {
            guard case .integer(let range) = types[operand].kind else { return nil }
            var (low, high) = (range.lowerBound, range.upperBound)
            if rounding.quotient(high, divisor) < value { return truth ? .nothing : .everything(space) }
            while low < high {
                let middle = low + (high - low) / 2
                if rounding.quotient(middle, divisor) >= value { high = middle } else { low = middle + 1 }
            }
            return compared(truth ? .greaterOrEqual : .less, operand, with: low)
        }
        switch comparison {
        case .greaterOrEqual: return reaches(constant, is: true)
        case .less: return reaches(constant, is: false)
        case .greater: return reaches(constant + 1, is: true)
        case .lessOrEqual: return reaches(constant + 1, is: false)
        case .equal:
            guard let above = reaches(constant, is: true), let below = reaches(constant + 1, is: false) else {
                return nil
            }
            return bounded(above.intersection(below, in: space))
        case .notEqual:
            guard let below = reaches(constant, is: false), let above = reaches(constant + 1, is: true) else {
                return nil
            }
            return bounded(below.union(above))
        }
    }

    private func compared(
        _ comparison: Comparison, _ operand: NodeID, factor: Int128, with constant: Int128
    ) -> Region? {
        let isExact = constant % factor == 0
        let below = Rounding.down.quotient(constant, factor)
        switch comparison {
        case .equal: return isExact ? compared(.equal, operand, with: below) : .nothing
        case .notEqual: return isExact ? compared(.notEqual, operand, with: below) : .everything(space)
        case .less: return compared(isExact ? .less : .lessOrEqual, operand, with: below)
        case .lessOrEqual: return compared(.lessOrEqual, operand, with: below)
        case .greater: return compared(.greater, operand, with: below)
        case .greaterOrEqual: return compared(isExact ? .greaterOrEqual : .greater, operand, with: below)
        }
    }

    private func extremum(
        _ comparison: Comparison, _ left: NodeID, _ right: NodeID, _ constant: Int128, isLeast: Bool
    ) -> Region? {
        switch comparison {
        case .less, .lessOrEqual:
            return pair(comparison, left, right, constant, isBoth: !isLeast)
        case .greater, .greaterOrEqual:
            return pair(comparison, left, right, constant, isBoth: isLeast)
        case .equal:
            guard let lower = extremum(.lessOrEqual, left, right, constant, isLeast: isLeast),
                let upper = extremum(.greaterOrEqual, left, right, constant, isLeast: isLeast)
            else { return nil }
            return bounded(lower.intersection(upper, in: space))
        case .notEqual:
            guard let lower = extremum(.less, left, right, constant, isLeast: isLeast),
                let upper = extremum(.greater, left, right, constant, isLeast: isLeast)
            else { return nil }
            return bounded(lower.union(upper))
        }
    }

    private func pair(
        _ comparison: Comparison, _ left: NodeID, _ right: NodeID, _ constant: Int128, isBoth: Bool
    ) -> Region? {
        guard let first = compared(comparison, left, with: constant),
            let second = compared(comparison, right, with: constant)
        else { return nil }
        return bounded(isBoth ? first.intersection(second, in: space) : first.union(second))
    }

    // MARK: Inputs

    func inlined(_ condition: NodeID) -> NodeID? {
        if case .column(let column) = nodes[condition] { known.condition(column) } else { nil }
    }

    func constant(_ node: NodeID) -> Int128? {
        if case .integer(let value) = nodes[node] { value } else { nil }
    }

    /// The operand and the constant of a commutative node.
    private func withConstant(_ left: NodeID, _ right: NodeID) -> (NodeID, Int128)? {
        if let value = constant(right) { return (left, value) }
        if let value = constant(left) { return (right, value) }
        return nil
    }

    private mutating func addInput(_ input: Input) {
        if axes[input] == nil {
            axes[input] = inputs.count
            inputs.append(input)
        }
    }

    private mutating func collectValue(_ value: NodeID) {
        switch types[value].kind {
        case .boolean: collect(value)
        case .integer: collectNumber(value)
        case .code: addInput(.node(value))
        }
    }

    private mutating func collect(_ condition: NodeID) {
        switch nodes[condition] {
        case .not(let operand): collect(operand)
        case .and(let left, let right), .or(let left, let right):
            collect(left)
            collect(right)
        case .present(let operand): if types[operand].isOptional { addInput(.node(operand)) }
        case .compare(_, let left, let right): collectSides(left, right)
        case .cases(let arms, let otherwise, _):
            for arm in arms {
                collect(arm.condition)
                collect(arm.value)
            }
            collect(otherwise)
        case .field, .column, .lookupField, .lookupColumn, .peers, .previous, .aggregate:
            if let inner = inlined(condition) { collect(inner) } else { addInput(.node(condition)) }
        case .integer, .boolean, .text, .absent, .owner, .record, .inForce, .date, .lastDate, .negate, .add, .subtract,
            .multiply, .minimum, .maximum, .divide, .calendar, .dateCall:
            break
        }
    }

    private mutating func collectSides(_ left: NodeID, _ right: NodeID) {
        if constant(right) != nil { return collectNumber(left) }
        if constant(left) != nil { return collectNumber(right) }
        for (code, text) in [(left, right), (right, left)] {
            guard case .text(let id) = nodes[text] else { continue }
            addInput(.node(code))
            if texts[code]?.contains(id) != true { texts[code, default: []].append(id) }
            return
        }
        if axes[.order(right, left)] == nil { addInput(.order(left, right)) }
    }

    private mutating func collectNumber(_ node: NodeID) {
        if unfolded.contains(node) { return collectUnfolded(node) }
        switch nodes[node] {
        case .minimum(let left, let right), .maximum(let left, let right):
            collectNumber(left)
            collectNumber(right)
        case .negate(let operand): collectNumber(operand)
        case .add(let left, let right):
            if let (operand, _) = withConstant(left, right) { collectNumber(operand) } else { addInput(.node(node)) }
        case .subtract(let left, let right):
            if constant(right) != nil { collectNumber(left) } else { addInput(.node(node)) }
        case .multiply(let left, let right):
            if let (operand, factor) = withConstant(left, right), factor > 0 {
                collectNumber(operand)
            } else {
                addInput(.node(node))
            }
        case .integer: break
        case .boolean, .text, .absent, .field, .column, .owner, .record, .inForce, .lookupField, .lookupColumn,
            .previous, .date,
            .lastDate,
            .present, .divide, .compare, .and, .or, .not, .cases, .calendar, .dateCall, .peers, .aggregate:
            addInput(.node(node))
        }
    }

    private mutating func collectUnfolded(_ node: NodeID) {
        switch nodes[node] {
        case .column(let column): if let definition = known.definition(column) { collectNumber(definition) }
        case .divide(let operand, _, _): collectNumber(operand)
        case .cases(let arms, let otherwise, _):
            for arm in arms {
                collect(arm.condition)
                collectNumber(arm.value)
            }
            collectNumber(otherwise)
        case .integer, .boolean, .text, .absent, .field, .owner, .record, .inForce, .lookupField, .lookupColumn,
            .previous, .date,
            .lastDate,
            .present, .negate, .add, .subtract, .multiply, .minimum, .maximum, .compare, .and, .or, .not, .calendar,
            .dateCall, .peers,
            .aggregate:
            break
        }
    }

    private func axis(_ node: NodeID) -> Axis {
        let type = types[node]
        switch type.kind {
        case .boolean: return Axis("", Axis.booleanDomain, mayBeAbsent: type.isOptional)
        case .integer(let range):
            if let count = known.members(node) { return Axis("", .members(count), mayBeAbsent: type.isOptional) }
            let narrowed = known.ranges[node].flatMap { $0.overlaps(range) ? $0.clamped(to: range) : nil }
            let steps = known.congruence(node).steps(within: narrowed ?? range)
            return Axis("", .numbers(steps.range, step: steps.step), mayBeAbsent: type.isOptional)
        case .code: return Axis("", .texts(texts[node]?.count ?? 0), mayBeAbsent: type.isOptional)
        }
    }
}

extension Comparison {
    /// The values for which it holds against a constant on the right.
    func values(_ constant: Int128) -> AxisSet {
        switch self {
        case .equal: .value(constant)
        case .notEqual: .not(constant)
        case .less: .below(constant)
        case .lessOrEqual: .atMost(constant)
        case .greater: .above(constant)
        case .greaterOrEqual: .atLeast(constant)
        }
    }

    /// Of less, equal, greater, those for which it holds.
    fileprivate var orders: AxisSet { .values((0...2).filter { holds($0, 1) }) }
}
