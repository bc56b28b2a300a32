import RuleEngine

/// Reckons how records stand among their peers: each page is sorted by group and value once.
enum PeerStep {
    /// One page: by lane, what is ranked and the group.
    private struct Page {
        var values: [Int128]
        var groups: [Int128]
        /// Those that exist.
        var lanes: [Int]
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
            let lanes = values.indices.filter { lane in
                existence?.contains { $0.value(page: page, lane: lane) == 1 } ?? true
            }
            let all = Page(values: values, groups: groups ?? Array(repeating: 0, count: values.count), lanes: lanes)
            result.lanes(page: page).set(standings(all, measure))
        }
        return result
    }

    /// By lane; 1 where no record is.
    private static func standings(_ page: Page, _ measure: PeerMeasure) -> [Int] {
        var result = [Int](repeating: 1, count: page.values.count)
        let sorted = sorted(page, measure)
        var start = 0
        while start < sorted.count {
            let group = page.groups[sorted[start]]
            let end = sorted[start...].firstIndex { page.groups[$0] != group } ?? sorted.count
            var standing = measure == .count ? sorted[start..<end].count { page.values[$0] != 0 } : 1
            for position in start..<end {
                if measure != .count, position > start,
                    page.values[sorted[position]] != page.values[sorted[position - 1]]
                {
                    standing = position - start + 1
                }
                result[sorted[position]] = standing
            }
            start = end
        }
        return result
    }

    /// The lanes by group, and the best of each first.
    private static func sorted(_ page: Page, _ measure: PeerMeasure) -> [Int] {
        let isAscending = measure == .ascendingRank
        if let packed = packed(page, isAscending) { return packed }
        return page.lanes.sorted { left, right in
            if page.groups[left] != page.groups[right] { return page.groups[left] < page.groups[right] }
            return isAscending ? page.values[left] < page.values[right] : page.values[left] > page.values[right]
        }
    }

    /// The same by way of one small number for group, value and lane, which sorts several times as fast; nil where that is too large.
    private static func packed(_ page: Page, _ isAscending: Bool) -> [Int]? {
        guard let firstGroup = page.groups.min(), let lastGroup = page.groups.max(), let least = page.values.min(),
            let most = page.values.max()
        else { return nil }
        let count = Int128(page.values.count)
        let (span, isTooWide) = most.subtractingReportingOverflow(least)
        let (groups, areTooMany) = lastGroup.subtractingReportingOverflow(firstGroup)
        guard !isTooWide, span < 1 << 62, !areTooMany, groups < 1 << 40 else { return nil }
        let (size, isTooLarge) = ((groups + 1) * count).multipliedReportingOverflow(by: span + 1)
        guard !isTooLarge, size < Int128(Int64.max) else { return nil }
        let (width, lanes) = (Int64(span) + 1, Int64(count))
        var keys = page.lanes.map { lane -> Int64 in
            let value = Int64(isAscending ? page.values[lane] - least : most - page.values[lane])
            return (Int64(page.groups[lane] - firstGroup) * width + value) * lanes + Int64(lane)
        }
        keys.sort()
        return keys.map { Int($0 % lanes) }
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
