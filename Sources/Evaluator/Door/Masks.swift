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

    /// All bytes, to look for high bits.
    @inline(__always)
    var lanes: Lanes64 {
        unsafe Lanes64(
            a: unsafeBitCast(a, to: SIMD2<UInt64>.self), b: unsafeBitCast(b, to: SIMD2<UInt64>.self),
            c: unsafeBitCast(c, to: SIMD2<UInt64>.self), d: unsafeBitCast(d, to: SIMD2<UInt64>.self))
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
    @inline(__always)
    var mask: UInt64 {
        let weights = SIMD2<UInt64>(repeating: 0x8040_2010_0804_0201)
        let a = a & weights
        let b = b & weights
        let c = c & weights
        let d = d & weights
        let first = gather(a[0]) | gather(a[1]) &<< 8 | gather(b[0]) &<< 16 | gather(b[1]) &<< 24
        let second = gather(c[0]) &<< 32 | gather(c[1]) &<< 40 | gather(d[0]) &<< 48 | gather(d[1]) &<< 56
        return first | second
    }

    /// Adds up the eight bytes of a word, each of which has a bit of its own.
    @inline(__always)
    private func gather(_ word: UInt64) -> UInt64 { (word &* 0x0101_0101_0101_0101) &>> 56 }
}
