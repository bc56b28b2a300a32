/// What a kernel reads: elements, or one value for all of them.
enum Argument {
    case lanes(Lanes)
    case scalar(Int128)
}

/// The loops over one, two or three arguments, written once. Inlined into each kernel with its operator, so that every kernel
/// is a plain loop without calls or branches.
enum Shape {
    @inline(__always)
    static func fill<R: Lane>(_ count: Int, into result: Lanes, _ value: R) {
        var out = unsafe result.buffer(of: count, as: R.self).mutableSpan
        for i in 0..<count { out[i] = value }
    }

    @inline(__always)
    static func map<A: Lane, R: Lane>(_ count: Int, _ a: Argument, into result: Lanes, _ f: (A) -> R) {
        switch a {
        case .scalar(let scalar):
            fill(count, into: result, f(A(truncatingIfNeeded: scalar)))
        case .lanes(let a):
            let x = unsafe UnsafeBufferPointer(a.buffer(of: count, as: A.self)).span
            var out = unsafe result.buffer(of: count, as: R.self).mutableSpan
            for i in 0..<count { out[i] = f(x[i]) }
        }
    }

    @inline(__always)
    static func map<A: Lane, B: Lane, R: Lane>(
        _ count: Int, _ a: Argument, _ b: Argument, into result: Lanes, _ f: (A, B) -> R
    ) {
        switch (a, b) {
        case (.scalar(let a), .scalar(let b)):
            fill(count, into: result, f(A(truncatingIfNeeded: a), B(truncatingIfNeeded: b)))
        case (.lanes(let a), .scalar(let b)):
            let x = unsafe UnsafeBufferPointer(a.buffer(of: count, as: A.self)).span
            let y = B(truncatingIfNeeded: b)
            var out = unsafe result.buffer(of: count, as: R.self).mutableSpan
            for i in 0..<count { out[i] = f(x[i], y) }
        case (.scalar(let a), .lanes(let b)):
            let x = A(truncatingIfNeeded: a)
            let y = unsafe UnsafeBufferPointer(b.buffer(of: count, as: B.self)).span
            var out = unsafe result.buffer(of: count, as: R.self).mutableSpan
            for i in 0..<count { out[i] = f(x, y[i]) }
        case (.lanes(let a), .lanes(let b)):
            let x = unsafe UnsafeBufferPointer(a.buffer(of: count, as: A.self)).span
            let y = unsafe UnsafeBufferPointer(b.buffer(of: count, as: B.self)).span
            var out = unsafe result.buffer(of: count, as: R.self).mutableSpan
            for i in 0..<count { out[i] = f(x[i], y[i]) }
        }
    }

    /// The same with a mask before.
    @inline(__always)
    static func map<A: Lane, R: Lane>(
        _ count: Int, _ mask: Lanes, _ a: Argument, _ b: Argument, into result: Lanes, _ f: (UInt8, A, A) -> R
    ) {
        let m = unsafe UnsafeBufferPointer(mask.buffer(of: count, as: UInt8.self)).span
        var out = unsafe result.buffer(of: count, as: R.self).mutableSpan
        switch (a, b) {
        case (.scalar(let a), .scalar(let b)):
            let x = A(truncatingIfNeeded: a)
            let y = A(truncatingIfNeeded: b)
            for i in 0..<count { out[i] = f(m[i], x, y) }
        case (.lanes(let a), .scalar(let b)):
            let x = unsafe UnsafeBufferPointer(a.buffer(of: count, as: A.self)).span
            let y = A(truncatingIfNeeded: b)
            for i in 0..<count { out[i] = f(m[i], x[i], y) }
        case (.scalar(let a), .lanes(let b)):
            let x = A(truncatingIfNeeded: a)
            let y = unsafe UnsafeBufferPointer(b.buffer(of: count, as: A.self)).span
            for i in 0..<count { out[i] = f(m[i], x, y[i]) }
        case (.lanes(let a), .lanes(let b)):
            let x = unsafe UnsafeBufferPointer(a.buffer(of: count, as: A.self)).span
            let y = unsafe UnsafeBufferPointer(b.buffer(of: count, as: A.self)).span
            for i in 0..<count { out[i] = f(m[i], x[i], y[i]) }
        }
    }
}
