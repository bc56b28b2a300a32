/// Arithmetic wraps: where a value is used its range was proven, and elsewhere nothing may trap.
enum ArithmeticKernel: Hashable, Sendable, CaseIterable {
    case add, subtract, multiply, minimum, maximum

    func run<T: NumberLane>(_ count: Int, _ a: Argument, _ b: Argument, into result: Lanes, as _: T.Type) {
        switch self {
        case .add: Self.add(count, a, b, into: result, as: T.self)
        case .subtract: Self.subtract(count, a, b, into: result, as: T.self)
        case .multiply: Self.multiply(count, a, b, into: result, as: T.self)
        case .minimum: Self.minimum(count, a, b, into: result, as: T.self)
        case .maximum: Self.maximum(count, a, b, into: result, as: T.self)
        }
    }

    @inline(never)
    private static func add<T: NumberLane>(
        _ count: Int, _ a: Argument, _ b: Argument, into result: Lanes, as _: T.Type
    ) { Shape.map(count, a, b, into: result) { (x: T, y: T) -> T in x &+ y } }

    @inline(never)
    private static func subtract<T: NumberLane>(
        _ count: Int, _ a: Argument, _ b: Argument, into result: Lanes, as _: T.Type
    ) { Shape.map(count, a, b, into: result) { (x: T, y: T) -> T in x &- y } }

    @inline(never)
    private static func multiply<T: NumberLane>(
        _ count: Int, _ a: Argument, _ b: Argument, into result: Lanes, as _: T.Type
    ) { Shape.map(count, a, b, into: result) { (x: T, y: T) -> T in x &* y } }

    @inline(never)
    private static func minimum<T: NumberLane>(
        _ count: Int, _ a: Argument, _ b: Argument, into result: Lanes, as _: T.Type
    ) { Shape.map(count, a, b, into: result) { (x: T, y: T) -> T in x < y ? x : y } }

    @inline(never)
    private static func maximum<T: NumberLane>(
        _ count: Int, _ a: Argument, _ b: Argument, into result: Lanes, as _: T.Type
    ) { Shape.map(count, a, b, into: result) { (x: T, y: T) -> T in x > y ? x : y } }
}

enum NegateKernel {
    @inline(never)
    static func run<T: NumberLane>(_ count: Int, _ a: Argument, into result: Lanes, as _: T.Type) {
        Shape.map(count, a, into: result) { (x: T) -> T in 0 &- x }
    }
}
