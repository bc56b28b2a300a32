import Findings
import PolicyDSL

extension Lowerer {
    /// Rupiah that are delivered and can have a fraction, which nobody can be paid.
    mutating func watchPartRupiah() {
        congruences.extend(
            builder.nodes, aggregates: builder.aggregates, columns: columnNodes, field: declaredSteps)
        var said: Set<ColumnID> = []
        for output in symbols.outputs {
            for column in output.columns {
                guard let name = column.path.last, let id = delivered(name), let whole = oneRupiah(id),
                    !declaresStep(id), said.insert(id).inserted, let world = fraction(id, whole)
                else { continue }
                let origin = builder.origins[columns[id].origin]
                language = symbols.language(of: origin.range)
                citation = origin.citation
                var reading = WorldReading(self, world)
                guard let value = reading.value(columnNodes[id]) else { continue }
                report(
                    .partRupiah(
                        name.text, value: figure(value, columns[id].type), given: given(columnNodes[id], &reading),
                        at: arm(of: columnNodes[id], &reading) ?? place(of: id),
                        output: (output.name.text, column.range), language))
            }
        }
    }

    /// One rupiah, as a column counts it; nil where the column holds none, or only whole ones.
    private func oneRupiah(_ column: ColumnID) -> Int128? {
        guard case .number(let number) = columns[column].type, number.unit == .rupiah, number.decimals > 0,
            let whole = powerOfTen(number.decimals)
        else { return nil }
        let known = congruences[columnNodes[column]]
        return known.modulus % whole == 0 && known.residue % whole == 0 ? nil : whole
    }

    private func declaresStep(_ column: ColumnID) -> Bool {
        switch symbol(of: column)?.source {
        case .rule(let versions)?: versions.contains { $0.type?.step != nil }
        case .tableResult(let versions, let result)?:
            versions.contains { result < $0.results.count && $0.results[result].type?.step != nil }
        case .open?, nil: true
        }
    }

    private func fraction(_ column: ColumnID, _ whole: Int128) -> World? {
        var world: World?
        WorldSearch(self, budget: 200).visit([columnNodes[column]]) { reading in
            guard let value = reading.value(columnNodes[column]), value % whole != 0 else { return true }
            world = reading.world
            return false
        }
        return world
    }

    /// The exception or row of a table that gives the value; nil where that is the rule itself.
    private func arm(of node: NodeID, _ reading: inout WorldReading) -> SourceRange? {
        var node = node
        for _ in 0..<builder.nodes.count {
            switch builder.nodes[node] {
            case .column(let column) where columnNodes.indices.contains(column): node = columnNodes[column]
            case .multiply(let inner, let factor) where builder.constant(factor) != nil: node = inner
            case .cases(let arms, let otherwise, _):
                let taken = arms.first { reading.value($0.condition) == 1 }
                switch taken?.label {
                case .exception, .tableRow: return taken.map { builder.origins[$0.origin].range }
                case .branch, .version, nil: node = taken?.value ?? otherwise
                }
            default: return nil
            }
        }
        return nil
    }
}
