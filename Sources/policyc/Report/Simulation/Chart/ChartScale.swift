/// An axis: round figures from below the least value to above the greatest, with 0 among them.
struct ChartScale {
    var low: Int128
    var high: Int128
    var ticks: [Int128]

    /// - Parameter steps: about how many intervals there are.
    init(_ values: [Int128], steps: Int128 = 4) {
        let least = min(0, values.min() ?? 0)
        let greatest = max(0, values.max() ?? 0)
        let step = Self.round(atLeast: max(1, (greatest - least + steps - 1) / steps))
        low = least < 0 ? -Self.up(-least, step) : 0
        high = max(low + step, Self.up(greatest, step))
        if greatest == 0, least < 0 { high = 0 }
        ticks = []
        var tick = low
        while tick <= high {
            ticks.append(tick)
            tick += step
        }
    }

    /// 1, 2 or 5 times a power of ten.
    static func round(atLeast value: Int128) -> Int128 {
        var power: Int128 = 1
        while power * 10 <= value { power *= 10 }
        return [power, power * 2, power * 5].first { $0 >= value } ?? power * 10
    }

    private static func up(_ value: Int128, _ step: Int128) -> Int128 { (value + step - 1) / step * step }

    /// Where a value lies, from 0 to `length`.
    func position(_ value: Int128, of length: Int) -> Int {
        Int(clamping: (value - low) * Int128(length) / max(1, high - low))
    }

    /// Where a value lies, as a part of the width.
    func percent(_ value: Int128) -> String { Self.percent(position(value, of: 10_000)) }

    /// `12.5%` for 1250.
    static func percent(_ tenThousandths: Int) -> String {
        let (whole, rest) = (tenThousandths / 100, tenThousandths % 100)
        if rest == 0 { return "\(whole)%" }
        return "\(whole)." + (rest < 10 ? "0\(rest)" : rest % 10 == 0 ? "\(rest / 10)" : "\(rest)") + "%"
    }
}
