/// From one width to another. Narrowing keeps the low bits: the range was proven to fit where the value is used.
enum ConvertKernel {
    static func run(_ count: Int, _ a: Lanes, into result: Lanes) {
        switch a.width {
        case .byte: from(UInt8.self, count, a, into: result)
        case .word: from(Int32.self, count, a, into: result)
        case .double: from(Int64.self, count, a, into: result)
        case .quad: from(Int128.self, count, a, into: result)
        }
    }

    private static func from<A: Lane>(_: A.Type, _ count: Int, _ a: Lanes, into result: Lanes) {
        switch result.width {
        case .byte: convert(A.self, UInt8.self, count, a, into: result)
        case .word: convert(A.self, Int32.self, count, a, into: result)
        case .double: convert(A.self, Int64.self, count, a, into: result)
        case .quad: convert(A.self, Int128.self, count, a, into: result)
        }
    }

    @inline(never)
    private static func convert<A: Lane, R: Lane>(
        _: A.Type, _: R.Type, _ count: Int, _ a: Lanes, into result: Lanes
    ) { Shape.map(count, .lanes(a), into: result) { (x: A) -> R in R(truncatingIfNeeded: x) } }
}

enum FillKernel {
    static func run(_ count: Int, _ value: Int128, into result: Lanes) {
        switch result.width {
        case .byte: fill(UInt8.self, count, value, into: result)
        case .word: fill(Int32.self, count, value, into: result)
        case .double: fill(Int64.self, count, value, into: result)
        case .quad: fill(Int128.self, count, value, into: result)
        }
    }

    @inline(never)
    private static func fill<R: Lane>(_: R.Type, _ count: Int, _ value: Int128, into result: Lanes) {
        Shape.fill(count, into: result, R(truncatingIfNeeded: value))
    }
}

/// Values as they are.
enum CopyKernel {
    static func run(_ count: Int, _ a: Argument, into result: Lanes) {
        switch a {
        case .scalar(let value): FillKernel.run(count, value, into: result)
        case .lanes(let lanes): ConvertKernel.run(count, lanes, into: result)
        }
    }
}
