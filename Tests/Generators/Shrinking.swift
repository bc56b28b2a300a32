/// A policy with data, and how to make it smaller.
package struct GeneratedCase: Sendable, Hashable {
    package var policy: GeneratedPolicy
    package var data: GeneratedData

    package init(policy: GeneratedPolicy, data: GeneratedData) {
        self.policy = policy
        self.data = data
    }

    /// Makes it smaller as long as it stays what it is.
    ///
    /// - Parameter limit: how often `isStill` may be asked.
    package func shrunk(limit: Int, while isStill: (GeneratedCase) -> Bool) -> GeneratedCase {
        var best = self
        var asked = 0
        var hasChanged = true
        while hasChanged, asked < limit {
            hasChanged = false
            for step in [Self.withoutDeclarations, Self.withFewerRows, Self.withSmallerParts, Self.withSmallerFormulas]
            {
                var index = 0
                while asked < limit {
                    guard let smaller = step(best, index) else { break }
                    asked += 1
                    if smaller != best, isStill(smaller) {
                        best = smaller
                        hasChanged = true
                    } else {
                        index += 1
                    }
                }
            }
        }
        return best
    }

    // MARK: Steps: the n-th way to be smaller, nil where there are no more

    private static func withoutDeclarations(_ from: GeneratedCase, _ index: Int) -> GeneratedCase? {
        let count = from.policy.declarations.count
        guard index < count else { return nil }
        var result = from
        // The last first: what comes later depends on what comes before.
        result.policy.declarations.remove(at: count - 1 - index)
        return result
    }

    private static func withFewerRows(_ from: GeneratedCase, _ index: Int) -> GeneratedCase? {
        var rest = index
        for (name, file) in from.data.files.sorted(by: { $0.key < $1.key }) {
            // All, each half, each single row.
            let count = file.rows.count
            let ways = count == 0 ? 0 : 3 + count
            guard rest < ways else {
                rest -= ways
                continue
            }
            var result = from
            let rows: [[UInt8]]
            switch rest {
            case 0: rows = []
            case 1: rows = Array(file.rows.prefix(count / 2))
            case 2: rows = Array(file.rows.dropFirst(count / 2))
            default:
                var all = file.rows
                all.remove(at: rest - 3)
                rows = all
            }
            result.data.files[name]?.rows = rows
            return result
        }
        return nil
    }

    private static func withSmallerParts(_ from: GeneratedCase, _ index: Int) -> GeneratedCase? {
        var rest = index
        for (position, declaration) in from.policy.declarations.enumerated() {
            let ways = declaration.smaller
            guard rest < ways.count else {
                rest -= ways.count
                continue
            }
            var result = from
            result.policy.declarations[position] = ways[rest]
            return result
        }
        return nil
    }

    private static func withSmallerFormulas(_ from: GeneratedCase, _ index: Int) -> GeneratedCase? {
        var rest = index
        for (position, declaration) in from.policy.declarations.enumerated() {
            for (place, formula) in declaration.formulas.enumerated() {
                let ways = formula.smaller
                guard rest < ways.count else {
                    rest -= ways.count
                    continue
                }
                var formulas = declaration.formulas
                formulas[place] = ways[rest]
                var result = from
                result.policy.declarations[position] = declaration.with(formulas)
                return result
            }
        }
        return nil
    }
}

extension Formula {
    /// Expressions that are a step smaller: a part in place of the whole, or with one part a step smaller.
    package var smaller: [Formula] {
        var result = parts
        switch self {
        case .aggregate(let kind, let path, let via, .some): result.append(.aggregate(kind, path, via: via, nil))
        case .accumulated(let kind, let path, let via, let period, .some):
            result.append(.accumulated(kind, path, via: via, period, nil))
        case .among(let operand, let options) where options.count > 1:
            for index in options.indices {
                var fewer = options
                fewer.remove(at: index)
                result.append(.among(operand, fewer))
            }
        case .extremum(let extremum, let operands) where operands.count > 2:
            result.append(.extremum(extremum, Array(operands.dropLast())))
        case .figure(let figure) where figure.mantissa != 0 && figure.mantissa != 1:
            result.append(.figure(Figure(1, figure.measure)))
            if figure.decimals > 0 {
                result.append(.figure(Figure(figure.mantissa / 10, decimals: figure.decimals - 1, figure.measure)))
            }
        case .comparison, .and, .or, .not, .present:
            result += [.boolean(true), .boolean(false)]
        default: break
        }
        for (index, part) in parts.enumerated() {
            for smaller in part.smaller {
                var parts = self.parts
                parts[index] = smaller
                result.append(with(parts))
            }
        }
        return result
    }
}

extension GeneratedDeclaration {
    /// The same declaration with other expressions, as many as it has.
    package func with(_ formulas: [Formula]) -> GeneratedDeclaration {
        var rest = formulas[...]
        func next(_ old: Formula) -> Formula { rest.popFirst() ?? old }
        switch self {
        case .choice, .units, .register, .log, .output: return self
        case .parameter(var parameter):
            for index in parameter.versions.indices {
                parameter.versions[index].value = next(parameter.versions[index].value)
            }
            return .parameter(parameter)
        case .rule(var rule):
            for index in rule.versions.indices {
                rule.versions[index].value = next(rule.versions[index].value)
                for place in rule.versions[index].exceptions.indices {
                    let exception = rule.versions[index].exceptions[place]
                    rule.versions[index].exceptions[place].condition = next(exception.condition)
                    rule.versions[index].exceptions[place].value = next(exception.value)
                }
            }
            return .rule(rule)
        case .exception(var exception, let target):
            exception.condition = next(exception.condition)
            exception.value = next(exception.value)
            return .exception(exception, of: target)
        case .table(var table):
            for index in table.heads.indices { table.heads[index] = next(table.heads[index]) }
            for row in table.rows.indices {
                table.rows[row].cells = table.rows[row].cells.map { cell in cell.map { $0.taking(&rest) } }
                for result in table.rows[row].results.indices {
                    table.rows[row].results[result] = next(table.rows[row].results[result])
                }
            }
            return .table(table)
        case .guarantee(let name, let grain, let condition):
            return .guarantee(name, grain, next(condition))
        }
    }

    /// The same declaration with one thing less.
    var smaller: [GeneratedDeclaration] {
        switch self {
        case .choice, .units, .exception, .guarantee: return []
        case .register(let register):
            var result: [GeneratedDeclaration] = []
            for index in register.fields.indices where !register.fields[index].isKey {
                var fewer = register
                fewer.fields.remove(at: index)
                fewer.rows = register.rows?.map { row in
                    var cells = row
                    cells.remove(at: index)
                    return cells
                }
                result.append(.register(fewer))
            }
            for index in (register.rows ?? []).indices {
                var fewer = register
                fewer.rows?.remove(at: index)
                result.append(.register(fewer))
            }
            return result
        case .log(let log):
            return log.fields.indices.dropFirst().map { index in
                var fewer = log
                fewer.fields.remove(at: index)
                return .log(fewer)
            }
        case .parameter(let parameter):
            return parameter.versions.count > 1
                ? parameter.versions.indices.dropFirst().map { index in
                    var fewer = parameter
                    fewer.versions.remove(at: index)
                    return .parameter(fewer)
                } : []
        case .rule(let rule):
            var result: [GeneratedDeclaration] = []
            for index in rule.versions.indices {
                if index > 0 {
                    var fewer = rule
                    fewer.versions.remove(at: index)
                    result.append(.rule(fewer))
                }
                for place in rule.versions[index].exceptions.indices {
                    var fewer = rule
                    let name = fewer.versions[index].exceptions.remove(at: place).name
                    for other in fewer.versions[index].exceptions.indices {
                        fewer.versions[index].exceptions[other].prevailsOver.removeAll { $0 == name }
                    }
                    result.append(.rule(fewer))
                }
            }
            if rule.isOptional {
                var plain = rule
                plain.isOptional = false
                result.append(.rule(plain))
            }
            return result
        case .table(let table):
            var result: [GeneratedDeclaration] = []
            for index in table.rows.indices where table.rows.count > 1 {
                var fewer = table
                fewer.rows.remove(at: index)
                result.append(.table(fewer))
            }
            for index in table.heads.indices where table.heads.count > 1 {
                var fewer = table
                fewer.heads.remove(at: index)
                var seen: Set<[[Option]]> = []
                fewer.rows = table.rows.compactMap { row in
                    var row = row
                    row.cells.remove(at: index)
                    return seen.insert(row.cells).inserted ? row : nil
                }
                result.append(.table(fewer))
            }
            for index in table.results.indices where table.results.count > 1 {
                var fewer = table
                fewer.results.remove(at: index)
                for row in fewer.rows.indices { fewer.rows[row].results.remove(at: index) }
                result.append(.table(fewer))
            }
            return result
        case .output(let output):
            var result: [GeneratedDeclaration] = output.columns.indices.map { index in
                var fewer = output
                let path = fewer.columns.remove(at: index).path
                fewer.sortedBy.removeAll { [$0] == path }
                return .output(fewer)
            }
            if !output.sortedBy.isEmpty {
                var plain = output
                plain.sortedBy.removeLast()
                result.append(.output(plain))
            }
            return result.filter { if case .output(let one) = $0 { !one.columns.isEmpty } else { false } }
        }
    }
}
