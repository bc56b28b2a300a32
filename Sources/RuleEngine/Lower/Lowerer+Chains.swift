import Findings
import PolicyDSL

/// A chain `jika … maka … selain itu jika … maka … selain itu …` while it is lowered: the first condition that holds decides.
struct Chain {
    struct Branch {
        var expression: Expression
        /// What holds where the condition does and those before it do not; nil where it could not be lowered.
        var condition: NodeID?
    }

    /// The whole chain.
    let range: SourceRange
    /// What was known before its first condition.
    let context: Context
    var branches: [Branch] = []
    /// Of each branch, and last of the rest.
    var values: [Expression] = []
    /// The `jika` that goes on with the chain, while that is lowered.
    var next: SourceRange?
}

extension Lowerer {
    /// Takes note of one `jika`, which begins a chain or goes on with the one being lowered.
    ///
    /// - Returns: the chain to be taken up again after this one; nil where it goes on.
    mutating func beginLink(_ range: SourceRange, _ context: Context) -> (outer: Chain?, isFirst: Bool) {
        if let chain, chain.next == range { return (nil, false) }
        let outer = chain
        chain = Chain(range: range, context: context)
        return (outer, true)
    }

    /// Notes a branch whose condition was lowered, and what comes after it.
    mutating func addLink(_ condition: Expression, _ node: NodeID?, then: Expression, otherwise: Expression) {
        chain?.branches.append(Chain.Branch(expression: condition, condition: node))
        chain?.values.append(then)
        if case .conditional = otherwise.kind {
            chain?.next = otherwise.range
        } else {
            chain?.next = nil
            chain?.values.append(otherwise)
        }
    }

    /// Checks the chain that `beginLink` began, and takes up the one around it.
    mutating func endLink(_ link: (outer: Chain?, isFirst: Bool), isSound: Bool) {
        guard link.isFirst else { return }
        let whole = chain
        chain = link.outer
        if isSound, let whole { check(whole) }
    }

    private mutating func check(_ chain: Chain) {
        if chain.context.isQuiet { return }
        let meanings = chain.values.map { meaning(of: $0) }
        if meanings.allSatisfy({ $0 == meanings[0] }) {
            if case .absent = meanings[0].kind { return }
            report(.branchesAlike(at: chain.range, values: chain.values.map(\.range)))
            return
        }
        let conditions = chain.branches.compactMap(\.condition)
        guard conditions.count > 1, conditions.count == chain.branches.count else { return }
        let inputs = regions(of: conditions)
        let regions = conditions.compactMap { inputs.region($0) }
        guard regions.count == conditions.count else { return }
        let analysis = TableAnalysis(inputs.space, rows: regions)
        guard let masked = analysis.maskedRows() else { return }
        let swallowed = (masked.map(\.row) + analysis.emptyRows).sorted().filter { !isConstant($0, of: chain) }
        for (position, branch) in swallowed.enumerated() {
            guard let takers = takers(of: branch, chain, conditions) else { continue }
            // What was said of these conditions one by one is this one mistake.
            for swallowed in swallowed[position...] {
                let place = chain.branches[swallowed].expression.range
                for kind in FindingKind.ofConditions { unsay(kind, within: place) }
            }
            report(
                .branchUnreachable(
                    at: chain.branches[branch].expression.range,
                    by: takers.map { chain.branches[$0].expression.range },
                    others: swallowed[(position + 1)...].map { chain.branches[$0].expression.range }))
            return
        }
    }

    /// Whether a condition says nothing already by itself, wherever in a chain it stands.
    private func isConstant(_ branch: Int, of chain: Chain) -> Bool {
        var copy = self
        guard let node = copy.alone(branch, of: chain) else { return true }
        return copy.builder.truth(node) != nil
    }

    /// A condition as it would be lowered if it stood first. To be asked of a copy: nothing of it belongs in the plan.
    private mutating func alone(_ branch: Int, of chain: Chain) -> NodeID? {
        condition(chain.branches[branch].expression, chain.context.quiet())
    }

    /// The earlier branches that take all cases of a branch: one where one does it alone, else those that do it together.
    private func takers(of branch: Int, _ chain: Chain, _ conditions: [NodeID]) -> [Int]? {
        var copy = self
        guard let own = copy.alone(branch, of: chain) else { return nil }
        let before = conditions[..<branch].indices.map { copy.alone($0, of: chain) ?? conditions[$0] }
        // A condition that always holds is a mistake of its own.
        if before.contains(where: { copy.builder.truth($0) == true }) { return nil }
        let inputs = copy.regions(of: before + [own])
        guard let cases = inputs.region(own), cases.sample(in: inputs.space) != nil else { return nil }
        let earlier = before.compactMap { inputs.region($0) }
        guard earlier.count == branch else { return nil }
        if let one = earlier.firstIndex(where: { cases.isSubset(of: $0, in: inputs.space) == true }) { return [one] }
        let masked = TableAnalysis(inputs.space, rows: earlier + [cases]).maskedRows() ?? []
        return masked.first { $0.row == branch }?.by
    }
}
