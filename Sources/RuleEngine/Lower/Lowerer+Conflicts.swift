import Findings
import PolicyDSL

extension Lowerer {
    /// Whether no two exceptions can apply together; nil where two do that differ in value and neither prevails.
    mutating func areDisjoint(
        _ exceptions: [LoweredException], prevails: [[Bool]], _ symbol: ValueSymbol
    ) -> Bool? {
        let inputs = regions(of: exceptions.map(\.condition))
        let space = inputs.space
        let regions = exceptions.map { inputs.region($0.condition) }
        for (exception, region) in zip(exceptions, regions) {
            guard let region, region.sample(in: space) == nil else { continue }
            unsay(.conditionNeverHolds, within: exception.declaration.condition.range)
            report(.exceptionNeverApplies(exception.declaration.name))
        }
        var areDisjoint = true
        var isSound = true
        for second in exceptions.indices {
            for first in 0..<second {
                let isSettled = isSettled(first, second, exceptions, prevails)
                guard let left = regions[first], let right = regions[second] else {
                    areDisjoint = false
                    if !isSettled {
                        isSound = false
                        report(
                            .exceptionsUndecided(
                                exceptions[first].declaration.name, exceptions[second].declaration.name))
                    }
                    continue
                }
                let shared = left.intersection(right, in: space)
                if shared.boxes.isEmpty { continue }
                areDisjoint = false
                if isSettled { continue }
                // Where a third prevails over either of them, they do not meet.
                let above = exceptions.indices.filter { prevails[$0][first] || prevails[$0][second] }
                let taken = Region(above.flatMap { regions[$0]?.boxes ?? [] })
                let rest = shared.subtracting(taken, in: space) ?? shared
                guard let box = rest.boxes.first, let sample = Region([box]).sample(in: space) else { continue }
                isSound = false
                report(
                    .exceptionsCollide(
                        exceptions[second].declaration.name, exceptions[first].declaration.name, of: symbol.name.text,
                        inputs.words(sample, in: box, self), language))
            }
        }
        return isSound ? areDisjoint : nil
    }

    private func isSettled(
        _ first: Int, _ second: Int, _ exceptions: [LoweredException], _ prevails: [[Bool]]
    ) -> Bool {
        prevails[first][second] || prevails[second][first]
            || isSame(exceptions[first].value, exceptions[second].value)
    }

    private func isSame(_ first: Value, _ second: Value) -> Bool {
        switch (first.kind, second.kind) {
        case (.absent, .absent): return true
        case (.quantity(let one), .quantity(let other)):
            guard one.dimension == other.dimension else { return false }
            if let left = one.constant, let right = other.constant { return left == right }
            return one.numerator.node == other.numerator.node && one.factor == other.factor
                && one.denominator?.node == other.denominator?.node && first.presence == second.presence
        case (.quantity, _), (_, .quantity), (.absent, _), (_, .absent): return false
        case (.boolean, _), (.choice, _), (.text, _), (.date, _), (.timeOfDay, _), (.reference, _):
            return node(of: first) == node(of: second) && first.presence == second.presence
        }
    }
}
