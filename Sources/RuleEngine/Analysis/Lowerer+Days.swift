import Findings
import PolicyDSL

extension Lowerer {
    /// A day of the data held against a date on which the regulation is not in force: always so, or never.
    mutating func watchDay(
        _ comparison: Comparison, _ left: (value: Value, text: Expression), _ right: (value: Value, text: Expression),
        at range: SourceRange, _ context: Context
    ) {
        if isFigure(left.value), !isFigure(right.value) {
            return watchDay(comparison.flipped, right, left, at: range, context)
        }
        guard !context.isQuiet, case .date(let day) = left.value.kind, case .date(let date) = right.value.kind,
            let threshold = date.interval.only, isFigure(right.value), isScored(day.node, context.grain),
            let inForce = scored(context.grain, range)?.intersection(day.interval),
            let truth = comparison.decided(inForce, Interval(only: threshold))
        else { return }
        let until = symbols.validities[range.file]?.until
        let words = CivilDate(dayNumber: Int(clamping: threshold)).iso
        report(
            .dateOutsideValidity(
                words, always: truth, from: CivilDate(dayNumber: Int(clamping: inForce.lowerBound)).iso,
                through: until == nil ? nil : CivilDate(dayNumber: Int(clamping: inForce.upperBound)).iso, at: range))
    }

    /// Whether a node is the row's own day, or the first of the period: what is scored lies within the regulation's time.
    private func isScored(_ node: NodeID, _ grain: Grain) -> Bool {
        switch builder.nodes[node] {
        case .date: return true
        case .field(let field):
            guard case .table(let table) = grain.subject, case .log(_, _, let date) = symbols.tables[table].kind else {
                return false
            }
            return field == date
        default: return false
        }
    }

    /// The days that a file's rules are asked about. A period may begin before its regulation and be read by others.
    private func scored(_ grain: Grain, _ place: SourceRange) -> Interval? {
        guard let validity = symbols.validities[place.file] else { return nil }
        let days: Int =
            switch grain.period {
            case nil, .day?: 0
            case .week?: 6
            case .month?: 30
            case .quarter?: 91
            case .semester?: 183
            case .year?: 365
            }
        let last = validity.until.map { Int128($0 - 1) } ?? Int128(calendarDays.upperBound)
        return Int128(validity.from - days)...max(Int128(validity.from), last)
    }
}
