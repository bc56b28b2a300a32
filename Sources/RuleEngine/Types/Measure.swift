import PolicyDSL

/// A unit as it is written and printed: what it measures, and how much of the base unit one of it is.
struct Measure: Hashable, Sendable {
    var unit: NumberType.Unit
    var dimension: Dimension
    var flavour: Flavour
    /// One unit, in base units.
    var size: Rational

    static let plain = Measure(unit: .none, dimension: .none, flavour: .plain, size: .one)
    static let percent = Measure(
        unit: .percent, dimension: .none, flavour: .percent, size: Rational(1, 100) ?? .one)
    static let rupiah = Measure(unit: .rupiah, dimension: .rupiah, flavour: .plain, size: .one)
    static let minutes = Measure(unit: .minutes, dimension: .time, flavour: .plain, size: .one)
    static let hours = Measure(unit: .hours, dimension: .time, flavour: .plain, size: Rational(60))
    static let days = Measure(unit: .days, dimension: .days, flavour: .plain, size: .one)

    static func named(_ name: String) -> Measure {
        Measure(unit: .named(name), dimension: .named(name), flavour: .plain, size: .one)
    }

    /// `rupiah / poin`
    static func quotient(_ above: Measure, _ below: Measure) -> Measure? {
        guard let size = above.size.divided(by: below.size) else { return nil }
        let dimension = above.dimension.divided(by: below.dimension)
        if dimension.isNone {
            return Measure(unit: .none, dimension: .none, flavour: .plain, size: size)
        }
        return Measure(unit: .named("\(above.word)/\(below.word)"), dimension: dimension, flavour: .plain, size: size)
    }

    /// The unit's name in the plan.
    var word: String {
        switch unit {
        case .none: "1"
        case .percent: "percent"
        case .rupiah: "rupiah"
        case .minutes: "minutes"
        case .hours: "hours"
        case .days: "days"
        case .named(let name): name
        }
    }

    /// The measure that a plan's unit stands for.
    init(_ unit: NumberType.Unit) {
        switch unit {
        case .none: self = .plain
        case .percent: self = .percent
        case .rupiah: self = .rupiah
        case .minutes: self = .minutes
        case .hours: self = .hours
        case .days: self = .days
        case .named(let name):
            let parts = name.split(separator: "/", maxSplits: 1).map(String.init)
            if parts.count == 2, let quotient = Measure.quotient(Measure(word: parts[0]), Measure(word: parts[1])) {
                self = quotient
            } else {
                self = .named(name)
            }
        }
    }

    private init(unit: NumberType.Unit, dimension: Dimension, flavour: Flavour, size: Rational) {
        self.unit = unit
        self.dimension = dimension
        self.flavour = flavour
        self.size = size
    }

    private init(word: String) {
        switch word {
        case "1": self = .plain
        case "percent": self = .percent
        case "rupiah": self = .rupiah
        case "minutes": self = .minutes
        case "hours": self = .hours
        case "days": self = .days
        default: self = .named(word)
        }
    }

    /// How a value of a dimension is printed where its declaration does not say; nil where no unit expresses it.
    static func natural(_ dimension: Dimension, _ flavour: Flavour, isInHours: Bool) -> Measure? {
        func single(_ base: Dimension.Base) -> Measure {
            switch base {
            case .rupiah: .rupiah
            case .time: isInHours ? .hours : .minutes
            case .days: .days
            case .named(let name): .named(name)
            }
        }
        let parts = dimension.parts
        switch (parts.above.count, parts.below.count) {
        case (0, 0): return flavour == .percent ? .percent : .plain
        case (1, 0): return single(parts.above[0])
        case (1, 1): return quotient(single(parts.above[0]), single(parts.below[0]))
        case (0, 1): return quotient(.plain, single(parts.below[0]))
        default: return nil
        }
    }
}
