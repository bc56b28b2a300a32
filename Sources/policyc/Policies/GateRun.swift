import Evaluator
import Findings
import RuleEngine

/// How one file of limits came out.
struct GateRun {
    /// One limit for one record, in the period where it is worst.
    struct Entry {
        var key: String?
        var period: String?
        /// nil where the limit cannot be told as figures.
        var comparison: Comparison?
        var unit: NumberType.Unit = .none
        var reading: LimitReading?
        /// For how many periods it is exceeded.
        var periods = 1
        /// By how much it is exceeded; of limits in different units as a share.
        fileprivate var weight: LimitFigure?
    }

    /// How one guarantee came out.
    struct Verdict {
        var name: String
        var place: SourceRange
        /// Whose records it is about; nil: everything.
        var register: String?
        var citation: [String]
        var checked: Int
        var violated: Int
        /// One a record, what is exceeded most first.
        var exceeded: [Entry] = []
        /// How many more records exceed it that are not shown.
        var hidden: [GateNames.Hiding: Int] = [:]
        /// Where least room is left, of the records that are shown; only of a limit that is kept.
        var tightest: Entry?
        /// It holds whatever the data.
        var isProven: Bool

        var isKept: Bool { violated == 0 && (checked > 0 || isProven) }
    }

    let gate: Gate
    let names: GateNames
    let result: RunResult
    let verdicts: [Verdict]

    init(_ gate: Gate, _ run: LimitsRun, _ names: GateNames) {
        self.gate = gate
        self.names = names
        result = run.result
        verdicts = gate.plan.guarantees.indices.map { position in
            Self.verdict(gate, position, run.rows[position], run.result.guarantees[position], names)
        }
    }

    private static func verdict(
        _ gate: Gate, _ position: Int, _ rows: [LimitsRun.Row], _ result: GuaranteeResult, _ names: GateNames
    ) -> Verdict {
        let guarantee = gate.plan.guarantees[position]
        let limits = gate.limits[position]
        var verdict = Verdict(
            name: guarantee.name, place: gate.place(of: guarantee), register: gate.plan.register(of: guarantee),
            citation: gate.plan.origins[guarantee.origin].citation, checked: result.checked, violated: result.violated,
            isProven: guarantee.isProven)
        var worst: [String: Entry] = [:]
        var hidden: [String: GateNames.Hiding] = [:]
        var tightest: (entry: Entry, share: LimitFigure)?
        for row in rows {
            if let hiding = names.hiding(row.key, of: verdict.register) {
                if !row.isKept { hidden[row.key ?? ""] = hiding }
                continue
            }
            let readings = Self.readings(limits, row)
            guard !row.isKept else {
                for (limit, reading, isExempt) in readings where !isExempt && Self.isTelling(reading) {
                    guard let share = reading.share ?? (limits.count == 1 ? reading.excess : nil) else { continue }
                    if let known = tightest, !(known.share < share) { continue }
                    tightest = (Self.entry(row, limit, reading, share), share)
                }
                continue
            }
            let broken = readings.filter { $0.2 == false && !Self.holds($0.0.comparison, $0.1.excess) }
            var entry = Entry(key: row.key, period: row.period)
            for (limit, reading, _) in broken {
                let weight = limits.count == 1 ? reading.excess : reading.share ?? reading.excess
                if let known = entry.weight, !(known < weight) { continue }
                entry = Self.entry(row, limit, reading, weight)
            }
            let key = row.key ?? row.period ?? ""
            guard var known = worst[key] else {
                worst[key] = entry
                continue
            }
            let count = known.periods + 1
            if let new = entry.weight, known.weight.map({ $0 < new }) ?? true { known = entry }
            known.periods = count
            worst[key] = known
        }
        for hiding in hidden.values { verdict.hidden[hiding, default: 0] += 1 }
        if verdict.violated == 0 { verdict.tightest = tightest?.entry }
        verdict.exceeded = worst.sorted { left, right in
            switch (left.value.weight, right.value.weight) {
            case (let one?, let other?) where one != other: other < one
            case (.some, nil): true
            case (nil, .some): false
            default: left.key.utf8.lexicographicallyPrecedes(right.key.utf8)
            }
        }.map(\.value)
        return verdict
    }

    private static func readings(
        _ limits: [MeasuredLimit], _ row: LimitsRun.Row
    ) -> [(MeasuredLimit, LimitReading, isExempt: Bool)] {
        var result: [(MeasuredLimit, LimitReading, isExempt: Bool)] = []
        var first = 0
        for limit in limits {
            let last = first + limit.nodes.count
            let isExempt = zip(limit.exemptions, row.values[last...]).contains { $1 == ($0.answer ? 1 : 0) }
            if let reading = limit.reading(Array(row.values[first..<last])) {
                result.append((limit, reading, isExempt))
            }
            first = last + limit.exemptions.count
        }
        return result
    }

    private static func entry(
        _ row: LimitsRun.Row, _ limit: MeasuredLimit, _ reading: LimitReading, _ weight: LimitFigure
    ) -> Entry {
        Entry(
            key: row.key, period: row.period, comparison: limit.comparison, unit: limit.unit, reading: reading,
            weight: weight)
    }

    /// Someone who is paid nothing before and after is at every limit, and tells nothing of how near it is.
    private static func isTelling(_ reading: LimitReading) -> Bool {
        !(reading.left.isZero && reading.right.isZero)
    }

    private static func holds(_ comparison: Comparison, _ excess: LimitFigure) -> Bool {
        switch comparison {
        case .lessOrEqual, .greaterOrEqual: excess.numerator <= 0
        case .less, .greater: excess.numerator < 0
        case .equal: excess.isZero
        case .notEqual: !excess.isZero
        }
    }
}

extension Plan {
    /// The register that a guarantee speaks of the records of; of the rows of a log, their owners'.
    fileprivate func register(of guarantee: Guarantee) -> String? {
        guard case .table(let table) = grains[guarantee.grain].subject else { return nil }
        switch tables[table].kind {
        case .register: return tables[table].name
        case .log(let owner, _, _): return tables[owner].name
        }
    }
}
