import RuleEngine

/// Reckons the values of records, or of everything, in all their periods.
enum DenseStep {
    static func run(_ step: Schedule.Step, _ data: RunData) -> StepResult {
        let graph = data.schedule.graph
        let periods = data.periods(step.domain.unit)
        let size = data.size(of: step.domain)
        for value in step.peers { data.stored[value] = PeerStep.run(value, step.domain, data) }
        for value in step.stores {
            let type = graph.values[value].type
            data.stored[value] = PagedColumn(
                width: Width(storing: type), size: size, pages: periods.count, unit: step.domain.unit,
                isOptional: type.isOptional)
        }
        let chunks = (size + Batch.capacity - 1) / Batch.capacity
        // A batch with few operations is not worth a thread.
        let isSmall = periods.count * size * max(step.program.instructions.count, 1) < 1 << 14
        // Where earlier periods are read, a worker takes a chunk of records through all of them, in order.
        let readsPast = step.program.readsPast
        let pieces = readsPast ? chunks : periods.count * chunks
        let workers = Parallel.run(workers: isSmall ? 1 : data.workers, pieces: pieces) {
            DenseWorker(step, data)
        } _: { worker, piece in
            guard readsPast else {
                worker.run(page: piece / chunks, chunk: piece % chunks, periods, size: size)
                return
            }
            worker.machine.kept.begin()
            for page in 0..<periods.count { worker.run(page: page, chunk: piece, periods, size: size) }
        }
        return StepResult(workers.map(\.machine))
    }
}

/// One worker at a `DenseStep`.
private final class DenseWorker: @unchecked Sendable {
    let machine: Machine
    private let data: RunData
    private let delivered: ClosedRange<Int32>?
    /// Stands in for what is not there.
    private let zeros = Memory(bytes: Batch.capacity * Width.quad.bytes, filledWith: 0)

    init(_ step: Schedule.Step, _ data: RunData) {
        machine = Machine(step, data)
        self.data = data
        delivered = data.options.delivered?.days
    }

    func run(page: Int, chunk: Int, _ periods: Periods, size: Int) {
        let first = chunk * Batch.capacity
        let firstDay = Int32(truncatingIfNeeded: periods.firstDays[page])
        let lastDay = Int32(truncatingIfNeeded: periods.lastDays[page])
        var batch = Batch(count: min(Batch.capacity, size - first), days: firstDay...lastDay)
        batch.firstRecord = first
        batch.isScored = periods.isScored[page]
        batch.isDelivered = periods.unit == nil || (delivered?.contains(firstDay) ?? true)
        bind(batch)
        machine.run(batch)
    }

    private func bind(_ batch: Batch) {
        for binding in machine.program.bindings {
            machine.registers[binding.register] = lanes(binding.input, batch) ?? Lanes(zeros, width: binding.width)
        }
    }

    private func lanes(_ input: Input, _ batch: Batch) -> Lanes? {
        let first = batch.firstRecord
        switch input {
        case .field(let field):
            return machine.program.domain.table.flatMap { data.field($0, field)?.lanes.dropFirst(first) }
        case .fieldPresence(let field):
            return machine.program.domain.table.flatMap { data.field($0, field)?.presence?.dropFirst(first) }
        case .record:
            return Lanes(data.recordNumbers, at: first, width: .word)
        case .stored(let value):
            guard let column = data.stored[value], let page = machine.page(column.unit, batch) else { return nil }
            return column.lanes(page: page, from: first)
        case .storedPresence(let value):
            guard let column = data.stored[value], let page = machine.page(column.unit, batch) else { return nil }
            return column.presenceLanes(page: page, from: first)
        case .gathered(let gathering):
            guard let column = data.gathered[gathering], let page = machine.page(column.unit, batch) else { return nil }
            return column.lanes(page: page, from: first)
        case .gatheredPresence(let gathering):
            guard let column = data.gathered[gathering], let page = machine.page(column.unit, batch) else { return nil }
            return column.presenceLanes(page: page, from: first)
        case .kept(let value): return machine.kept[value]?.values
        case .keptPresence(let value): return machine.kept[value]?.presence
        case .hasKept: return machine.kept.exists
        case .owner, .day:
            return nil
        }
    }
}

/// What the workers of a step found.
struct StepResult: Sendable {
    var gathered: [Gathered]
    /// Parallel to the step's guarantees.
    var tallies: [GuaranteeTally]
    /// By worker, then by row output.
    var rows: [[RowCollector]]

    init(_ machines: [Machine]) {
        gathered = machines.map(\.gathered)
        rows = machines.map(\.rows)
        tallies = machines.first?.tallies ?? []
        for machine in machines.dropFirst() {
            for position in tallies.indices { tallies[position].join(machine.tallies[position]) }
        }
    }
}
