import Findings
import PolicyDSL

/// A value with its exceptions, winners first.
struct ExceptionSet {
    let symbol: ValueSymbol
    let exceptions: [LoweredException]
    /// Whether the first prevails over the second, directly or through others.
    let prevails: [[Bool]]
    let base: Value
    let baseRange: SourceRange

    /// Those that prevail over one of two.
    func above(_ first: Int, _ second: Int) -> [Int] {
        exceptions.indices.filter { prevails[$0][first] || prevails[$0][second] }
    }
}

extension Lowerer {
    /// Whether no two exceptions can apply together; nil where two do that differ in value and neither prevails.
    mutating func checkMeetings(_ set: ExceptionSet) -> Bool? {
        let exceptions = set.exceptions
        let conditions = exceptions.map(\.condition)
        let inputs: ConditionRegions
        let regions: [Region?]
        if let related = relatedRegions(of: conditions, leading: []) {
            (inputs, regions) = (related.inputs, related.regions)
        } else {
            inputs = self.regions(of: conditions)
            regions = conditions.map { inputs.region($0) }
        }
        let space = inputs.space
        for (exception, region) in zip(exceptions, regions) {
            guard let region, region.sample(in: space) == nil else { continue }
            unsay(.conditionNeverHolds, within: exception.declaration.condition.range)
            report(.exceptionNeverApplies(exception.declaration.name))
        }
        var areDisjoint = true
        var isSound = true
        var agreements: [Agreement] = []
        for second in exceptions.indices {
            for first in 0..<second {
                let isSettled = set.prevails[first][second] || set.prevails[second][first]
                let agree = isSame(exceptions[first].value, exceptions[second].value)
                guard let left = regions[first], let right = regions[second] else {
                    areDisjoint = false
                    if !isSettled, !agree {
                        isSound = false
                        report(
                            .exceptionsUndecided(
                                exceptions[first].declaration, exceptions[second].declaration, language))
                    }
                    continue
                }
                let shared = left.intersection(right, in: space)
                if shared.boxes.isEmpty { continue }
                areDisjoint = false
                if isSettled { continue }
                // Where a third prevails over either of them, they do not meet.
                let taken = Region(set.above(first, second).flatMap { regions[$0]?.boxes ?? [] })
                let rest = shared.subtracting(taken, in: space) ?? shared
                guard let box = rest.boxes.first, let sample = Region([box]).sample(in: space) else { continue }
                let words = inputs.words(sample, in: box, self)
                if agree {
                    agreements.append(Agreement(first: first, second: second, sample: words))
                    continue
                }
                isSound = false
                report(
                    .exceptionsCollide(
                        exceptions[second].declaration, exceptions[first].declaration, of: set.symbol.name.text, words,
                        language))
            }
        }
        guard isSound else { return nil }
        advise(set, regions, agreements, inputs)
        return areDisjoint
    }

    func isSame(_ first: Value, _ second: Value) -> Bool {
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
