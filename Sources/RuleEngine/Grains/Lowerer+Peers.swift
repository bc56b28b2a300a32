import Findings
import PolicyDSL

/// `peringkat` and `bagian`: how a record stands among those of its group.
extension Lowerer {
    mutating func peers(_ peers: PeerExpression, at range: SourceRange, _ context: Context) -> Value? {
        let word = (peers.measure == .share ? Keyword.share : .rank).phrase(language)
        if context.isConstant { return fail(.notConstant(Name(word, range), at: range)) }
        guard case .table(let table) = context.grain.subject, !symbols.tables[table].isLog else {
            return fail(.peersOutsideRegister(word, grainWords(context.grain), owner(of: context.grain), at: range))
        }
        // Read for every record: what is known of this one here does not hold for the others.
        var everyone = Context(grain: context.grain, grainID: context.grainID, origin: context.origin)
            .quiet(context.isQuiet)
        everyone.reach = context.reach.then(.elsewhere)
        var group: NodeID?
        var hasFailed = false
        if let names = peers.group {
            group = self.group(names, everyone)
            hasFailed = group == nil
        }
        switch peers.measure {
        case .rank, .ascendingRank:
            guard let value = ranked(peers.value, everyone), !hasFailed else { return nil }
            let measure: PeerMeasure = peers.measure == .rank ? .rank : .ascendingRank
            let operand = standing(measure, value, group, least: 1, context)
            return Value(.quantity(Quantity(.none, numerator: operand, factor: .one)))
        case .share:
            guard let condition = condition(peers.value, everyone) else { return nil }
            watchCondition(condition, at: peers.value.range, everyone)
            guard !hasFailed else { return nil }
            let holding = standing(.count, condition, group, least: 0, context)
            // A record is always one of its own group.
            let all = standing(.count, boolean(true, context), group, least: 1, context)
            return Value(
                .quantity(
                    Quantity(
                        .none, .percent, numerator: holding, denominator: all, factor: .one,
                        bounds: RationalInterval(lower: .zero, upper: .one))))
        }
    }

    private mutating func standing(
        _ measure: PeerMeasure, _ value: NodeID, _ group: NodeID?, least: Int128, _ context: Context
    ) -> Operand {
        let interval = least...Lowerer.mostRows
        let node = builder.add(
            .peers(measure, value, group: group), NodeType(.integer(interval)), in: context.grainID)
        return Operand(node: node, interval: context.facts.intervals[node] ?? interval)
    }

    /// What is ranked: anything with an order, and there for every record.
    private mutating func ranked(_ expression: Expression, _ context: Context) -> NodeID? {
        guard let value = lower(expression, context),
            let value = there(value, isGroup: false, at: expression.range, context)
        else { return nil }
        switch value.kind {
        case .quantity(let quantity):
            guard quantity.denominator == nil else {
                return fail(.unroundedRatio(nil, language, at: expression.range))
            }
            return quantity.numerator.node
        case .date(let operand), .timeOfDay(let operand), .choice(_, let operand): return operand.node
        case .boolean, .text, .reference, .absent: return fail(.notOrdered(describe(value), at: expression.range))
        }
    }

    /// What peers have in common: anything that is the same or not, and there for every record.
    private mutating func group(_ names: [Name], _ context: Context) -> NodeID? {
        guard let first = names.first, let last = names.last else { return nil }
        let range = first.range.union(last.range)
        guard let value = path(names, at: range, context).flatMap({ there($0, isGroup: true, at: range, context) })
        else { return nil }
        guard case .quantity(let quantity) = value.kind else { return node(of: value) }
        return quantity.numerator.node
    }

    /// Of every record: what is present by a condition above it is so for one of them only.
    private mutating func there(
        _ value: Value, isGroup: Bool, at range: SourceRange, _ context: Context
    ) -> Value? {
        guard let presence = value.presence, truth(presence, context) != true else { return value }
        var name = node(of: value).flatMap { words[$0]?.text }
        if case .quantity(let quantity) = value.kind, quantity.denominator == nil {
            name = words[quantity.numerator.node]?.text
        }
        return fail(.peerMayBeAbsent(name, isGroup: isGroup, language, at: range))
    }

    /// The register that a log's rows belong to, or that a rule for everything could be for.
    private func owner(of grain: Grain) -> String? {
        if case .table(let table) = grain.subject, case .log(let owner, _, _) = symbols.tables[table].kind {
            return symbols.tables[owner].name.text
        }
        return symbols.tables.first { !$0.isLog }?.name.text
    }
}
