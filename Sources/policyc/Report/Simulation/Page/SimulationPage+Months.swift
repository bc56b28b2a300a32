import Evaluator

extension SimulationPage {
    func months() -> String {
        let tallies = report.periods()
        let periods = tallies.shown
        guard view.money != nil, periods.count > 1, changesAnything else { return "" }
        let topic = text("Biaya menurut masa", "Cost by period")
        let labels = periods.map { notation.period($0.name) }
        let changes = periods.map { Optional($0.tally.change) }
        let finding = monthsFinding(periods)
        let tick: (Int128) -> String = { notation.shortMoney($0, isAxis: true) }
        let both = ColumnChart(
            names: labels,
            series: [
                .init(
                    kind: "before", name: text("sekarang", "now"),
                    values: periods.map { $0.tally.before }),
                .init(
                    kind: "after", name: text("sesudah", "after"),
                    values: periods.map { $0.tally.after }),
            ], label: text("\(moneyTitle) sekarang dan sesudah", "\(moneyTitle) now and after"), tick: tick)
        let difference = ColumnChart(
            names: labels, series: [.init(kind: "change", name: text("selisih", "change"), values: changes)],
            label: finding, height: 150, tick: tick)
        let table = details(groupTable(renamed(tallies), named: text("masa", "period")))
        let hasChange = periods.contains { $0.tally.change != 0 }
        return section(
            topic, finding,
            [
                figure(
                    key([("before", text("sekarang", "now")), ("after", text("sesudah", "after"))]) + both.html()),
                hasChange
                    ? figure(
                        paragraph(text("Selisih (skala sendiri)", "The change (on its own scale)"), kind: "axisname")
                            + difference.html())
                    : "", table, tallies.hidesAnything ? hiddenNote() : "",
            ])
    }

    private func renamed(_ tallies: ShownTallies) -> ShownTallies {
        var copy = tallies
        for position in copy.shown.indices { copy.shown[position].name = notation.period(copy.shown[position].name) }
        return copy
    }

    private func monthsFinding(_ periods: [ShownTally]) -> String {
        let shown = periods.filter { $0.tally.change != 0 }
        guard let most = shown.max(by: { $0.tally.change < $1.tally.change }),
            let least = shown.min(by: { $0.tally.change < $1.tally.change })
        else { return text("Tidak ada selisih di masa mana pun", "No difference in any period") }
        let (high, low) = (
            notation.shortMoney(most.tally.change, signed: true), notation.shortMoney(least.tally.change, signed: true)
        )
        let (highName, lowName) = (notation.period(most.name), notation.period(least.name))
        guard shown.count > 1 else {
            return text("Selisih hanya pada \(highName): \(high)", "A difference only in \(highName): \(high)")
        }
        guard most.tally.change != least.tally.change || shown.count < periods.count else {
            return text("Selisih setiap masa sama: \(high)", "The same difference in every period: \(high)")
        }
        guard shown.count == periods.count else {
            let (some, all) = (count(shown.count), count(periods.count))
            return text(
                "Selisih pada \(some) dari \(all) masa: dari \(low) (\(lowName)) sampai \(high) (\(highName))",
                "A difference in \(some) of \(all) periods: from \(low) (\(lowName)) to \(high) (\(highName))")
        }
        return text(
            "Selisih tiap masa dari \(low) (\(lowName)) sampai \(high) (\(highName))",
            "The change runs from \(low) (\(lowName)) to \(high) (\(highName)) a period")
    }
}
