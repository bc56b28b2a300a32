/// The lanes of a paged column that rows of many days belong to: the day's page times the records of a page, plus the record.
enum SlotKernel {
    /// - Parameters:
    ///   - pages: for each day from `firstDay` on its page, or −1; rows on days without a page, or outside, get `missing`.
    ///   - records: nil where a page has one lane.
    /// - Returns: whether every row found a page.
    @inline(never)
    static func run(
        _ count: Int, days: Lanes, firstDay: Int32, pages: Span<Int32>, records: Lanes?, size: Int, missing: Int32,
        into result: Lanes
    ) -> Bool {
        let day = unsafe UnsafeBufferPointer(days.buffer(of: count, as: Int32.self)).span
        var out = unsafe result.buffer(of: count, as: Int32.self).mutableSpan
        var least: Int32 = 0
        let window = UInt32(truncatingIfNeeded: pages.count)
        let perPage = Int32(truncatingIfNeeded: size)
        if let records {
            let record = unsafe UnsafeBufferPointer(records.buffer(of: count, as: Int32.self)).span
            let last = UInt32(truncatingIfNeeded: max(size, 1) - 1)
            for i in 0..<count {
                let offset = UInt32(bitPattern: day[i] &- firstDay)
                let page = offset < window ? pages[Int(offset)] : -1
                let wanted = UInt32(bitPattern: record[i])
                least = page < least ? page : least
                out[i] =
                    page < 0 ? missing : page &* perPage &+ Int32(truncatingIfNeeded: wanted < last ? wanted : last)
            }
        } else {
            for i in 0..<count {
                let offset = UInt32(bitPattern: day[i] &- firstDay)
                let page = offset < window ? pages[Int(offset)] : -1
                least = page < least ? page : least
                out[i] = page < 0 ? missing : page
            }
        }
        return least >= 0
    }
}

/// 1 for the days within a range.
enum WithinKernel {
    @inline(never)
    static func run(_ count: Int, _ days: Lanes, _ range: ClosedRange<Int32>, into result: Lanes) {
        let first = range.lowerBound
        let length = UInt32(bitPattern: range.upperBound &- first)
        Shape.map(count, .lanes(days), into: result) { (day: Int32) -> UInt8 in
            UInt32(bitPattern: day &- first) <= length ? 1 : 0
        }
    }
}

enum CountKernel {
    /// How many lanes are 1.
    @inline(never)
    static func run(_ count: Int, _ masks: Lanes) -> Int {
        let m = unsafe UnsafeBufferPointer(masks.buffer(of: count, as: UInt8.self)).span
        var total: Int32 = 0
        for i in 0..<count { total = total &+ Int32(m[i]) }
        return Int(total)
    }
}
