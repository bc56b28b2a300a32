import RuleEngine
import Testing

@testable import Evaluator

/// Functions of dates against the reckoning a day at a time.
@Suite struct DateCallKernelTests {
    private static let count = 300

    private var random = SeededNumbers(31)

    private mutating func days(_ range: ClosedRange<Int>) -> [Int32] {
        (0..<Self.count).map { _ in Int32(range.lowerBound + Int(random.next() % UInt64(range.count))) }
    }

    private func expected(
        _ reckoning: Reckoning, _ a: [Int32], _ b: [Int32], _ c: [Int32], holidays: [Int32] = []
    ) -> [Int32] {
        let holidays = Set(holidays.map { Int($0) })
        return a.indices.map { row in
            let operands = [Int(a[row]), Int(b[row]), Int(c[row])].prefix(reckoning.operandCount)
            return Int32(ReferenceDates.value(reckoning, Array(operands), holidays: holidays))
        }
    }

    @Test mutating func monthsLater() {
        let days = days(-200_000...200_000)
        let months = self.days(-1_500...1_500)
        let (a, b) = (TestLanes(days), TestLanes(months))
        let result = TestLanes<Int32>(count: Self.count)
        DateCallKernel.months(Self.count, a.argument, b.argument, into: result.lanes)
        #expect(result.elements == expected(.afterMonths, days, months, months))
    }

    @Test mutating func workingDaysAndDeadlines() {
        for density in [0, 5, 120] {
            // Holidays that follow each other, and some that fall on days not worked anyway.
            let holidays = Array(Set((0..<density).map { _ in Int32(20_000 + Int(random.next() % 200)) }))
            let calendar = WorkingCalendar(holidays: holidays)
            let (first, last) = (days(19_950...20_250), days(19_950...20_250))
            let (week, numbers) = (days(1...7), days(1...60))
            let (a, b, c) = (TestLanes(first), TestLanes(last), TestLanes(week))
            let ordinal = TestLanes(numbers)
            let result = TestLanes<Int32>(count: Self.count)
            DateCallKernel.workingDays(
                Self.count, a.argument, b.argument, c.argument, calendar, into: result.lanes)
            #expect(result.elements == expected(.workingDays(holidays: 0), first, last, week, holidays: holidays))
            DateCallKernel.afterWorkingDays(
                Self.count, a.argument, ordinal.argument, c.argument, calendar, into: result.lanes)
            #expect(
                result.elements
                    == expected(.afterWorkingDays(holidays: 0), first, numbers, week, holidays: holidays))
            withExtendedLifetime((a, b, c, ordinal)) {}
        }
    }

    /// Dead lanes may hold anything, and must neither trap nor go on for ever.
    @Test func wildLanes() {
        let wild = TestLanes<Int32>([.min, -1, 0, 1, .max])
        let result = TestLanes<Int32>(count: 5)
        let calendar = WorkingCalendar(holidays: [.min, 0, 1, .max])
        for other in [Int128(Int32.min), -1, 0, 5, Int128(Int32.max)] {
            DateCallKernel.months(5, wild.argument, .scalar(other), into: result.lanes)
            DateCallKernel.workingDays(5, wild.argument, .scalar(other), wild.argument, calendar, into: result.lanes)
            DateCallKernel.afterWorkingDays(
                5, .scalar(other), wild.argument, wild.argument, calendar, into: result.lanes)
        }
        #expect(result.elements.count == 5)
    }

    @Test func fourCasesByHand() {
        let day = { (month: Int, day: Int) in CivilDate(year: 2025, month: month, day: day).dayNumber }
        let holidays: Set<Int> = [day(1, 27), day(1, 28), day(1, 29)]
        #expect(ReferenceDates.value(.afterMonths, [day(1, 31), 1], holidays: []) == day(2, 28))
        #expect(ReferenceDates.value(.afterMonths, [day(3, 31), -1], holidays: []) == day(2, 28))
        #expect(
            ReferenceDates.value(.afterWorkingDays(holidays: 0), [day(1, 24), 3, 5], holidays: holidays) == day(2, 3))
        #expect(ReferenceDates.value(.workingDays(holidays: 0), [day(1, 1), day(1, 31), 6], holidays: holidays) == 24)
    }
}
