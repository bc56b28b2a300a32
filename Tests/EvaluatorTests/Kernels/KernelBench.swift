@testable import Evaluator

/// Numbers that are the same in every run.
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Elements in memory of their own, as kernels take them.
struct TestLanes<Element: Lane> {
    let memory: Memory
    let count: Int

    init(_ elements: [Element]) {
        count = elements.count
        memory = Memory(bytes: count * MemoryLayout<Element>.stride, filledWith: 0xA5)
        var target = unsafe lanes.buffer(of: count, as: Element.self).mutableSpan
        for (position, element) in elements.enumerated() { target[position] = element }
    }

    /// Room for results.
    init(count: Int) { self.init([Element](repeating: 0, count: count)) }

    var lanes: Lanes { Lanes(memory, width: Element.width) }
    var argument: Argument { .lanes(lanes) }

    var elements: [Element] {
        let source = unsafe lanes.buffer(of: count, as: Element.self).mutableSpan
        return (0..<count).map { source[$0] }
    }
}

extension Lane {
    /// Random elements, with the extremes and small ones among them.
    static func sample(_ count: Int, _ random: inout SeededNumbers) -> [Self] {
        let special: [Self] = [.min, .max, .min &+ 1, .max &- 1, 0, 1, 2, 0 &- 1, 3, 7, 10]
        return (0..<count).map { _ in
            switch random.next() % 4 {
            case 0: special[Int(random.next() % UInt64(special.count))]
            case 1: Self(truncatingIfNeeded: Int64(bitPattern: random.next()) % 1000)
            default: Self(truncatingIfNeeded: Int128(Int64(bitPattern: random.next())) << 64 | Int128(random.next()))
            }
        }
    }
}

/// Sizes around those of vectors, and a whole batch.
let kernelSizes = [0, 1, 2, 3, 7, 15, 16, 17, 31, 33, 64, 100, 2048]

/// The four ways in which two operands may come, with what they are worth lane by lane.
func shapes<A: Lane, B: Lane>(_ a: [A], _ b: [B]) -> [(a: Argument, b: Argument, left: [A], right: [B], keep: [Any])] {
    let left = TestLanes(a)
    let right = TestLanes(b)
    guard let x = a.last, let y = b.last else { return [(left.argument, right.argument, a, b, [left, right])] }
    let allX = [A](repeating: x, count: a.count)
    let allY = [B](repeating: y, count: b.count)
    return [
        (left.argument, right.argument, a, b, [left, right]),
        (left.argument, .scalar(Int128(truncatingIfNeeded: y)), a, allY, [left]),
        (.scalar(Int128(truncatingIfNeeded: x)), right.argument, allX, b, [right]),
        (.scalar(Int128(truncatingIfNeeded: x)), .scalar(Int128(truncatingIfNeeded: y)), allX, allY, []),
    ]
}
