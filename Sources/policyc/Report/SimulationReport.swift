import Evaluator
import Findings
import RuleEngine

/// What a change of the text does, for a person.
struct SimulationReport {
    var simulation: Simulation
    var texts: SimulatedTexts
    var shares: [ClauseShares.Share]?
    var language: MessageLanguage

    private func text(_ id: String, _ en: String) -> String { Message(id: id, en: en)[language] }

    private func count(_ value: Int) -> String { Figures.grouped(value, language) }

    func money(_ value: Int128, signed: Bool = false) -> String {
        let digits = Figures.decimal(value < 0 ? -value : value, decimals: 0, language)
        return (value < 0 ? "-" : signed && value > 0 ? "+" : "") + "Rp" + digits
    }

    /// A change as a percentage with one decimal, halves away from zero.
    func percent(_ change: Int128, of whole: Int128) -> String {
        guard whole > 0 else { return "" }
        let rounded = roundedQuotient(change * 1000, by: whole, .nearest)
        return (rounded > 0 ? "+" : "") + Figures.decimal(rounded, decimals: 1, language) + " %"
    }

    func lines() -> [String] {
        let table = simulation.table
        let view = simulation.view
        let total = table.total(view)
        var lines = [
            text("Sekarang: \(texts.baseName)", "Now: \(texts.baseName)"),
            text("Sesudah: ", "After: ") + texts.amendmentNames.joined(separator: ", "),
        ]
        if let periods = DataReport(plan: texts.before, result: simulation.result, language: language).periods() {
            lines.append(text("Periode: ", "Periods: ") + periods)
        }
        if let money = view.money {
            lines.append("")
            lines.append("`\(view.values[money].title)`:")
            lines +=
                TextTable(
                    [
                        [text("sekarang", "now"), text("sesudah", "after"), text("selisih", "change"), ""],
                        [
                            self.money(total.before), self.money(total.after), self.money(total.change, signed: true),
                            percent(total.change, of: total.before),
                        ],
                    ], indent: 2
                ).lines
            lines.append(
                text(
                    "  naik: \(count(total.winners)) orang, \(self.money(total.gained, signed: true)); turun: \(count(total.losers)) orang, \(self.money(total.lost)); tetap: \(count(total.heads - total.winners - total.losers)) orang",
                    "  up: \(count(total.winners)) people, \(self.money(total.gained, signed: true)); down: \(count(total.losers)), \(self.money(total.lost)); unchanged: \(count(total.heads - total.winners - total.losers))"
                ))
        }
        lines += migration() + clauses() + groups() + months() + movers()
        return lines
    }

    // MARK: Parts

    private func migration() -> [String] {
        guard let grade = simulation.view.grade, case .choice(let choice) = simulation.view.values[grade].type else {
            return []
        }
        let members = texts.before.choices[choice].members
        let found = simulation.table.migration(grade)
        let title = simulation.view.values[grade].title
        var rows = [[""] + members]
        for old in members {
            rows.append([old] + members.map { found[old]?[$0].map(count) ?? "·" })
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
        guard let shares else {
            return [
                "",
                text(
                    "Biaya tiap angka tidak dipisahkan: angkanya lebih dari \(ClauseShares.limit), atau ada yang tidak dapat berdiri sendiri",
                    "The cost of each clause is not told apart: there are more than \(ClauseShares.limit), or some cannot stand alone"
                ),
            ]
        }
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
        simulation.view.groups.enumerated().flatMap { position, group -> [String] in
            let tallies = simulation.table.tallies(simulation.view) { $0.groups[position] }
            guard tallies.count > 1 else { return [] }
            let sorted = tallies.sorted { $0.tally.change.magnitude > $1.tally.change.magnitude }
            return rows(sorted, titled: text("Menurut `\(group.name)`", "By `\(group.name)`"), limit: 12)
        }
    }

    private func months() -> [String] {
        rows(
            simulation.table.tallies(simulation.view) { $0.period }, titled: text("Menurut masa", "By period"),
            limit: 36)
    }

    private func rows(_ tallies: [(name: String, tally: SimulationTally)], titled title: String, limit: Int) -> [String]
    {
        var rows = [
            [
                "", text("orang", "people"), text("sekarang", "now"), text("sesudah", "after"),
                text("selisih", "change"), "",
                text("naik", "up"), text("turun", "down"),
            ]
        ]
        for (name, tally) in tallies.prefix(limit) {
            rows.append([
                name, count(tally.heads), money(tally.before), money(tally.after), money(tally.change, signed: true),
                percent(tally.change, of: tally.before), count(tally.winners), count(tally.losers),
            ])
        }
        let left = tallies.count - limit
        let more = left > 0 ? [text("  dan \(count(left)) lagi", "  and \(count(left)) more")] : []
        return ["", title + ":"] + TextTable(rows, indent: 2).lines + more
    }

    private func movers() -> [String] {
        let movers = simulation.table.movers(simulation.view, limit: 10)
        guard !movers.isEmpty else { return [] }
        return ["", text("Yang paling berubah:", "Who changes most:")]
            + TextTable(movers.map { [$0.key, money($0.change, signed: true)] }, indent: 2).lines
    }
}

/// Cells in columns: the first to the left, the others to the right.
struct TextTable {
    private(set) var lines: [String]

    init(_ rows: [[String]], indent: Int) {
        let columns = rows.map(\.count).max() ?? 0
        let widths = (0..<columns).map { column in
            rows.map { column < $0.count ? displayWidth(of: $0[column]) : 0 }.max() ?? 0
        }
        lines = rows.map { row in
            var line = String(repeating: " ", count: indent)
            for (column, cell) in row.enumerated() where widths[column] > 0 {
                let pad = String(repeating: " ", count: widths[column] - displayWidth(of: cell))
                line += (column > 0 ? "  " : "") + (column == 0 ? cell + pad : pad + cell)
            }
            while line.hasSuffix(" ") { line.removeLast() }
            return line
        }
    }
}
