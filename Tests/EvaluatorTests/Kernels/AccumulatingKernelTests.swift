import RuleEngine
import Testing

@testable import Evaluator

@Suite struct AccumulatingKernelTests {
    private enum Way: CaseIterable { case aligned, scattered, single }

    /// Runs a kernel in every placement against a loop.
    private func check<V: Lane, A: Lane>(
        _ values: [V], _ begin: A, is obvious: (A, V) -> A, of kernel: (Int, Lanes, Lanes, Int, Placement) -> Void
    ) {
        var random = SeededNumbers(10)
        let source = TestLanes(values)
        for way in Way.allCases {
            let size = way == .single ? 1 : values.count + 5
            var expected = [A](repeating: begin, count: size)
            let page = TestLanes(expected)
            let numbers = values.map { _ in Int32(random.next() % UInt64(size)) }
            let index = TestLanes(numbers)
            let placement: Placement
            switch way {
            case .aligned: placement = .aligned(first: 3)
            case .scattered: placement = .scattered(index.lanes)
            case .single: placement = .single
            }
            kernel(values.count, source.lanes, page.lanes, size, placement)
            for (lane, value) in values.enumerated() {
                let target = way == .aligned ? lane + 3 : way == .single ? 0 : Int(numbers[lane])
                expected[target] = obvious(expected[target], value)
            }
            #expect(page.elements == expected)
        }
    }

    private func checkSum<V: Lane, A: Lane>(_: V.Type, _: A.Type) {
        var random = SeededNumbers(11)
        for size in kernelSizes {
            check(
                V.sample(size, &random), 5 as A, is: { $0 &+ A(truncatingIfNeeded: $1) },
                of: { SumKernel.run($0, $1, into: $2, size: $3, $4) })
        }
    }

    @Test func sumsInEveryWidth() {
        checkSum(UInt8.self, Int64.self)
        checkSum(Int32.self, Int64.self)
        checkSum(Int64.self, Int64.self)
        checkSum(UInt8.self, Int128.self)
        checkSum(Int32.self, Int128.self)
        checkSum(Int64.self, Int128.self)
        checkSum(Int128.self, Int128.self)
    }

    private func checkExtremes<T: Lane>(_: T.Type) {
        var random = SeededNumbers(12)
        for size in kernelSizes {
            let values = T.sample(size, &random)
            check(
                values, ExtremeKernel.least.nothing(T.self), is: { min($0, $1) },
                of: { ExtremeKernel.least.run($0, $1, into: $2, size: $3, $4) })
            check(
                values, ExtremeKernel.greatest.nothing(T.self), is: { max($0, $1) },
                of: { ExtremeKernel.greatest.run($0, $1, into: $2, size: $3, $4) })
        }
    }

    @Test func leastAndGreatestInEveryWidth() {
        checkExtremes(UInt8.self)
        checkExtremes(Int32.self)
        checkExtremes(Int64.self)
        checkExtremes(Int128.self)
    }

    @Test func any() {
        var random = SeededNumbers(13)
        for size in kernelSizes {
            check(
                (0..<size).map { _ in UInt8(random.next() % 2) }, 0 as UInt8, is: { $0 | $1 },
                of: { AnyKernel.run($0, $1, into: $2, size: $3, $4) })
        }
    }

    @Test func deadLanesDoNotReachBeyondThePage() {
        let page = TestLanes<Int64>([1, 2, 3, 1000])
        let numbers = TestLanes<Int32>([-1, 7, .max, .min])
        let values = TestLanes<Int32>([0, 0, 0, 0])
        SumKernel.run(4, values.lanes, into: page.lanes, size: 3, .scattered(numbers.lanes))
        #expect(page.elements == [1, 2, 3, 1000])
    }
}
