import RuleEngine

/// What one worker has gathered so far, page after page in the order of its `PageFrame`.
struct Accumulator: Sendable {
    let kind: Aggregate.Kind
    let width: Width
    let size: Int
    private(set) var values: Memory
    /// For the least and greatest: which lanes have met a value.
    private(set) var presence: Memory?
    /// How many of the frame's pages have memory: a frame may have pages that only others put something into.
    private(set) var begun = 0
    private var capacity = 0

    init(kind: Aggregate.Kind, width: Width, size: Int) {
        self.kind = kind
        self.width = width
        self.size = size
        values = Memory(bytes: 0)
        if kind == .least || kind == .greatest { presence = Memory(bytes: 0) }
    }

    /// Makes room for pages, and lets the new ones hold nothing.
    mutating func begin(pages: Int) {
        guard pages > begun else { return }
        if pages > capacity {
            capacity = max(pages, 2 * capacity, 4)
            values = values.grown(to: capacity * size * width.bytes, keeping: begun * size * width.bytes)
            presence = presence?.grown(to: capacity * size, keeping: begun * size)
        }
        let count = (pages - begun) * size
        FillKernel.run(count, Self.nothing(kind, width), into: Lanes(values, at: begun * size, width: width))
        if let presence { FillKernel.run(count, 0, into: Lanes(presence, at: begun * size, width: .byte)) }
        begun = pages
    }

    /// Gives the memory back.
    mutating func discard() {
        values = Memory(bytes: 0)
        presence = nil
        begun = 0
        capacity = 0
    }

    static func nothing(_ kind: Aggregate.Kind, _ width: Width) -> Int128 {
        switch kind {
        case .sum, .count, .exists, .all: 0
        case .least: ExtremeKernel.least.nothing(width)
        case .greatest: ExtremeKernel.greatest.nothing(width)
        }
    }

    /// Joins a batch's values, in which lanes that take no part hold nothing, to one page, or to all pages by slots.
    func add(
        _ count: Int, _ values: Lanes, mask: Lanes, page: Int?, pages: Int, _ placement: Placement
    ) {
        let first = (page ?? 0) * size
        let lanes = page == nil ? pages * size : size
        let target = Lanes(self.values, at: first, width: width)
        switch kind {
        case .sum, .count: SumKernel.run(count, values, into: target, size: lanes, placement)
        case .exists, .all: AnyKernel.run(count, values, into: target, size: lanes, placement)
        case .least: ExtremeKernel.least.run(count, values, into: target, size: lanes, placement)
        case .greatest: ExtremeKernel.greatest.run(count, values, into: target, size: lanes, placement)
        }
        if let presence {
            let target = Lanes(presence, at: first, width: .byte)
            AnyKernel.run(count, mask, into: target, size: lanes, placement)
        }
    }

    /// Joins a page of another worker's, or begins a page of the whole with it.
    static func join(
        _ kind: Aggregate.Kind, _ count: Int, _ page: Lanes, _ presence: Lanes?, into target: Lanes,
        _ targetPresence: Lanes?
    ) {
        switch kind {
        case .sum, .count: SumKernel.run(count, page, into: target, size: count, .aligned(first: 0))
        case .exists, .all: AnyKernel.run(count, page, into: target, size: count, .aligned(first: 0))
        case .least: ExtremeKernel.least.run(count, page, into: target, size: count, .aligned(first: 0))
        case .greatest: ExtremeKernel.greatest.run(count, page, into: target, size: count, .aligned(first: 0))
        }
        if let presence, let targetPresence {
            AnyKernel.run(count, presence, into: targetPresence, size: count, .aligned(first: 0))
        }
    }
}
