import Evaluator
import RuleEngine

/// What each clause of a change costs: alone, in the order of the instrument, and its fair share whatever the order.
struct ClauseShares {
    /// More clauses than this would need too many texts.
    static let limit = 10

    struct Share {
        var clause: SimulatedTexts.Clause
        /// With this clause alone.
        var alone: Int128
        /// On top of the clauses before it.
        var inOrder: Int128
        /// The mean over all orders; all together add up to the whole change.
        var fair: Int128
    }

    /// Sets of clauses as bits, each with its text; nil where some set cannot stand by itself.
    private let plans: [Plan]?
    private let clauses: [SimulatedTexts.Clause]
    /// Those that cannot stand without others, where that is why the cost of each is not told apart.
    let dependent: [SimulatedTexts.Clause]

    /// - Parameter limit: nil plans where there are more clauses, or only one.
    init(_ texts: SimulatedTexts) {
        clauses = texts.clauses
        guard clauses.count > 1 else {
            (plans, dependent) = (nil, [])
            return
        }
        dependent = clauses.indices.filter { texts.plan(with: [$0]) == nil }.map { texts.clauses[$0] }
        guard (2...Self.limit).contains(clauses.count) else {
            plans = nil
            return
        }
        var found: [Plan] = []
        for bits in 1..<(1 << clauses.count) - 1 {
            let wanted = Set(clauses.indices.filter { bits >> $0 & 1 == 1 })
            guard let plan = texts.plan(with: wanted) else {
                plans = nil
                return
            }
            found.append(plan)
        }
        plans = found
    }

    /// The texts to score beside the present and the amended one.
    var others: [Plan] { plans ?? [] }

    /// - Parameter totals: what the others pay, in their order.
    func shares(before: Int128, after: Int128, totals: [Int128]?) -> [Share]? {
        if clauses.count == 1 {
            return [Share(clause: clauses[0], alone: after - before, inOrder: after - before, fair: after - before)]
        }
        guard plans != nil, let totals else { return nil }
        let count = clauses.count
        let values = [before] + totals + [after]
        func worth(_ bits: Int) -> Int128 { values[bits] - before }
        let fair = Self.fair(values, count: count)
        return (0..<count).map { clause in
            let earlier = (1 << clause) - 1
            return Share(
                clause: clauses[clause], alone: worth(1 << clause),
                inOrder: worth(earlier | 1 << clause) - worth(earlier), fair: fair[clause])
        }
    }

    /// What each clause adds, as the mean over all orders of the clauses, in whole rupiah that add up to the whole change.
    ///
    /// - Parameter values: what each set of clauses pays, by its bits: 2^`count` of them.
    static func fair(_ values: [Int128], count: Int) -> [Int128] {
        // The weight of a set of k others is k! (n − k − 1)! / n!.
        let factorial = (0...count).reduce(into: [Int128]()) { list, number in
            list.append(number == 0 ? 1 : (list.last ?? 1) * Int128(number))
        }
        var exact = [Int128](repeating: 0, count: count)
        for clause in 0..<count {
            for bits in 0..<(1 << count) where bits >> clause & 1 == 0 {
                let weight = factorial[bits.nonzeroBitCount] * factorial[count - bits.nonzeroBitCount - 1]
                exact[clause] += weight * (values[bits | 1 << clause] - values[bits])
            }
        }
        return rounded(exact, by: factorial[count], total: values[(1 << count) - 1] - values[0])
    }

    /// Quotients in whole rupiah that still add up: what is left over goes to the largest remainders.
    static func rounded(_ values: [Int128], by divisor: Int128, total: Int128) -> [Int128] {
        var result = values.map { value -> Int128 in
            let quotient = value / divisor
            return value % divisor < 0 ? quotient - 1 : quotient
        }
        let rest = Int(total - result.reduce(0, +))
        let order = values.indices.sorted { left, right in
            let (one, other) = (values[left] - result[left] * divisor, values[right] - result[right] * divisor)
            return one == other ? left < right : one > other
        }
        for position in order.prefix(max(0, rest)) { result[position] += 1 }
        return result
    }
}
