/// The first argument where the mask is 1, else the second.
enum SelectKernel {
    @inline(never)
    static func run<T: Lane>(
        _ count: Int, _ mask: Lanes, _ a: Argument, _ b: Argument, into result: Lanes, as _: T.Type
    ) {
        Shape.map(count, mask, a, b, into: result) { (m: UInt8, x: T, y: T) -> T in
            let bits = 0 &- T(truncatingIfNeeded: m)
            return (x & bits) | (y & ~bits)
        }
    }
}

/// The value where the mask is 1, else 0.
enum MaskKernel {
    @inline(never)
    static func run<T: Lane>(_ count: Int, _ mask: Lanes, _ a: Argument, into result: Lanes, as _: T.Type) {
        Shape.map(count, .lanes(mask), a, into: result) { (m: UInt8, x: T) -> T in
            x & (0 &- T(truncatingIfNeeded: m))
        }
    }
}
