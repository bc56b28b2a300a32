import RuleEngine

/// What a machine keeps of the records of one chunk from period to period.
struct KeptValues {
    struct Kept {
        var values: Lanes
        var presence: Lanes?
    }

    private let memory: Memory
    /// Whether a record had a period before this one.
    let exists: Lanes
    private var values: [ValueID: Kept] = [:]

    /// - Parameter graph: where the types of the values stand.
    init(_ program: Program, _ graph: ValueGraph) {
        var bytes = Batch.capacity
        var places: [(value: ValueID, offset: Int)] = []
        for instruction in program.instructions {
            guard case .keep(let value, let width, _, _, _) = instruction.operation else { continue }
            places.append((value, bytes))
            bytes += Batch.capacity * (width.bytes + 1)
        }
        memory = Memory(bytes: places.isEmpty ? 0 : bytes, filledWith: 0)
        exists = Lanes(memory, atByte: 0, width: .byte)
        for (value, offset) in places {
            let width = Width(storing: graph.values[value].type)
            values[value] = Kept(
                values: Lanes(memory, atByte: offset, width: width),
                presence: Lanes(memory, atByte: offset + Batch.capacity * width.bytes, width: .byte))
        }
    }

    subscript(value: ValueID) -> Kept? { values[value] }

    /// Begins another chunk of records: none has an earlier period.
    func begin() { FillKernel.run(Batch.capacity, 0, into: exists) }
}

extension Machine {
    func keep(
        _ value: ValueID, _ width: Width, _ a: Argument, _ presence: Argument?, _ exists: Operand?, _ batch: Batch
    ) {
        // What is not scored is no earlier period of anything.
        guard batch.isScored, let target = kept[value] else { return }
        move(batch, width, a, exists, into: target.values)
        if let presence, let lanes = target.presence { move(batch, .byte, presence, exists, into: lanes) }
    }

    func keepExistence(_ exists: Operand?, _ batch: Batch) {
        switch exists.map({ argument($0, batch) }) {
        case nil, .scalar(1)?: FillKernel.run(batch.count, batch.isScored ? 1 : 0, into: kept.exists)
        case .lanes(let lanes)?:
            guard batch.isScored else { return }
            LogicKernel.or.run(batch.count, .lanes(kept.exists), .lanes(lanes), into: scratch.mask)
            CopyKernel.run(batch.count, .lanes(scratch.mask), into: kept.exists)
        case .scalar?: break
        }
    }

    /// Copies the lanes that exist.
    private func move(_ batch: Batch, _ width: Width, _ a: Argument, _ exists: Operand?, into target: Lanes) {
        switch exists.map({ argument($0, batch) }) {
        case nil, .scalar(1)?: CopyKernel.run(batch.count, a, into: target)
        case .lanes(let mask)?:
            let room = scratch.values(width)
            let old = Argument.lanes(target)
            switch width {
            case .byte: SelectKernel.run(batch.count, mask, a, old, into: room, as: UInt8.self)
            case .word: SelectKernel.run(batch.count, mask, a, old, into: room, as: Int32.self)
            case .double: SelectKernel.run(batch.count, mask, a, old, into: room, as: Int64.self)
            case .quad: SelectKernel.run(batch.count, mask, a, old, into: room, as: Int128.self)
            }
            CopyKernel.run(batch.count, .lanes(room), into: target)
        case .scalar?: break
        }
    }
}
