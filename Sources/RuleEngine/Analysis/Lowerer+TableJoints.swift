import Findings
import PolicyDSL

extension Lowerer {
    /// More formulas than this in one table are not held against each other.
    private static let mostFormulas = 24

    /// Rows that adjoin and give formulas of what is compared, which do not meet.
    mutating func watchJoints(_ table: TableDeclaration, _ arms: [Arm], _ context: Context) {
        guard !context.isQuiet, !table.isOrdered else { return }
        let formulas = arms.indices.compactMap { position -> (arm: Int, value: Quantity)? in
            guard case .quantity(let quantity) = arms[position].value.kind, arms[position].value.presence == nil,
                quantity.constant == nil
            else { return nil }
            return (position, quantity)
        }
        guard formulas.count > 1, formulas.count <= Lowerer.mostFormulas else { return }
        for (order, first) in formulas.enumerated() {
            for second in formulas[(order + 1)...] {
                guard let jump = jump(arms[first.arm], first.value, arms[second.arm], second.value, context) else {
                    continue
                }
                report(.jumpAtJoint(jump, isTable: true, at: arms[second.arm].range, other: arms[first.arm].range))
            }
        }
    }

    private mutating func jump(
        _ first: Arm, _ one: Quantity, _ second: Arm, _ other: Quantity, _ context: Context
    ) -> JointWords? {
        congruences.extend(
            builder.nodes, aggregates: builder.aggregates, columns: columnNodes, field: declaredSteps)
        for (node, figures) in builder.thresholds(of: first.condition) {
            guard let meaning = words[node], case .quantity(let compared) = meaning.value.kind,
                compared.numerator.node == node, let interval = builder.interval(node)
            else { continue }
            let search = WorldSearch(self, budget: 16)
            guard let rest = search.leaves(of: one.nodes + other.nodes, given: [node]), rest.isGivenUsed,
                let own = search.leaves(of: [node]), rest.fields.isDisjoint(with: own.fields),
                !rest.usesRows || !own.usesRows
            else { continue }
            let steps = congruences[node].steps(within: interval)
            var places: [(holds: Int128, fails: Int128)] = []
            for figure in figures {
                let position = Rounding.down.quotient(figure - steps.range.lowerBound, steps.step)
                for (low, high) in [(position - 1, position), (position, position + 1)] {
                    places += [(low, high), (high, low)]
                }
            }
            let joint = JointSearch(
                search: search, condition: first.condition, compared: compared, formulas: (one, other),
                above: context.path, variable: .node(node), range: steps.range, step: steps.step, places: places,
                failingUnder: second.condition
            ).jump()
            // One formula beside a level of its own is a step that was meant.
            guard let joint, joint.varies.holds, joint.varies.fails else { continue }
            return words(joint, compared, meaning.text, one, one.flavour.joined(other.flavour))
        }
        return nil
    }
}

extension PlanBuilder {
    /// The figures that a condition compares each value with.
    func thresholds(of condition: NodeID) -> [(node: NodeID, figures: [Int128])] {
        var result: [NodeID: [Int128]] = [:]
        var open = [condition]
        while let node = open.popLast() {
            switch nodes[node] {
            case .and(let left, let right), .or(let left, let right): open += [left, right]
            case .not(let inner): open.append(inner)
            case .compare(_, let left, let right):
                if let figure = constant(right) { result[left, default: []].append(figure) }
            case .integer, .boolean, .text, .absent, .field, .column, .owner, .record, .inForce, .lookupField,
                .lookupColumn,
                .previous, .date, .lastDate, .present, .negate, .add, .subtract, .multiply, .minimum, .maximum, .divide,
                .cases,
                .calendar, .aggregate, .dateCall, .peers:
                break
            }
        }
        return result.sorted { $0.key < $1.key }.map { ($0.key, $0.value.sorted()) }
    }
}
