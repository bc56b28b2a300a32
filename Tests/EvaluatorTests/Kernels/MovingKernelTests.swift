import RuleEngine
import Testing

@testable import Evaluator

@Suite struct MovingKernelTests {
    private func checkConversion<A: Lane, R: Lane>(_: A.Type, _: R.Type) {
        var random = SeededNumbers(7)
        for size in kernelSizes {
            let values = A.sample(size, &random)
            let source = TestLanes(values)
            let result = TestLanes<R>(count: size)
            ConvertKernel.run(size, source.lanes, into: result.lanes)
            #expect(result.elements == values.map { R(truncatingIfNeeded: $0) })
        }
    }

    private func checkConversions<A: Lane>(from _: A.Type) {
        checkConversion(A.self, UInt8.self)
        checkConversion(A.self, Int32.self)
        checkConversion(A.self, Int64.self)
        checkConversion(A.self, Int128.self)
    }

    @Test func convertsEveryWidthToEveryOther() {
        checkConversions(from: UInt8.self)
        checkConversions(from: Int32.self)
        checkConversions(from: Int64.self)
        checkConversions(from: Int128.self)
    }

    private func checkGathering<T: Lane>(_: T.Type) {
        var random = SeededNumbers(8)
        for size in kernelSizes {
            for tableSize in [0, 1, 5, 300] {
                let values = T.sample(tableSize, &random)
                let table = TestLanes(values)
                // Some lanes are dead and hold anything.
                let numbers = (0..<size).map { _ -> Int32 in
                    random.next() % 8 == 0 ? Int32(truncatingIfNeeded: random.next()) : Int32(random.next() % 300)
                }
                let index = TestLanes(numbers)
                let result = TestLanes<T>(count: size)
                GatherKernel.run(size, from: table.lanes, size: tableSize, at: index.lanes, into: result.lanes)
                let found = result.elements
                for (lane, number) in numbers.enumerated() where number >= 0 && number < tableSize {
                    #expect(found[lane] == values[Int(number)])
                }
            }
        }
    }

    @Test func gathersInEveryWidth() {
        checkGathering(UInt8.self)
        checkGathering(Int32.self)
        checkGathering(Int64.self)
        checkGathering(Int128.self)
    }

    @Test(arguments: Calendar.allCases) func partsOfDates(_ part: Calendar) {
        for first in stride(from: -800_000, to: 800_000, by: 49_999) {
            let days = (0..<400).map { Int32(first + $0) }
            let source = TestLanes(days)
            let result = TestLanes<Int32>(count: days.count)
            CalendarKernel.run(part, days.count, source.argument, into: result.lanes)
            #expect(result.elements == days.map { Int32(calendarPart(part, ofDay: Int($0))) })
        }
        // Dead lanes may hold anything, and must not trap.
        let wild = TestLanes<Int32>([.min, .max, 0])
        let result = TestLanes<Int32>(count: 3)
        CalendarKernel.run(part, 3, wild.argument, into: result.lanes)
    }

    @Test func slotsOfRows() {
        var random = SeededNumbers(9)
        let pages: [Int32] = [0, 0, -1, 2, 1]
        let days = (0..<100).map { _ in Int32(random.next() % 8) + 9 }
        let records = (0..<100).map { _ in Int32(random.next() % 7) }
        let dayLanes = TestLanes(days)
        let recordLanes = TestLanes(records)
        let result = TestLanes<Int32>(count: 100)
        let isComplete = SlotKernel.run(
            100, days: dayLanes.lanes, firstDay: 10, pages: pages.span, records: recordLanes.lanes, size: 7,
            missing: 99, into: result.lanes)
        #expect(!isComplete)
        let expected = zip(days, records).map { day, record -> Int32 in
            let page = pages.indices.contains(Int(day) - 10) ? pages[Int(day) - 10] : -1
            return page < 0 ? 99 : page * 7 + record
        }
        #expect(result.elements == expected)
    }
}
