/// Seeded randomness: the same seed gives the same draws everywhere.
package struct Dice: Sendable {
    private var state: UInt64

    package init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 0xD1B5_4A32_D192_ED03 }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number of a closed range.
    package mutating func int(_ range: ClosedRange<Int>) -> Int {
        let width = UInt64(range.upperBound - range.lowerBound) &+ 1
        return range.lowerBound + Int(next() % max(width, 1))
    }

    /// True once in `count` times.
    package mutating func once(in count: Int) -> Bool { int(1...max(count, 1)) == 1 }

    package mutating func flip() -> Bool { once(in: 2) }

    /// One of several; nil of nothing.
    package mutating func pick<Items: RandomAccessCollection>(_ items: Items) -> Items.Element? {
        if items.isEmpty { return nil }
        return items[items.index(items.startIndex, offsetBy: int(0...items.count - 1))]
    }

    /// One of several of which there is at least one.
    package mutating func one<Item>(_ first: Item, _ rest: Item...) -> Item {
        let index = int(0...rest.count)
        return index == 0 ? first : rest[index - 1]
    }

    package mutating func shuffled<Item>(_ items: [Item]) -> [Item] {
        var result = items
        for last in stride(from: result.count - 1, through: 1, by: -1) { result.swapAt(last, int(0...last)) }
        return result
    }
}
