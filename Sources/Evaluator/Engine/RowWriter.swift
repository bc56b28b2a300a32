/// Writes rows as `CSVWriter` does, to the byte, for outputs of many rows: straight into memory of its own.
struct RowWriter {
    private var memory: Memory
    private(set) var count = 0

    init(capacity: Int) { memory = Memory(bytes: capacity) }

    /// Makes room for so many bytes, which may then be put.
    @inline(__always)
    private mutating func reserve(_ more: Int) {
        if count &+ more > memory.byteCount { grow(more) }
    }

    @inline(never)
    private mutating func grow(_ more: Int) {
        memory = memory.grown(to: max(2 * memory.byteCount, count + more), keeping: count)
    }

    /// For one of the bytes that were made room for.
    @inline(__always)
    private func put(_ byte: UInt8, at place: Int) {
        unsafe memory.base.storeBytes(of: byte, toByteOffset: place, as: UInt8.self)
    }

    mutating func byte(_ byte: UInt8) {
        reserve(1)
        put(byte, at: count)
        count &+= 1
    }

    /// A text, in quotes where RFC 4180 asks for them.
    mutating func text(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
        // Room for quotes around it, and for every byte to be one.
        reserve(2 * range.count + 2)
        var place = count
        for index in range {
            let byte = bytes[index]
            if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
                || byte == UInt8(ascii: "\r")
            {
                quoted(bytes, range)
                return
            }
            put(byte, at: place)
            place &+= 1
        }
        count = place
    }

    @inline(never)
    private mutating func quoted(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        let quote = UInt8(ascii: "\"")
        byte(quote)
        for index in range {
            if bytes[index] == quote { byte(quote) }
            byte(bytes[index])
        }
        byte(quote)
    }

    /// `value` · 10^−`decimals`, with all its decimals.
    mutating func number(_ value: Int64, decimals: Int) {
        reserve(24 + decimals)
        if value < 0 {
            put(UInt8(ascii: "-"), at: count)
            count &+= 1
        }
        let digits = max(Self.digits(value.magnitude), decimals &+ 1)
        let length = decimals > 0 ? digits &+ 1 : digits
        var rest = value.magnitude
        var place = count &+ length
        for written in 0..<digits {
            if written == decimals, decimals > 0 {
                place &-= 1
                put(UInt8(ascii: "."), at: place)
            }
            let quotient = rest / 10
            place &-= 1
            put(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest &- quotient &* 10), at: place)
            rest = quotient
        }
        count &+= length
    }

    private static func digits(_ value: UInt64) -> Int {
        var digits = 1
        var bound: UInt64 = 10
        while value >= bound {
            digits &+= 1
            if digits == 20 { break }
            bound &*= 10
        }
        return digits
    }

    /// What another writer wrote.
    mutating func append(_ bytes: [UInt8]) {
        reserve(bytes.count)
        for byte in bytes {
            put(byte, at: count)
            count &+= 1
        }
    }

    /// Adds what was written to an array.
    func append(to bytes: inout [UInt8]) {
        unsafe bytes.append(contentsOf: UnsafeRawBufferPointer(start: memory.base, count: count))
    }
}

extension RowWriter: Sendable {}
