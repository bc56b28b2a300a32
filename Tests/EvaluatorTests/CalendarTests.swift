import Evaluator
import RuleEngine
import Testing

@Suite struct CalendarTests {
    /// Walks the days of the years 1 to 9999 with a calendar kept by hand: all of four centuries, elsewhere the ends of the months.
    @Test func everyDayOfTheCalendar() {
        var date = CivilDate(year: 1, month: 1, day: 1)
        var number = date.dayNumber
        #expect(number == -719_162)
        // 1 January of year 1 was a Monday.
        var expectedWeekday = 1
        var failures = 0
        while date.year < 10_000 {
            let isNear = (1850...2250).contains(date.year) || date.day == 1 || date.day >= 28
            if isNear,
                date.dayNumber != number || CivilDate(dayNumber: number) != date || !date.isValid
                    || weekday(ofDay: number) != expectedWeekday
            {
                failures += 1
            }
            number += 1
            expectedWeekday = expectedWeekday % 7 + 1
            date.day += 1
            if date.day > CivilDate.days(inMonth: date.month, of: date.year) {
                date.day = 1
                date.month += 1
            }
            if date.month > 12 {
                date.month = 1
                date.year += 1
            }
        }
        #expect(failures == 0)
        #expect(CivilDate(year: 1970, month: 1, day: 1).dayNumber == 0)
        #expect(CivilDate(year: 2000, month: 2, day: 29).dayNumber == 11016)
    }

    @Test func datesThatDoNotExist() {
        #expect(!CivilDate(year: 2023, month: 2, day: 29).isValid)
        #expect(!CivilDate(year: 1900, month: 2, day: 29).isValid)
        #expect(CivilDate(year: 2000, month: 2, day: 29).isValid)
        #expect(!CivilDate(year: 2024, month: 0, day: 1).isValid)
        #expect(!CivilDate(year: 2024, month: 13, day: 1).isValid)
        #expect(!CivilDate(year: 2024, month: 4, day: 31).isValid)
        #expect(!CivilDate(year: 2024, month: 4, day: 0).isValid)
    }

    @Test(arguments: PeriodUnit.allCases)
    func periodsFollowEachOtherWithoutGapAndHoldTheirDays(unit: PeriodUnit) {
        let start = CivilDate(year: 1896, month: 1, day: 1).dayNumber
        let end = CivilDate(year: 2204, month: 1, day: 1).dayNumber
        var period = CalendarPeriod(unit, containing: start)
        var failures = 0
        while period.first < end {
            for day in period.days where CalendarPeriod(unit, containing: day) != period { failures += 1 }
            let next = period.next
            if next.first != period.last + 1 || next.previous != period || next.unit != unit { failures += 1 }
            period = next
        }
        #expect(failures == 0)
    }

    @Test func eachUnitLiesInWhatTheContractSays() {
        for unit in PeriodUnit.allCases {
            for other in PeriodUnit.allCases {
                // 1 January 2018 begins a week and all that is longer.
                let day = CivilDate(year: 2018, month: 1, day: 1).dayNumber
                let fits = (day..<day + 800).allSatisfy { day in
                    CalendarPeriod(unit, containing: day).days.allSatisfy {
                        CalendarPeriod(other, containing: day).days.contains($0)
                    }
                }
                #expect(unit.lies(in: other) == fits, "\(unit) in \(other)")
            }
        }
    }

    @Test func labels() {
        func label(_ unit: PeriodUnit, _ year: Int, _ month: Int, _ day: Int) -> String {
            CalendarPeriod(unit, containing: CivilDate(year: year, month: month, day: day).dayNumber).label
        }
        #expect(label(.day, 2025, 1, 31) == "2025-01-31")
        #expect(label(.week, 2025, 1, 31) == "2025-W05")
        #expect(label(.month, 2025, 1, 31) == "2025-01")
        #expect(label(.quarter, 2025, 1, 31) == "2025-Q1")
        #expect(label(.quarter, 2025, 12, 31) == "2025-Q4")
        #expect(label(.semester, 2025, 6, 30) == "2025-S1")
        #expect(label(.semester, 2025, 7, 1) == "2025-S2")
        #expect(label(.year, 2025, 1, 31) == "2025")
        // The ISO year is that of the Thursday.
        #expect(label(.week, 2024, 12, 30) == "2025-W01")
        #expect(label(.week, 2021, 1, 3) == "2020-W53")
        #expect(label(.week, 2018, 1, 1) == "2018-W01")
        #expect(label(.week, 2027, 1, 1) == "2026-W53")
    }

    @Test func weeksOfEveryYearAreNumberedWithoutGap() {
        var period = CalendarPeriod(.week, containing: CivilDate(year: 1900, month: 1, day: 1).dayNumber)
        for _ in 0..<15_000 {
            let next = period.next
            let (one, other) = (period.isoWeek, next.isoWeek)
            let follows = other == (one.year, one.week + 1) || other == (one.year + 1, 1) && one.week >= 52
            #expect(follows && (1...53).contains(other.week))
            // The fourth of January always lies in week 1.
            let fourth = CivilDate(year: other.year, month: 1, day: 4).dayNumber
            #expect(CalendarPeriod(.week, containing: fourth).isoWeek == (other.year, 1))
            period = next
        }
    }

    @Test func overlappingPeriods() {
        let from = CivilDate(year: 2025, month: 1, day: 31).dayNumber
        let labels = CalendarPeriod.overlapping(from...from + 1, .month).map(\.label)
        #expect(labels == ["2025-01", "2025-02"])
        #expect(CalendarPeriod.overlapping(from...from, .year).map(\.label) == ["2025"])
    }
}
