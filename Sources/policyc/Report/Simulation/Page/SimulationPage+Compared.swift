import Evaluator

extension SimulationPage {
    func compared() -> String {
        var entries: [(String, String)] = [
            (text("Sekarang", "Now"), instrument(sources.base)),
            (text("Sesudah", "After"), sources.amendments.map(instrument).joined(separator: "; ")),
        ]
        if let since = sources.since {
            entries.append(
                (
                    text("Berlaku sejak", "In force from"),
                    text(
                        "\(Figures.date(since, report.language)), diandaikan untuk semua angka",
                        "\(Figures.date(since, report.language)), assumed for every item")
                ))
        }
        let people = text("\(count(total.heads)) orang", "\(count(total.heads)) people")
        entries += [
            (text("Dibandingkan", "Compared"), comparedValues()),
            (text("Periode", "Periods"), (report.isEmpty ? "" : span().drop { $0 != " " }.dropFirst() + ", ") + people),
        ]
        var out = "<dl>"
        for (name, value) in entries { out += "<dt>\(htmlEscaped(name))</dt><dd>\(htmlEscaped(value))</dd>\n" }
        out += "</dl>\n"
        let clauses = HTMLTable(
            caption: text("Angka-angka perubahan", "The items of the change"),
            head: [text("angka", "item"), text("bunyi", "text")],
            rows: report.texts.clauses.map { [report.name($0), report.words($0)] }, words: [1])
        return section(
            text("Yang dibandingkan", "What was compared"),
            text("Data yang sama, dihitung dengan dua naskah", "The same data, scored under two texts"),
            [out, clauses.html()])
    }

    private func instrument(_ instrument: SimulationSources.Instrument) -> String {
        instrument.name + (instrument.title.map { " — \($0)" } ?? "")
    }

    private func comparedValues() -> String {
        let names = [view.money, view.grade, view.score].compactMap { $0.map { view.values[$0].title } }
        return names.joined(separator: ", ")
            + text(
                " dalam keluaran \(view.output), untuk setiap \(view.register)",
                " in the output \(view.output), for each \(view.register)")
    }
}
