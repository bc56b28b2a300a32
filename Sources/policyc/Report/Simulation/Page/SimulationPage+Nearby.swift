import Evaluator

extension SimulationPage {
    /// Those just below a threshold.
    func nearby() -> String {
        guard let nearby = simulation.nearby, let type = report.scoreType, let score = view.score else { return "" }
        let topic = text("Di dekat ambang", "Close to a threshold")
        let title = view.values[score].title
        let crowds = nearby.crowds.filter { $0.rows > 0 }
        let band = notation.figure(nearby.band, type)
        let meaning = paragraph(
            text(
                "Menurut naskah sesudah perubahan: penilaian dengan \(title) paling jauh \(band) di bawah sebuah ambang, dan tambahan \(moneyTitle.isEmpty ? "" : moneyTitle + " ")seandainya nilainya tepat di ambang itu.",
                "Under the amended text: assessments with \(title) at most \(band) below a threshold, and how much more \(moneyTitle.isEmpty ? "" : moneyTitle + " ")they would bring if the score stood at the threshold."
            ))
        guard !crowds.isEmpty else {
            return section(
                topic, text("Tidak ada yang tepat di bawah ambang", "Nobody is just below a threshold"), [meaning])
        }
        let shown = crowds.filter { $0.heads >= report.leastHeads }
        func name(_ crowd: ThresholdCrowd) -> String {
            notation.figure(crowd.bound, type) + " (" + crowd.steps.joined(separator: ", ") + ")"
        }
        let all = shown.reduce(0) { $0 + $1.rows }
        let finding = text(
            "\(count(all)) penilaian berada paling jauh \(band) di bawah sebuah ambang",
            "\(count(all)) assessments are at most \(band) below a threshold")
        let chart = BarChart(
            bars: shown.map { crowd in
                let jump = view.money == nil ? "" : " × \(report.meanJump(crowd, notation))"
                return BarChart.Bar(name: name(crowd), value: Int128(crowd.rows), figure: count(crowd.rows) + jump)
            }, label: finding, tick: { notation.count(Int(clamping: $0)) })
        var head = [text("ambang", "threshold"), text("penilaian", "assessments"), text("orang", "people")]
        if view.money != nil {
            head += [
                text("rata-rata tambahan", "mean gain"), text("terkecil", "least"), text("terbesar", "largest"),
                text("bersama", "together"),
            ]
        }
        let rows = crowds.map { crowd -> [String] in
            var row = [name(crowd), count(crowd.rows), count(crowd.heads)]
            if view.money != nil {
                row += [
                    report.meanJump(crowd, notation), notation.money(crowd.least, signed: true),
                    notation.money(crowd.greatest, signed: true), notation.money(crowd.jump, signed: true),
                ]
            }
            guard crowd.heads < report.leastHeads else { return row }
            return row.indices.map { $0 == 0 ? row[0] : $0 == 2 ? report.hidden.text(crowd.heads) : HiddenCells.mark }
        }
        let table = HTMLTable(caption: topic, head: head, rows: rows)
        return section(
            topic,
            shown.isEmpty
                ? text("Hanya sedikit yang tepat di bawah ambang", "Only a few are just below a threshold") : finding,
            [shown.isEmpty ? "" : figure(chart.html()), details(table), meaning])
    }
}
