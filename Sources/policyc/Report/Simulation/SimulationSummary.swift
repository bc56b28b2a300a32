import Evaluator
import Findings
import RuleEngine

/// The report in the terminal.
struct SimulationSummary {
    var report: SimulationReport

    private var simulation: Simulation { report.simulation }
    private var notation: SimulationNotation { report.notation }

    private func text(_ id: String, _ en: String) -> String { notation.text(id, en) }

    private func count(_ value: Int) -> String { notation.count(value) }

    private func money(_ value: Int128, signed: Bool = false) -> String { notation.money(value, signed: signed) }

    func lines() -> [String] {
        var lines = [
            text("Sekarang: \(report.texts.presentName)", "Now: \(report.texts.presentName)"),
            text("Sesudah: ", "After: ") + report.texts.amendmentNames.joined(separator: ", ") + asIf,
        ]
        if let periods = report.data.periods() { lines.append(text("Periode: ", "Periods: ") + periods) }
        guard !report.isEmpty else { return lines + data() + [report.data.nothingScored] }
        if report.isTooEarly { lines += ["", report.tooEarly] }
        return lines + data() + total() + migration() + clauses() + groups() + months() + nearby() + movers()
    }

    private var asIf: String {
        guard let since = report.texts.since?.dayNumber else { return "" }
        let date = Figures.date(since, report.language)
        return text(" (diandaikan berlaku sejak \(date))", " (as if in force from \(date))")
    }

    // MARK: Parts

    private func data() -> [String] {
        let data = report.data
        let leftOut = simulation.result.tables.reduce(0) { $0 + $1.leftOut }
        guard data.rejected + leftOut > 0 else { return data.notes() }
        var lines = data.notes() + [text("Data:", "Data:")] + data.tables()
        if data.rejected > 0 {
            lines.append(text("Ditolak: \(count(data.rejected)) baris", "Rejected: \(count(data.rejected)) rows"))
            lines += data.rejections(report.rejected, showsValues: report.showsKeys)
        }
        return lines
    }

    private func total() -> [String] {
        let total = simulation.table.total(simulation.view)
        var lines: [String] = []
        if let money = simulation.view.money {
            let same = total.heads - total.winners - total.losers
            lines += [
                "", "`\(simulation.view.values[money].title)`:",
            ]
            lines +=
                TextTable(
                    [
                        [text("sekarang", "now"), text("sesudah", "after"), text("selisih", "change"), ""],
                        [
                            self.money(total.before), self.money(total.after), self.money(total.change, signed: true),
                            notation.percent(total.change, of: total.before),
                        ],
                    ], indent: 2
                ).lines
            lines.append(
                text(
                    "  naik: \(count(total.winners)) orang, \(self.money(total.gained, signed: true)); turun: \(count(total.losers)) orang, \(self.money(total.lost)); tetap: \(count(same)) orang",
                    "  up: \(count(total.winners)) people, \(self.money(total.gained, signed: true)); down: \(count(total.losers)), \(self.money(total.lost)); unchanged: \(count(same))"
                ))
        }
        if let score = simulation.view.score, let type = report.scoreType, total.scored > 0 {
            let title = simulation.view.values[score].title
            let before = notation.mean(total.scoreBefore, of: total.scored, type)
            let after = notation.mean(total.scoreAfter, of: total.scored, type)
            lines.append(
                text("  rata-rata `\(title)`: \(before) → \(after)", "  mean `\(title)`: \(before) → \(after)"))
        }
        return lines
    }

    private func migration() -> [String] {
        guard let grade = simulation.view.grade else { return [] }
        let matrix = GradeMatrix(report, grade)
        let title = simulation.view.values[grade].title
        var rows = [[""] + matrix.names]
        for (row, name) in matrix.names.enumerated() {
            rows.append([name] + matrix.names.indices.map { matrix.text(row, $0, report) })
        }
        return [
            "",
            text(
                "`\(title)` (baris: sekarang, kolom: sesudah; satu orang dalam satu masa dihitung satu):",
                "`\(title)` (rows: now, columns: after; one person in one period counts once):"),
        ] + TextTable(rows, indent: 2).lines
    }

    private func clauses() -> [String] {
        guard simulation.view.money != nil else { return [] }
        guard let shares = report.shares else { return ["", report.noShares] }
        var rows = [
            [text("angka", "item"), text("sendiri", "alone"), text("berurutan", "in order"), text("bagian", "share")]
        ]
        for share in shares {
            rows.append([
                share.clause.name, money(share.alone, signed: true), money(share.inOrder, signed: true),
                money(share.fair, signed: true),
            ])
        }
        return ["", text("Biaya tiap angka:", "What each clause costs:")] + TextTable(rows, indent: 2).lines
    }

    private func groups() -> [String] {
        report.groups().flatMap { group, tallies -> [String] in
            let sorted = tallies.shown.sorted { $0.tally.change.magnitude > $1.tally.change.magnitude }
            let hidden = tallies.hiddenCount
            let title = text("Menurut `\(group.name)`", "By `\(group.name)`")
            let note =
                hidden == 0
                ? []
                : [
                    text(
                        "  \(count(hidden)) disembunyikan karena orangnya kurang dari \(report.leastHeads)",
                        "  \(count(hidden)) hidden, of fewer than \(report.leastHeads) people")
                ]
            return rows(sorted, titled: title, limit: 12) + note
        }
    }

    private func months() -> [String] {
        let periods = report.periods()
        // One period is what the total says already.
        guard periods.shown.count + periods.hiddenCount > 1 else { return [] }
        return rows(periods.shown, titled: text("Menurut masa", "By period"), limit: 36)
    }

    private func rows(_ tallies: [ShownTally], titled title: String, limit: Int) -> [String] {
        guard !tallies.isEmpty else { return ["", title + ":"] }
        let hasMoney = simulation.view.money != nil
        var rows = [["", text("orang", "people")]]
        if hasMoney {
            rows[0] += [
                text("sekarang", "now"), text("sesudah", "after"), text("selisih", "change"), "",
                text("naik", "up"), text("turun", "down"),
            ]
        }
        if let score = simulation.view.score {
            rows[0] += [simulation.view.values[score].title, text("sesudah", "after")]
        }
        for shown in tallies.prefix(limit) {
            let tally = shown.tally
            var row = [shown.name, count(tally.heads)]
            if hasMoney {
                row += [
                    money(tally.before), money(tally.after), money(tally.change, signed: true),
                    notation.percent(tally.change, of: tally.before),
                    shown.hidesWinners ? report.hidden.text(tally.winners) : count(tally.winners),
                    shown.hidesLosers ? report.hidden.text(tally.losers) : count(tally.losers),
                ]
            }
            if let type = report.scoreType {
                row += [
                    notation.mean(tally.scoreBefore, of: tally.scored, type),
                    notation.mean(tally.scoreAfter, of: tally.scored, type),
                ]
            }
            rows.append(row)
        }
        let left = tallies.count - limit
        let more = left > 0 ? [text("  dan \(count(left)) lagi", "  and \(count(left)) more")] : []
        return ["", title + ":"] + TextTable(rows, indent: 2).lines + more
    }

    private func nearby() -> [String] {
        guard let nearby = simulation.nearby, let type = report.scoreType,
            nearby.crowds.contains(where: { $0.rows > 0 })
        else { return [] }
        var rows = [
            [
                text("ambang", "threshold"), "", text("penilaian", "assessments"), text("orang", "people"),
                text("rata-rata", "mean"), text("terbesar", "largest"),
            ]
        ]
        for crowd in nearby.crowds where crowd.rows > 0 {
            let name = [notation.figure(crowd.bound, type), crowd.steps.joined(separator: ", ")]
            guard crowd.heads >= report.leastHeads else {
                rows.append(
                    name + [HiddenCells.mark, report.hidden.text(crowd.heads), HiddenCells.mark, HiddenCells.mark])
                continue
            }
            rows.append(
                name + [
                    count(crowd.rows), count(crowd.heads), report.meanJump(crowd, notation),
                    money(crowd.greatest, signed: true),
                ])
        }
        let band = notation.figure(nearby.band, type)
        return [
            "",
            text(
                "Paling jauh \(band) di bawah ambang, dan tambahannya bila ambang itu tercapai:",
                "At most \(band) below a threshold, and what reaching it would add:"),
        ] + TextTable(rows, indent: 2).lines
    }

    private func movers() -> [String] {
        let movers = simulation.table.movers(simulation.view, limit: 10)
        guard !movers.isEmpty else { return [] }
        let name = report.names()
        let rows = movers.map { [name($0.key), money($0.change, signed: true)] }
        let hint = report.showsKeys ? "" : text(" (nama: `--show-keys`)", " (who they are: `--show-keys`)")
        return ["", text("Yang paling berubah", "Who changes most") + hint + ":"]
            + TextTable(rows, indent: 2).lines
    }
}

extension SimulationReport {
    func lines() -> [String] { SimulationSummary(report: self).lines() }

    /// Why the clauses' costs are not told apart.
    var noShares: String {
        let lead = notation.text("Biaya tiap angka tidak dipisahkan: ", "The cost of each clause is not told apart: ")
        if texts.clauses.count > ClauseShares.limit {
            let limit = ClauseShares.limit
            return lead + notation.text("angkanya lebih dari \(limit)", "there are more than \(limit)")
        }
        let names = dependent.map { name($0) }.joined(separator: ", ")
        return lead
            + (names.isEmpty
                ? notation.text(
                    "ada angka yang tidak dapat diterapkan tanpa yang lain", "some cannot be applied without the others"
                )
                : notation.text(
                    "\(names) tidak dapat diterapkan tanpa yang lain",
                    "\(names) cannot be applied without the others"))
    }

    /// What each of a crowd would get more, on average.
    func meanJump(_ crowd: ThresholdCrowd, _ notation: SimulationNotation) -> String {
        notation.money(roundedQuotient(crowd.jump, by: Int128(max(1, crowd.rows)), .nearest), signed: true)
    }
}
