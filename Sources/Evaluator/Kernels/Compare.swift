import RuleEngine

/// Comparison to a mask of 0 and 1.
enum CompareKernel {
    static func run<T: Lane>(
        _ comparison: Comparison, _ count: Int, _ a: Argument, _ b: Argument, into result: Lanes, as _: T.Type
    ) {
        switch comparison {
        case .equal: equal(count, a, b, into: result, as: T.self)
        case .notEqual: notEqual(count, a, b, into: result, as: T.self)
        case .less: less(count, a, b, into: result, as: T.self)
        case .lessOrEqual: lessOrEqual(count, a, b, into: result, as: T.self)
        case .greater: less(count, b, a, into: result, as: T.self)
        case .greaterOrEqual: lessOrEqual(count, b, a, into: result, as: T.self)
        }
    }

    @inline(never)
    private static func equal<T: Lane>(
        _ count: Int, _ a: Argument, _ b: Argument, into result: Lanes, as _: T.Type
    ) { Shape.map(count, a, b, into: result) { (x: T, y: T) -> UInt8 in x == y ? 1 : 0 } }

    @inline(never)
    private static func notEqual<T: Lane>(
        _ count: Int, _ a: Argument, _ b: Argument, into result: Lanes, as _: T.Type
    ) { Shape.map(count, a, b, into: result) { (x: T, y: T) -> UInt8 in x != y ? 1 : 0 } }

    @inline(never)
    private static func less<T: Lane>(
        _ count: Int, _ a: Argument, _ b: Argument, into result: Lanes, as _: T.Type
    ) { Shape.map(count, a, b, into: result) { (x: T, y: T) -> UInt8 in x < y ? 1 : 0 } }

    @inline(never)
    private static func lessOrEqual<T: Lane>(
        _ count: Int, _ a: Argument, _ b: Argument, into result: Lanes, as _: T.Type
    ) { Shape.map(count, a, b, into: result) { (x: T, y: T) -> UInt8 in x <= y ? 1 : 0 } }
}
