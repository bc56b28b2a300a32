import Testing

@testable import RuleEngine

@Suite struct CongruenceTests {
    /// Two values of each congruence stand for all of them.
    private func values(_ congruence: Congruence) -> [Int128] {
        (-12...24).filter { congruence.contains($0) }
    }

    private var samples: [Congruence] {
        var all: [Congruence] = (-4...4).map { .constant($0) }
        for step: Int128 in 1...6 {
            for offset: Int128 in 0..<step { all.append(Congruence.multiples(of: step).plus(.constant(offset))) }
        }
        return all
    }

    @Test func operationsHoldForEveryValue() {
        for left in samples {
            for first in values(left) { #expect(left.negated.contains(-first)) }
            for right in samples {
                let (sum, product, either) = (left.plus(right), left.times(right), left.joined(right))
                for first in values(left) {
                    #expect(either.contains(first))
                    for second in values(right) {
                        #expect(sum.contains(first + second) && product.contains(first * second))
                        #expect(left.summed.contains(first) && left.summed.contains(0))
                    }
                }
            }
        }
    }

    @Test func stepsAreExactlyTheValuesWithin() {
        for congruence in samples {
            for lower: Int128 in -5...3 {
                for upper in lower...(lower + 9) {
                    let inside = (lower...upper).filter { congruence.contains($0) }
                    let steps = congruence.steps(within: lower...upper)
                    if inside.isEmpty {
                        #expect(steps.range == lower...upper && steps.step == 1)
                    } else {
                        var walked: [Int128] = []
                        var value = steps.range.lowerBound
                        while value <= steps.range.upperBound {
                            walked.append(value)
                            value += steps.step
                        }
                        #expect(walked == inside)
                    }
                }
            }
        }
    }

    @Test func hugeNumbersGiveUpInsteadOfOverflowing() {
        let huge = Congruence.multiples(of: Int128.max)
        #expect(huge.times(huge) == .any)
        #expect(Congruence.constant(Int128.min).negated == .any)
        #expect(Congruence.constant(Int128.max).plus(.constant(1)) == .any)
        #expect(Congruence.any.steps(within: Int128.min...Int128.max).step == 1)
        #expect(huge.steps(within: 1...5).range == 1...5)
    }
}
