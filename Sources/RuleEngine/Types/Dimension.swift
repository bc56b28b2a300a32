/// What a quantity measures: base units with their exponents; empty for a plain number.
struct Dimension: Hashable, Sendable {
    enum Base: Hashable, Sendable, Comparable {
        case rupiah
        /// Counted in minutes.
        case time
        case days
        /// A declared unit.
        case named(String)
    }

    /// Never holds a 0.
    private(set) var exponents: [Base: Int]

    static let none = Dimension([:])
    static let rupiah = Dimension([.rupiah: 1])
    static let time = Dimension([.time: 1])
    static let days = Dimension([.days: 1])

    static func named(_ unit: String) -> Dimension { Dimension([.named(unit): 1]) }

    private init(_ exponents: [Base: Int]) { self.exponents = exponents }

    var isNone: Bool { exponents.isEmpty }

    func times(_ other: Dimension) -> Dimension {
        Dimension(exponents.merging(other.exponents, uniquingKeysWith: +).filter { $0.value != 0 })
    }

    func divided(by other: Dimension) -> Dimension {
        times(Dimension(other.exponents.mapValues { -$0 }))
    }

    /// In a fixed order: what stands above the stroke, and below it.
    var parts: (above: [Base], below: [Base]) {
        let sorted = exponents.sorted { $0.key < $1.key }
        return (
            sorted.flatMap { Array(repeating: $0.key, count: max(0, $0.value)) },
            sorted.flatMap { Array(repeating: $0.key, count: max(0, -$0.value)) }
        )
    }
}

/// How a dimensionless number is meant.
enum Flavour: Hashable, Sendable {
    case plain, percent
    /// May be read either way: a quotient of equal units.
    case neutral

    /// Of numbers that are added, compared or chosen between; nil where they do not go together.
    func joined(_ other: Flavour) -> Flavour? {
        switch (self, other) {
        case (.neutral, let flavour), (let flavour, .neutral): flavour
        case (.plain, .plain): .plain
        case (.percent, .percent): .percent
        case (.plain, .percent), (.percent, .plain): nil
        }
    }

    func multiplied(_ other: Flavour) -> Flavour {
        switch (self, other) {
        case (.plain, .plain): .plain
        case (.percent, .percent): .percent
        case (.plain, .percent), (.percent, .plain), (.neutral, _), (_, .neutral): .neutral
        }
    }
}
