/// Horizontal bars to either side of nothing, each with its name and its figure.
///
/// Names and figures are text beside small drawings whose places are parts of the width: it reads alike on paper and on a narrow screen.
struct BarChart {
    struct Bar {
        var name: String
        var value: Int128
        /// What stands to the right.
        var figure: String
        /// Of many together: told, not drawn, or it would dwarf the others.
        var isSum = false
    }

    var bars: [Bar]
    /// What it shows, for those who do not see it.
    var label: String
    var tick: (Int128) -> String

    func html() -> String {
        let scale = ChartScale(bars.filter { !$0.isSum }.map(\.value))
        let zero = scale.percent(0)
        var out = "<div class=\"bars\" role=\"img\" aria-label=\"\(htmlEscaped(label))\">\n"
        for bar in bars {
            let (from, to) = (min(0, bar.value), max(0, bar.value))
            let width = scale.position(to, of: 10_000) - scale.position(from, of: 10_000)
            let kind = bar.value < 0 ? "down" : "up"
            out += "<div class=\"bar\"><span class=\"name\(bar.isSum ? " rest" : "")\">\(htmlEscaped(bar.name))</span>"
            out +=
                "<svg class=\"mark\" width=\"100%\" height=\"20\"><title>\(htmlEscaped("\(bar.name): \(bar.figure)"))</title>"
            out += "<line class=\"zero\" x1=\"\(zero)\" x2=\"\(zero)\" y1=\"0\" y2=\"20\"/>"
            if bar.value != 0, !bar.isSum {
                out += "<rect class=\"\(kind)\" x=\"\(scale.percent(from))\" y=\"3\" width=\""
                out += "\(ChartScale.percent(max(20, width)))\" height=\"14\"/>"
            }
            out += "</svg><span class=\"figure\">\(htmlEscaped(bar.figure))</span></div>\n"
        }
        out += "<div class=\"bar axis\"><span class=\"name\"></span><svg class=\"mark\" width=\"100%\" height=\"22\">"
        for (number, tick) in scale.ticks.enumerated() {
            let place = scale.percent(tick)
            let end = number == 0 ? "first" : number == scale.ticks.count - 1 ? "last" : ""
            // On a narrow screen only the ends and nothing are told.
            let isMain = tick == 0 || number == 0 || number == scale.ticks.count - 1
            out += "<line class=\"tick\" x1=\"\(place)\" x2=\"\(place)\" y1=\"0\" y2=\"5\"/>"
            out += "<text class=\"\(isMain ? end : "wide")\" x=\"\(place)\" y=\"18\">"
            out += "\(htmlEscaped(self.tick(tick)))</text>"
        }
        return out + "</svg><span class=\"figure\"></span></div>\n</div>\n"
    }
}
