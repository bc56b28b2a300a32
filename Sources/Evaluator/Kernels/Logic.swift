/// Truth values are 0 or 1 in every lane, used or not.
enum LogicKernel: Hashable, Sendable, CaseIterable {
    case and, or

    func run(_ count: Int, _ a: Argument, _ b: Argument, into result: Lanes) {
        switch self {
        case .and: Self.and(count, a, b, into: result)
        case .or: Self.or(count, a, b, into: result)
        }
    }

    @inline(never)
    private static func and(_ count: Int, _ a: Argument, _ b: Argument, into result: Lanes) {
        Shape.map(count, a, b, into: result) { (x: UInt8, y: UInt8) -> UInt8 in x & y }
    }

    @inline(never)
    private static func or(_ count: Int, _ a: Argument, _ b: Argument, into result: Lanes) {
        Shape.map(count, a, b, into: result) { (x: UInt8, y: UInt8) -> UInt8 in x | y }
    }

    @inline(never)
    static func not(_ count: Int, _ a: Argument, into result: Lanes) {
        Shape.map(count, a, into: result) { (x: UInt8) -> UInt8 in x ^ 1 }
    }

    /// In place.
    @inline(never)
    static func flip(_ count: Int, _ masks: Lanes) {
        var m = unsafe masks.buffer(of: count, as: UInt8.self).mutableSpan
        for i in 0..<count { m[i] ^= 1 }
    }
}
