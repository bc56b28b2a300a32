import RuleEngine

/// One run, step after step.
struct ColumnarRun {
    let data: RunData
    /// By log.
    private var retained: [TableID: [RetainedBatch]] = [:]
    /// By log: the texts of the codes in its rows.
    private var texts: [TableID: ByteStrings] = [:]
    private var reports: [TableID: DoorReport] = [:]
    private var leftOut: [TableID: Int] = [:]
    /// By log: the days with a row in force.
    private var daysInForce: [TableID: Set<Int>] = [:]
    /// By guarantee.
    private var tallies: [Int: GuaranteeTally] = [:]
    /// By output.
    private var rows: [Int: [RowCollector]] = [:]

    init(_ data: RunData) { self.data = data }

    mutating func execute(_ onStage: (@Sendable (ColumnarEngine.Stage) -> Void)?) throws(RunError) {
        let steps = data.schedule.steps
        let first = steps.firstIndex { $0.phase >= ValueGraph.logPass } ?? steps.count
        let after = steps.firstIndex { $0.phase > ValueGraph.logPass } ?? steps.count
        let lastUses = LastUses(data.schedule)
        run(steps[..<first]) { _, _ in }
        onStage?(.logs)
        var pending: [(step: Schedule.Step, result: StepResult)] = []
        var range: ClosedRange<Int>?
        for step in steps[first..<after] { pending.append((step, try read(step, &range))) }
        onStage?(.scoring)
        data.settlePeriods(days: range, existing: daysInForce.values.reduce(into: []) { $0.formUnion($1) })
        for (step, result) in pending { finish(step, result) }
        run(steps[after...]) { run, position in
            for id in lastUses.gatherings[position, default: []] { run.data.gathered[id] = nil }
            for value in lastUses.stored[position, default: []] { run.data.stored[value] = nil }
        }
    }

    // MARK: Steps

    /// Steps in order, those of a circle in as many rounds as it needs; after each, `done` is told its position.
    private mutating func run(
        _ steps: ArraySlice<Schedule.Step>, done: (inout ColumnarRun, Int) -> Void
    ) {
        var rest = steps
        while let step = rest.first {
            let together = step.circle == nil ? rest.prefix(1) : rest.prefix { $0.circle == step.circle }
            if let circle = step.circle {
                runRounds(data.schedule.graph.circles[circle], together)
            } else if case .rows(let log) = step.domain {
                again(step, log)
            } else {
                dense(step)
            }
            for position in together.indices { done(&self, position) }
            rest = rest[together.endIndex...]
        }
    }

    mutating func dense(_ step: Schedule.Step) { finish(step, DenseStep.run(step, data)) }

    /// The pass over a log's file.
    private mutating func read(_ step: Schedule.Step, _ range: inout ClosedRange<Int>?) throws(RunError) -> StepResult {
        guard case .rows(let log) = step.domain, let reader = data.dataset.logs[log] else { return StepResult([]) }
        let later = data.schedule.steps.filter { $0.domain == step.domain && $0.phase > step.phase }
        let kept = later.reduce(into: Set<FieldID>()) { $0.formUnion($1.program.fields) }
        let needed = step.program.fields.union(kept)
        if let loaded = data.dataset.loaded[log] { return run(step, loaded, &range) }
        let data = data
        let (parts, report) = try reader.read(needed: needed, threads: data.workers) {
            RowWorker(step, data, needed: needed, kept: later.isEmpty ? nil : kept)
        } each: { (worker: inout RowWorker, batch: LogBatch) in
            worker.add(batch)
        }
        reports[log] = report.report
        for (worker, _) in parts { note(worker, of: log, &range) }
        unify(log, parts.map { ($0.part, $0.texts) })
        return StepResult(parts.map(\.part.machine))
    }

    /// The same over rows that are in memory.
    private mutating func run(_ step: Schedule.Step, _ loaded: LoadedLog, _ range: inout ClosedRange<Int>?)
        -> StepResult
    {
        let log = loaded.table
        let data = data
        let workers = Parallel.run(workers: data.workers, pieces: loaded.batches.count) {
            RowWorker(step, data, needed: [], kept: nil)
        } _: { worker, piece in
            worker.run(loaded.batches[piece].rows)
        }
        reports[log] = loaded.report
        texts[log] = loaded.texts
        retained[log] = loaded.batches
        for worker in workers { note(worker, of: log, &range) }
        return StepResult(workers.map(\.machine))
    }

    private mutating func note(_ worker: RowWorker, of log: TableID, _ range: inout ClosedRange<Int>?) {
        leftOut[log, default: 0] += worker.leftOut
        daysInForce[log, default: []].formUnion(worker.days.firstDays.filter { data.plan.validity.contains($0) })
        guard worker.firstDay <= worker.lastDay else { return }
        let days = Int(worker.firstDay)...Int(worker.lastDay)
        range = range.map { min($0.lowerBound, days.lowerBound)...max($0.upperBound, days.upperBound) } ?? days
    }

    /// Gives texts that only this log has the same codes, whichever worker met them.
    private mutating func unify(_ log: TableID, _ parts: [(worker: RowWorker, texts: TextOverlay)]) {
        let merge = TextMerge(pool: data.dataset.texts, overlays: parts.map(\.texts))
        texts[log] = merge.texts
        let textFields = data.plan.tables[log].fields.indices.filter { data.plan.tables[log].fields[$0].type == .text }
        for (position, part) in parts.enumerated() {
            for batch in part.worker.retained {
                for field in textFields { batch.recode(field) { merge.code($0, overlay: position) } }
            }
            for collector in part.worker.machine.rows {
                let output = data.plan.outputs[collector.output]
                for (column, definition) in output.columns.enumerated() {
                    guard case .node(_, .text) = definition.source else { continue }
                    collector.recode(column) { merge.code($0, overlay: position) }
                }
            }
            retained[log, default: []] += part.worker.retained
        }
    }

    /// A further pass over rows that were kept.
    private mutating func again(_ step: Schedule.Step, _ log: TableID) {
        let batches = retained[log] ?? []
        let data = data
        let workers = Parallel.run(workers: data.workers, pieces: batches.count) {
            RowWorker(step, data, needed: [], kept: nil)
        } _: { worker, piece in
            worker.run(batches[piece].rows)
        }
        finish(step, StepResult(workers.map(\.machine)))
    }

    private mutating func finish(_ step: Schedule.Step, _ result: StepResult) {
        for (position, id) in step.gatherings.enumerated() {
            let periods = data.periods(data.schedule.graph.gatherings[id].unit)
            data.gathered[id] = Merge.run(result.gathered, position, periods: periods, workers: data.workers)
            for part in result.gathered { part.discard(position) }
        }
        for (position, id) in step.guarantees.enumerated() where position < result.tallies.count {
            tallies[id] = result.tallies[position]
        }
        for (position, id) in step.outputs.enumerated() { rows[id] = result.rows.map { $0[position] } }
    }

    // MARK: Result

    func result(_ onStage: (@Sendable (ColumnarEngine.Stage) -> Void)?) throws(RunError) -> RunResult {
        var result = RunResult(scored: data.scored)
        onStage?(.writing)
        for (id, output) in data.plan.outputs.enumerated() {
            let form = data.schedule.graph.outputs[id]
            let delivery: Delivery
            if case .rows(let log) = form.domain {
                delivery = Delivery(
                    output, rows: rows[id] ?? [], texts: texts[log] ?? data.dataset.texts.texts, data)
            } else {
                delivery = Delivery(output, form, data)
            }
            result.outputs.append(delivery.file(workers: data.workers))
        }
        for (id, guarantee) in data.schedule.graph.guarantees.enumerated() {
            let told = guarantee.flatMap { guarantee in
                tallies[id].map { $0.result(guarantee, data.plan.guarantees[id], data) }
            }
            result.guarantees.append(told ?? GuaranteeResult())
        }
        result.periods = deliveredPeriods()
        try addReports(&result)
        return result
    }

    private func deliveredPeriods() -> [PeriodCount] {
        let graph = data.schedule.graph
        let units = Set(
            graph.outputs.compactMap(\.domain.unit) + graph.guarantees.compactMap { $0?.domain.unit })
        return PeriodUnit.allCases.filter(units.contains).map { unit in
            let periods = data.periods(unit)
            let count = periods.firstDays.indices.count { page in
                periods.isScored[page] && (data.options.delivered?.contains(periods.firstDays[page]) ?? true)
            }
            return PeriodCount(unit: unit, count: count)
        }
    }

    private func addReports(_ result: inout RunResult) throws(RunError) {
        var all = reports
        for report in data.dataset.registerReports.compactMap(\.self) { all[report.table] = report }
        for table in data.plan.tables.indices {
            guard let report = all[table] else {
                result.tables.append(TableCount())
                continue
            }
            if case .register(_, isOpen: true) = data.plan.tables[table].kind {
                // Its records are those that the data refers to; there is no file to be rejected from.
                let count = data.recordCounts[table]
                result.tables.append(TableCount(read: count, accepted: count))
                result.notes += report.notes
                continue
            }
            var count = TableCount(read: report.rows, accepted: report.accepted - (leftOut[table] ?? 0))
            count.leftOut = leftOut[table] ?? 0
            for reason in try report.reasons(data.plan) { count.rejected[reason.code] = reason.count }
            result.tables.append(count)
            result.rejections.add(report, data.plan)
            result.notes += report.notes
        }
        result.notes += data.dataset.notes
        result.notes += HolidayYears.findings(data.plan, scored: data.scored) { table in
            data.dataset.days(of: table, data.plan).map { Int($0) }
        }
        result.notes += LogGaps.findings(data.plan, scored: data.scored, delivered: data.options.delivered) { log in
            daysInForce[log, default: []]
        }
    }
}
