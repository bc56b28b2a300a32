import Evaluator
import RuleEngine

extension SimulationPage {
    /// How much people gain and lose.
    func people() -> String {
        guard view.money != nil else { return "" }
        let people = table.people(view)
        let changed = people.filter { $0.change != 0 }
        let topic = text("Yang naik dan yang turun", "Winners and losers")
        guard let histogram = Histogram(changed.map(\.change)) else {
            return changesAnything
                ? section(topic, text("Tidak ada yang dibayar lebih atau kurang", "Nobody is paid more or less"), [])
                : ""
        }
        let total = total
        let tally = histogram.tally(changed.map { ($0.key, $0.change) })
        let hidden = SmallCells.hidden(tally.heads, least: report.leastHeads)
        func label(_ value: Int128) -> String { notation.shortMoney(value, signed: true, isAxis: true) }
        let finding = peopleFinding(total)
        let chart = ColumnChart(
            names: (0..<histogram.count).map { label(histogram.edges[$0]) },
            series: [
                .init(
                    kind: "after", kinds: (0..<histogram.count).map { histogram.edges[$0] < 0 ? "down" : "up" },
                    name: text("orang", "people"),
                    values: tally.counts.enumerated().map { hidden.contains($0) ? nil : Int128($1) })
            ], label: finding, tick: { notation.count(Int(clamping: $0)) }, hiddenText: "< \(report.leastHeads)")
        let table = HTMLTable(
            caption: text("Perubahan seorang dalam semua masa", "The change of one person over all periods"),
            head: [text("perubahan", "change"), text("orang", "people")],
            rows: (0..<histogram.count).map { index in
                [
                    interval(histogram, index, label),
                    hidden.contains(index) ? report.hidden.text(tally.heads[index]) : count(tally.heads[index]),
                ]
            } + [[text("tetap", "unchanged"), count(people.count - changed.count)]],
            foot: [text("semua", "all"), count(people.count)])
        return section(
            topic, finding,
            [
                figure(
                    chart.html()
                        + paragraph(
                            text(
                                "Banyaknya orang menurut perubahannya dalam semua masa; di bawah kolom ialah batas bawahnya. Yang tetap tidak digambar.",
                                "People by their change over all periods; under each column is its lower bound. The unchanged are not drawn."
                            ),
                            kind: "axisname")), details(table), hidden.isEmpty ? "" : hiddenNote(),
            ])
    }

    private func peopleFinding(_ total: SimulationTally) -> String {
        func mean(_ sum: Int128, _ heads: Int) -> String {
            notation.shortMoney(roundedQuotient(sum, by: Int128(max(1, heads)), .nearest), signed: true)
        }
        var parts: [String] = []
        if total.winners > 0 {
            let mean = mean(total.gained, total.winners)
            parts.append(
                text(
                    "\(count(total.winners)) orang naik, rata-rata \(mean)",
                    "\(count(total.winners)) gain \(mean) on average"))
        }
        if total.losers > 0 {
            let mean = mean(total.lost, total.losers)
            parts.append(
                text(
                    "\(count(total.losers)) orang turun, rata-rata \(mean)",
                    "\(count(total.losers)) lose \(mean) on average"))
        }
        return parts.joined(separator: "; ") + text(" dalam semua masa", ", over all periods")
    }

    func movers() -> String {
        guard view.money != nil else { return "" }
        let people = table.people(view).filter { $0.change != 0 }
        guard !people.isEmpty else { return "" }
        let movers = table.movers(view, limit: .max)
        let up = movers.filter { $0.change > 0 }
        let down = movers.filter { $0.change < 0 }
        let byKey = Dictionary(people.map { ($0.key, $0) }) { first, _ in first }
        let name = report.names()
        // What somebody is paid in all, or the part that changes, would tell who it is.
        func row(_ mover: (key: String, change: Int128)) -> [String] {
            let cells = [name(mover.key), notation.money(mover.change, signed: true)]
            guard report.showsKeys, let person = byKey[mover.key] else { return cells }
            return cells + [
                notation.percent(person.change, of: person.before), notation.money(person.before),
                notation.money(person.after),
            ]
        }
        let head =
            [view.register, text("selisih", "change")]
            + (report.showsKeys ? ["%", text("sekarang", "now"), text("sesudah", "after")] : [])
        let tables = [(up, text("Paling naik", "Largest gains")), (down, text("Paling turun", "Largest losses"))]
            .filter { !$0.0.isEmpty }
            .map { HTMLTable(caption: $1, head: head, rows: $0.prefix(10).map(row)).html() }
        let most = up.first?.change ?? 0
        let least = down.first?.change ?? 0
        let finding = text(
            "Seorang paling banyak \(least < 0 ? "kehilangan \(notation.shortMoney(-least))" : "")\(least < 0 && most > 0 ? " atau " : "")\(most > 0 ? "mendapat tambahan \(notation.shortMoney(most))" : "")",
            "One person \(least < 0 ? "loses as much as \(notation.shortMoney(-least))" : "")\(least < 0 && most > 0 ? " or " : "")\(most > 0 ? "gains as much as \(notation.shortMoney(most))" : "")"
        )
        return section(text("Yang paling berubah", "Who changes most"), finding, tables + [maskNote()])
    }

    /// Who `Pegawai 1` is.
    func maskNote() -> String {
        let first = "\(view.register) 1"
        return report.showsKeys
            ? ""
            : paragraph(
                text(
                    "Orang disamarkan dengan nomor menurut besarnya selisihnya dalam semua masa, naik atau turun: \(first) yang paling berubah. `--show-keys` menampilkan kuncinya.",
                    "People are masked by a number, by how much they change over all periods, up or down: \(first) changes most. `--show-keys` names them."
                ))
    }
}
