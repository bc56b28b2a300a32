@testable import Evaluator
@testable import RuleEngine

extension RandomPlan {
    /// A record's rank, or how many of its group something holds for; elsewhere the value itself.
    mutating func standing(_ value: NodeID, _ grain: GrainID, _ depth: Int) -> NodeID {
        guard case .table(let table) = sketch.plan.grains[grain].subject,
            case .register = sketch.plan.tables[table].kind
        else { return value }
        let measure = PeerMeasure.allCases[pick(PeerMeasure.allCases.count)]
        let subject = measure == .count ? boolean(grain, depth - 1) : value
        let group = chance(2) ? nil : small(grain, depth - 1)
        return sketch.node(.peers(measure, subject, group: group), .integer(0...(1 << 31)))
    }
}
