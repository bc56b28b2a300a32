/// A small generator whose numbers depend on nothing but its seed.
struct SampleRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func below(_ count: Int) -> Int { count <= 1 ? 0 : Int(next() % UInt64(count)) }

    /// Whether something that happens `percent` times in a hundred does so now.
    mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

    mutating func value(in range: ClosedRange<Int128>) -> Int128 {
        let (width, overflow) = range.upperBound.subtractingReportingOverflow(range.lowerBound)
        if overflow || width >= Int128(Int64.max) {
            return range.lowerBound + Int128(next() >> 2)
        }
        return range.lowerBound + Int128(next() % UInt64(width + 1))
    }

    mutating func element<C: RandomAccessCollection>(of items: C) -> C.Element? {
        items.isEmpty ? nil : items[items.index(items.startIndex, offsetBy: below(items.count))]
    }
}
