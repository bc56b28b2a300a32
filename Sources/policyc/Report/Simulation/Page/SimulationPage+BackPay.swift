import Evaluator
import Findings

extension SimulationPage {
    /// What is to be paid and reclaimed, had the change held from the date that is tried.
    func backPaySection() -> String {
        guard let backPay, let since = sources.since else { return "" }
        let language = report.language
        func row(_ name: String, _ side: BackPay.Side) -> [String] {
            [name, count(side.people), count(side.entries), notation.money(side.amount, signed: true)]
        }
        let sides = HTMLTable(
            caption: text(
                "Yang dibayarkan menurut tanggal perubahan itu sendiri, dibandingkan dengan bila berlaku sejak \(Figures.date(since, language))",
                "What is paid by the change's own date, against what would be had it held from \(Figures.date(since, language))"
            ),
            head: ["", text("orang", "people"), text("masa", "periods"), text("jumlah", "amount")],
            rows: [
                row(BackPay.toPayTitle[language], backPay.toPay),
                row(BackPay.toReclaimTitle[language], backPay.toReclaim),
            ], foot: row(BackPay.netTitle[language], backPay.net))
        let (periods, hidesAnything) = backPayPeriods(backPay)
        return section(
            BackPay.title(since: since)[language], backPayFinding(backPay),
            [
                sides.html(), backPay.toReclaim.entries > 0 ? paragraph(BackPay.retroactivity[language]) : "",
                backPay.entries.isEmpty ? "" : periods.html(), hidesAnything ? hiddenNote() : "",
            ])
    }

    private func backPayFinding(_ backPay: BackPay) -> String {
        func part(_ side: BackPay.Side, _ id: String, _ en: String) -> String? {
            guard side.entries > 0 else { return nil }
            let amount = notation.shortMoney(side.amount < 0 ? -side.amount : side.amount)
            return text("\(amount) \(id) \(count(side.people)) orang", "\(amount) \(en) \(count(side.people)) people")
        }
        let parts = [
            part(backPay.toPay, "dibayarkan kepada", "to pay to"),
            part(backPay.toReclaim, "ditagih kembali dari", "to reclaim from"),
        ].compactMap(\.self)
        return parts.isEmpty
            ? text("Tidak ada yang dibayarkan atau ditagih kembali", "Nothing to pay or to reclaim")
            : parts.joined(separator: "; ")
    }

    /// What is about too few people, or would tell it, is hidden.
    private func backPayPeriods(_ backPay: BackPay) -> (table: HTMLTable, hidesAnything: Bool) {
        let language = report.language
        let periods = backPay.periods
        let sides = [
            (BackPay.toPayTitle[language], backPay.toPay, periods.map(\.toPay)),
            (BackPay.toReclaimTitle[language], backPay.toReclaim, periods.map(\.toReclaim)),
        ].filter { $0.1.entries > 0 }
        let hidden = sides.map { SmallCells.hidden($0.2.map(\.people), least: report.leastHeads) }
        var rows: [[String]] = []
        for (position, period) in periods.enumerated() {
            var row = [notation.period(period.name)]
            for (side, hidden) in zip(sides, hidden) {
                let (people, amount) = (side.2[position].people, side.2[position].amount)
                let isHidden = hidden.contains(position)
                row += [
                    isHidden ? report.hidden.text(people) : count(people),
                    isHidden ? HiddenCells.mark : notation.money(amount, signed: true),
                ]
            }
            let net = period.toPay.amount + period.toReclaim.amount
            let hidesNet = hidden.contains { $0.contains(position) }
            rows.append(
                row + (sides.count > 1 ? [hidesNet ? HiddenCells.mark : notation.money(net, signed: true)] : []))
        }
        let people = text("orang", "people")
        return (
            HTMLTable(
                caption: text("Menurut masa", "By period"),
                head: [text("masa", "period")] + sides.flatMap { [people, $0.0] }
                    + (sides.count > 1 ? [BackPay.netTitle[language]] : []),
                rows: rows,
                foot: [text("semua", "all")]
                    + sides.flatMap { [count($0.1.people), notation.money($0.1.amount, signed: true)] }
                    + (sides.count > 1 ? [notation.money(backPay.net.amount, signed: true)] : [])),
            hidden.contains { !$0.isEmpty }
        )
    }
}
