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
