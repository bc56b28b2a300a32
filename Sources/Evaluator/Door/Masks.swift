/// Finding bytes 64 at a time.
///
/// The vector types are spelt out and the results turned into integers at once: otherwise a generic, lane-by-lane form of the
/// operators is chosen, and everything is some twenty times slower.
struct Block64 {
    let a: SIMD16<UInt8>
    let b: SIMD16<UInt8>
    let c: SIMD16<UInt8>
    let d: SIMD16<UInt8>

    @inline(__always)
    init(_ bytes: PaddedBytes, at place: Int) {
        a = bytes.vector(place)
        b = bytes.vector(place &+ 16)
        c = bytes.vector(place &+ 32)
        d = bytes.vector(place &+ 48)
    }

    /// Which bytes equal one value: all bits of a byte set, or none.
    @inline(__always)
    func equals(_ byte: SIMD16<UInt8>) -> Lanes64 {
        unsafe Lanes64(
            a: unsafeBitCast(a .== byte, to: SIMD2<UInt64>.self), b: unsafeBitCast(b .== byte, to: SIMD2<UInt64>.self),
            c: unsafeBitCast(c .== byte, to: SIMD2<UInt64>.self), d: unsafeBitCast(d .== byte, to: SIMD2<UInt64>.self))
    }
}

struct Lanes64 {
    let a: SIMD2<UInt64>
    let b: SIMD2<UInt64>
    let c: SIMD2<UInt64>
    let d: SIMD2<UInt64>

    @inline(__always)
    static func | (left: Lanes64, right: Lanes64) -> Lanes64 {
        Lanes64(a: left.a | right.a, b: left.b | right.b, c: left.c | right.c, d: left.d | right.d)
    }

    /// All four vectors in one.
    @inline(__always)
    var folded: SIMD2<UInt64> { (a | b) | (c | d) }

    /// One bit for each byte, the first byte lowest.
    ///
    /// Each byte keeps the bit that is its own among the eight of a word; a multiplication adds up the bytes of a word in the highest one.
    /// (One after the other: side by side, they would be turned into vectors again, which multiply slowly.)
    @inline(__always)
    var mask: UInt64 {
        let weights = SIMD2<UInt64>(repeating: 0x8040_2010_0804_0201)
        let a = a & weights
        let b = b & weights
        let c = c & weights
        let d = d & weights
        var mask = Self.highest(a[0])
        mask = mask &>> 8 | Self.highest(a[1])
        mask = mask &>> 8 | Self.highest(b[0])
        mask = mask &>> 8 | Self.highest(b[1])
        mask = mask &>> 8 | Self.highest(c[0])
        mask = mask &>> 8 | Self.highest(c[1])
        mask = mask &>> 8 | Self.highest(d[0])
        mask = mask &>> 8 | Self.highest(d[1])
        return mask
    }

    @inline(__always)
    private static func highest(_ word: UInt64) -> UInt64 {
        (word &* 0x0101_0101_0101_0101) & 0xFF00_0000_0000_0000
    }
}

/// Counts bytes that were found, without making masks of them.
struct LaneCounter {
    /// Up to 255 of each place; so many are added at most before they are summed up.
    private var lanes = SIMD16<UInt8>(repeating: 0)
    private var blocks = 0
    private var sum = 0

    @inline(__always)
    mutating func add(_ found: Lanes64) {
        // A byte that was found has all bits set, which is −1.
        unsafe lanes &-= unsafeBitCast(found.a, to: SIMD16<UInt8>.self)
        unsafe lanes &-= unsafeBitCast(found.b, to: SIMD16<UInt8>.self)
        unsafe lanes &-= unsafeBitCast(found.c, to: SIMD16<UInt8>.self)
        unsafe lanes &-= unsafeBitCast(found.d, to: SIMD16<UInt8>.self)
        blocks &+= 1
        if blocks == 63 { settle() }
    }

    @inline(__always)
    private mutating func settle() {
        let words = unsafe unsafeBitCast(lanes, to: SIMD2<UInt64>.self)
        let low: UInt64 = 0x00FF_00FF_00FF_00FF
        let pairs = (words[0] & low) &+ (words[0] &>> 8 & low) &+ (words[1] & low) &+ (words[1] &>> 8 & low)
        sum &+= Int(truncatingIfNeeded: (pairs &* 0x0001_0001_0001_0001) &>> 48)
        lanes = SIMD16<UInt8>(repeating: 0)
        blocks = 0
    }

    var count: Int {
        mutating get {
            settle()
            return sum
        }
    }
}
