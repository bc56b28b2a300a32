/// Bytes with at least `padding` readable bytes behind the last, so that a word or a block may be loaded at any of them.
///
/// A view of a `BlockBuffer`, which must outlive it. Places are checked in debug builds only: they come from the structural
/// index, which never leaves the buffer, and these loads are the innermost step of the door.
@safe struct PaddedBytes {
    static let padding = 64

    private let base: UnsafePointer<UInt8>
    let count: Int

    init(base: UnsafePointer<UInt8>, count: Int) {
        unsafe self.base = unsafe base
        self.count = count
    }

    @inline(__always)
    subscript(place: Int) -> UInt8 {
        assert(place >= 0 && place < count + Self.padding)
        return unsafe base[place]
    }

    /// Eight bytes, the first in the lowest place whatever the machine.
    @inline(__always)
    func word(_ place: Int) -> UInt64 {
        assert(place >= 0 && place + 8 <= count + Self.padding)
        return unsafe UInt64(
            littleEndian: UnsafeRawPointer(base).loadUnaligned(fromByteOffset: place, as: UInt64.self))
    }

    @inline(__always)
    func vector(_ place: Int) -> SIMD16<UInt8> {
        assert(place >= 0 && place + 16 <= count + Self.padding)
        return unsafe UnsafeRawPointer(base).loadUnaligned(fromByteOffset: place, as: SIMD16<UInt8>.self)
    }

    /// A copy, for messages and slow paths.
    func copy(_ range: Range<Int>) -> [UInt8] {
        precondition(range.lowerBound >= 0 && range.upperBound <= count)
        return unsafe Array(UnsafeBufferPointer(start: base + range.lowerBound, count: range.count))
    }

    /// Whether two stretches of equal length hold the same bytes; `length` is at least 1.
    @inline(__always)
    func isEqual(_ left: Int, _ right: Int, length: Int) -> Bool {
        var index = 0
        while index &+ 8 <= length {
            if word(left &+ index) != word(right &+ index) { return false }
            index &+= 8
        }
        if index == length { return true }
        return (word(left &+ index) ^ word(right &+ index)) & lowBytes(length &- index) == 0
    }

    /// Whether a stretch may hold a byte above 127 or a byte 0. (At times it says so of others, never the other way round.)
    @inline(__always)
    func mayHoldUnusualBytes(_ start: Int, _ end: Int) -> Bool {
        var place = start
        var found: UInt64 = 0
        while place < end {
            // What lies behind the end is made harmless.
            let beyond = place &+ 8 <= end ? 0 : 0x4141_4141_4141_4141 & ~lowBytes(end &- place)
            let word = word(place) & (place &+ 8 <= end ? .max : lowBytes(end &- place)) | beyond
            found |= word | (word &- 0x0101_0101_0101_0101)
            place &+= 8
        }
        return found & 0x8080_8080_8080_8080 != 0
    }

    /// Whether a quote or a line feed is in a stretch. (At times it says so of others, never the other way round.)
    @inline(__always)
    func mayHoldQuoteOrFeed(_ start: Int, _ end: Int) -> Bool {
        var place = start
        var found: UInt64 = 0
        while place < end {
            let word = word(place)
            let quote = word ^ 0x2222_2222_2222_2222
            let feed = word ^ 0x0A0A_0A0A_0A0A_0A0A
            // A byte that has become 0 borrows, and so sets its high bit.
            let zeros =
                ((quote &- 0x0101_0101_0101_0101) & ~quote) | ((feed &- 0x0101_0101_0101_0101) & ~feed)
            found |= place &+ 8 <= end ? zeros : zeros & lowBytes(end &- place)
            place &+= 8
        }
        return found & 0x8080_8080_8080_8080 != 0
    }
}
