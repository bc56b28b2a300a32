/// The inputs of a decision, each with the values it can take.
struct Space: Sendable, Equatable {
    var axes: [Axis]

    init(_ axes: [Axis]) { self.axes = axes }
}

/// One input: a finite ordered domain, so that a gap or an overlap is always shown by a value that can occur.
struct Axis: Sendable, Equatable {
    enum Domain: Sendable, Equatable {
        /// The values `lowerBound`, `lowerBound + step`, … up to `upperBound`. The scale decides the verdict: bands
        /// of whole numbers are complete for whole scores and leave gaps at two decimals.
        case numbers(ClosedRange<Int128>, step: Int128)
        /// The members of a choice, or no and yes; a value is a position.
        case members(Int)
        /// The texts that are named somewhere, by position; the position after the last stands for every other text.
        case texts(Int)
    }

    var name: String
    var domain: Domain
    var mayBeAbsent: Bool

    init(_ name: String, _ domain: Domain, mayBeAbsent: Bool = false) {
        self.name = name
        self.domain = domain
        self.mayBeAbsent = mayBeAbsent
    }

    static let booleanDomain = Domain.members(2)

    /// Whether neighbouring values form a range that a person would write as one.
    var isOrdered: Bool {
        switch domain {
        case .numbers: true
        case .members, .texts: false
        }
    }

    /// The values between the ends, and the distance of neighbours; nil for an axis without values.
    var extent: (range: ClosedRange<Int128>, step: UInt128)? {
        switch domain {
        case .numbers(let range, let step): (range, UInt128(max(1, step)))
        case .members(let count): count > 0 ? (0...Int128(count - 1), 1) : nil
        case .texts(let count): (0...Int128(max(0, count)), 1)
        }
    }

    /// The positions of the values within an interval; nil where there are none.
    func positions(_ interval: ClosedRange<Int128>) -> ClosedRange<UInt128>? {
        guard let extent, interval.overlaps(extent.range) else { return nil }
        let part = interval.clamped(to: extent.range)
        let below = Grid.distance(extent.range.lowerBound, part.lowerBound)
        let first = below / extent.step + (below % extent.step == 0 ? 0 : 1)
        let last = Grid.distance(extent.range.lowerBound, part.upperBound) / extent.step
        return first <= last ? first...last : nil
    }

    /// Whether a set holds a value that can occur.
    func meets(_ set: AxisSet) -> Bool {
        set.includesAbsent && mayBeAbsent || set.intervals.contains { positions($0) != nil }
    }
}

/// A value on an axis.
enum AxisValue: Sendable, Hashable {
    case absent
    /// A number, or the position of a member or text.
    case value(Int128)
}

/// One value per axis.
typealias Point = [AxisValue]
