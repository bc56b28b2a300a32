import RuleEngine

/// Reckons how records stand among their peers: each page is sorted by group and value once.
enum PeerStep {
    private struct Peer {
        var group: Int128
        var value: Int128
        var lane: Int
    }

    static func run(_ id: ValueID, _ domain: Domain, _ data: RunData) -> PagedColumn {
        let graph = data.schedule.graph
        let periods = data.periods(domain.unit)
        let size = data.size(of: domain)
        let result = PagedColumn(
            width: Width(storing: graph.values[id].type), size: size, pages: periods.count, unit: domain.unit,
            isOptional: false)
        guard case .peers(let measure, let value, let group) = graph.values[id].node else { return result }
        let existence = data.schedule.existence[domain].map { $0.compactMap { data.gathered[$0] } }
        let workers = size * periods.count < 1 << 12 ? 1 : data.workers
        _ = Parallel.run(workers: workers, pieces: periods.count) {
        } _: { (_: inout Void, page: Int) in
            let values = data.stored[value]?.lanes(page: page).figures(size) ?? []
            let groups = group.flatMap { data.stored[$0]?.lanes(page: page).figures(size) }
            var peers: [Peer] = []
            peers.reserveCapacity(size)
            for lane in values.indices {
                if let existence, !existence.contains(where: { $0.value(page: page, lane: lane) == 1 }) { continue }
                peers.append(Peer(group: groups?[lane] ?? 0, value: values[lane], lane: lane))
            }
            result.lanes(page: page).set(standings(peers, measure, lanes: values.count))
        }
        return result
    }

    /// By lane; 1 where no record is.
    private static func standings(_ peers: [Peer], _ measure: PeerMeasure, lanes: Int) -> [Int] {
        var result = [Int](repeating: 1, count: lanes)
        let sorted = peers.sorted { left, right in
            if left.group != right.group { return left.group < right.group }
            return measure == .ascendingRank ? left.value < right.value : left.value > right.value
        }
        var start = sorted.startIndex
        while start < sorted.endIndex {
            let end = sorted[start...].firstIndex { $0.group != sorted[start].group } ?? sorted.endIndex
            var standing = measure == .count ? sorted[start..<end].count { $0.value != 0 } : 1
            for position in start..<end {
                if measure != .count, position > start, sorted[position].value != sorted[position - 1].value {
                    standing = position - start + 1
                }
                result[sorted[position].lane] = standing
            }
            start = end
        }
        return result
    }
}

extension ValueGraph {
    func isOfPeers(_ value: ValueID) -> Bool {
        if case .peers = values[value].node { true } else { false }
    }

    /// The values that are read for all of a record's peers.
    func readByPeers(_ value: ValueID) -> [ValueID] {
        guard case .peers(_, let value, let group) = values[value].node else { return [] }
        return [value] + (group.map { [$0] } ?? [])
    }
}

extension Lanes {
    func figures(_ count: Int) -> [Int128] {
        func all<Element: Lane>(_: Element.Type) -> [Int128] {
            unsafe buffer(of: count, as: Element.self).map { Int128($0) }
        }
        return switch width {
        case .byte: all(UInt8.self)
        case .word: all(Int32.self)
        case .double: all(Int64.self)
        case .quad: all(Int128.self)
        }
    }

    func set(_ figures: [Int]) {
        func all<Element: Lane>(_: Element.Type) {
            var out = unsafe buffer(of: figures.count, as: Element.self).mutableSpan
            for position in figures.indices { out[position] = Element(truncatingIfNeeded: figures[position]) }
        }
        switch width {
        case .byte: all(UInt8.self)
        case .word: all(Int32.self)
        case .double: all(Int64.self)
        case .quad: all(Int128.self)
        }
    }
}
