import RuleEngine

/// What one worker gathered in a step.
final class Gathered: @unchecked Sendable {
    /// One for each target that the step's gatherings have in common.
    var frames: [PageFrame] = []
    /// Parallel to the step's gatherings.
    var accumulators: [Accumulator] = []
    var frameOf: [Int] = []

    /// Gives a gathering's memory back once it is merged.
    func discard(_ position: Int) { accumulators[position].discard() }
}

enum Merge {
    /// What all workers gathered, by the pages of the run.
    ///
    /// Joining is commutative and associative, exactly: who met what does not show.
    static func run(_ parts: [Gathered], _ position: Int, periods: Periods, workers: Int) -> PagedColumn? {
        guard let first = parts.first else { return nil }
        let model = first.accumulators[position]
        let frame = first.frameOf[position]
        let result = PagedColumn(
            width: model.width, size: model.size, pages: periods.count, unit: periods.unit,
            isOptional: model.presence != nil)
        var sources = [[(part: Int, page: Int)]](repeating: [], count: periods.count)
        for (part, gathered) in parts.enumerated() {
            let begun = gathered.accumulators[position].begun
            for (page, day) in gathered.frames[frame].firstDays.prefix(begun).enumerated() {
                if let target = periods.page(of: day) { sources[target].append((part, page)) }
            }
        }
        let pages = sources
        _ = Parallel.run(workers: periods.count * model.size < 1 << 15 ? 1 : workers, pieces: periods.count) {
        } _: { _, page in
            let target = result.lanes(page: page)
            let presence = result.presenceLanes(page: page)
            FillKernel.run(model.size, Accumulator.nothing(model.kind, model.width), into: target)
            if let presence { FillKernel.run(model.size, 0, into: presence) }
            for source in pages[page] {
                let accumulator = parts[source.part].accumulators[position]
                Accumulator.join(
                    model.kind, model.size,
                    Lanes(accumulator.values, at: source.page * model.size, width: model.width),
                    accumulator.presence.map { Lanes($0, at: source.page * model.size, width: .byte) }, into: target,
                    presence)
            }
            // "All" was gathered as "any not".
            if model.kind == .all {
                LogicKernel.flip(model.size, target)
            }
        }
        return result
    }
}
