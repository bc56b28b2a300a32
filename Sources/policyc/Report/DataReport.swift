import Evaluator
import Findings
import RuleEngine

/// What became of the data, for a person.
struct DataReport {
    var plan: Plan
    var result: RunResult
    var language: MessageLanguage

    private func text(_ id: String, _ en: String) -> String { Message(id: id, en: en)[language] }

    private func count(_ value: Int) -> String { Figures.grouped(value, language) }

    /// A line for each table that was read.
    func tables() -> [String] {
        var lines: [String] = []
        let names = plan.tables.map(\.name)
        let width = names.map(displayWidth(of:)).max() ?? 0
        for (table, tally) in zip(plan.tables, result.tables) {
            guard table.inlineRows == nil else { continue }
            var parts: [String] = []
            if case .register(_, isOpen: true) = table.kind {
                parts.append(
                    text("\(count(tally.accepted)) disebut dalam data", "\(count(tally.accepted)) named in the data"))
            } else {
                parts.append(
                    text("\(count(tally.read)) baris", "\(count(tally.read)) row\(tally.read == 1 ? "" : "s")"))
            }
            let rejected = tally.rejected.values.reduce(0, +)
            if rejected > 0 { parts.append(text("\(count(rejected)) ditolak", "\(count(rejected)) rejected")) }
            if tally.leftOut > 0 {
                parts.append(
                    text(
                        "\(count(tally.leftOut)) di luar masa berlaku peraturan",
                        "\(count(tally.leftOut)) outside the regulation's validity"))
            }
            let pad = String(repeating: " ", count: width - displayWidth(of: table.name))
            lines.append("  \(table.name)\(pad)  \(parts.joined(separator: ", "))")
        }
        return lines
    }

    var rejected: Int { result.tables.reduce(0) { $0 + $1.rejected.values.reduce(0, +) } }

    /// Rejected rows by reason, the most frequent first, each with its first row.
    func rejections() throws(RunError) -> [String] { rejections(try result.rejections.reasons()) }

    /// - Parameter showsValues: what stands in the row may be said; keys are among it.
    func rejections(_ reasons: [Rejections.Reason], showsValues: Bool = true) -> [String] {
        Self.byFrequency(reasons).map { reason in
            let first = reason.first
            let place = "\(first.file):\(first.line)" + (first.column.isEmpty ? "" : " (\(first.column))")
            let title = "  \(first.code)  \(count(reason.count)) × \(first.kind.title[language])"
            return title + "\n        " + text("yang pertama: ", "the first: ") + place
                + (showsValues ? ": \(first.reason[language])" : "")
        }
    }

    static func byFrequency(_ reasons: [Rejections.Reason]) -> [Rejections.Reason] {
        reasons.sorted { ($1.count, $0.table, $0.kind.code) < ($0.count, $1.table, $1.kind.code) }
    }

    func notes() -> [String] { result.notes.map { DataFindingText($0, language).line } }

    /// `12 bulan (2018-01 … 2018-12)`
    func periods() -> String? {
        guard let scored = result.scored, !result.periods.isEmpty else { return nil }
        let parts = result.periods.map { period in
            let word = Self.word(period.unit)
            return text(
                "\(count(period.count)) \(word.id)", "\(count(period.count)) \(word.en)\(period.count == 1 ? "" : "s")")
        }
        let (first, last) = (Figures.isoDate(scored.lowerBound), Figures.isoDate(scored.upperBound))
        return parts.joined(separator: ", ") + " (\(first) … \(last))"
    }

    /// Why there is nothing.
    var nothingScored: String {
        guard let scored = result.scored else {
            return text(
                "Tidak ada yang dihitung: tidak satu baris catatan pun jatuh dalam masa berlaku peraturan",
                "Nothing was scored: no row of a log lies within the regulation's validity")
        }
        let (first, last) = (Figures.isoDate(scored.lowerBound), Figures.isoDate(scored.upperBound))
        return text(
            "Tidak ada yang dihitung: datanya dari \(first) sampai \(last), dan masa yang diminta tidak ada di sana",
            "Nothing was scored: the data is from \(first) to \(last), and the periods asked for are not there")
    }

    static func word(_ unit: PeriodUnit) -> Message {
        switch unit {
        case .day: Message(id: "hari", en: "day")
        case .week: Message(id: "minggu", en: "week")
        case .month: Message(id: "bulan", en: "month")
        case .quarter: Message(id: "triwulan", en: "quarter")
        case .semester: Message(id: "semester", en: "semester")
        case .year: Message(id: "tahun", en: "year")
        }
    }
}

/// A finding about a data file, in one line.
struct DataFindingText {
    var line: String

    init(_ finding: DataFinding, _ language: MessageLanguage) {
        var place = finding.file ?? ""
        if let number = finding.line { place += ":\(number)" }
        if let column = finding.column, !column.isEmpty { place += " (\(column))" }
        line = "\(finding.severity.word[language])[\(finding.kind.code)]: "
        line += (place.isEmpty ? "" : place + ": ") + finding.summary[language]
        if let help = finding.help {
            line += "\n  = \(Message(id: "saran", en: "help")[language]): \(help[language])"
        }
    }
}
