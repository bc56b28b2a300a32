import PolicyDSL

/// An order in which values mostly need earlier ones only, so that lowering does not nest as deep as the longest chain.
///
/// It goes by names alone and may name more than is needed; circles are left for lowering to find.
struct LoweringOrder {
    private let symbols: Symbols
    private var byName: [String: [Int]] = [:]
    private var exceptions: [String: [ExceptionDeclaration]] = [:]

    static func of(_ symbols: Symbols) -> [Int] {
        LoweringOrder(symbols).sorted()
    }

    private init(_ symbols: Symbols) {
        self.symbols = symbols
        for (index, value) in symbols.values.enumerated() { byName[value.name.text, default: []].append(index) }
        for exception in symbols.exceptions {
            if let target = exception.target { exceptions[target.text, default: []].append(exception) }
        }
    }

    private func sorted() -> [Int] {
        var order: [Int] = []
        var isSeen = [Bool](repeating: false, count: symbols.values.count)
        for root in symbols.values.indices where !isSeen[root] {
            isSeen[root] = true
            var stack: [(value: Int, needs: [Int], next: Int)] = [(root, needs(of: root), 0)]
            while let top = stack.last {
                guard top.next < top.needs.count else {
                    order.append(top.value)
                    stack.removeLast()
                    continue
                }
                stack[stack.count - 1].next += 1
                let need = top.needs[top.next]
                if !isSeen[need] {
                    isSeen[need] = true
                    stack.append((need, needs(of: need), 0))
                }
            }
        }
        return order
    }

    private func needs(of value: Int) -> [Int] {
        var names: [String] = []
        let symbol = symbols.values[value]
        switch symbol.source {
        case .rule(let versions):
            for version in versions {
                collect(version.value, &names)
                for exception in version.exceptions { collect(exception, &names) }
            }
        case .open: break
        case .tableResult(let versions, let result):
            for table in versions {
                for condition in table.conditions { collect(condition, &names) }
                for row in table.rows {
                    for cell in row.conditions { collect(cell.alternatives, &names) }
                    if result < row.results.count { collect(row.results[result], &names) }
                }
            }
        }
        for exception in exceptions[symbol.name.text] ?? [] { collect(exception, &names) }
        return names.flatMap { byName[$0] ?? [] }
    }

    private func collect(_ exception: ExceptionDeclaration, _ names: inout [String]) {
        collect(exception.condition, &names)
        collect(exception.value, &names)
    }

    private func collect(_ alternatives: [Alternative], _ names: inout [String]) {
        for alternative in alternatives {
            switch alternative {
            case .comparison(_, let value): collect(value, &names)
            case .range(let lower, let upper, _, _):
                collect(lower, &names)
                collect(upper, &names)
            case .absent, .otherwise: break
            }
        }
    }

    private func collect(_ expression: Expression, _ names: inout [String]) {
        switch expression.kind {
        case .path(let path), .present(let path): names += path.map(\.text)
        case .negate(let inner), .not(let inner), .rounded(let inner, _, _), .calendar(_, let inner):
            collect(inner, &names)
        case .arithmetic(_, let left, let right), .comparison(_, let left, let right), .and(let left, let right),
            .or(let left, let right), .ifAbsent(let left, let right), .interpolated(let left, let right):
            collect(left, &names)
            collect(right, &names)
        case .among(let inner, let alternatives):
            collect(inner, &names)
            collect(alternatives, &names)
        case .conditional(let condition, let then, let otherwise):
            collect(condition, &names)
            collect(then, &names)
            collect(otherwise, &names)
        case .extremum(_, let values): for value in values { collect(value, &names) }
        case .dateCall(let call): for argument in call.arguments { collect(argument, &names) }
        case .peers(let peers):
            collect(peers.value, &names)
            names += peers.group?.map(\.text) ?? []
        case .aggregate(let aggregate):
            names += aggregate.path.map(\.text)
            if let filter = aggregate.filter { collect(filter, &names) }
        case .number, .text, .yesNo, .date, .timeOfDay, .period, .absent: break
        }
    }
}
