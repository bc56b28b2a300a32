import RuleEngine

/// One worker's registers for one program, and what it gives: reused from batch to batch.
final class Machine: @unchecked Sendable {
    let program: Program
    let data: RunData
    let step: Schedule.Step
    /// By register.
    var registers: [Lanes]
    let gathered: Gathered
    /// Parallel to the step's guarantees and row outputs.
    var tallies: [GuaranteeTally]
    var rows: [RowCollector]
    let positionOfGathering: [GatheringID: Int]
    /// Slots already reckoned for the present batch, by frame and register of the group.
    var slotsDone: SlotsDone?

    /// Of the records at hand, for programs that read earlier periods.
    let kept: KeptValues

    // Room beside the registers.
    let registerMemory: Memory
    let scratch: Scratch

    init(_ step: Schedule.Step, _ data: RunData) {
        self.step = step
        self.data = data
        program = step.program
        // Each register begins on its own cache line.
        var offset = 0
        var offsets: [Int] = []
        for (width, isBound) in zip(program.registers, program.isBound) {
            offsets.append(offset)
            if !isBound { offset += Batch.capacity * width.bytes }
        }
        registerMemory = Memory(bytes: offset)
        let memory = registerMemory
        registers = zip(program.registers, offsets).map { width, offset in
            Lanes(memory, atByte: offset, width: width)
        }
        scratch = Scratch()
        kept = KeptValues(step.program, data.schedule.graph)
        gathered = Gathered()
        tallies = step.guarantees.map { _ in GuaranteeTally() }
        rows = step.outputs.map { RowCollector(output: $0) }
        var positions: [GatheringID: Int] = [:]
        var frames: [Target: Int] = [:]
        for (position, id) in step.gatherings.enumerated() {
            positions[id] = position
            let gathering = data.schedule.graph.gatherings[id]
            let target = Target(table: gathering.target.table, unit: gathering.unit)
            let size = data.size(of: gathering.target)
            let frame = frames[target] ?? gathered.frames.count
            if frame == gathered.frames.count {
                frames[target] = frame
                gathered.frames.append(PageFrame(unit: gathering.unit, size: size))
            }
            gathered.frameOf.append(frame)
            gathered.accumulators.append(
                Accumulator(
                    kind: gathering.kind, width: gathering.storedWidth(data.schedule.graph), size: size))
        }
        positionOfGathering = positions
    }

    private struct Target: Hashable {
        var table: TableID?
        var unit: PeriodUnit?
    }

    func argument(_ operand: Operand, _ batch: Batch) -> Argument {
        switch operand {
        case .register(let register): .lanes(registers[register])
        case .scalar(let value): .scalar(value)
        case .firstDay: .scalar(Int128(batch.days.lowerBound))
        case .lastDay: .scalar(Int128(batch.days.upperBound))
        }
    }
}

/// Room for what happens inside one instruction.
struct Scratch {
    private let memory = Memory(bytes: Batch.capacity * 48)
    /// 1 in every byte.
    let ones: Lanes
    let mask: Lanes
    let otherMask: Lanes
    let slots: Lanes

    init() {
        let capacity = Batch.capacity
        ones = Lanes(memory, atByte: 0, width: .byte)
        mask = Lanes(memory, atByte: capacity, width: .byte)
        otherMask = Lanes(memory, atByte: 2 * capacity, width: .byte)
        slots = Lanes(memory, atByte: 4 * capacity, width: .word)
        FillKernel.run(capacity, 1, into: ones)
    }

    /// Of any width.
    func values(_ width: Width) -> Lanes { Lanes(memory, atByte: 8 * Batch.capacity, width: width) }
    func otherValues(_ width: Width) -> Lanes { Lanes(memory, atByte: 24 * Batch.capacity, width: width) }
}

extension Lanes {
    init(_ memory: Memory, atByte offset: Int, width: Width) {
        precondition(offset >= 0 && offset <= memory.byteCount)
        unsafe self.init(memory.base + offset, width)
    }
}
