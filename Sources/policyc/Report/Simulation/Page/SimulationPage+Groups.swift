import Evaluator
import RuleEngine

extension SimulationPage {
    /// The change of each group, drawn and told.
    func changeByGroups(offices: Bool) -> String {
        report.groups().filter { isOffice($0.group) == offices }.map { group, tallies in
            let name = group.name
            let topic = text("Menurut \(name)", "By \(name)")
            let table = details(groupTable(tallies, named: name, inOrder: !isOffice(group)))
            let note = tallies.hidesAnything ? hiddenNote() : ""
            let all = tallies.shown + [tallies.rest].compactMap(\.self)
            guard view.money != nil, all.contains(where: { $0.tally.change != 0 }) else {
                let finding =
                    view.money == nil
                    ? regradedFinding(tallies.shown, group)
                    : text("Tidak ada selisih di \(name) mana pun", "No difference in any \(name)")
                return section(topic, finding, [table, note])
            }
            let finding = groupFinding(tallies.shown, group)
            let bars = groupBars(tallies, group)
            let chart = BarChart(bars: bars, label: finding, tick: { notation.shortMoney($0, isAxis: true) })
            return section(topic, finding, [tallies.shown.isEmpty ? "" : figure(chart.html()), table, note])
        }.joined()
    }

    /// Whether people are grouped by something that has a name of its own, as an office has.
    private func isOffice(_ group: SimulationView.Group) -> Bool {
        if case .reference = group.type { true } else { false }
    }

    private func label(_ shown: ShownTally, _ group: SimulationView.Group) -> String {
        switch group.type {
        case .number, .boolean: "\(group.name) \(shown.name)"
        case .choice, .text, .reference, .date, .timeOfDay:
            shown.name.isEmpty ? text("(kosong)", "(absent)") : shown.name
        }
    }

    private func groupFinding(_ shown: [ShownTally], _ group: SimulationView.Group) -> String {
        guard let most = shown.max(by: { $0.tally.change.magnitude < $1.tally.change.magnitude }),
            most.tally.change != 0
        else { return text("Selisih menurut \(group.name)", "The change by \(group.name)") }
        let name = label(most, group)
        let amount = notation.shortMoney(most.tally.change, signed: true)
        let (up, down) = (shown.count { $0.tally.change > 0 }, shown.count { $0.tally.change < 0 })
        let parts = [
            up > 0 ? text("\(count(up)) naik", "\(count(up)) up") : nil,
            down > 0 ? text("\(count(down)) turun", "\(count(down)) down") : nil,
        ].compactMap(\.self)
        let counts = isOffice(group) ? "; " + parts.joined(separator: ", ") : ""
        return text("Paling berubah: \(name), \(amount)\(counts)", "Changes most: \(name), \(amount)\(counts)")
    }

    /// Where nothing is paid: who changes grade most.
    private func regradedFinding(_ shown: [ShownTally], _ group: SimulationView.Group) -> String {
        guard let grade = view.grade,
            let most = shown.filter({ !$0.hidesRegraded }).max(by: { $0.tally.regraded < $1.tally.regraded }),
            most.tally.regraded > 0
        else { return text("Semua \(group.name)", "Every \(group.name)") }
        let (name, moves, title) = (label(most, group), count(most.tally.regraded), view.values[grade].title)
        return text(
            "Paling banyak berpindah \(title): \(name), \(moves) penilaian",
            "Changes \(title) most: \(name), \(moves) assessments")
    }

    private func groupBars(_ tallies: ShownTallies, _ group: SimulationView.Group) -> [BarChart.Bar] {
        func bar(_ shown: ShownTally) -> BarChart.Bar {
            let percent = notation.percent(shown.tally.change, of: shown.tally.before)
            let figure =
                notation.shortMoney(shown.tally.change, signed: true) + (percent.isEmpty ? "" : " (\(percent))")
            return BarChart.Bar(name: label(shown, group), value: shown.tally.change, figure: figure)
        }
        func sum(_ change: Int128, _ name: String) -> BarChart.Bar {
            BarChart.Bar(name: name, value: change, figure: notation.shortMoney(change, signed: true), isSum: true)
        }
        let shown = tallies.shown
        let hiddenBar = tallies.rest.flatMap {
            $0.isHidden ? nil : sum($0.tally.change, hiddenName(tallies.hiddenCount))
        }
        guard shown.count > 24 else {
            return (isOffice(group) ? byChange(shown) : inOrder(shown)).map(bar) + [hiddenBar].compactMap(\.self)
        }
        let sorted = byChange(shown)
        let up = sorted.prefix(10).filter { $0.tally.change > 0 }
        let down = sorted.suffix(10).filter { $0.tally.change < 0 }
        let rest = sorted[up.count..<sorted.count - down.count]
        let restBar = sum(
            rest.reduce(0) { $0 + $1.tally.change },
            text("\(count(rest.count)) lainnya, bersama", "\(count(rest.count)) others, together"))
        return up.map(bar) + [restBar] + down.map(bar) + [hiddenBar].compactMap(\.self)
    }

    /// The largest rise first, the largest fall last; what changes alike by name.
    private func byChange(_ tallies: [ShownTally]) -> [ShownTally] {
        tallies.sorted {
            $0.tally.change == $1.tally.change
                ? $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) : $0.tally.change > $1.tally.change
        }
    }

    private func hiddenName(_ count: Int) -> String {
        text("\(self.count(count)) yang disembunyikan, bersama", "\(self.count(count)) hidden, together")
    }

    /// Figures by size, members in their order.
    private func inOrder(_ tallies: [ShownTally]) -> [ShownTally] {
        tallies.sorted { one, other in
            guard let left = Int(one.name), let right = Int(other.name) else {
                return one.name.utf8.lexicographicallyPrecedes(other.name.utf8)
            }
            return left < right
        }
    }

    func groupTable(_ tallies: ShownTallies, named name: String, inOrder isOrdered: Bool = false) -> HTMLTable {
        var head = [name, text("orang", "people")]
        if view.money != nil {
            head += [
                text("sekarang", "now"), text("sesudah", "after"), text("selisih", "change"), "%",
                text("naik", "up"), text("turun", "down"),
            ]
        }
        if let grade = view.grade {
            head.append(text("pindah \(view.values[grade].title)", "change \(view.values[grade].title)"))
        }
        if let score = view.score {
            head += [view.values[score].title, text("sesudah", "after")]
        }
        let listed = isOrdered ? inOrder(tallies.shown) : tallies.shown
        let rows =
            listed.map { row($0, named: $0.name) }
            + [tallies.rest].compactMap(\.self).map { row($0, named: hiddenName(tallies.hiddenCount)) }
        let all = ShownTally(name: "", tally: total)
        return HTMLTable(
            caption: text("Menurut \(name)", "By \(name)"), head: head, rows: rows,
            foot: row(all, named: text("semua", "all")))
    }

    private func row(_ shown: ShownTally, named name: String) -> [String] {
        let tally = shown.tally
        var row = [name, shown.isHidden ? report.hidden.text(tally.heads) : count(tally.heads)]
        func add(_ cell: String) { row.append(shown.isHidden ? HiddenCells.mark : cell) }
        if view.money != nil {
            add(notation.money(tally.before))
            add(notation.money(tally.after))
            add(notation.money(tally.change, signed: true))
            add(notation.percent(tally.change, of: tally.before))
            add(shown.hidesWinners ? report.hidden.text(tally.winners) : count(tally.winners))
            add(shown.hidesLosers ? report.hidden.text(tally.losers) : count(tally.losers))
        }
        if view.grade != nil { add(shown.hidesRegraded ? report.hidden.text(tally.regraded) : count(tally.regraded)) }
        if let type = report.scoreType {
            add(notation.mean(tally.scoreBefore, of: tally.scored, type))
            add(notation.mean(tally.scoreAfter, of: tally.scored, type))
        }
        return row
    }
}
