import RuleEngine
import Testing

@testable import Evaluator

@Suite struct MaskKernelTests {
    private func check<T: Lane>(_: T.Type, _ comparison: Comparison) {
        var random = SeededNumbers(4)
        for size in kernelSizes {
            for shape in shapes(T.sample(size, &random), T.sample(size, &random)) {
                let result = TestLanes<UInt8>(count: size)
                CompareKernel.run(comparison, size, shape.a, shape.b, into: result.lanes, as: T.self)
                let expected = zip(shape.left, shape.right).map { comparison.holds($0, $1) ? UInt8(1) : 0 }
                #expect(result.elements == expected)
            }
        }
    }

    @Test(arguments: Comparison.allCases) func comparesInEveryWidth(_ comparison: Comparison) {
        check(UInt8.self, comparison)
        check(Int32.self, comparison)
        check(Int64.self, comparison)
        check(Int128.self, comparison)
    }

    @Test func logic() {
        var random = SeededNumbers(5)
        for size in kernelSizes {
            let a = (0..<size).map { _ in UInt8(random.next() % 2) }
            let b = (0..<size).map { _ in UInt8(random.next() % 2) }
            for shape in shapes(a, b) {
                let result = TestLanes<UInt8>(count: size)
                LogicKernel.and.run(size, shape.a, shape.b, into: result.lanes)
                #expect(result.elements == zip(shape.left, shape.right).map { $0 == 1 && $1 == 1 ? 1 : 0 })
                LogicKernel.or.run(size, shape.a, shape.b, into: result.lanes)
                #expect(result.elements == zip(shape.left, shape.right).map { $0 == 1 || $1 == 1 ? 1 : 0 })
                LogicKernel.not(size, shape.a, into: result.lanes)
                #expect(result.elements == shape.left.map { $0 == 1 ? 0 : 1 })
            }
            let source = TestLanes(a)
            #expect(CountKernel.run(size, source.lanes) == a.count { $0 == 1 })
        }
    }

    private func checkSelection<T: Lane>(_: T.Type) {
        var random = SeededNumbers(6)
        for size in kernelSizes {
            let choices = (0..<size).map { _ in UInt8(random.next() % 2) }
            let mask = TestLanes(choices)
            for shape in shapes(T.sample(size, &random), T.sample(size, &random)) {
                let result = TestLanes<T>(count: size)
                SelectKernel.run(size, mask.lanes, shape.a, shape.b, into: result.lanes, as: T.self)
                #expect(result.elements == (0..<size).map { choices[$0] == 1 ? shape.left[$0] : shape.right[$0] })
                MaskKernel.run(size, mask.lanes, shape.a, into: result.lanes, as: T.self)
                #expect(result.elements == (0..<size).map { choices[$0] == 1 ? shape.left[$0] : 0 })
            }
        }
    }

    @Test func selectsInEveryWidth() {
        checkSelection(UInt8.self)
        checkSelection(Int32.self)
        checkSelection(Int64.self)
        checkSelection(Int128.self)
    }

    @Test func daysWithinARange() {
        let days: [Int32] = [.min, -5, -1, 0, 1, 9, 10, 11, .max]
        let source = TestLanes(days)
        for range: ClosedRange<Int32> in [0...10, -1...(-1), .min...0, 0...(.max), .min...(.max)] {
            let result = TestLanes<UInt8>(count: days.count)
            WithinKernel.run(days.count, source.lanes, range, into: result.lanes)
            #expect(result.elements == days.map { range.contains($0) ? 1 : 0 })
        }
    }
}
