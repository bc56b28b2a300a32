public import RuleEngine

/// The slow engine that is obviously right.
public enum ReferenceEngine {
    /// Scores data under a plan; the same bytes as any other engine.
    public static func run(_ plan: Plan, on data: DataSet, options: RunOptions = RunOptions()) throws(RunError)
        -> RunResult
    {
        try trace(plan, on: data, options: options).result
    }

    /// Scores data, and says what the run went through.
    public static func trace(
        _ plan: Plan, on data: DataSet, options: RunOptions = RunOptions()
    ) throws(RunError) -> (result: RunResult, trace: ReferenceTrace) {
        let admission = try ReferenceDoor(plan).admit(data)
        let calendar = ScoredCalendar(
            days: scoredDays(options, admission.data, plan), validity: plan.validity)
        var evaluator = ReferenceEvaluator(plan: plan, data: admission.data, calendar: calendar)
        var result = RunResult(
            rejections: Rejections(admission.rejections), notes: admission.notes, tables: admission.counts,
            scored: calendar.days)
        result.notes += HolidayYears.findings(plan, scored: calendar.days) { Array(admission.data.holidays($0, plan)) }
        result.notes += LogGaps.findings(plan, scored: calendar.days, delivered: options.delivered) { log in
            Set(admission.data.tables[log].compactMap(\.day))
        }
        for output in plan.outputs {
            result.outputs.append(try file(of: output, &evaluator, options))
        }
        for guarantee in plan.guarantees {
            result.guarantees.append(try check(guarantee, &evaluator, options))
        }
        result.periods = deliveredPeriods(evaluator, options)
        return (result, evaluator.trace)
    }

    static func scoredDays(_ options: RunOptions, _ data: ReferenceData, _ plan: Plan) -> ClosedRange<Int>? {
        if let asked = options.scored {
            let last = (asked.until ?? asked.from + 1) - 1
            return asked.from <= last ? asked.from...last : nil
        }
        let days = data.days(plan)
        guard let first = days.min(), let last = days.max() else { return nil }
        return first...last
    }

    /// The places of a grain that are delivered.
    private static func delivered(
        _ grain: GrainID, _ evaluator: ReferenceEvaluator, _ options: RunOptions
    ) -> [Place] {
        evaluator.calendar.places(of: grain, evaluator.plan, evaluator.data).filter { place in
            guard let day = place.day, let delivered = options.delivered else { return true }
            return delivered.contains(day)
        }
    }

    private static func file(
        of output: Output, _ evaluator: inout ReferenceEvaluator, _ options: RunOptions
    ) throws(RunError) -> OutputFile {
        let plan = evaluator.plan
        var rows = OutputRows(
            titles: output.columns.map(\.title), formats: output.columns.map { plan.outputFormat(of: $0, in: output) },
            sort: output.sort)
        for place in delivered(output.grain, evaluator, options) {
            var values: [OutputValue] = []
            var scratch: ReferenceEvaluator.Scratch = [:]
            for column in output.columns {
                switch column.source {
                case .period:
                    guard let day = place.day else { throw .fault("output \(output.name) has no period") }
                    values.append(.integer(Int128(day)))
                case .node(let node, let type):
                    let value = try evaluator.evaluate(node, at: place, &scratch)
                    values.append(evaluator.outputValue(value, type))
                }
            }
            rows.rows.append(OutputRows.Row(values: values, tie: evaluator.tie(at: place)))
        }
        return rows.file(named: output.name)
    }

    private static func check(
        _ guarantee: Guarantee, _ evaluator: inout ReferenceEvaluator, _ options: RunOptions
    ) throws(RunError) -> GuaranteeResult {
        var result = GuaranteeResult()
        let evidence = evaluator.plan.evidence(of: guarantee)
        var found: [(tie: [OutputValue], violation: GuaranteeResult.Violation)] = []
        for place in delivered(guarantee.grain, evaluator, options) {
            var scratch: ReferenceEvaluator.Scratch = [:]
            result.checked += 1
            if try evaluator.boolean(guarantee.condition, at: place, &scratch) { continue }
            if guarantee.isProven { throw .fault("guarantee \(guarantee.name) was proven and does not hold") }
            found.append(
                (
                    evaluator.keyAndDay(at: place),
                    GuaranteeResult.Violation(
                        key: evaluator.keyText(at: place), day: place.day,
                        evidence: try evaluator.evidence(evidence, of: guarantee, at: place))
                ))
        }
        if guarantee.isProven { return GuaranteeResult() }
        result.violated = found.count
        found.sort { $0.tie.lexicographicallyPrecedes($1.tie) }
        result.violations = found.prefix(GuaranteeResult.kept).map(\.violation)
        return result
    }

    private static func deliveredPeriods(_ evaluator: ReferenceEvaluator, _ options: RunOptions) -> [PeriodCount] {
        let plan = evaluator.plan
        let grains = Set(plan.outputs.map(\.grain) + plan.guarantees.filter { !$0.isProven }.map(\.grain))
        return PeriodUnit.allCases.compactMap { unit in
            let ofUnit = grains.filter { grain in
                guard case .table(let table) = plan.grains[grain].subject, case .log = plan.tables[table].kind else {
                    return plan.grains[grain].period == unit
                }
                return false
            }
            if ofUnit.isEmpty { return nil }
            let days = unit == .day ? evaluator.data.days(plan) : nil
            let count = evaluator.calendar.periods(unit).count { period in
                (options.delivered?.contains(period.first) ?? true) && (days?.contains(period.first) ?? true)
            }
            return PeriodCount(unit: unit, count: count)
        }
    }
}
