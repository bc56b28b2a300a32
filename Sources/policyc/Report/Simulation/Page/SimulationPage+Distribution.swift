import Evaluator
import RuleEngine

extension SimulationPage {
    /// How what is paid, and the score, are spread before and after.
    func distributions() -> String {
        var out = ""
        if let money = view.money {
            out += distribution(money, leastWidth: 1) { notation.shortMoney($0, isAxis: true) }
        }
        if let score = view.score, let type = report.scoreType {
            out += distribution(score, leastWidth: 1) {
                notation.figure($0, type)
            }
        }
        return out
    }

    private func distribution(_ value: Int, leastWidth: Int128, _ label: (Int128) -> String) -> String {
        let title = view.values[value].title
        let figures = table.figures(value)
        let topic = text("Sebaran \(title)", "Distribution of \(title)")
        guard let histogram = Histogram(figures.flatMap { [$0.before, $0.after] }, leastWidth: leastWidth),
            figures.contains(where: { $0.before != $0.after })
        else {
            return figures.isEmpty
                ? "" : section(topic, text("\(title) setiap orang tetap", "Everybody's \(title) stays the same"), [])
        }
        let before = histogram.tally(figures.map { ($0.key, $0.before) })
        let after = histogram.tally(figures.map { ($0.key, $0.after) })
        let hiddenBefore = SmallCells.hidden(before.heads, least: report.leastHeads)
        let hiddenAfter = SmallCells.hidden(after.heads, least: report.leastHeads)
        let names = (0..<histogram.count).map { self.interval(histogram, $0, label) }
        let moved = figures.count { $0.before != $0.after }
        let finding = text(
            "\(title) berubah pada \(count(moved)) dari \(count(figures.count)) penilaian",
            "\(title) changes in \(count(moved)) of \(count(figures.count)) assessments")
        let chart = ColumnChart(
            names: (0..<histogram.count).map { label(histogram.edges[$0]) },
            series: [
                .init(
                    kind: "before", name: text("sekarang", "now"),
                    values: before.counts.enumerated().map { hiddenBefore.contains($0) ? nil : Int128($1) }),
                .init(
                    kind: "after", name: text("sesudah", "after"),
                    values: after.counts.enumerated().map { hiddenAfter.contains($0) ? nil : Int128($1) }),
            ], label: finding, tick: { notation.count(Int(clamping: $0)) }, hiddenText: "< \(report.leastHeads)")
        func cell(_ tally: (counts: [Int], heads: [Int]), _ hidden: Set<Int>, _ index: Int) -> String {
            hidden.contains(index) ? report.hidden.text(tally.heads[index]) : count(tally.counts[index])
        }
        let table = HTMLTable(
            caption: topic, head: [title, text("sekarang", "now"), text("sesudah", "after")],
            rows: names.indices.map { [names[$0], cell(before, hiddenBefore, $0), cell(after, hiddenAfter, $0)] },
            foot: [text("semua", "all"), count(figures.count), count(figures.count)])
        return section(
            topic, finding,
            [
                figure(
                    key([("before", text("sekarang", "now")), ("after", text("sesudah", "after"))]) + chart.html()
                        + paragraph(
                            text(
                                "Banyaknya penilaian (satu orang dalam satu masa) menurut \(title); di bawah kolom ialah batas bawahnya.",
                                "Assessments (one person in one period) by \(title); under each column is its lower bound."
                            ), kind: "axisname")),
                details(table), hiddenBefore.isEmpty && hiddenAfter.isEmpty ? "" : hiddenNote(),
            ])
    }

    /// `Rp1 jt – Rp2 jt`; the outermost say that they are open.
    func interval(_ histogram: Histogram, _ index: Int, _ label: (Int128) -> String) -> String {
        let (from, to) = (label(histogram.edges[index]), label(histogram.edges[index + 1]))
        if index == 0, histogram.isOpenBelow { return "< \(to)" }
        if index == histogram.count - 1, histogram.isOpenAbove { return "≥ \(from)" }
        return text("\(from) sampai kurang dari \(to)", "\(from) to less than \(to)")
    }
}
