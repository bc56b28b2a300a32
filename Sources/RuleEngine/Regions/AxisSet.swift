/// Values of one axis: a union of closed intervals, and absence or not. What lies outside the axis does not count.
struct AxisSet: Sendable, Hashable {
    /// May touch, overlap and stand in any order.
    var intervals: [ClosedRange<Int128>]
    var includesAbsent: Bool

    init(_ intervals: [ClosedRange<Int128>], absent: Bool = false) {
        self.intervals = intervals
        self.includesAbsent = absent
    }

    /// Anything, absence included: the `-` of a table.
    static let everything = AxisSet([Int128.min...Int128.max], absent: true)
    /// Any value that is there.
    static let present = AxisSet([Int128.min...Int128.max])
    static let absent = AxisSet([], absent: true)
    static let nothing = AxisSet([])

    static func value(_ value: Int128) -> AxisSet { AxisSet([value...value]) }
    static func values(_ values: [Int128]) -> AxisSet { AxisSet(values.map { $0...$0 }) }
    static func atLeast(_ value: Int128) -> AxisSet { AxisSet([value...Int128.max]) }
    static func atMost(_ value: Int128) -> AxisSet { AxisSet([Int128.min...value]) }

    static func above(_ value: Int128) -> AxisSet { value == Int128.max ? .nothing : .atLeast(value + 1) }
    static func below(_ value: Int128) -> AxisSet { value == Int128.min ? .nothing : .atMost(value - 1) }
    static func not(_ value: Int128) -> AxisSet { below(value).union(above(value)) }

    /// Empty where the ends are the wrong way round.
    static func between(_ lower: Int128, _ upper: Int128, lowerIsOpen: Bool = false, upperIsOpen: Bool = false)
        -> AxisSet
    {
        (lowerIsOpen ? above(lower) : atLeast(lower)).intersection(upperIsOpen ? below(upper) : atMost(upper))
    }

    func contains(_ value: AxisValue) -> Bool {
        switch value {
        case .absent: includesAbsent
        case .value(let number): intervals.contains { $0.contains(number) }
        }
    }

    var isEverything: Bool { includesAbsent && normalized.intervals == AxisSet.present.intervals }
    var isEmpty: Bool { intervals.isEmpty && !includesAbsent }

    /// The same values in intervals that are sorted and do not touch.
    var normalized: AxisSet {
        guard intervals.count > 1 else { return self }
        var merged: [ClosedRange<Int128>] = []
        for interval in intervals.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = merged.last,
                last.upperBound == Int128.max || interval.lowerBound <= last.upperBound + 1
            {
                merged[merged.count - 1] = last.lowerBound...max(last.upperBound, interval.upperBound)
            } else {
                merged.append(interval)
            }
        }
        return AxisSet(merged, absent: includesAbsent)
    }

    func union(_ other: AxisSet) -> AxisSet {
        AxisSet(intervals + other.intervals, absent: includesAbsent || other.includesAbsent).normalized
    }

    func intersection(_ other: AxisSet) -> AxisSet {
        var shared: [ClosedRange<Int128>] = []
        for left in intervals {
            for right in other.intervals where left.overlaps(right) {
                shared.append(left.clamped(to: right))
            }
        }
        return AxisSet(shared, absent: includesAbsent && other.includesAbsent).normalized
    }

    /// Everything else, absence included.
    var complement: AxisSet {
        var rest: [ClosedRange<Int128>] = []
        var next: Int128? = Int128.min
        for interval in normalized.intervals {
            if let start = next, start < interval.lowerBound { rest.append(start...(interval.lowerBound - 1)) }
            next = interval.upperBound == Int128.max ? nil : interval.upperBound + 1
        }
        if let start = next { rest.append(start...Int128.max) }
        return AxisSet(rest, absent: !includesAbsent)
    }
}
