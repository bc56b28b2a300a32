import Evaluator
import RuleEngine

extension SimulationPage {
    func headline() -> String {
        let amendments = sources.amendments.map(\.name).joined(separator: ", ")
        var out =
            "<header>\n<p class=\"topic\">\(htmlEscaped(text("Simulasi perubahan", "Simulation of an amendment")))</p>\n"
        out +=
            "<h1>\(htmlEscaped(text("Akibat \(amendments) atas \(sources.base.name)", "What \(amendments) does to \(sources.base.name)")))</h1>\n"
        for sentence in sentences() + [limitsSentence].compactMap(\.self) { out += paragraph(sentence, kind: "lead") }
        return out + tiles() + "</header>\n"
    }

    private func sentences() -> [String] {
        guard !report.isEmpty else { return [report.data.nothingScored + "."] }
        guard !report.isTooEarly else { return [report.tooEarly + "."] }
        guard changesAnything else {
            return [
                text(
                    "Pada data ini perubahan itu tidak mengubah apa pun: setiap nilai setiap orang tetap sama.",
                    "On this data the change changes nothing: every value of everybody stays the same.")
            ]
        }
        return [cost(), people(), driver(), grades(), score()].compactMap(\.self)
    }

    private func cost() -> String? {
        guard view.money != nil else { return nil }
        let total = total
        let (before, after) = (notation.shortMoney(total.before), notation.shortMoney(total.after))
        let span = span()
        guard total.change != 0 else {
            return text(
                "Jumlah \(moneyTitle) \(span) tetap \(before).", "Total \(moneyTitle) \(span) stays \(before).")
        }
        let size = notation.shortMoney(total.change < 0 ? -total.change : total.change)
        let percent = notation.percent(total.change, of: total.before)
        let part = percent.isEmpty ? "" : " (\(percent))"
        let rises = total.change > 0
        return text(
            "Jumlah \(moneyTitle) \(span) \(rises ? "naik" : "turun") \(size)\(part): dari \(before) menjadi \(after).\(yearly(total.change))",
            "Total \(moneyTitle) \(span) \(rises ? "rises" : "falls") by \(size)\(part): from \(before) to \(after).\(yearly(total.change))"
        )
    }

    /// `dalam 12 bulan (Jan 2018 – Des 2018)`
    func span() -> String {
        let labels = periodLabels
        let length = notation.periods(labels.count, view.unit)
        let first = notation.period(labels.first ?? "")
        let last = notation.period(labels.last ?? "")
        let range = labels.count > 1 ? "\(first) – \(last)" : first
        return text("dalam \(length) (\(range))", "in \(length) (\(range))")
    }

    /// What it would be in a year, where the periods are not one.
    private func yearly(_ change: Int128) -> String {
        let inYear: Int? =
            switch view.unit {
            case .month: 12
            case .quarter: 4
            case .semester: 2
            case .year: 1
            case .week, .day: nil
            }
        let periods = periodLabels.count
        guard let inYear, periods > 0, periods != inYear else { return "" }
        let year = roundedQuotient(change * Int128(inYear), by: Int128(periods), .nearest)
        let amount = notation.shortMoney(year, signed: true)
        return text(" Setahun rata-rata \(amount).", " On average \(amount) a year.")
    }

    private func people() -> String? {
        guard view.money != nil else { return nil }
        let total = total
        let same = total.heads - total.winners - total.losers
        let (up, down) = (total.winners, total.losers)
        let parts = [
            up > 0 ? text("\(count(up)) menerima lebih banyak", "\(count(up)) are paid more") : nil,
            down > 0
                ? text(
                    up > 0 ? "\(count(down)) lebih sedikit" : "\(count(down)) menerima lebih sedikit",
                    up > 0 ? "\(count(down)) less" : "\(count(down)) are paid less") : nil,
            same > 0 ? text("\(count(same)) tetap", "\(count(same)) the same") : nil,
        ].compactMap(\.self)
        let none =
            up == 0 && down > 0
            ? text(" Tidak ada yang menerima lebih banyak.", " Nobody is paid more.")
            : down == 0 && up > 0 ? text(" Tidak ada yang menerima lebih sedikit.", " Nobody is paid less.") : ""
        return text("Dari \(count(total.heads)) orang, ", "Of \(count(total.heads)) people, ")
            + parts.joined(separator: ", ") + "." + none
    }

    private func driver() -> String? {
        guard let shares = report.shares, shares.count > 1,
            let most = shares.max(by: { $0.fair.magnitude < $1.fair.magnitude }), most.fair != 0
        else { return nil }
        let amount = notation.shortMoney(most.fair, signed: true)
        return text(
            "Yang paling menentukan ialah \(report.name(most.clause)): \(amount).",
            "What decides most is \(report.name(most.clause)): \(amount).")
    }

    private func grades() -> String? {
        guard let grade = view.grade else { return nil }
        let title = view.values[grade].title
        let (moved, rows) = (total.regraded, total.rows)
        if moved == 0 { return text("Tidak ada yang berpindah \(title).", "Nobody changes \(title).") }
        return text(
            "\(count(moved)) dari \(count(rows)) penilaian (\(notation.share(moved, of: rows))) berpindah \(title).",
            "\(count(moved)) of \(count(rows)) assessments (\(notation.share(moved, of: rows))) change \(title).")
    }

    private func score() -> String? {
        guard view.money == nil, view.grade == nil, let score = view.score, let type = report.scoreType else {
            return nil
        }
        let before = notation.mean(total.scoreBefore, of: total.scored, type)
        let after = notation.mean(total.scoreAfter, of: total.scored, type)
        return text(
            "Rata-rata \(view.values[score].title) berubah dari \(before) menjadi \(after).",
            "The mean \(view.values[score].title) goes from \(before) to \(after).")
    }

    private func tiles() -> String {
        guard !report.isEmpty else { return "" }
        let total = total
        var tiles: [(String, String, String)] = []
        if view.money != nil {
            tiles = [
                (
                    text("selisih", "change"), notation.money(total.change, signed: true),
                    notation.percent(total.change, of: total.before)
                ),
                (text("sekarang", "now"), notation.money(total.before), ""),
                (text("sesudah", "after"), notation.money(total.after), ""),
                (
                    text("naik", "up"), text("\(count(total.winners)) orang", "\(count(total.winners)) people"),
                    notation.money(total.gained, signed: true)
                ),
                (
                    text("turun", "down"), text("\(count(total.losers)) orang", "\(count(total.losers)) people"),
                    notation.money(total.lost)
                ),
            ]
        }
        if let score = view.score, let type = report.scoreType, total.scored > 0 {
            let before = notation.mean(total.scoreBefore, of: total.scored, type)
            let after = notation.mean(total.scoreAfter, of: total.scored, type)
            tiles.append(
                (text("rata-rata ", "mean ") + view.values[score].title, after, text("sekarang ", "now ") + before))
        }
        guard !tiles.isEmpty else { return "" }
        return "<div class=\"tiles\">"
            + tiles.map { tile in
                "<div><span>\(htmlEscaped(tile.0))</span><strong>\(htmlEscaped(tile.1))</strong><span>\(htmlEscaped(tile.2))</span></div>"
            }.joined(separator: "\n") + "</div>\n"
    }
}
