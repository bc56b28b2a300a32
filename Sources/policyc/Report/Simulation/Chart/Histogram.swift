/// Round intervals over a series of figures; the outermost take in what lies beyond.
struct Histogram {
    /// The lower ends of the intervals, and the upper end of the last.
    var edges: [Int128]
    var isOpenBelow: Bool
    var isOpenAbove: Bool

    /// - Returns: nil where there is no figure.
    init?(_ values: [Int128], intervals: Int128 = 12, leastWidth: Int128 = 1) {
        guard !values.isEmpty else { return nil }
        let sorted = values.sorted()
        // A few far away would leave all others in one interval.
        let (low, high) = (sorted[sorted.count / 200], sorted[sorted.count - 1 - sorted.count / 200])
        let width = max(leastWidth, ChartScale.round(atLeast: max(1, (high - low + intervals) / intervals)))
        let first = Self.floor(low, width)
        edges = [first]
        while let last = edges.last, last <= high { edges.append(last + width) }
        isOpenBelow = sorted[0] < first
        isOpenAbove = (sorted.last ?? 0) >= (edges.last ?? 0)
    }

    private static func floor(_ value: Int128, _ width: Int128) -> Int128 {
        let rest = value % width
        return value - (rest < 0 ? rest + width : rest)
    }

    var count: Int { edges.count - 1 }

    func interval(of value: Int128) -> Int {
        let index = (value - edges[0]) / (edges[1] - edges[0])
        return value < edges[0] ? 0 : Int(min(Int128(count - 1), index))
    }

    /// How many figures, and how many different people, lie in each interval.
    func tally(_ values: [(key: String, value: Int128)]) -> (counts: [Int], heads: [Int]) {
        var counts = [Int](repeating: 0, count: count)
        var people = [Set<String>](repeating: [], count: count)
        for (key, value) in values {
            let interval = interval(of: value)
            counts[interval] += 1
            people[interval].insert(key)
        }
        return (counts, people.map(\.count))
    }
}
