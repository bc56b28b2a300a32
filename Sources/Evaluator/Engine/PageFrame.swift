import RuleEngine

/// The pages that one worker has begun for one target grain, found by day.
struct PageFrame: Sendable {
    let unit: PeriodUnit?
    /// Lanes of a page.
    let size: Int
    /// The first day of each page's period, in the order begun.
    private(set) var firstDays: [Int]
    /// By day, from `windowStart` on; −1: not begun.
    private(set) var window: [Int32] = []
    private(set) var windowStart: Int32 = 0
    private var pageOfFirstDay: [Int: Int32] = [:]

    init(unit: PeriodUnit?, size: Int) {
        self.unit = unit
        self.size = size
        firstDays = unit == nil ? [0] : []
    }

    var count: Int { firstDays.count }

    /// The page of a day's period; begins it where need be.
    mutating func page(of day: Int32) -> Int {
        guard let unit else { return 0 }
        let offset = Int(day) - Int(windowStart)
        if offset >= 0, offset < window.count, window[offset] >= 0 { return Int(window[offset]) }
        widen(to: day)
        let first = CalendarPeriod(unit, containing: Int(day)).first
        let page: Int32
        if let begun = pageOfFirstDay[first] {
            page = begun
        } else {
            page = Int32(firstDays.count)
            firstDays.append(first)
            pageOfFirstDay[first] = page
        }
        window[Int(day) - Int(windowStart)] = page
        return Int(page)
    }

    private mutating func widen(to day: Int32) {
        let margin = 64
        if window.isEmpty { windowStart = day }
        if day < windowStart {
            let more = max(Int(windowStart) - Int(day) + margin, window.count)
            window.insert(contentsOf: repeatElement(-1, count: more), at: 0)
            windowStart -= Int32(more)
        }
        let offset = Int(day) - Int(windowStart)
        if offset >= window.count {
            let more = max(offset + margin - window.count, window.count)
            window.append(contentsOf: repeatElement(-1, count: more))
        }
    }
}
