public import RuleEngine

/// A policy with one small mistake in it, as a drafter might make it: a test that is worth its name fails on it.
public struct Mutant: Sendable {
    public enum Kind: Sendable, Equatable {
        /// A bound moved by one step, in all places where a table names it.
        case bound
        /// `=` for `<>`, `<` for `<=` between figures neither of which is constant.
        case comparison
        /// One of several conditions left out, or the whole condition of a branch.
        case condition
        case exception(String)
        /// The results of two neighbouring rows of a table exchanged; the first row, from 0.
        case rows(Int)
        case rounding(from: Rounding, to: Rounding)
        /// One side of a least or greatest alone.
        case cap
        /// What an aggregate leaves out, counted too.
        case filter
    }

    public var kind: Kind
    public var column: ColumnID
    public var origin: OriginID
    public var grain: GrainID
    /// The node that says something else than before.
    public var node: NodeID
    /// Of a bound: the one value whose answer changes, and which way the bound went.
    public var moved: (figure: NodeID, value: Int128, isUp: Bool)?
    /// Known to come to the same in every case.
    public var isEqual = false
    var edits: [(node: NodeID, with: Node)]
    /// Nodes that the edits need, with ids from the end of the plan.
    var additions: [Node] = []
    var aggregate: (id: AggregateID, with: Aggregate)?

    /// The policy with the mistake in it.
    public func applied(to plan: Plan) -> Plan {
        var mutated = plan
        for addition in additions {
            mutated.nodes.append(addition)
            let isNumber = if case .integer = addition { true } else { false }
            mutated.types.append(NodeType(isNumber ? .integer(.min ... .max) : .boolean))
        }
        if let aggregate { mutated.aggregates[aggregate.id] = aggregate.with }
        for edit in edits { mutated.nodes[edit.node] = edit.with }
        return mutated
    }
}

/// What became of a mutant.
public enum MutantFate: Sendable, Equatable {
    /// A test failed.
    case caught
    /// No test did. `isTouched`: a test went through the place, and still passed.
    case lives(isTouched: Bool)
    /// It comes to the same in every case.
    case equal
    /// No policy that `check` would let pass: it cannot be computed.
    case refused
}

extension Plan {
    /// The same plan that promises nothing of its values: a mistake may lead anywhere.
    func withoutRanges() -> Plan {
        var plan = self
        for node in plan.types.indices {
            if case .integer = plan.types[node].kind { plan.types[node].kind = .integer(.min ... .max) }
        }
        for column in plan.columns.indices {
            switch plan.columns[column].type {
            case .number(var number):
                number.range = .min ... .max
                plan.columns[column].type = .number(number)
            case .date: plan.columns[column].type = .date(.min ... .max)
            case .timeOfDay: plan.columns[column].type = .timeOfDay(.min ... .max)
            case .boolean, .choice, .text, .reference: break
            }
        }
        return plan
    }
}
