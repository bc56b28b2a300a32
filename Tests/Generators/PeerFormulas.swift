import PolicyDSL

extension FormulaGenerator {
    /// A rank among all or some records, or a share of them.
    mutating func standing(_ measure: Measure, _ scope: Scope) -> Quantity? {
        let group = dice.once(in: 3) ? nil : dice.pick(scope.readables.filter(\.guards.isEmpty))?.path
        switch measure {
        case .plain:
            guard let value = ranked(scope) else { return nil }
            return Quantity(.peers(dice.one(.rank, .ascendingRank), value, group), Size(magnitude: 9.4))
        case .percent:
            let share = Formula.peers(.share, condition(scope, depth: 1), group)
            return Quantity(share, Size(magnitude: 9.4, decimals: 2, denominator: 9.4))
        case .rupiah, .minutes, .hours, .days, .named: return nil
        }
    }

    private mutating func ranked(_ scope: Scope) -> Formula? {
        let kinds = scope.readables.map(\.kind).filter { kind in
            switch kind {
            case .number, .date, .time, .choice: true
            case .boolean, .text, .reference: false
            }
        }
        guard let kind = dice.pick(kinds) else { return nil }
        return read(kind, scope, canSubstitute: true)
    }
}
