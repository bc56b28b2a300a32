import RuleEngine

/// What one worker makes of a log's rows.
final class RowWorker: @unchecked Sendable {
    let machine: Machine
    private let data: RunData
    /// Read from the batches.
    private let needed: Set<FieldID>
    /// Kept for later passes.
    private let kept: Set<FieldID>?
    private let inForce: ClosedRange<Int32>
    private let delivered: ClosedRange<Int32>?
    private let masks = Memory(bytes: Batch.capacity * 8)
    private(set) var retained: [RetainedBatch] = []
    private(set) var firstDay = Int32.max
    private(set) var lastDay = Int32.min
    private(set) var leftOut = 0
    /// Only its pages' days matter: those with a row in force.
    private(set) var days = PageFrame(unit: .day, size: 0)

    init(_ step: Schedule.Step, _ data: RunData, needed: Set<FieldID>, kept: Set<FieldID>?) {
        machine = Machine(step, data)
        self.data = data
        self.needed = needed
        self.kept = kept
        inForce = data.plan.validity.days
        delivered = data.options.delivered?.days
    }

    func add(_ rows: LogBatch) {
        guard rows.count > 0 else { return }
        let batch = unsafe RowBatch(rows, needed)
        run(batch)
        if let kept { retained.append(RetainedBatch(batch, keeping: kept)) }
    }

    func run(_ rows: RowBatch) {
        var batch = Batch(count: rows.count, days: rows.days, dayLanes: rows.dayLanes)
        batch.owners = rows.owners
        if rows.days.lowerBound < inForce.lowerBound || rows.days.upperBound > inForce.upperBound {
            let live = Lanes(masks, width: .byte)
            WithinKernel.run(rows.count, rows.dayLanes, inForce, into: live)
            batch.live = live
        }
        count(batch)
        bind(rows)
        if !machine.step.outputs.isEmpty || !machine.step.guarantees.isEmpty { keep(&batch) }
        machine.run(batch)
    }

    /// What the run as a whole must know of the rows.
    private func count(_ batch: Batch) {
        guard let live = batch.live else {
            firstDay = min(firstDay, batch.days.lowerBound)
            lastDay = max(lastDay, batch.days.upperBound)
            if days.page(of: batch.days.lowerBound) != days.page(of: batch.days.upperBound) { addDays(batch) }
            return
        }
        leftOut += batch.count - CountKernel.run(batch.count, live)
        addDays(batch)
    }

    private func addDays(_ batch: Batch) {
        guard let lanes = batch.dayLanes else { return }
        var frame = days
        lanes.forEachDay(batch.count) { day in
            guard inForce.contains(day) else { return }
            firstDay = min(firstDay, day)
            lastDay = max(lastDay, day)
            _ = frame.page(of: day)
        }
        days = frame
    }

    private func bind(_ rows: RowBatch) {
        for binding in machine.program.bindings {
            switch binding.input {
            case .field(let field):
                if let lanes = rows.fields[field]?.lanes { machine.registers[binding.register] = lanes }
            case .fieldPresence(let field):
                if let lanes = rows.fields[field]?.presence { machine.registers[binding.register] = lanes }
            case .owner: machine.registers[binding.register] = rows.owners
            case .day: machine.registers[binding.register] = rows.dayLanes
            case .record, .stored, .storedPresence, .kept, .keptPresence, .hasKept, .gathered, .gatheredPresence: break
            }
        }
    }

    /// Which rows are delivered.
    private func keep(_ batch: inout Batch) {
        var mask = batch.live
        if let delivered {
            let within = Lanes(masks, atByte: Batch.capacity, width: .byte)
            WithinKernel.run(batch.count, rows: batch, delivered, into: within)
            if let live = mask {
                let both = Lanes(masks, atByte: 2 * Batch.capacity, width: .byte)
                LogicKernel.and.run(batch.count, .lanes(live), .lanes(within), into: both)
                mask = both
            } else {
                mask = within
            }
        }
        guard let mask else { return }
        batch.delivered = mask
        let numbers = Lanes(masks, atByte: 4 * Batch.capacity, width: .word)
        batch.kept = Batch.Kept(count: mask.numbersOfOnes(batch.count, into: numbers), lanes: numbers)
    }
}

extension DayRange {
    /// As far as day numbers go.
    var days: ClosedRange<Int32> {
        let first = Int32(clamping: from)
        return first...max(first, Int32(clamping: (until ?? Int(Int32.max)) - 1))
    }
}

extension WithinKernel {
    fileprivate static func run(_ count: Int, rows: Batch, _ range: ClosedRange<Int32>, into result: Lanes) {
        if let days = rows.dayLanes { run(count, days, range, into: result) }
    }
}

extension Lanes {
    fileprivate func forEachDay(_ count: Int, _ body: (Int32) -> Void) {
        let days = unsafe UnsafeBufferPointer(buffer(of: count, as: Int32.self)).span
        for i in 0..<count { body(days[i]) }
    }
}
