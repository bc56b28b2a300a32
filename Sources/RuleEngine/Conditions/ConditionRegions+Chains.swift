extension ConditionRegions {
    /// A chain of conditions that hold together, or of which one does.
    ///
    /// Most parts say something of one input: those are put together as sets, and only the others as regions. A row of a table
    /// is one box then, without a box for each of its cells.
    func combined(_ chain: NodeID, isBoth: Bool, is truth: Bool) -> Region? {
        var sets: [Int: AxisSet] = [:]
        var rest: Region?
        for part in parts(chain) {
            if let own = axisSet(part, is: truth) {
                sets[own.axis] = sets[own.axis].map { put($0, own.set, isBoth) } ?? own.set
                continue
            }
            guard let region = region(part, is: truth) else { return nil }
            guard let known = rest else {
                rest = region
                continue
            }
            guard let next = bounded(isBoth ? known.intersection(region, in: space) : known.union(region)) else {
                return nil
            }
            rest = next
        }
        if !isBoth {
            let boxes = sets.sorted { $0.key < $1.key }.map { Region.condition(axis: $0.key, in: $0.value, space) }
            return bounded(Region(boxes.flatMap(\.boxes) + (rest?.boxes ?? [])))
        }
        if sets.isEmpty { return rest }
        var box = Box.everything(space)
        for (axis, set) in sets {
            if !space.axes[axis].meets(set) { return .nothing }
            box.sets[axis] = set
        }
        guard let rest else { return Region([box]) }
        return bounded(rest.intersection(Region([box]), in: space))
    }

    /// The links of a chain of one connective, in the order in which they are written.
    private func parts(_ chain: NodeID) -> [NodeID] {
        var parts: [NodeID] = []
        var open = [chain]
        while let next = open.popLast() {
            switch (nodes[chain], nodes[next]) {
            case (.and, .and(let left, let right)), (.or, .or(let left, let right)): open += [right, left]
            default: parts.append(next)
            }
        }
        return parts
    }

    /// What a condition says that is about one axis alone; nil for any other.
    private func axisSet(_ condition: NodeID, is truth: Bool) -> (axis: Int, set: AxisSet)? {
        switch nodes[condition] {
        case .not(let operand): return axisSet(operand, is: !truth)
        case .and: return axisSet(chain: condition, isBoth: truth, is: truth)
        case .or: return axisSet(chain: condition, isBoth: !truth, is: truth)
        case .present(let operand): return axes[.node(operand)].map { ($0, truth ? .present : .absent) }
        case .compare(let written, let left, let right):
            let comparison = truth ? written : written.opposite
            if let constant = constant(right), let axis = axes[.node(left)] {
                return (axis, comparison.values(constant))
            }
            return compared(comparison, left, right).flatMap(onlyAxis)
        case .field, .column, .lookupField, .lookupColumn, .peers, .previous, .aggregate:
            if let inner = inlined(condition) { return axisSet(inner, is: truth) }
            return axes[.node(condition)].map { ($0, .value(truth ? 1 : 0)) }
        case .boolean, .integer, .text, .absent, .owner, .record, .inForce, .date, .lastDate, .negate, .add, .subtract,
            .multiply,
            .minimum, .maximum, .divide, .cases, .calendar, .dateCall:
            return nil
        }
    }

    private func axisSet(chain: NodeID, isBoth: Bool, is truth: Bool) -> (axis: Int, set: AxisSet)? {
        var result: (axis: Int, set: AxisSet)?
        for part in parts(chain) {
            guard let own = axisSet(part, is: truth) else { return nil }
            guard let known = result else {
                result = own
                continue
            }
            if known.axis != own.axis { return nil }
            result = (own.axis, put(known.set, own.set, isBoth))
        }
        return result
    }

    /// The one axis that a region restricts.
    private func onlyAxis(_ region: Region) -> (axis: Int, set: AxisSet)? {
        guard region.boxes.count == 1 else { return nil }
        let sets = region.boxes[0].sets
        let restricted = sets.indices.filter { sets[$0] != .everything }
        return restricted.count == 1 ? (restricted[0], sets[restricted[0]]) : nil
    }

    private func put(_ one: AxisSet, _ other: AxisSet, _ isBoth: Bool) -> AxisSet {
        isBoth ? one.intersection(other) : one.union(other)
    }
}
