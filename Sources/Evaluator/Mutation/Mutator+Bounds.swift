import RuleEngine

extension Mutator {
    private struct Cut: Hashable {
        var figure: NodeID
        var below: Int128
        /// In a rule each comparison stands for itself; the rows of a table share their bounds.
        var node: NodeID?
    }

    private struct Place {
        var part: PlanPart
        var threshold: Threshold
        var isLowerEnd: Bool
    }

    /// Every bound a step down and a step up. Where that is the same as `>` for `>=`, it is said so.
    mutating func addBounds() {
        var order: [Cut] = []
        var places: [Cut: [Place]] = [:]
        let isTable = if case .table = owner { true } else { false }
        for part in parts where !presences.contains(part.node) && plan.isOrdering(part.node, in: part.grain) {
            for (number, found) in plan.thresholds(at: part.node, in: part.grain).enumerated() {
                let threshold = found.threshold
                let cut = Cut(
                    figure: threshold.figure, below: threshold.below, node: isTable && part.isInRow ? nil : part.node)
                if places[cut] == nil { order.append(cut) }
                // Of `=` the first threshold is its lower end; where only one is possible, the value tells which.
                let isLowerEnd = isEquality(part.node) && number == 0 && isAbove(threshold, part)
                places[cut, default: []].append(Place(part: part, threshold: threshold, isLowerEnd: isLowerEnd))
            }
        }
        for cut in order {
            guard let all = places[cut], let first = all.first else { continue }
            for up in [true, false] {
                var edits: [(node: NodeID, with: Node)] = []
                var additions: [Node] = []
                for place in all { move(place, up: up, &edits, &additions) }
                // The one value whose answer changes.
                let value = up ? first.threshold.above : first.threshold.below
                let isEqual = all.allSatisfy { place in
                    isContinuous(place.part.node) { then, otherwise in
                        let known = (figure: place.threshold.figure, value: value)
                        guard let one = plan.sum(then, fixing: known) else { return false }
                        return one == plan.sum(otherwise, fixing: known)
                    }
                }
                add(
                    .bound, first.part, edits, additions: additions, isEqual: isEqual,
                    moved: (first.threshold.figure, value, up))
            }
        }
    }

    private func isEquality(_ node: NodeID) -> Bool {
        switch plan.nodes[node] {
        case .compare(.equal, _, _), .compare(.notEqual, _, _): true
        default: false
        }
    }

    /// Whether the constant that a figure is compared with is the first value above a threshold.
    private func isAbove(_ threshold: Threshold, _ part: PlanPart) -> Bool {
        guard let (operand, constant, _) = sides(part.node) else { return false }
        let multiple = plan.multiple(operand)
        return multiple.factor &* threshold.above &+ multiple.offset == constant
    }

    /// The figure's side, the constant, and whether the constant stands on the left.
    private func sides(_ node: NodeID) -> (operand: NodeID, constant: Int128, isLeft: Bool)? {
        let operands = plan.ownOperands(of: node)
        guard operands.count == 2 else { return nil }
        if case .integer(let constant) = plan.nodes[operands[1]] { return (operands[0], constant, false) }
        if case .integer(let constant) = plan.nodes[operands[0]] { return (operands[1], constant, true) }
        return nil
    }

    private func move(
        _ place: Place, up: Bool, _ edits: inout [(node: NodeID, with: Node)], _ additions: inout [Node]
    ) {
        let node = place.part.node
        guard let (operand, constant, isLeft) = sides(node) else { return }
        let threshold = place.threshold
        let multiple = plan.multiple(operand)
        let step = (threshold.above - threshold.below) &* multiple.factor &* (up ? 1 : -1)
        func append(_ new: Node) -> NodeID {
            additions.append(new)
            return plan.nodes.count + additions.count - 1
        }
        func moved(_ distance: Int128) -> NodeID { append(.integer(constant &+ distance)) }
        func pair(_ bound: NodeID) -> (NodeID, NodeID) { isLeft ? (bound, operand) : (operand, bound) }
        let same = isLeft ? plan.ownOperands(of: node)[0] : plan.ownOperands(of: node)[1]
        switch plan.nodes[node] {
        case .minimum:
            let (left, right) = pair(moved(step))
            edits.append((node, .minimum(left, right)))
        case .maximum:
            let (left, right) = pair(moved(step))
            edits.append((node, .maximum(left, right)))
        case .compare(.equal, _, _), .compare(.notEqual, _, _):
            // Wider by one value, or empty.
            let isWider = place.isLowerEnd != up
            let isEqual = if case .compare(.equal, _, _) = plan.nodes[node] { true } else { false }
            guard isWider else {
                edits.append((node, .boolean(!isEqual)))
                return
            }
            let other = append(.compare(isEqual ? .equal : .notEqual, operand, moved(step)))
            let old = append(plan.nodes[node])
            edits.append((node, isEqual ? .or(old, other) : .and(old, other)))
        case .compare(let comparison, _, _):
            // Up the values and up the figure are one direction only for a positive factor on the left.
            let isUp = up == ((multiple.factor > 0) != isLeft)
            let (left, right): (NodeID, NodeID)
            let new: Comparison
            switch (comparison, isUp) {
            case (.greaterOrEqual, true): (new, (left, right)) = (.greater, pair(same))
            case (.less, true): (new, (left, right)) = (.lessOrEqual, pair(same))
            case (.greater, false): (new, (left, right)) = (.greaterOrEqual, pair(same))
            case (.lessOrEqual, false): (new, (left, right)) = (.less, pair(same))
            case (.greaterOrEqual, false), (.less, false), (.greater, true), (.lessOrEqual, true),
                (.equal, _), (.notEqual, _):
                (new, (left, right)) = (comparison, pair(moved(step)))
            }
            edits.append((node, .compare(new, left, right)))
        default: break
        }
    }

    /// Whether all choices that a comparison decides come to the same at the place where its answer changes.
    func isContinuous(_ node: NodeID, _ agree: (NodeID, NodeID) -> Bool) -> Bool {
        var isDecisive = false
        for part in parts {
            guard case .cases(let arms, let otherwise, _) = plan.nodes[part.node] else {
                // Read by something else than a choice of cases.
                if plan.ownOperands(of: part.node).contains(node), !isLogic(part.node) { return false }
                continue
            }
            guard arms.contains(where: { plan.reaches($0.condition, node) }) else { continue }
            isDecisive = true
            guard arms.count == 1, agree(arms[0].value, otherwise) else { return false }
        }
        return isDecisive && !isWhole(node)
    }

    private func isLogic(_ node: NodeID) -> Bool {
        switch plan.nodes[node] {
        case .and, .or, .not: true
        default: false
        }
    }

    /// Whether a node is, through `and`, `or` and `not`, the value itself.
    private func isWhole(_ node: NodeID) -> Bool {
        Set(parts.map(\.column)).contains { plan.reaches(plan.columns[$0].node, node) }
    }
}

extension Plan {
    /// Through `and`, `or` and `not` only.
    func reaches(_ condition: NodeID, _ node: NodeID) -> Bool {
        if condition == node { return true }
        switch nodes[condition] {
        case .and(let left, let right), .or(let left, let right): return reaches(left, node) || reaches(right, node)
        case .not(let operand): return reaches(operand, node)
        default: return false
        }
    }

    func asksPresence(_ condition: NodeID) -> Bool {
        switch nodes[condition] {
        case .present: true
        case .and(let left, let right), .or(let left, let right): asksPresence(left) || asksPresence(right)
        case .not(let operand): asksPresence(operand)
        default: false
        }
    }

    /// Whether two ways of rounding a quotient ever differ.
    func matters(_ one: Rounding, _ other: Rounding, _ left: NodeID, _ right: NodeID, in grain: GrainID) -> Bool {
        guard case .integer(let divisor) = nodes[right], divisor > 0 else { return true }
        let values = lattice(left, in: grain)
        func occurs(_ rest: Int128, modulo: Int128) -> Bool {
            let distance = rest &- values.offset
            let common = gcd(values.step, modulo)
            return common == 0 ? distance % modulo == 0 : distance % common == 0
        }
        // Nothing to round.
        if values.step % divisor == 0, values.offset % divisor == 0 { return false }
        let isPositive = if case .integer(let range) = types[left].kind { range.lowerBound >= 0 } else { false }
        switch (one, other) {
        case (.nearest, .halfEven), (.halfEven, .nearest):
            return divisor % 2 == 0 && occurs(divisor / 2, modulo: divisor)
        case (.towardZero, .down), (.down, .towardZero): return !isPositive
        default: return true
        }
    }
}
