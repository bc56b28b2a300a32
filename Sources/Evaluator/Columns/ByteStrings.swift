/// Many short byte strings in one piece of memory.
struct ByteStrings: Sendable, Equatable {
    private(set) var bytes: [UInt8] = []
    /// Where each string starts, and the end of the last.
    private(set) var starts: [Int] = [0]

    init() {}

    init(_ strings: some Sequence<some Sequence<UInt8>>) {
        for string in strings { append(string) }
    }

    var count: Int { starts.count - 1 }
    var indices: Range<Int> { 0..<count }

    subscript(index: Int) -> ArraySlice<UInt8> { bytes[starts[index]..<starts[index + 1]] }

    mutating func append(_ string: some Sequence<UInt8>) {
        bytes.append(contentsOf: string)
        starts.append(bytes.count)
    }

    /// Whether one string comes before another in the order of the bytes.
    func precedes(_ left: Int, _ right: Int) -> Bool { self[left].lexicographicallyPrecedes(self[right]) }
}

extension ByteStrings {
    /// Positions in the order of the strings' bytes; equal strings keep their order.
    func sortedIndices() -> [Int] {
        func prefix(_ index: Int) -> UInt64 {
            let string = self[index]
            var word: UInt64 = 0
            for byte in string.prefix(8) { word = word << 8 | UInt64(byte) }
            return string.count >= 8 ? word : word << UInt64(64 - string.count * 8)
        }
        // The first eight bytes as a number settle most comparisons.
        var keys = indices.map { (prefix: prefix($0), index: $0) }
        keys.sort { left, right in
            if left.prefix != right.prefix { return left.prefix < right.prefix }
            if precedes(left.index, right.index) { return true }
            return !precedes(right.index, left.index) && left.index < right.index
        }
        return keys.map(\.index)
    }
}
