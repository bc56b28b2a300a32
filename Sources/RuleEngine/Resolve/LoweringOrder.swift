import PolicyDSL

/// An order in which values mostly need earlier ones only, so that lowering does not nest as deep as the longest chain.
///
/// It goes by names alone and may name more than is needed; circles are left for lowering to find.
struct LoweringOrder {
    private let symbols: Symbols
    private let recurrences: Recurrences
    private var byName: [String: [Int]] = [:]
    private var exceptions: [String: [ExceptionDeclaration]] = [:]

    static func of(_ symbols: Symbols, _ recurrences: Recurrences) -> [Int] {
        LoweringOrder(symbols, recurrences).sorted()
    }

    private init(_ symbols: Symbols, _ recurrences: Recurrences) {
        self.symbols = symbols
        self.recurrences = recurrences
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
        for expression in symbol.expressions + (exceptions[symbol.name.text] ?? []).flatMap(\.expressions) {
            collect(expression, of: value, &names)
        }
        return names.flatMap { byName[$0] ?? [] }
    }

    private func collect(_ expression: Expression, of value: Int, _ names: inout [String]) {
        switch expression.kind {
        case .path(let path), .present(let path): names += path.map(\.text)
        case .aggregate(let aggregate): names += aggregate.path.map(\.text)
        case .peers(let peers): names += peers.group?.map(\.text) ?? []
        case .previous(let name, _):
            // What an earlier period of the same circle gives need not come before.
            if !recurrences.isWithin(name.text, value) { names.append(name.text) }
        case .number, .text, .yesNo, .date, .timeOfDay, .period, .absent, .negate, .not, .arithmetic, .comparison, .and,
            .or, .among, .ifAbsent, .conditional, .rounded, .interpolated, .extremum, .calendar, .dateCall, .inARow:
            break
        }
        for part in expression.partsWithoutQuantum { collect(part, of: value, &names) }
    }
}

extension Expression {
    /// Those that may read a value.
    fileprivate var partsWithoutQuantum: [Expression] {
        if case .rounded(let inner, _, _) = kind { [inner] } else { parts }
    }
}

extension ValueSymbol {
    /// Everything that its declarations say, exceptions that stand apart left out.
    var expressions: [Expression] {
        switch source {
        case .rule(let versions):
            return versions.flatMap { [$0.value] + $0.exceptions.flatMap(\.expressions) }
        case .tableResult(let versions, let result):
            return versions.flatMap { table in
                table.conditions
                    + table.rows.flatMap { row in
                        row.conditions.flatMap { $0.alternatives.flatMap(\.parts) }
                            + (result < row.results.count ? [row.results[result]] : [])
                    }
            }
        case .open: return []
        }
    }
}

extension ExceptionDeclaration {
    var expressions: [Expression] { [condition, value] }
}
