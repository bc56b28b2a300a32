/// What the bytes of a figure say.
enum Figure: Equatable {
    case value(Int64)
    case notANumber
    case outOfRange
    case notAMultiple
}

extension NumberRule {
    /// Reads a figure byte by byte, with all the notation there is.
    func parse(_ bytes: [UInt8]) -> Figure {
        var digits = bytes[...]
        let isNegative = digits.first == UInt8(ascii: "-")
        if isNegative { digits.removeFirst() }
        let point = UInt8(ascii: decimalComma ? "," : ".")
        let whole = digits.prefix { $0 != point }
        let fraction = digits.dropFirst(whole.count + 1)
        let hasPoint = whole.count < digits.count
        func areDigits(_ part: ArraySlice<UInt8>) -> Bool { !part.isEmpty && part.allSatisfy { $0 >= 48 && $0 <= 57 } }
        guard areDigits(whole), !hasPoint || areDigits(fraction) else { return .notANumber }
        var value: Int64 = 0
        var isTooLarge = false
        func add(_ digit: UInt8) {
            let (product, isOver) = value.multipliedReportingOverflow(by: 10)
            let (sum, isOverToo) = product.subtractingReportingOverflow(Int64(digit) - 48)
            isTooLarge = isTooLarge || isOver || isOverToo
            value = sum
        }
        // Negative throughout: there is one more negative number than there are positive ones.
        for digit in whole { add(digit) }
        var isFiner = false
        for (place, digit) in fraction.enumerated() {
            if place < decimals { add(digit) } else if digit != 48 { isFiner = true }
        }
        for _ in min(decimals, fraction.count)..<decimals where value != 0 { add(48) }
        if isTooLarge || (!isNegative && value == .min) { return .outOfRange }
        if !isNegative { value = -value }
        guard range.contains(value) else { return .outOfRange }
        guard !isFiner else { return .notAMultiple }
        return value % step == 0 ? .value(value) : .notAMultiple
    }
}

/// The value of up to eight digits in a word, or nil. The first byte stands lowest; `length` is 1...8.
@inline(__always)
func shortFigure(_ word: UInt64, length: Int) -> UInt32? {
    // Shifted up, so that the last digit stands highest and zeros lead.
    let digits = (word ^ 0x3030_3030_3030_3030) &<< UInt64(truncatingIfNeeded: 64 &- length &* 8)
    guard ((digits &+ 0x7676_7676_7676_7676) | digits) & 0x8080_8080_8080_8080 == 0 else { return nil }
    let pairs = digits &* 10 &+ digits &>> 8
    let mask: UInt64 = 0x0000_00FF_0000_00FF
    let sum = (pairs & mask) &* 0x000F_4240_0000_0064 &+ (pairs &>> 16 & mask) &* 0x0000_2710_0000_0001
    return UInt32(truncatingIfNeeded: sum &>> 32)
}

/// The day number of `YYYY-MM-DD`, or nil if that is no date of the calendar.
@inline(__always)
func dayNumber(_ first: UInt64, _ last: UInt64) -> Int? {
    // The bytes at fixed places, then all digits at once: YYYY MM from the first eight bytes, DD from the last two.
    guard first & 0xFF00_00FF_0000_0000 == 0x2D00_002D_0000_0000 else { return nil }
    let packed = first & 0xFFFF_FFFF | (first &>> 8 & 0x0000_FFFF_0000_0000) | (last & 0xFFFF) &<< 48
    guard let figure = shortFigure(packed, length: 8) else { return nil }
    let date = CivilDate(
        year: Int(figure / 10_000), month: Int(figure / 100 % 100), day: Int(figure % 100))
    return date.isValid && date.year >= 1 ? date.dayNumber : nil
}

/// Minutes since midnight of `HH:MM`, or nil.
@inline(__always)
func minuteOfDay(_ word: UInt64) -> Int? {
    guard word & 0x0000_0000_00FF_0000 == 0x0000_0000_003A_0000 else { return nil }
    let packed = word & 0xFFFF | (word &>> 8 & 0xFFFF_0000)
    guard let figure = shortFigure(packed, length: 4) else { return nil }
    let hour = Int(figure / 100)
    let minute = Int(figure % 100)
    return hour < 24 && minute < 60 ? hour * 60 + minute : nil
}
