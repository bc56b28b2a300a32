import RuleEngine
import Testing

@testable import Evaluator

@Suite struct ArithmeticKernelTests {
    private func check<T: NumberLane>(_: T.Type, _ kernel: ArithmeticKernel, _ obvious: (T, T) -> T) {
        var random = SeededNumbers(1)
        for size in kernelSizes {
            for shape in shapes(T.sample(size, &random), T.sample(size, &random)) {
                let result = TestLanes<T>(count: size)
                kernel.run(size, shape.a, shape.b, into: result.lanes, as: T.self)
                #expect(result.elements == zip(shape.left, shape.right).map(obvious))
            }
        }
    }

    private func checkAll<T: NumberLane>(_: T.Type) {
        check(T.self, .add) { $0.addingReportingOverflow($1).partialValue }
        check(T.self, .subtract) { $0.subtractingReportingOverflow($1).partialValue }
        check(T.self, .multiply) { $0.multipliedReportingOverflow(by: $1).partialValue }
        check(T.self, .minimum) { min($0, $1) }
        check(T.self, .maximum) { max($0, $1) }
    }

    @Test func wrapsInEveryWidth() {
        checkAll(Int32.self)
        checkAll(Int64.self)
        checkAll(Int128.self)
    }

    private func checkNegation<T: NumberLane>(_: T.Type) {
        var random = SeededNumbers(2)
        for size in kernelSizes {
            let values = T.sample(size, &random)
            let result = TestLanes<T>(count: size)
            let source = TestLanes(values)
            NegateKernel.run(size, source.argument, into: result.lanes, as: T.self)
            #expect(result.elements == values.map { $0 == .min ? .min : -$0 })
        }
    }

    @Test func negates() {
        checkNegation(Int32.self)
        checkNegation(Int64.self)
        checkNegation(Int128.self)
    }

    private func checkDivision<T: NumberLane>(_: T.Type, _ rounding: Rounding) {
        var random = SeededNumbers(3)
        for size in kernelSizes {
            for shape in shapes(T.sample(size, &random), T.sample(size, &random)) {
                let result = TestLanes<T>(count: size)
                DivisionKernel.run(rounding, size, shape.a, shape.b, into: result.lanes, as: T.self)
                let expected = zip(shape.left, shape.right).map { dividend, divisor -> T in
                    // Where no divisor may be, the lane is dead.
                    guard divisor > 0 else { return 0 }
                    return T(truncatingIfNeeded: roundedQuotient(Int128(dividend), by: Int128(divisor), rounding))
                }
                #expect(result.elements == expected)
            }
        }
    }

    @Test(arguments: Rounding.allCases) func dividesInEveryWidth(_ rounding: Rounding) {
        checkDivision(Int32.self, rounding)
        checkDivision(Int64.self, rounding)
        checkDivision(Int128.self, rounding)
    }

    @Test(arguments: Rounding.allCases) func dividesEverySmallPair(_ rounding: Rounding) {
        for divisor in Int32(1)...12 {
            let dividends = Array(Int32(-40)...40)
            let source = TestLanes(dividends)
            let result = TestLanes<Int32>(count: dividends.count)
            DivisionKernel.run(
                rounding, dividends.count, source.argument, .scalar(Int128(divisor)), into: result.lanes,
                as: Int32.self)
            let expected = dividends.map { Int32(roundedQuotient(Int128($0), by: Int128(divisor), rounding)) }
            #expect(result.elements == expected)
        }
    }
}
