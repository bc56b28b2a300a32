/// How many go from each place at the left to each at the right, as ribbons.
struct FlowChart {
    var names: [String]
    /// From row to column; hidden flows are 0.
    var flows: [[Int]]
    /// Beside each place.
    var left: [String]
    var right: [String]
    var label: String

    private var height: Int { max(260, shown.count * 40) }
    /// The places that anyone comes from or goes to.
    private var shown: [Int] {
        names.indices.filter { place in flows[place].contains { $0 > 0 } || flows.contains { $0[place] > 0 } }
    }

    func html() -> String {
        let total = max(1, flows.reduce(0) { $0 + $1.reduce(0, +) })
        let gap = 6
        let room = height - gap * max(0, shown.count - 1)
        func places(_ size: (Int) -> Int) -> [Int: (top: Int, height: Int)] {
            var result: [Int: (top: Int, height: Int)] = [:]
            var sum = 0
            for (number, place) in shown.enumerated() {
                let top = sum * room / total
                sum += size(place)
                result[place] = (top + number * gap, sum * room / total - top)
            }
            return result
        }
        let from = places { flows[$0].reduce(0, +) }
        let to = places { place in flows.reduce(0) { $0 + $1[place] } }
        var out = "<div class=\"flow\" role=\"img\" aria-label=\"\(htmlEscaped(label))\">"
        out += names(from, left, anchor: "end")
        out += "<svg class=\"ribbons\" viewBox=\"0 0 100 \(height)\" preserveAspectRatio=\"none\" height=\"\(height)\">"
        out += ribbons(from, to, room: room, total: total)
        for (places, x) in [(from, 0), (to, 98)] {
            for place in shown {
                guard let (top, size) = places[place], size > 0 else { continue }
                out += "<rect class=\"node\" x=\"\(x)\" y=\"\(top)\" width=\"2\" height=\"\(size)\"/>"
            }
        }
        return out + "</svg>" + names(to, right, anchor: "start") + "</div>\n"
    }

    private func ribbons(
        _ from: [Int: (top: Int, height: Int)], _ to: [Int: (top: Int, height: Int)], room: Int, total: Int
    ) -> String {
        var out = ""
        var arrived: [Int: Int] = [:]
        for old in shown {
            var left = 0
            for new in shown where flows[old][new] > 0 {
                let flow = flows[old][new]
                let before = from[old]?.top ?? 0
                let after = to[new]?.top ?? 0
                let (a, b) = (before + left * room / total, before + (left + flow) * room / total)
                let start = arrived[new, default: 0]
                let (c, d) = (after + start * room / total, after + (start + flow) * room / total)
                left += flow
                arrived[new] = start + flow
                let kind = old == new ? "stay" : new < old ? "up" : "down"
                out +=
                    "<path class=\"\(kind)\" d=\"M2 \(a) C50 \(a) 50 \(c) 98 \(c) L98 \(max(d, c + 1)) C50 \(max(d, c + 1)) 50 \(max(b, a + 1)) 2 \(max(b, a + 1)) Z\">"
                out += "<title>\(htmlEscaped("\(names[old]) → \(names[new])"))</title></path>"
            }
        }
        return out
    }

    /// The names beside their places, moved apart where these are small.
    private func names(_ places: [Int: (top: Int, height: Int)], _ texts: [String], anchor: String) -> String {
        var positions = shown.map { place in places[place].map { $0.top + $0.height / 2 + 4 } ?? 0 }
        let least = 32
        for index in positions.indices.dropFirst() {
            positions[index] = max(positions[index], positions[index - 1] + least)
        }
        var limit = height + 8
        for index in positions.indices.reversed() {
            positions[index] = min(positions[index], limit)
            limit = positions[index] - least
        }
        var out = "<svg class=\"names\" height=\"\(height + 24)\">"
        let x = anchor == "end" ? "100%" : "0"
        for (index, place) in shown.enumerated()
        where places[place].map({ $0.height > 0 }) ?? false || texts[place] != "" {
            let name = names[place].count > 16 ? names[place].prefix(15) + "…" : names[place][...]
            out += "<text class=\"place\" x=\"\(x)\" y=\"\(positions[index] - 4)\" text-anchor=\"\(anchor)\">"
            out += "\(htmlEscaped(String(name)))<title>\(htmlEscaped(names[place]))</title></text>"
            out +=
                "<text x=\"\(x)\" y=\"\(positions[index] + 11)\" text-anchor=\"\(anchor)\">\(htmlEscaped(texts[place]))</text>"
        }
        return out + "</svg>"
    }
}
