import Findings
import PolicyDSL

extension Lowerer {
    /// Rupiah that are delivered and can fall below nothing.
    mutating func watchOutputs() {
        var said: Set<ColumnID> = []
        for output in symbols.outputs {
            for column in output.columns {
                guard let name = column.path.last, let id = delivered(name), isMoney(id), mayBeNegative(id),
                    let (culprit, sample) = negative(id), said.insert(culprit).inserted
                else { continue }
                let origin = builder.origins[columns[culprit].origin]
                language = symbols.language(of: origin.range)
                citation = origin.citation
                report(.mayBeNegative(sample, at: place(of: culprit), output: (name.text, column.range)))
            }
        }
    }

    func delivered(_ name: Name) -> ColumnID? {
        let found = symbols.values(named: name.text)
        guard found.count == 1, case .done(let column) = states[found[0]] else { return nil }
        return column
    }

    private func isMoney(_ column: ColumnID) -> Bool {
        if case .number(let type) = columns[column].type { type.unit == .rupiah } else { false }
    }

    /// Whether a column counts money or a share of it, and its range goes below zero without its declaration saying so.
    private func mayBeNegative(_ column: ColumnID) -> Bool {
        guard columns.indices.contains(column), case .number(let type) = columns[column].type,
            type.range.lowerBound < 0
        else { return false }
        switch type.unit {
        case .rupiah, .percent: break
        case .none, .minutes, .hours, .days, .named: return false
        }
        guard let symbol = symbol(of: column) else { return false }
        switch symbol.source {
        case .open: return false
        case .rule(let versions): return !versions.contains { $0.type?.bounds != nil }
        case .tableResult(let versions, let result):
            return !versions.contains { result < $0.results.count && $0.results[result].type?.bounds != nil }
        }
    }

    func symbol(of column: ColumnID) -> ValueSymbol? {
        states.indices.first { position in
            if case .done(let id) = states[position] { id == column } else { false }
        }.map { symbols.values[$0] }
    }

    func place(of column: ColumnID) -> SourceRange {
        symbol(of: column)?.name.range ?? builder.origins[columns[column].origin].range
    }

    /// The value in which it begins, with the values that make it so.
    private mutating func negative(_ column: ColumnID) -> (culprit: ColumnID, NegativeSample)? {
        let search = WorldSearch(self, budget: 400)
        var world: World?
        search.visit([columnNodes[column]]) { reading in
            guard let value = reading.value(columnNodes[column]), value < 0 else { return true }
            world = reading.world
            return false
        }
        guard let world else { return nil }
        var reading = WorldReading(self, world)
        var culprit = column
        for _ in 0..<columns.count {
            let next = builder.columnsRead(by: columnNodes[culprit]).first { read in
                mayBeNegative(read) && (reading.value(columnNodes[read]) ?? 0) < 0
            }
            guard let next else { break }
            culprit = next
        }
        guard let value = reading.value(columnNodes[culprit]) else { return nil }
        language = symbols.language(of: builder.origins[columns[culprit].origin].range)
        var excess: (name: String, limit: String)?
        for node in builder.inputs(of: columnNodes[culprit]) {
            guard case .integer = builder.types[node].kind, let name = name(of: node), let value = reading.value(node)
            else {
                continue
            }
            if let whole = oneWhole(node), value > whole { excess = (name, figure(whole, of: node)) }
        }
        if excess == nil { excess = subtraction(columnNodes[culprit], &reading) }
        return (
            culprit,
            NegativeSample(
                name: columns[culprit].name, value: figure(value, columns[culprit].type),
                zero: figure(0, columns[culprit].type), excess: excess,
                given: given(columnNodes[culprit], &reading))
        )
    }

    /// What makes a node's value what it is: `` `potongan` = 110 % ``.
    func given(_ node: NodeID, _ reading: inout WorldReading) -> [String] {
        var given: [String] = []
        for node in builder.inputs(of: node) {
            guard case .integer = builder.types[node].kind, let name = name(of: node), let value = reading.value(node)
            else { continue }
            given.append("`\(name)` = \(figure(value, of: node))")
        }
        return given
    }

    /// 100 %, as a column or field counts it; nil where it is no percentage.
    private func oneWhole(_ node: NodeID) -> Int128? {
        switch builder.nodes[node] {
        case .column(let column), .lookupColumn(let column, _):
            guard case .number(let number) = columns[column].type, number.unit == .percent else { return nil }
            return powerOfTen(number.decimals)?.times(100)
        default:
            guard case .quantity(let quantity)? = words[node]?.value.kind, quantity.flavour == .percent else {
                return nil
            }
            return Rational.one.divided(by: quantity.factor).flatMap { $0.isWhole ? $0.numerator : nil }
        }
    }

    /// The two named values of which one is taken from the other, where that goes below zero.
    private func subtraction(_ node: NodeID, _ reading: inout WorldReading) -> (name: String, limit: String)? {
        var open = [node]
        var seen: Set<NodeID> = []
        while let next = open.popLast(), seen.insert(next).inserted {
            switch builder.nodes[next] {
            case .subtract(let left, let right):
                guard let one = reading.value(left), let other = reading.value(right), other > one,
                    builder.inputs(of: left) == [left], builder.inputs(of: right) == [right],
                    let limit = name(of: left), let name = name(of: right)
                else { return nil }
                return (name, limit)
            case .multiply(let inner, let factor) where builder.constant(factor) != nil: open.append(inner)
            default: return nil
            }
        }
        return nil
    }

    private func figure(_ value: Int128, of node: NodeID) -> String {
        switch builder.nodes[node] {
        case .column(let column), .lookupColumn(let column, _): return figure(value, knownColumn(column).type)
        default:
            if let key = builder.fieldKey(node) { return words(value, of: key) }
            return words(value, of: node, among: nil).id
        }
    }

    func figure(_ value: Int128, _ type: ValueType) -> String {
        guard case .number(let number) = type, let power = powerOfTen(number.decimals) else { return "\(value)" }
        let measure = Measure(number.unit)
        guard let amount = Rational(value, power)?.times(measure.size) else { return "\(value)" }
        return Wording.amount(amount, measure, language)
    }
}

/// How a value falls below zero: `potongan` = 110 % gives -Rp100.000.
struct NegativeSample {
    var name: String
    var value: String
    /// Nothing, in the value's unit.
    var zero: String
    /// What is taken away, and what it should stay within.
    var excess: (name: String, limit: String)?
    var given: [String]
}

extension PlanBuilder {
    /// What a node reads, each once: fields, columns, aggregates; not what those are reckoned from.
    func inputs(of node: NodeID) -> [NodeID] {
        var result: [NodeID] = []
        var seen: Set<NodeID> = []
        var open = [node]
        while let next = open.popLast() {
            guard seen.insert(next).inserted else { continue }
            switch nodes[next] {
            case .field, .column, .lookupField, .lookupColumn, .peers, .previous, .aggregate: result.append(next)
            case .integer, .boolean, .text, .absent, .owner, .record, .inForce, .date, .lastDate, .present, .negate,
                .add,
                .subtract, .multiply, .minimum, .maximum, .divide, .compare, .and, .or, .not, .cases, .calendar,
                .dateCall:
                open += nodes[next].operands.reversed()
            }
        }
        return result
    }

    func columnsRead(by node: NodeID) -> [ColumnID] {
        inputs(of: node).compactMap { input in
            switch nodes[input] {
            case .column(let column), .lookupColumn(let column, _): column
            default: nil
            }
        }
    }
}
