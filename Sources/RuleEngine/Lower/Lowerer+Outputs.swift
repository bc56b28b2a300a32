import Findings
import PolicyDSL

extension Lowerer {
    mutating func lowerOutputs() -> [Output] {
        symbols.outputs.compactMap { output in
            citation = output.citation
            language = symbols.language(of: output.range)
            return lower(output)
        }
    }

    private mutating func lower(_ output: OutputDeclaration) -> Output? {
        guard let grain = grain(output.grain) else { return nil }
        var context = makeContext(grain, output.range)
        context.isOutput = true
        var columns: [Output.Column] = []
        var titles: [String: SourceRange] = [:]
        var hasFailed = false
        for column in output.columns {
            let title = column.title ?? column.path.last?.text ?? ""
            if let first = titles[title] {
                report(.duplicateTitle(title, at: column.range, first: first))
                hasFailed = true
                continue
            }
            titles[title] = column.range
            guard let source = source(column, context) else {
                hasFailed = true
                continue
            }
            columns.append(Output.Column(title: title, source: source))
        }
        var sort: [Int?] = []
        for name in output.sortedBy {
            let position = sortPosition(name, output)
            if let position, sort.contains(position) {
                report(.sortedTwice(name))
                hasFailed = true
            }
            sort.append(position)
        }
        guard !hasFailed, !sort.contains(nil) else { return nil }
        return Output(
            name: output.name.text, grain: context.grainID, columns: columns, sort: sort.compactMap { $0 },
            origin: context.origin)
    }

    private mutating func source(_ column: OutputDeclaration.Column, _ context: Context) -> Output.Source? {
        if column.path.count == 1, let name = column.path.first, name.text == "periode" || name.text == "period",
            find(name.text, at: context.grain) == nil
        {
            guard hasDate(context.grain) else { return fail(.periodWithoutTime(name)) }
            return .period
        }
        guard let value = path(column.path, at: column.range, context),
            let stored = stored(value, as: nil, at: column.range, context)
        else { return nil }
        return .node(stored.node, stored.type)
    }

    private mutating func sortPosition(_ name: Name, _ output: OutputDeclaration) -> Int? {
        if let position = output.columns.firstIndex(where: { $0.path.count == 1 && $0.path[0].text == name.text })
            ?? output.columns.firstIndex(where: { $0.title == name.text || $0.path.last?.text == name.text })
        {
            return position
        }
        let known = output.columns.compactMap { $0.path.last?.text } + output.columns.compactMap(\.title)
        return fail(.unknownSortColumn(name, nearest: nearestNames(name.text, among: known)))
    }

    /// What a grain expression of an output or guarantee means; a finding where it means nothing.
    mutating func grain(_ expression: GrainExpression) -> Grain? {
        var collector = Collector()
        collector.symbols = symbols
        let result = collector.grain(expression, citation)
        findings += collector.findings
        return result
    }

    // MARK: Guarantees

    mutating func lowerGuarantees() -> [Guarantee] {
        symbols.guarantees.compactMap { guarantee in
            citation = guarantee.citation
            language = symbols.language(of: guarantee.range)
            let grain: Grain?
            if let expression = guarantee.grain {
                grain = self.grain(expression)
            } else {
                grain = inferredGrain(guarantee)
            }
            guard let grain else { return nil }
            let context = makeContext(grain, guarantee.range).quiet()
            guaranteeName = guarantee.name.text
            guard let condition = condition(guarantee.condition, context) else { return nil }
            let truth = builder.truth(condition)
            if truth == false { report(.guaranteeNeverHolds(guarantee.name)) }
            watchDistribution(guarantee, condition)
            return Guarantee(
                name: guarantee.name.text, grain: context.grainID, condition: condition, isProven: truth == true,
                origin: context.origin)
        }
    }

    /// The grain of the first value named; the whole where none is.
    private mutating func inferredGrain(_ guarantee: GuaranteeDeclaration) -> Grain? {
        for name in bareNames(guarantee.condition) {
            let values = symbols.values(named: name.text)
            guard let first = values.first else {
                let tables = symbols.tables.indices.filter { symbols.tables[$0].fieldNames[name.text] != nil }
                if tables.isEmpty { continue }
                if tables.count > 1 { return fail(.guaranteeNeedsGrain(guarantee.name)) }
                return Grain(subject: .table(tables[0]), period: nil)
            }
            if values.count > 1 { return fail(.guaranteeNeedsGrain(guarantee.name)) }
            return symbols.values[first].grain
        }
        return Grain(subject: .everything, period: nil)
    }

    private func bareNames(_ expression: Expression) -> [Name] {
        switch expression.kind {
        case .path(let names), .present(let names): return names.count == 1 ? names : []
        case .negate(let inner), .not(let inner), .rounded(let inner, _, _), .calendar(_, let inner),
            .among(let inner, _), .inARow(let inner):
            return bareNames(inner)
        case .previous(let name, let initial): return [name] + bareNames(initial)
        case .arithmetic(_, let left, let right), .comparison(_, let left, let right), .and(let left, let right),
            .or(let left, let right), .ifAbsent(let left, let right), .interpolated(let left, let right):
            return bareNames(left) + bareNames(right)
        case .conditional(let condition, let then, let otherwise):
            return bareNames(condition) + bareNames(then) + bareNames(otherwise)
        case .extremum(_, let values): return values.flatMap(bareNames)
        case .dateCall(let call): return call.arguments.flatMap(bareNames)
        case .peers(let peers): return bareNames(peers.value)
        case .aggregate(let aggregate):
            // Gathered since the start of a longer period is a value of this one.
            return aggregate.since == nil || aggregate.path.count > 1 ? [] : aggregate.path
        case .number, .text, .yesNo, .date, .timeOfDay, .period, .absent: return []
        }
    }
}
