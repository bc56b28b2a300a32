import Evaluator
import Findings
import RuleEngine

/// What would have to be paid or reclaimed, had a change applied from an earlier date than its own.
struct BackPay {
    struct Entry {
        var key: String
        var period: String
        /// As the text with its own dates pays it, and as it would have been.
        var paid: Int128
        var due: Int128

        var difference: Int128 { due - paid }
    }

    /// One side of the ledger.
    struct Side: Equatable {
        var people = 0
        var entries = 0
        var amount: Int128 = 0
    }

    /// Records and periods that differ, by key and period.
    let entries: [Entry]
    let toPay: Side
    let toReclaim: Side

    /// Both sides together.
    var net: Side { Self.side(entries) }

    /// What is to be paid and reclaimed for each period, in their order.
    var periods: [(name: String, toPay: Side, toReclaim: Side)] {
        Dictionary(grouping: entries, by: \.period).sorted { $0.key < $1.key }.map { period, entries in
            (period, Self.side(entries.filter { $0.difference > 0 }), Self.side(entries.filter { $0.difference < 0 }))
        }
    }

    private static func side(_ entries: [Entry]) -> Side {
        Side(
            people: Set(entries.map(\.key)).count, entries: entries.count,
            amount: entries.reduce(0) { $0 + $1.difference })
    }

    /// - Parameter simulation: the text with its own dates against the same from the earlier date; nil where it has no money.
    init?(_ simulation: Simulation) {
        guard simulation.view.money != nil else { return nil }
        entries = simulation.table.rows.compactMap { row in
            let (paid, due) = simulation.table.money(row, simulation.view)
            return paid == due ? nil : Entry(key: row.key, period: row.period, paid: paid, due: due)
        }
        toPay = Self.side(entries.filter { $0.difference > 0 })
        toReclaim = Self.side(entries.filter { $0.difference < 0 })
    }

    // MARK: For people

    static func title(since day: Int) -> Message {
        Message(
            id: "Susulan bila berlaku sejak \(Figures.date(day, .indonesian))",
            en: "Back pay if it held from \(Figures.date(day, .english))")
    }

    static let toPayTitle = Message(id: "dibayarkan", en: "to pay")
    static let toReclaimTitle = Message(id: "ditagih kembali", en: "to reclaim")
    static let netTitle = Message(id: "bersih", en: "net")

    /// Said wherever something is to be reclaimed.
    static let retroactivity = Message(
        id: "Ketentuan yang membebani pada dasarnya tidak berlaku surut: menagih kembali perlu dasar hukum tersendiri.",
        en: "A provision that burdens people is not, as a rule, retroactive: reclaiming needs a legal basis of its own."
    )

    func lines(since day: Int, _ language: MessageLanguage) -> [String] {
        let amounts = SimulationNotation(language: language)
        func text(_ id: String, _ en: String) -> String { Message(id: id, en: en)[language] }
        func row(_ name: String, _ side: Side) -> [String] {
            let (people, entries) = (Figures.grouped(side.people, language), Figures.grouped(side.entries, language))
            return [
                name, text("\(people) orang", "\(people) people"), text("\(entries) masa", "\(entries) periods"),
                amounts.money(side.amount, signed: true),
            ]
        }
        var lines = ["", Self.title(since: day)[language] + ":"]
        let net = [Self.netTitle[language], "", "", amounts.money(net.amount, signed: true)]
        lines +=
            TextTable(
                [row(Self.toPayTitle[language], toPay), row(Self.toReclaimTitle[language], toReclaim), net],
                indent: 2
            ).lines
        if toReclaim.entries > 0 {
            lines.append("  " + Self.retroactivity[language])
        }
        return lines
    }

    // MARK: For machines

    /// One line a record and period.
    var ledger: [UInt8] {
        var writer = CSVWriter()
        for title in ["key", "period", "paid", "due", "difference"] { writer.textField(title) }
        writer.endLine()
        for entry in entries {
            for text in [entry.key, entry.period, "\(entry.paid)", "\(entry.due)", "\(entry.difference)"] {
                writer.textField(text)
            }
            writer.endLine()
        }
        return writer.bytes
    }

    /// One line a record.
    var people: [UInt8] {
        var writer = CSVWriter()
        for title in ["key", "to_pay", "to_reclaim", "net"] { writer.textField(title) }
        writer.endLine()
        var rest = entries[...]
        while let first = rest.first {
            let own = rest.prefix { $0.key == first.key }
            rest = rest.dropFirst(own.count)
            let (pay, reclaim) = own.reduce(into: (Int128(0), Int128(0))) { sums, entry in
                if entry.difference > 0 { sums.0 += entry.difference } else { sums.1 += entry.difference }
            }
            for text in [first.key, "\(pay)", "\(reclaim)", "\(pay + reclaim)"] { writer.textField(text) }
            writer.endLine()
        }
        return writer.bytes
    }

    func write(to folder: String, in world: any World) throws {
        try world.replace(Path.joined(folder, "back_pay.csv"), with: ledger)
        try world.replace(Path.joined(folder, "back_pay_people.csv"), with: people)
    }
}
