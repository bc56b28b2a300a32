/// Columns side by side over names, with figures at the left.
struct ColumnChart {
    struct Series {
        /// The class that gives it its colour.
        var kind: String
        /// Instead, one for each column.
        var kinds: [String] = []
        var name: String
        /// nil: hidden.
        var values: [Int128?]
    }

    var names: [String]
    var series: [Series]
    var label: String
    var height = 200
    var tick: (Int128) -> String
    /// Names that are shown on narrow screens too: every so manieth.
    var hidesNames = false
    /// What a hidden value is called.
    var hiddenText = ""

    private static let margin = 14

    func html() -> String {
        let scale = ChartScale(series.flatMap { $0.values.compactMap(\.self) })
        let bottom = height - Self.margin
        func y(_ value: Int128) -> Int { bottom - scale.position(value, of: bottom - Self.margin) }
        var axis = "<svg class=\"axis\" height=\"\(height + 22)\" aria-hidden=\"true\">"
        var area = "<svg class=\"area\" width=\"100%\" height=\"\(height + 22)\">"
        for tick in scale.ticks {
            axis += "<text x=\"100%\" y=\"\(y(tick) + 4)\" text-anchor=\"end\">\(htmlEscaped(self.tick(tick)))</text>"
            area +=
                "<line class=\"\(tick == 0 ? "zero" : "grid")\" x1=\"0\" x2=\"100%\" y1=\"\(y(tick))\" y2=\"\(y(tick))\"/>"
        }
        let slot = 10_000 / max(1, names.count)
        let width = slot * 8 / 10 / max(1, series.count)
        for (number, one) in series.enumerated() {
            for (position, value) in one.values.enumerated() {
                let x = ChartScale.percent(position * 10_000 / names.count + slot / 10 + number * width)
                let name = "\(names[position]), \(one.name): "
                guard let value else {
                    area +=
                        "<rect class=\"hiddencell\" x=\"\(x)\" y=\"\(y(0) - 6)\" width=\"\(ChartScale.percent(width))\" height=\"6\">"
                    area += "<title>\(htmlEscaped(name + hiddenText))</title></rect>"
                    continue
                }
                guard value != 0 else { continue }
                let (top, foot) = (y(max(0, value)), y(min(0, value)))
                let kind =
                    !one.kinds.isEmpty
                    ? one.kinds[position] : one.kind == "change" ? (value < 0 ? "down" : "up") : one.kind
                area += "<rect class=\"\(kind)\" x=\"\(x)\" y=\"\(top)\" width=\"\(ChartScale.percent(width))\""
                area += " height=\"\(max(1, foot - top))\"><title>\(htmlEscaped(name + tick(value)))</title></rect>"
            }
        }
        if !hidesNames { area += self.labels(slot) }
        return
            "<div class=\"plot\" role=\"img\" aria-label=\"\(htmlEscaped(label))\">\(axis)</svg>\(area)</svg></div>\n"
    }

    /// Every name where there is room, else one in so many.
    private func labels(_ slot: Int) -> String {
        let most = names.map(\.count).max() ?? 1
        // A letter is about 6 pixels, on a narrow screen 7 with what is around it; the area about 750 wide, or 270.
        func step(_ room: Int) -> Int {
            let least = (names.count * (most + 1) * 7 + room - 1) / room
            return [1, 2, 3, 4, 6, 12, 24].first { $0 >= least } ?? least
        }
        let wide = step(850)
        // Of those, so that both rows of names agree.
        let narrow = (step(270) + wide - 1) / wide * wide
        var out = ""
        for (position, name) in names.enumerated() where position % wide == 0 {
            let isMain = position % narrow == 0
            let x = ChartScale.percent(position * 10_000 / names.count + slot / 2)
            out += "<text\(isMain ? "" : " class=\"wide\"") x=\"\(x)\" y=\"\(height + 14)\" text-anchor=\"middle\">"
            out += "\(htmlEscaped(name))</text>"
        }
        return out
    }
}
