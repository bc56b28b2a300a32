/// Says for which inputs of a region two results, neither of which has conditions, differ.
struct Refiner {
    let nodes: JointNodes
    let regions: ConditionRegions
    let plan: Plan
    /// All that some columns can be, where each of their cases gives one figure.
    let results: [ColumnID: [Int128]]
    /// Values still tried one by one.
    private var trials = 400_000
    /// Runs of differing values that are worth a row each.
    private static let mostRuns = 3

    /// - Parameter plan: names the joint nodes' types.
    init(nodes: JointNodes, regions: ConditionRegions, plan: Plan, results: [ColumnID: [Int128]]) {
        self.nodes = nodes
        self.regions = regions
        self.plan = plan
        self.results = results
    }

    struct Found {
        var region: Region
        var extent: ValueDifference.Extent
        var example: ValueDifference.Example?
    }

    mutating func refined(_ region: Region, _ before: NodeID, _ after: NodeID) -> [Found] {
        guard case .integer = nodes.types[before].kind, case .integer = nodes.types[after].kind,
            !isAbsent(before), !isAbsent(after)
        else { return [Found(region: region, extent: isSettled(before) && isSettled(after) ? .everywhere : .perhaps)] }
        if let difference = nodes.polynomial(before).minus(nodes.polynomial(after)),
            let constant = difference.constant
        {
            if constant.isZero { return [] }
            let free = nodes.freeNodes(before).union(nodes.freeNodes(after)).sorted()
            return region.boxes.map { box in
                Found(
                    region: Region([box]), extent: .everywhere,
                    example: severalInputs(box, free, before, after)?.example)
            }
        }
        let free = nodes.freeNodes(before).union(nodes.freeNodes(after))
        if free.count == 1, let node = free.first, let axis = regions.inputs.firstIndex(of: .node(node)) {
            return region.boxes.flatMap { onAxis($0, axis, node, before, after) }
        }
        return region.boxes.compactMap { severalInputs($0, free.sorted(), before, after) }
    }

    private func isAbsent(_ node: NodeID) -> Bool { if case .absent = nodes.nodes[node] { true } else { false } }

    /// Whether a result is one value, or none: then another result of that kind is another value.
    private func isSettled(_ node: NodeID) -> Bool {
        switch nodes.nodes[node] {
        case .absent, .boolean, .text, .integer: true
        case .field, .column, .owner, .record, .lookupField, .lookupColumn, .inForce, .previous, .date, .lastDate,
            .present, .negate, .add, .subtract, .multiply, .minimum, .maximum, .divide, .compare, .and, .or, .not,
            .cases, .calendar, .dateCall, .peers, .aggregate:
            // A number that is there is not absent.
            !nodes.types[node].isOptional
        }
    }

    // MARK: One input

    private mutating func onAxis(
        _ box: Box, _ axis: Int, _ node: NodeID, _ before: NodeID, _ after: NodeID
    ) -> [Found] {
        let line = regions.space.axes[axis]
        guard let extent = line.extent else { return [Found(region: Region([box]), extent: .perhaps)] }
        let values = AxisSet([extent.range]).intersection(box.sets[axis]).normalized.intervals
        func part(_ intervals: [ClosedRange<Int128>]) -> Region {
            var copy = box
            copy.sets[axis] = AxisSet(intervals)
            return Region([copy])
        }
        func example(_ value: Int128?) -> ValueDifference.Example? {
            value.flatMap { self.example([node: $0], before, after) }
        }
        if let difference = nodes.polynomial(before).minus(nodes.polynomial(after)), let single = difference.single,
            single.node == node
        {
            // A straight line is zero in one place at most.
            guard let zero = difference.offset.negated?.divided(by: single.factor) else {
                return [Found(region: Region([box]), extent: .somewhere)]
            }
            let others =
                zero.isWhole
                ? AxisSet(values).intersection(.not(zero.numerator)).normalized.intervals : values
            guard let last = others.last else { return [] }
            return [Found(region: part(others), extent: .everywhere, example: example(last.upperBound))]
        }
        let step = Int128(exactly: extent.step) ?? 1
        var count: Int128 = 0
        for interval in values {
            count = count.plus((interval.upperBound - interval.lowerBound) / step + 1) ?? Int128.max
        }
        guard count <= Int128(trials) else {
            return severalInputs(box, [node], before, after).map { [$0] } ?? []
        }
        trials -= Int(count)
        var runs: [ClosedRange<Int128>] = []
        var isInRun = false
        var widest: (gap: Rational, value: Int128)?
        for interval in values {
            isInRun = false
            var value = extent.range.lowerBound
            if let first = line.positions(interval)?.lowerBound {
                value = extent.range.lowerBound + Int128(first) * step
            }
            while value <= interval.upperBound {
                let assignment = [node: value]
                guard let one = nodes.value(before, assignment), let other = nodes.value(after, assignment) else {
                    return [Found(region: Region([box]), extent: .perhaps)]
                }
                if one == other {
                    isInRun = false
                } else {
                    if let gap = one.minus(other)?.magnitude, widest?.gap.isLess(than: gap) ?? true {
                        widest = (gap, value)
                    }
                    if isInRun, let last = runs.last {
                        runs[runs.count - 1] = last.lowerBound...value
                    } else {
                        runs.append(value...value)
                        isInRun = true
                    }
                }
                value += step
            }
        }
        guard let first = runs.first, let last = runs.last else { return [] }
        let isExact = runs.count <= Self.mostRuns
        return [
            Found(
                region: part(isExact ? runs : [first.lowerBound...last.upperBound]),
                extent: isExact ? .everywhere : .somewhere, example: example(widest?.value))
        ]
    }

    /// The results for some values, where both are whole and differ.
    private func example(
        _ inputs: [NodeID: Int128], _ before: NodeID, _ after: NodeID
    ) -> ValueDifference.Example? {
        guard let one = nodes.value(before, inputs), let other = nodes.value(after, inputs), one != other,
            one.isWhole, other.isWhole
        else { return nil }
        return ValueDifference.Example(inputs: inputs, before: one.numerator, after: other.numerator)
    }

    // MARK: Several inputs

    /// nil where they do not differ.
    private func severalInputs(_ box: Box, _ free: [NodeID], _ before: NodeID, _ after: NodeID) -> Found? {
        let ranges = Dictionary(uniqueKeysWithValues: free.map { ($0, range($0, box)) })
        var found = Found(region: Region([box]), extent: .perhaps)
        if let difference = nodes.polynomial(before).minus(nodes.polynomial(after)),
            let bounds = bounds(difference, ranges),
            let isPositive = Rational.zero.isLess(than: bounds.lower),
            let isNegative = bounds.upper.isLess(than: .zero), isPositive || isNegative
        {
            found.extent = .everywhere
        }
        // What people know comes first.
        if !tried(ranges.mapValues(\.self).merging(likely(ranges)) { $1 }, free, before, after, &found) {
            _ = tried(ranges, free, before, after, &found)
        }
        return found
    }

    /// Looks for a case in which the results differ; whether one was found that can be told.
    private func tried(
        _ ranges: [NodeID: Interval], _ free: [NodeID], _ before: NodeID, _ after: NodeID, _ found: inout Found
    ) -> Bool {
        // Ends, middles and neighbours of each input, in changing company.
        let choices = free.map { node -> [Int128] in
            guard let range = ranges[node] else { return [0] }
            if let known = results(of: node)?.filter(range.contains), !known.isEmpty { return known }
            let width = range.upperBound - range.lowerBound
            return [
                range.upperBound, range.lowerBound, range.lowerBound + width / 2, range.lowerBound + width / 3,
                range.upperBound - width / 5, range.lowerBound + min(1, width), range.upperBound - min(1, width),
            ]
        }
        for trial in 0..<96 {
            var assignment: [NodeID: Int128] = [:]
            var number = trial
            for (position, node) in free.enumerated() {
                let values = choices[position]
                assignment[node] = values[number % values.count]
                number = trial < values.count ? trial : number / values.count + position
            }
            guard let one = nodes.value(before, assignment), let other = nodes.value(after, assignment), one != other
            else { continue }
            if found.extent == .perhaps { found.extent = .somewhere }
            found.example = example(assignment, before, after)
            if found.example != nil { return true }
        }
        return false
    }

    private func results(of node: NodeID) -> [Int128]? {
        switch nodes.nodes[node] {
        case .column(let column), .lookupColumn(let column, _): results[column]
        case .integer, .boolean, .text, .absent, .field, .owner, .record, .lookupField, .inForce, .previous, .date,
            .lastDate, .present, .negate, .add, .subtract, .multiply, .minimum, .maximum, .divide, .compare, .and, .or,
            .not, .cases, .calendar, .dateCall, .peers, .aggregate:
            nil
        }
    }

    /// Ranges cut to figures that people meet: percentages to 100 %, rupiah to 10 million.
    private func likely(_ ranges: [NodeID: Interval]) -> [NodeID: Interval] {
        var result: [NodeID: Interval] = [:]
        for (node, range) in ranges {
            guard case .number(let number)? = nodes.valueType(of: node, plan), let power = powerOfTen(number.decimals)
            else { continue }
            let most: Int128 =
                switch number.unit {
                case .percent: 100
                case .rupiah: 10_000_000
                case .minutes: 9_000
                case .hours, .days: 150
                case .none, .named: 100
                }
            result[node] = range.intersection(0...most * power)
        }
        return result
    }

    private func range(_ node: NodeID, _ box: Box) -> Interval {
        guard let axis = regions.inputs.firstIndex(of: .node(node)), let extent = regions.space.axes[axis].extent
        else { return nodes.interval(node) }
        let values = AxisSet([extent.range]).intersection(box.sets[axis]).normalized.intervals
        guard let first = values.first, let last = values.last else { return extent.range }
        return first.lowerBound...last.upperBound
    }

    private func bounds(_ polynomial: Polynomial, _ ranges: [NodeID: Interval]) -> RationalInterval? {
        var sum = RationalInterval(lower: .zero, upper: .zero)
        for (product, factor) in polynomial.sorted {
            var part = RationalInterval(lower: factor, upper: factor)
            for node in product {
                let range = ranges[node] ?? nodes.interval(node)
                guard
                    let next = part.times(
                        RationalInterval(lower: Rational(range.lowerBound), upper: Rational(range.upperBound)))
                else { return nil }
                part = next
            }
            guard let next = sum.plus(part) else { return nil }
            sum = next
        }
        return sum
    }
}

extension JointNodes {
    /// The nodes on which a value without conditions depends, past sums, products and quotients.
    func freeNodes(_ value: NodeID) -> Set<NodeID> {
        var result: Set<NodeID> = []
        for node in polynomial(value).nodes {
            guard case .divide(let above, let below, _) = nodes[node] else {
                result.insert(node)
                continue
            }
            result.formUnion(freeNodes(above))
            result.formUnion(freeNodes(below))
        }
        return result
    }

    /// Its value where those nodes have values; nil where it cannot be held.
    func value(_ value: NodeID, _ assignment: [NodeID: Int128]) -> Rational? {
        var sum = Rational.zero
        for (product, factor) in polynomial(value).sorted {
            var part = factor
            for node in product {
                let own: Rational?
                if let known = assignment[node] {
                    own = Rational(known)
                } else if case .divide(let above, let below, let rounding) = nodes[node] {
                    guard let one = self.value(above, assignment), let other = self.value(below, assignment),
                        let exact = one.divided(by: other), !other.isNegative
                    else { return nil }
                    own = Rational(rounding.quotient(exact.numerator, exact.denominator))
                } else {
                    own = nil
                }
                guard let own, let next = part.times(own) else { return nil }
                part = next
            }
            guard let next = sum.plus(part) else { return nil }
            sum = next
        }
        return sum
    }
}
