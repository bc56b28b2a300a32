import RuleEngine

extension Machine {
    /// Runs the program over a batch whose inputs are bound.
    func run(_ batch: Batch) {
        slotsDone = nil
        let count = batch.count
        for instruction in program.instructions {
            let result = instruction.result.map { registers[$0] } ?? scratch.mask
            switch instruction.operation {
            case .input: break
            case .arithmetic(let kernel, let width, let a, let b):
                let x = argument(a, batch)
                let y = argument(b, batch)
                switch width {
                case .byte, .word: kernel.run(count, x, y, into: result, as: Int32.self)
                case .double: kernel.run(count, x, y, into: result, as: Int64.self)
                case .quad: kernel.run(count, x, y, into: result, as: Int128.self)
                }
            case .negate(let width, let a):
                let x = argument(a, batch)
                switch width {
                case .byte, .word: NegateKernel.run(count, x, into: result, as: Int32.self)
                case .double: NegateKernel.run(count, x, into: result, as: Int64.self)
                case .quad: NegateKernel.run(count, x, into: result, as: Int128.self)
                }
            case .divide(let rounding, let width, let a, let b):
                let x = argument(a, batch)
                let y = argument(b, batch)
                switch width {
                case .byte, .word: DivisionKernel.run(rounding, count, x, y, into: result, as: Int32.self)
                case .double: DivisionKernel.run(rounding, count, x, y, into: result, as: Int64.self)
                case .quad: DivisionKernel.run(rounding, count, x, y, into: result, as: Int128.self)
                }
            case .compare(let comparison, let width, let a, let b):
                let x = argument(a, batch)
                let y = argument(b, batch)
                switch width {
                case .byte: CompareKernel.run(comparison, count, x, y, into: result, as: UInt8.self)
                case .word: CompareKernel.run(comparison, count, x, y, into: result, as: Int32.self)
                case .double: CompareKernel.run(comparison, count, x, y, into: result, as: Int64.self)
                case .quad: CompareKernel.run(comparison, count, x, y, into: result, as: Int128.self)
                }
            case .logic(let kernel, let a, let b):
                kernel.run(count, argument(a, batch), argument(b, batch), into: result)
            case .not(let a):
                LogicKernel.not(count, argument(a, batch), into: result)
            case .select(let width, let mask, let a, let b):
                let m = registers[mask]
                let x = argument(a, batch)
                let y = argument(b, batch)
                switch width {
                case .byte: SelectKernel.run(count, m, x, y, into: result, as: UInt8.self)
                case .word: SelectKernel.run(count, m, x, y, into: result, as: Int32.self)
                case .double: SelectKernel.run(count, m, x, y, into: result, as: Int64.self)
                case .quad: SelectKernel.run(count, m, x, y, into: result, as: Int128.self)
                }
            case .convert(_, let a):
                ConvertKernel.run(count, registers[a], into: result)
            case .calendar(let part, let a):
                CalendarKernel.run(part, count, argument(a, batch), into: result)
            case .dateCall(let reckoning, let operands):
                dateCall(reckoning, operands.map { argument($0, batch) }, count, into: result)
            case .look(let lookup, _, let index):
                look(lookup, batch, at: registers[index], into: result)
            case .inForce(let table, let owner, let day):
                if let index = data.rowsInForce[table] {
                    index.run(count, owner.map { registers[$0] }, argument(day, batch), into: result)
                }
            case .slots(let value, let index):
                slots(value, index, batch, into: result)
            case .lookPaged(let lookup, _, let slots):
                lookPaged(lookup, count, at: registers[slots], into: result)
            case .spread(let lookup, _):
                spread(lookup, batch, into: result)
            case .store(let value, let a, let presence):
                store(value, argument(a, batch), presence.map { argument($0, batch) }, batch)
            case .gather(let gathering, let part):
                gather(gathering, part, batch)
            case .keep(let value, let width, let a, let presence, let exists):
                keep(value, width, argument(a, batch), presence.map { argument($0, batch) }, exists, batch)
            case .keepExistence(let exists):
                keepExistence(exists, batch)
            case .guarantee(let id, let condition, let exists):
                if let position = step.guarantees.firstIndex(of: id) {
                    check(position, argument(condition, batch), exists.map { argument($0, batch) }, batch)
                }
            case .deliver(let output, let column, let width, let a, let presence):
                if let position = step.outputs.firstIndex(of: output) {
                    rows[position].append(
                        column, width, argument(a, batch), presence.map { argument($0, batch) }, batch, scratch)
                }
            case .deliverRows(let output):
                if let position = step.outputs.firstIndex(of: output) {
                    rows[position].endRows(batch)
                }
            }
        }
    }

    // MARK: Looking up

    private func column(_ lookup: Lookup) -> PagedColumn? {
        switch lookup {
        case .stored(let value), .storedPresence(let value): data.stored[value]
        case .field, .fieldPresence: nil
        }
    }

    /// The lanes of a looked-up column in the page of a batch's period.
    private func table(_ lookup: Lookup, _ batch: Batch) -> (lanes: Lanes, count: Int)? {
        switch lookup {
        case .field(let table, let field): return data.field(table, field).map { ($0.lanes, $0.count) }
        case .fieldPresence(let table, let field):
            guard let column = data.field(table, field), let presence = column.presence else { return nil }
            return (presence, column.count)
        case .stored, .storedPresence:
            guard let column = column(lookup), let page = page(column.unit, batch) else { return nil }
            if case .storedPresence = lookup { return column.presenceLanes(page: page).map { ($0, column.size) } }
            return (column.lanes(page: page), column.size)
        }
    }

    func page(_ unit: PeriodUnit?, _ batch: Batch) -> Int? {
        unit == nil ? 0 : data.periods(unit).page(of: Int(batch.days.lowerBound))
    }

    private func look(_ lookup: Lookup, _ batch: Batch, at index: Lanes, into result: Lanes) {
        if let table = table(lookup, batch) {
            GatherKernel.run(batch.count, from: table.lanes, size: table.count, at: index, into: result)
        } else {
            FillKernel.run(batch.count, 0, into: result)
        }
    }

    private func slots(_ value: ValueID, _ index: RegisterID?, _ batch: Batch, into result: Lanes) {
        guard let days = batch.dayLanes, let column = data.stored[value], let unit = column.unit else {
            FillKernel.run(batch.count, 0, into: result)
            return
        }
        let window = data.window(unit)
        _ = SlotKernel.run(
            batch.count, days: days, firstDay: window.firstDay, pages: window.pages.span,
            records: index.map { registers[$0] }, size: column.size, missing: 0, into: result)
    }

    private func lookPaged(_ lookup: Lookup, _ count: Int, at slots: Lanes, into result: Lanes) {
        guard let column = column(lookup), column.pages > 0 else {
            FillKernel.run(count, 0, into: result)
            return
        }
        var table = column.lanes(page: 0)
        if case .storedPresence = lookup { table = column.presenceLanes(page: 0) ?? table }
        GatherKernel.run(count, from: table, size: column.pages * column.size, at: slots, into: result)
    }

    private func spread(_ lookup: Lookup, _ batch: Batch, into result: Lanes) {
        let value = table(lookup, batch)?.lanes.single() ?? 0
        FillKernel.run(batch.count, value, into: result)
    }

    // MARK: Ends

    private func store(_ value: ValueID, _ a: Argument, _ presence: Argument?, _ batch: Batch) {
        guard let column = data.stored[value], let page = page(column.unit, batch) else { return }
        CopyKernel.run(batch.count, a, into: column.lanes(page: page, from: batch.firstRecord))
        if let presence, let target = column.presenceLanes(page: page, from: batch.firstRecord) {
            CopyKernel.run(batch.count, presence, into: target)
        }
    }

    private func check(_ position: Int, _ condition: Argument, _ exists: Argument?, _ batch: Batch) {
        guard batch.isScored, batch.isDelivered else { return }
        let live = mask([exists, (batch.delivered ?? batch.live).map { .lanes($0) }], batch.count)
        guard let live else { return }
        tallies[position].add(condition, live, batch, self)
    }

    /// The lanes where all of some masks are 1; nil: none are.
    func mask(_ masks: [Argument?], _ count: Int) -> Lanes? {
        var result: Lanes?
        for mask in masks {
            switch mask {
            case nil: break
            case .scalar(let truth): if truth == 0 { return nil }
            case .lanes(let lanes):
                if let sofar = result {
                    let next = unsafe sofar.base == scratch.mask.base ? scratch.otherMask : scratch.mask
                    LogicKernel.and.run(count, .lanes(sofar), .lanes(lanes), into: next)
                    result = next
                } else {
                    result = lanes
                }
            }
        }
        return result ?? scratch.ones
    }
}
