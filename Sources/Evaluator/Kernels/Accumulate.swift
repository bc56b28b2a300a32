/// How values of one batch come into the lanes of a page.
enum Placement {
    /// Lane after lane, from the given one on.
    case aligned(first: Int)
    /// Each to the lane that its number says; a number outside the page stands in a lane that is not used, whose value changes nothing.
    case scattered(Lanes)
    /// All into the one lane.
    case single
}

/// Adds a batch to the lanes of a page. Lanes that take no part come as 0.
enum SumKernel {
    static func run(_ count: Int, _ values: Lanes, into page: Lanes, size: Int, _ placement: Placement) {
        switch (values.width, page.width) {
        case (.byte, .double): add(UInt8.self, Int64.self, count, values, into: page, size, placement)
        case (.word, .double): add(Int32.self, Int64.self, count, values, into: page, size, placement)
        case (.double, .double): add(Int64.self, Int64.self, count, values, into: page, size, placement)
        case (.byte, .quad): add(UInt8.self, Int128.self, count, values, into: page, size, placement)
        case (.word, .quad): add(Int32.self, Int128.self, count, values, into: page, size, placement)
        case (.double, .quad): add(Int64.self, Int128.self, count, values, into: page, size, placement)
        case (.quad, .quad): add(Int128.self, Int128.self, count, values, into: page, size, placement)
        case (_, .byte), (_, .word), (.quad, .double): preconditionFailure("sums are kept wider than their values")
        }
    }

    private static func add<V: Lane, A: Lane>(
        _: V.Type, _: A.Type, _ count: Int, _ values: Lanes, into page: Lanes, _ size: Int, _ placement: Placement
    ) {
        switch placement {
        case .aligned(let first): aligned(V.self, A.self, count, values, into: page, size, first)
        case .scattered(let numbers): scattered(V.self, A.self, count, values, into: page, size, numbers)
        case .single: single(V.self, A.self, count, values, into: page, size)
        }
    }

    @inline(never)
    private static func aligned<V: Lane, A: Lane>(
        _: V.Type, _: A.Type, _ count: Int, _ values: Lanes, into page: Lanes, _ size: Int, _ first: Int
    ) { Combine.aligned(count, values, into: page, size, first) { (a: A, v: V) -> A in a &+ A(truncatingIfNeeded: v) } }

    @inline(never)
    private static func scattered<V: Lane, A: Lane>(
        _: V.Type, _: A.Type, _ count: Int, _ values: Lanes, into page: Lanes, _ size: Int, _ numbers: Lanes
    ) {
        Combine.scattered(count, values, into: page, size, numbers) { (a: A, v: V) -> A in
            a &+ A(truncatingIfNeeded: v)
        }
    }

    @inline(never)
    private static func single<V: Lane, A: Lane>(
        _: V.Type, _: A.Type, _ count: Int, _ values: Lanes, into page: Lanes, _ size: Int
    ) { Combine.single(count, values, into: page, size) { (a: A, v: V) -> A in a &+ A(truncatingIfNeeded: v) } }
}

/// Joins masks to the bytes of a page.
enum AnyKernel {
    static func run(_ count: Int, _ masks: Lanes, into page: Lanes, size: Int, _ placement: Placement) {
        switch placement {
        case .aligned(let first): aligned(count, masks, into: page, size, first)
        case .scattered(let numbers): scattered(count, masks, into: page, size, numbers)
        case .single: single(count, masks, into: page, size)
        }
    }

    @inline(never)
    private static func aligned(_ count: Int, _ masks: Lanes, into page: Lanes, _ size: Int, _ first: Int) {
        Combine.aligned(count, masks, into: page, size, first) { (a: UInt8, v: UInt8) -> UInt8 in a | v }
    }

    @inline(never)
    private static func scattered(_ count: Int, _ masks: Lanes, into page: Lanes, _ size: Int, _ numbers: Lanes) {
        Combine.scattered(count, masks, into: page, size, numbers) { (a: UInt8, v: UInt8) -> UInt8 in a | v }
    }

    @inline(never)
    private static func single(_ count: Int, _ masks: Lanes, into page: Lanes, _ size: Int) {
        Combine.single(count, masks, into: page, size) { (a: UInt8, v: UInt8) -> UInt8 in a | v }
    }
}

/// Keeps the least or greatest. Lanes that take no part come as the kernel's `nothing`.
enum ExtremeKernel: Hashable, Sendable {
    case least, greatest

    /// What a page holds before any value.
    func nothing<T: Lane>(_: T.Type) -> T {
        switch self {
        case .least: T.max
        case .greatest: T.min
        }
    }

    func nothing(_ width: Width) -> Int128 {
        switch width {
        case .byte: Int128(nothing(UInt8.self))
        case .word: Int128(nothing(Int32.self))
        case .double: Int128(nothing(Int64.self))
        case .quad: nothing(Int128.self)
        }
    }

    func run(_ count: Int, _ values: Lanes, into page: Lanes, size: Int, _ placement: Placement) {
        switch page.width {
        case .byte: combine(UInt8.self, count, values, into: page, size, placement)
        case .word: combine(Int32.self, count, values, into: page, size, placement)
        case .double: combine(Int64.self, count, values, into: page, size, placement)
        case .quad: combine(Int128.self, count, values, into: page, size, placement)
        }
    }

    private func combine<T: Lane>(
        _: T.Type, _ count: Int, _ values: Lanes, into page: Lanes, _ size: Int, _ placement: Placement
    ) {
        switch self {
        case .least: Self.least(T.self, count, values, into: page, size, placement)
        case .greatest: Self.greatest(T.self, count, values, into: page, size, placement)
        }
    }

    @inline(never)
    private static func least<T: Lane>(
        _: T.Type, _ count: Int, _ values: Lanes, into page: Lanes, _ size: Int, _ placement: Placement
    ) { Combine.run(count, values, into: page, size, placement) { (a: T, v: T) -> T in v < a ? v : a } }

    @inline(never)
    private static func greatest<T: Lane>(
        _: T.Type, _ count: Int, _ values: Lanes, into page: Lanes, _ size: Int, _ placement: Placement
    ) { Combine.run(count, values, into: page, size, placement) { (a: T, v: T) -> T in v > a ? v : a } }
}

/// The loops of the accumulating kernels.
enum Combine {
    @inline(__always)
    static func run<V: Lane, A: Lane>(
        _ count: Int, _ values: Lanes, into page: Lanes, _ size: Int, _ placement: Placement, _ f: (A, V) -> A
    ) {
        switch placement {
        case .aligned(let first): aligned(count, values, into: page, size, first, f)
        case .scattered(let numbers): scattered(count, values, into: page, size, numbers, f)
        case .single: single(count, values, into: page, size, f)
        }
    }

    @inline(__always)
    static func aligned<V: Lane, A: Lane>(
        _ count: Int, _ values: Lanes, into page: Lanes, _ size: Int, _ first: Int, _ f: (A, V) -> A
    ) {
        precondition(first >= 0 && first + count <= size)
        let x = unsafe UnsafeBufferPointer(values.buffer(of: count, as: V.self)).span
        let whole = unsafe page.buffer(of: size, as: A.self)
        var out = unsafe UnsafeMutableBufferPointer(rebasing: whole[first..<first + count]).mutableSpan
        for i in 0..<count { out[i] = f(out[i], x[i]) }
    }

    @inline(__always)
    static func scattered<V: Lane, A: Lane>(
        _ count: Int, _ values: Lanes, into page: Lanes, _ size: Int, _ numbers: Lanes, _ f: (A, V) -> A
    ) {
        guard size > 0 else { return }
        let last = UInt32(truncatingIfNeeded: min(size, Int(UInt32.max)) - 1)
        let x = unsafe UnsafeBufferPointer(values.buffer(of: count, as: V.self)).span
        let lane = unsafe UnsafeBufferPointer(numbers.buffer(of: count, as: Int32.self)).span
        var out = unsafe page.buffer(of: size, as: A.self).mutableSpan
        for i in 0..<count {
            let wanted = UInt32(bitPattern: lane[i])
            let j = Int(wanted < last ? wanted : last)
            out[j] = f(out[j], x[i])
        }
    }

    @inline(__always)
    static func single<V: Lane, A: Lane>(
        _ count: Int, _ values: Lanes, into page: Lanes, _ size: Int, _ f: (A, V) -> A
    ) {
        precondition(size == 1)
        let x = unsafe UnsafeBufferPointer(values.buffer(of: count, as: V.self)).span
        var out = unsafe page.buffer(of: 1, as: A.self).mutableSpan
        var total = out[0]
        for i in 0..<count { total = f(total, x[i]) }
        out[0] = total
    }
}
