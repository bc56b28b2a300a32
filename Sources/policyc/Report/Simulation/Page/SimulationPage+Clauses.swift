import Evaluator

extension SimulationPage {
    func clauses() -> String {
        guard view.money != nil, changesAnything else { return "" }
        let topic = text("Biaya menurut angka perubahan", "Cost by item of the change")
        guard let shares = report.shares else {
            return section(
                topic, text("Biaya tiap angka tidak dipisahkan", "The items' costs are not told apart"),
                [paragraph(report.noShares + ".")])
        }
        func signed(_ value: Int128) -> String { notation.money(value, signed: true) }
        let table = HTMLTable(
            caption: topic,
            head: [
                text("angka", "item"), text("sendiri", "alone"), text("berurutan", "in order"), text("bagian", "share"),
            ],
            rows: shares.map { [report.name($0.clause), signed($0.alone), signed($0.inOrder), signed($0.fair)] },
            foot: [
                text("jumlah", "total"), "", signed(shares.reduce(0) { $0 + $1.inOrder }),
                signed(shares.reduce(0) { $0 + $1.fair }),
            ])
        guard shares.contains(where: { $0.fair != 0 }) else {
            return section(
                topic, text("Tidak ada angka yang mengubah biaya", "No item changes the cost"), [details(table)])
        }
        let finding = clausesFinding(shares)
        let chart = BarChart(
            bars: shares.map {
                BarChart.Bar(
                    name: "\(report.name($0.clause)): \(report.words($0.clause, inShort: true))", value: $0.fair,
                    figure: notation.shortMoney($0.fair, signed: true))
            }, label: finding, tick: { notation.shortMoney($0, isAxis: true) })
        return section(
            topic, finding,
            [
                figure(chart.html()),
                paragraph(
                    text(
                        "Bagian ialah rata-rata tambahan biaya sebuah angka di semua urutan penerapan; semuanya berjumlah tepat sebesar selisih. Sendiri: bila hanya angka itu yang diterapkan. Berurutan: di atas angka-angka sebelumnya.",
                        "The share is what an item adds on average over all orders of applying them; together they make exactly the change. Alone: with that item only. In order: on top of the items before it."
                    )), details(table),
            ])
    }

    private func clausesFinding(_ shares: [ClauseShares.Share]) -> String {
        guard let most = shares.max(by: { $0.fair.magnitude < $1.fair.magnitude }) else { return "" }
        let amount = notation.shortMoney(most.fair, signed: true)
        let name = report.name(most.clause)
        guard shares.count > 1 else {
            return text(
                "Seluruhnya dari \(name): \(amount)", "All of it from \(name): \(amount)")
        }
        let whole = notation.shortMoney(total.change, signed: true)
        return text(
            "\(name.prefix(1).uppercased() + name.dropFirst()) menyumbang \(amount) dari \(whole)",
            "\(name.prefix(1).uppercased() + name.dropFirst()) accounts for \(amount) of \(whole)")
    }
}
