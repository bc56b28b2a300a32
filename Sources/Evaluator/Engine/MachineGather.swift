import RuleEngine

extension Machine {
    /// Adds what a batch contributes to a gathering.
    func gather(_ id: GatheringID, _ part: Contribution, _ batch: Batch) {
        guard batch.isScored, batch.count > 0, let position = positionOfGathering[id] else { return }
        let masks =
            [part.presence, part.filter].map { $0.map { argument($0, batch) } } + [batch.live.map { .lanes($0) }]
        guard let mask = mask(masks, batch.count) else { return }
        let frame = gathered.frameOf[position]
        let place = place(frame, part.group, id, batch)
        let pages = gathered.frames[frame].count
        gathered.accumulators[position].begin(pages: pages)
        let values = contribution(gathered.accumulators[position], part, mask, batch)
        gathered.accumulators[position].add(
            batch.count, values, mask: mask, page: place.page, pages: pages, place.placement)
    }

    /// The page that a batch belongs to and where its lanes go there; no page: slots over all pages.
    private func place(
        _ frame: Int, _ group: RegisterID?, _ id: GatheringID, _ batch: Batch
    ) -> (page: Int?, placement: Placement) {
        let isOneLane = data.schedule.graph.gatherings[id].target.table == nil
        let first = gathered.frames[frame].page(of: batch.days.lowerBound)
        if batch.dayLanes == nil || gathered.frames[frame].page(of: batch.days.upperBound) == first {
            if isOneLane { return (first, .single) }
            if let group { return (first, .scattered(registers[group])) }
            return (first, .aligned(first: batch.firstRecord))
        }
        return (nil, .scattered(slots(frame, isOneLane ? nil : group, batch)))
    }

    /// For rows of several periods: where each goes.
    private func slots(_ frame: Int, _ group: RegisterID?, _ batch: Batch) -> Lanes {
        let records = group.map { registers[$0] }
        if let done = slotsDone, done.frame == frame, done.isSame(records) { return scratch.slots }
        guard let days = batch.dayLanes else { return scratch.slots }
        var isComplete = false
        while !isComplete {
            let pages = gathered.frames[frame]
            isComplete = SlotKernel.run(
                batch.count, days: days, firstDay: pages.windowStart, pages: pages.window.span, records: records,
                size: pages.size, missing: 0, into: scratch.slots)
            if !isComplete { days.beginPages(batch.count, in: &gathered.frames[frame]) }
        }
        // Registers are written again in the course of a batch, bound inputs are not.
        slotsDone = group.map { program.isBound[$0] } ?? true ? SlotsDone(frame: frame, records: records) : nil
        return scratch.slots
    }

    /// Values of a batch as the accumulator takes them: lanes that take no part hold nothing.
    private func contribution(
        _ accumulator: Accumulator, _ part: Contribution, _ mask: Lanes, _ batch: Batch
    ) -> Lanes {
        let count = batch.count
        let isAll = unsafe mask.base == scratch.ones.base
        guard let operand = part.value else { return mask }
        switch accumulator.kind {
        case .count:
            return mask
        case .sum:
            let value = argument(operand, batch)
            if isAll, case .lanes(let lanes) = value { return lanes }
            let result = scratch.values(part.width)
            switch part.width {
            case .byte: MaskKernel.run(count, mask, value, into: result, as: UInt8.self)
            case .word: MaskKernel.run(count, mask, value, into: result, as: Int32.self)
            case .double: MaskKernel.run(count, mask, value, into: result, as: Int64.self)
            case .quad: MaskKernel.run(count, mask, value, into: result, as: Int128.self)
            }
            return result
        case .exists:
            let value = argument(operand, batch)
            if isAll, case .lanes(let lanes) = value { return lanes }
            let result = scratch.values(.byte)
            LogicKernel.and.run(count, value, .lanes(mask), into: result)
            return result
        case .all:
            let negated = scratch.otherValues(.byte)
            LogicKernel.not(count, argument(operand, batch), into: negated)
            let result = scratch.values(.byte)
            LogicKernel.and.run(count, .lanes(negated), .lanes(mask), into: result)
            return result
        case .least, .greatest:
            let value = argument(operand, batch)
            let nothing = Argument.scalar(Accumulator.nothing(accumulator.kind, accumulator.width))
            if isAll, case .lanes(let lanes) = value { return lanes }
            let result = scratch.values(accumulator.width)
            switch accumulator.width {
            case .byte: SelectKernel.run(count, mask, value, nothing, into: result, as: UInt8.self)
            case .word: SelectKernel.run(count, mask, value, nothing, into: result, as: Int32.self)
            case .double: SelectKernel.run(count, mask, value, nothing, into: result, as: Int64.self)
            case .quad: SelectKernel.run(count, mask, value, nothing, into: result, as: Int128.self)
            }
            return result
        }
    }
}

/// Which slots stand in the scratch for the present batch.
struct SlotsDone {
    var frame: Int
    var records: Lanes?

    func isSame(_ other: Lanes?) -> Bool {
        switch (records, other) {
        case (nil, nil): true
        case (let one?, let other?): unsafe one.base == other.base
        case (_?, nil), (nil, _?): false
        }
    }
}

extension Lanes {
    /// Begins the page of every day.
    fileprivate func beginPages(_ count: Int, in frame: inout PageFrame) {
        let days = unsafe UnsafeBufferPointer(buffer(of: count, as: Int32.self)).span
        for i in 0..<count { _ = frame.page(of: days[i]) }
    }
}
