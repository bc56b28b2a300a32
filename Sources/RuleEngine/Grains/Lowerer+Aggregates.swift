import Findings
import PolicyDSL

extension Lowerer {
    /// More rows than this are never in one group; the evaluator refuses data that has more.
    static let mostRows: Int128 = 1 << 31

    private struct Source {
        var grain: Grain
        /// Read in the source; empty: the rows themselves.
        var path: [Name]
    }

    mutating func aggregate(_ aggregate: AggregateExpression, at range: SourceRange, _ context: Context) -> Value? {
        guard let first = aggregate.path.first else { return nil }
        if context.isConstant { return fail(.notConstant(first, at: range)) }
        if isLog(context.grain.subject) { return fail(.aggregateInRow(at: range)) }
        guard let source = source(aggregate, first, at: range, context) else { return nil }
        var inner = Context(grain: source.grain, grainID: builder.grain(source.grain), origin: context.origin)
        let group: (node: NodeID, presence: NodeID?)?
        var most = Lowerer.mostRows
        var hierarchy: FieldID?
        if let via = aggregate.via, let value = ruleOfGroup(via, source.grain) {
            inner.reach = context.reach.then(.elsewhere)
            guard let found = groupNode(via, value, to: context.grain.subject, inner) else { return nil }
            group = found
        } else {
            guard let link = link(from: source.grain, to: context.grain.subject, via: aggregate.via, at: first.range)
            else { return nil }
            hierarchy = self.hierarchy(of: link, source.grain, context.grain)
            inner.reach = context.reach.then(hierarchy.map { .below($0) } ?? .elsewhere)
            group = groupNode(link, inner)
            most = self.most(source.grain, context.grain, link)
        }
        // In a hierarchy nobody else is looked at than those who have a superior.
        var filter = hierarchy == nil ? group?.presence : nil
        var hasFailed = false
        if let expression = aggregate.filter {
            if let node = condition(expression, inner.quiet(context.isQuiet)) {
                watchCondition(node, at: expression.range, inner.quiet(context.isQuiet))
                filter = filter.map { and($0, node, inner) } ?? node
                inner = learning(node, true, in: inner)
                // Ranges hold for the rows gathered; an engine reads values of the others too, so presence does not.
                inner.facts.truths = [:]
            } else {
                hasFailed = true
            }
        }
        var value: Value?
        if !source.path.isEmpty {
            value = path(source.path, at: range, inner)
            if value == nil { return nil }
        }
        if hasFailed { return nil }
        watchRowsOfAllTimes(aggregate, source.grain, source.path, context)
        if let known = filter.flatMap({ builder.truth($0) }), known { filter = nil }
        let shape = Shape(
            source: builder.grain(source.grain), target: context.grainID, filter: filter, group: group?.node,
            most: most, hierarchy: hierarchy)
        return result(aggregate.kind, value, shape, inner, at: range, context)
    }

    /// How many values a group can have: few where it is one record's own, of the periods within the longer one.
    private func most(_ source: Grain, _ target: Grain, _ link: GroupLink) -> Int128 {
        guard source.subject == target.subject, link.isOwn, let inner = source.period, let outer = target.period,
            let count = inner.most(in: outer)
        else { return Lowerer.mostRows }
        return count
    }

    /// The hierarchy whose records below are gathered.
    private func hierarchy(of link: GroupLink, _ source: Grain, _ target: Grain) -> FieldID? {
        guard source == target, link.steps.isEmpty, case .field(let field) = link.start,
            case .table(let table) = source.subject, symbols.tables[table].fields[field].isHierarchy
        else { return nil }
        return field
    }

    /// Which rows or values are gathered.
    private mutating func source(
        _ aggregate: AggregateExpression, _ first: Name, at range: SourceRange, _ context: Context
    ) -> Source? {
        let target = context.grain
        let rest = Array(aggregate.path.dropFirst())
        if let table = symbols.tableNames[first.text], table < symbols.tables.count {
            if symbols.tables[table].isLog {
                guard target.period != nil else { return fail(.datedIntoTimeless(first, at: range)) }
                return Source(grain: Grain(subject: .table(table), period: nil), path: rest)
            }
            let plain = Source(grain: Grain(subject: .table(table), period: target.period), path: rest)
            guard let name = rest.first, let value = symbols.value(name.text, of: .table(table)),
                let period = symbols.values[value].grain.period
            else {
                if plain.grain.period == .day,
                    !symbols.tables.contains(where: { symbol in
                        if case .log(let owner, _, _) = symbol.kind { owner == table } else { false }
                    })
                {
                    return fail(.dayWithoutLog(first, at: range))
                }
                return plain
            }
            guard let outer = target.period else { return fail(.datedIntoTimeless(name, at: range)) }
            if period.isEnclosed(by: outer) { return Source(grain: symbols.values[value].grain, path: rest) }
            if outer.isEnclosed(by: period) { return plain }
            return fail(.periodsDoNotNest(name, period, outer))
        }
        if symbols.brokenNames.contains(first.text) { return nil }
        if let value = symbols.value(first.text, of: target.subject) {
            let grain = symbols.values[value].grain
            guard let period = grain.period, let outer = target.period else {
                return grain.period == nil
                    ? fail(.nothingToGather(first, at: range)) : fail(.datedIntoTimeless(first, at: range))
            }
            if period == outer || outer.isEnclosed(by: period) { return fail(.nothingToGather(first, at: range)) }
            guard period.isEnclosed(by: outer) else { return fail(.periodsDoNotNest(first, period, outer)) }
            return Source(grain: grain, path: aggregate.path)
        }
        return fail(.unknownSource(first, advice: sourceAdvice(first.text), nearest: sourceNames(first.text, target)))
    }

    /// `Pegawai.tpp` for a bare `tpp` of another subject.
    private func sourceAdvice(_ name: String) -> [String] {
        var found: [String] = []
        for value in symbols.values(named: name) {
            if case .table(let table) = symbols.values[value].grain.subject {
                found.append("\(symbols.tables[table].name.text).\(name)")
            }
        }
        for table in symbols.tables where table.fieldNames[name] != nil { found.append("\(table.name.text).\(name)") }
        return found
    }

    private func sourceNames(_ name: String, _ target: Grain) -> [String] {
        let own = symbols.values.filter { $0.grain.subject == target.subject && $0.grain != target }.map(\.name.text)
        return nearestNames(name, among: symbols.tables.map(\.name.text) + own)
    }

    private struct Shape {
        var source: GrainID
        var target: GrainID
        var filter: NodeID?
        var group: NodeID?
        var most: Int128
        var hierarchy: FieldID?
    }

    private mutating func result(
        _ kind: AggregateKind, _ value: Value?, _ shape: Shape, _ inner: Context, at range: SourceRange,
        _ context: Context
    ) -> Value? {
        switch kind {
        case .count:
            let count = count(value, shape, inner, context)
            return Value(.quantity(Quantity(.none, numerator: count, factor: .one)))
        case .exists, .all:
            guard let value else {
                guard kind == .exists else { return fail(.allOfRows(at: range)) }
                let node = aggregateNode(.exists, nil, shape, NodeType(.boolean), context)
                return Value(.boolean(node.node))
            }
            guard case .boolean(let node) = value.kind else { return fail(.notACondition(describe(value), at: range)) }
            let operand = materialized(Operand(node: node, interval: 0...1), value.presence, kind: .boolean, inner)
            let result = aggregateNode(
                kind == .exists ? .exists : .all, operand.operand.node, shape, NodeType(.boolean), context)
            return Value(.boolean(result.node))
        case .sum, .mean:
            guard let value else { return fail(.rowsWithoutValue(at: range)) }
            guard case .quantity(let quantity) = value.kind else {
                return fail(.notANumber(describe(value), at: range))
            }
            guard quantity.denominator == nil else { return fail(.unroundedRatio(nil, language, at: range)) }
            return kind == .sum
                ? sum(value, quantity, shape, inner, at: range, context)
                : mean(value, quantity, shape, inner, at: range, context)
        case .least, .greatest:
            guard let value else { return fail(.rowsWithoutValue(at: range)) }
            return extreme(kind == .least ? .least : .greatest, value, shape, inner, at: range, context)
        }
    }

    private mutating func aggregateNode(
        _ kind: Aggregate.Kind, _ value: NodeID?, _ shape: Shape, _ type: NodeType, _ context: Context
    ) -> Operand {
        let id = builder.aggregate(
            Aggregate(
                kind: kind, source: shape.source, target: shape.target, value: value, filter: shape.filter,
                group: shape.group, hierarchy: shape.hierarchy))
        let node = builder.add(.aggregate(id), type, in: context.grainID)
        let interval: Interval =
            if case .integer(let known) = type.kind { context.facts.intervals[node] ?? known } else { 0...0 }
        return Operand(node: node, interval: interval)
    }

    private mutating func count(_ value: Value?, _ shape: Shape, _ inner: Context, _ context: Context) -> Operand {
        var shape = shape
        if let presence = value?.presence, builder.truth(presence) != true {
            shape.filter = shape.filter.map { and($0, presence, inner) } ?? presence
        }
        return aggregateNode(.count, nil, shape, NodeType(.integer(0...shape.most)), context)
    }

    private mutating func sum(
        _ value: Value, _ quantity: Quantity, _ shape: Shape, _ inner: Context, at range: SourceRange,
        _ context: Context
    ) -> Value? {
        guard let total = total(value, quantity, shape, inner, at: range, context) else { return nil }
        var result = quantity
        result.numerator = total
        result.bounds = nil
        return Value(.quantity(result))
    }

    private mutating func total(
        _ value: Value, _ quantity: Quantity, _ shape: Shape, _ inner: Context, at range: SourceRange,
        _ context: Context
    ) -> Operand? {
        let operand = materialized(quantity.numerator, value.presence, inner)
        let interval = operand.operand.interval
        guard let lower = min(0, interval.lowerBound).times(shape.most),
            let upper = max(0, interval.upperBound).times(shape.most), Lowerer.limit.contains(lower),
            Lowerer.limit.contains(upper)
        else { return fail(.overflow(at: range)) }
        return aggregateNode(.sum, operand.operand.node, shape, NodeType(.integer(lower...upper)), context)
    }

    /// Sum by count, where there is anything to count.
    private mutating func mean(
        _ value: Value, _ quantity: Quantity, _ shape: Shape, _ inner: Context, at range: SourceRange,
        _ context: Context
    ) -> Value? {
        guard let total = total(value, quantity, shape, inner, at: range, context) else { return nil }
        let count = count(value, shape, inner, context)
        let nothing = integer(0, context)
        let isThere = compare(.greater, count, nothing, context)
        var result = quantity
        result.bounds = quantity.extent
        result.numerator = total
        result.denominator = Operand(node: count.node, interval: max(1, count.interval.lowerBound)...shape.most)
        return Value(.quantity(result), presence: isThere)
    }

    private mutating func extreme(
        _ kind: Aggregate.Kind, _ value: Value, _ shape: Shape, _ inner: Context, at range: SourceRange,
        _ context: Context
    ) -> Value? {
        func gather(_ operand: Operand, _ lowerer: inout Lowerer) -> Operand {
            let source = lowerer.materialized(operand, value.presence, inner)
            return lowerer.aggregateNode(
                kind, source.operand.node, shape, NodeType(.integer(operand.interval), isOptional: true), context)
        }
        let kind: Value.Kind
        let node: NodeID
        switch value.kind {
        case .quantity(let quantity):
            guard quantity.denominator == nil else { return fail(.unroundedRatio(nil, language, at: range)) }
            var result = quantity
            result.numerator = gather(quantity.numerator, &self)
            (kind, node) = (.quantity(result), result.numerator.node)
        case .date(let operand):
            let result = gather(operand, &self)
            (kind, node) = (.date(result), result.node)
        case .timeOfDay(let operand):
            let result = gather(operand, &self)
            (kind, node) = (.timeOfDay(result), result.node)
        case .choice(let choice, let operand):
            let result = gather(operand, &self)
            (kind, node) = (.choice(choice, result), result.node)
        case .boolean, .text, .reference, .absent:
            return fail(.notOrdered(describe(value), at: range))
        }
        return Value(kind, presence: present(node, context))
    }
}
