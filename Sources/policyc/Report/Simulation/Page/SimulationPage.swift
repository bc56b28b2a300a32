import Evaluator
import Findings
import RuleEngine

/// A simulation as one page that needs nothing else, for a screen, a narrow one, and paper: in the order in which a decision needs it.
struct SimulationPage {
    var report: SimulationReport
    var sources: SimulationSources
    /// How the limits came out; nil where there are none.
    var limits: GateReport?
    /// nil where nobody asks for it.
    var backPay: BackPay?

    var simulation: Simulation { report.simulation }
    var view: SimulationView { report.simulation.view }
    var table: SimulationTable { report.simulation.table }
    var notation: SimulationNotation {
        var notation = report.notation
        notation.isTypeset = true
        return notation
    }
    var total: SimulationTally { table.total(view) }

    func text(_ id: String, _ en: String) -> String { notation.text(id, en) }

    func count(_ value: Int) -> String { notation.count(value) }

    var moneyTitle: String { view.money.map { view.values[$0].title } ?? "" }

    var periodLabels: [String] { table.tallies(view) { $0.period }.map(\.name) }

    /// Whether any value that the output delivers differs.
    var changesAnything: Bool { table.rows.contains { $0.before != $0.after } }

    func html() -> String {
        let title = text("Simulasi ", "Simulation of ") + sources.amendments.map(\.name).joined(separator: ", ")
        var out = """
            <!DOCTYPE html>
            <html lang="\(report.language == .indonesian ? "id" : "en")">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(htmlEscaped(title))</title>
            <style>
            \(Self.style + (limits == nil ? "" : "\n" + Self.limitsStyle))
            </style>
            </head>
            <body>
            <main>

            """
        out += headline() + limitsSection() + compared()
        guard !report.isEmpty else { return out + dataSection() + provenance() + Self.end }
        out += clauses() + changeByGroups(offices: true) + months() + backPaySection() + people() + migration()
        out += distributions() + changeByGroups(offices: false) + nearby() + movers()
        out += dataSection() + provenance()
        return out + Self.end
    }

    private static let end = "</main>\n</body>\n</html>\n"

    // MARK: Parts of a section

    /// - Parameters:
    ///   - topic: what it is about, above the finding.
    ///   - finding: what the drawing shows, as a sentence.
    func section(_ topic: String, _ finding: String, _ parts: [String]) -> String {
        "<section>\n<p class=\"topic\">\(htmlEscaped(topic))</p>\n<h2>\(htmlEscaped(finding))</h2>\n"
            + parts.joined() + "</section>\n"
    }

    func figure(_ drawing: String) -> String { "<figure>\n\(drawing)</figure>\n" }

    func details(_ table: HTMLTable) -> String {
        "<details open><summary>\(text("Tabel", "Table"))</summary>\n\(table.html())</details>\n"
    }

    func paragraph(_ text: String, kind: String = "note") -> String {
        "<p class=\"\(kind)\">\(htmlEscaped(text))</p>\n"
    }

    /// What colours mean.
    func key(_ entries: [(kind: String, name: String)]) -> String {
        "<p class=\"key\">"
            + entries.map {
                "<span><svg width=\"14\" height=\"14\" aria-hidden=\"true\"><rect class=\"\($0.kind)\" x=\"1\" y=\"1\" width=\"12\" height=\"12\"/></svg> \(htmlEscaped($0.name))</span>"
            }
            .joined(separator: " ") + "</p>\n"
    }

    /// Said once where something is hidden.
    func hiddenNote() -> String {
        paragraph(
            text(
                "Kelompok yang kurang dari \(report.leastHeads) orang disembunyikan (< \(report.leastHeads)), begitu pula sel lain yang membuatnya dapat dihitung (\(HiddenCells.mark)).",
                "Groups of fewer than \(report.leastHeads) people are hidden (< \(report.leastHeads)), and so are other cells from which they could be worked out (\(HiddenCells.mark))."
            ))
    }
}
