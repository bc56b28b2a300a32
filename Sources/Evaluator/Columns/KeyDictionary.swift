/// Byte strings to their positions: built once, then read by any number of threads.
struct KeyDictionary: Sendable {
    /// The strings must differ from each other.
    init(_ strings: ByteStrings) {}

    func find(_ bytes: some Collection<UInt8>) -> Int? { nil }
}
