import RuleEngine

/// Writes CSV as outputs are delivered: comma, LF, quotes only where RFC 4180 needs them, machine figures.
public struct CSVWriter: Sendable {
    public private(set) var bytes: [UInt8] = []
    private var isAtLineStart = true

    public init() {}

    public init(reservingCapacity capacity: Int) { bytes.reserveCapacity(capacity) }

    /// Starts a field: puts the separator where one is needed.
    public mutating func beginField() {
        if isAtLineStart { isAtLineStart = false } else { bytes.append(UInt8(ascii: ",")) }
    }

    public mutating func endLine() {
        bytes.append(UInt8(ascii: "\n"))
        isAtLineStart = true
    }

    // MARK: Fields

    public mutating func textField(_ text: String) {
        beginField()
        self.text(text.utf8)
    }

    public mutating func textField(_ text: some Collection<UInt8>) {
        beginField()
        self.text(text)
    }

    // MARK: Content of a field

    public mutating func text(_ text: some Collection<UInt8>) {
        let needsQuotes = text.contains { byte in
            byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
                || byte == UInt8(ascii: "\r")
        }
        guard needsQuotes else {
            bytes.append(contentsOf: text)
            return
        }
        bytes.append(UInt8(ascii: "\""))
        for byte in text {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// `value` · 10^−`decimals`, with all its decimals: `-0.05`, `850000`, `29.60`.
    public mutating func number(_ value: Int128, decimals: Int) {
        if let small = Int64(exactly: value) {
            number(small, decimals: decimals)
        } else {
            sign(value < 0)
            magnitude(value.magnitude, decimals: decimals)
        }
    }

    public mutating func number(_ value: Int64, decimals: Int) {
        sign(value < 0)
        magnitude(value.magnitude, decimals: decimals)
    }

    /// `2025-01-31`
    public mutating func date(_ day: Int) {
        let date = CivilDate(dayNumber: day)
        digits(date.year, width: 4)
        bytes.append(UInt8(ascii: "-"))
        digits(date.month, width: 2)
        bytes.append(UInt8(ascii: "-"))
        digits(date.day, width: 2)
    }

    /// `08:00`
    public mutating func timeOfDay(_ minutes: Int) {
        digits(minutes / 60, width: 2)
        bytes.append(UInt8(ascii: ":"))
        digits(minutes % 60, width: 2)
    }

    public mutating func period(_ period: CalendarPeriod) {
        let date = CivilDate(dayNumber: period.first)
        switch period.unit {
        case .day:
            self.date(period.first)
        case .week:
            let week = period.isoWeek
            digits(week.year, width: 4)
            bytes.append(contentsOf: [UInt8(ascii: "-"), UInt8(ascii: "W")])
            digits(week.week, width: 2)
        case .month:
            digits(date.year, width: 4)
            bytes.append(UInt8(ascii: "-"))
            digits(date.month, width: 2)
        case .quarter:
            digits(date.year, width: 4)
            bytes.append(contentsOf: [UInt8(ascii: "-"), UInt8(ascii: "Q")])
            digits((date.month - 1) / 3 + 1, width: 1)
        case .semester:
            digits(date.year, width: 4)
            bytes.append(contentsOf: [UInt8(ascii: "-"), UInt8(ascii: "S")])
            digits((date.month - 1) / 6 + 1, width: 1)
        case .year:
            digits(date.year, width: 4)
        }
    }

    // MARK: Digits

    private mutating func sign(_ isNegative: Bool) {
        if isNegative { bytes.append(UInt8(ascii: "-")) }
    }

    private mutating func digits(_ value: Int, width: Int) { magnitude(value.magnitude, decimals: 0, width: width) }

    /// Digits come from the right, so they are put down in reverse and then turned round.
    private mutating func magnitude<Number: FixedWidthInteger & UnsignedInteger>(
        _ value: Number, decimals: Int, width: Int = 1
    ) {
        let start = bytes.count
        var rest = value
        var written = 0
        while rest != 0 || written < max(width, decimals + 1) {
            if written == decimals, decimals > 0 { bytes.append(UInt8(ascii: ".")) }
            let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
            bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit))
            rest = quotient
            written += 1
        }
        bytes[start...].reverse()
    }
}
