import PolicyDSL

/// Something that an expression may read by name.
package struct Readable: Sendable, Hashable {
    package var path: [String]
    package var kind: ValueKind
    package var size: Size
    /// What must be present before it may be read: references on the way, and the value itself where it is optional.
    package var guards: [[String]]
    /// Known to be 1 or more.
    package var isPositive: Bool
    /// Bounds of a field's values, for thresholds that matter.
    package var range: ClosedRange<Int>?
    package var members: [String]

    init(
        _ path: [String], _ kind: ValueKind, _ size: Size = Size(), guards: [[String]] = [], isPositive: Bool = false,
        range: ClosedRange<Int>? = nil, members: [String] = []
    ) {
        self.path = path
        self.kind = kind
        self.size = size
        self.guards = guards
        self.isPositive = isPositive
        self.range = range
        self.members = members
    }

    /// The same value reached over one more name.
    func under(_ name: String, guarded: Bool = false) -> Readable {
        var result = self
        result.path.insert(name, at: 0)
        result.guards = guards.map { [name] + $0 }
        if guarded { result.guards.insert([name], at: 0) }
        return result
    }
}

/// How large a figure may get, so that nothing made here outgrows 128 bits.
package struct Size: Sendable, Hashable {
    /// log10 of the greatest value.
    package var magnitude = 0.0
    package var decimals = 0
    /// log10 of the greatest denominator; 0: none.
    package var denominator = 0.0

    /// Digits that the figure takes as an integer.
    var digits: Double { magnitude + Double(decimals) + denominator }

    static func figure(_ figure: Figure) -> Size {
        var size = Size(magnitude: -Double(figure.decimals), decimals: figure.decimals)
        var rest = abs(figure.mantissa)
        while rest > 0 {
            size.magnitude += 1
            rest /= 10
        }
        size.magnitude = max(size.magnitude, 0)
        return size
    }
}

/// What can be gathered in an aggregate.
struct Source {
    /// What stands before the value: `Aktivitas`, `Pegawai`, or nothing for a bare rule name.
    var prefix: [String]
    var values: [Readable]
    /// Scope of the filter.
    var scope: [Readable]
    var via: String?
    /// Whether the source may stand alone (`banyak(Aktivitas)`).
    var standsAlone: Bool
}

/// What an expression may use.
struct Scope {
    var grain: GeneratedGrain
    var readables: [Readable]
    var sources: [Source]
    /// Names of the first and last day of the period.
    var hasPeriodBounds: Bool
    /// Values with versions may be read.
    var hasTime: Bool
    /// What is stated for records has peers.
    var hasPeers = false
}
