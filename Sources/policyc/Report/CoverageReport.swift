import Evaluator
import Findings
import RuleEngine

/// What of a policy its tests went through.
struct CoverageReport {
    /// The parts of a policy that are counted.
    enum Part: CaseIterable {
        case rule, branch, exception, tableRow, version, threshold

        var name: Message {
            switch self {
            case .rule: Message(id: "aturan", en: "rules")
            case .branch: Message(id: "cabang", en: "branches")
            case .exception: Message(id: "pengecualian", en: "exceptions")
            case .tableRow: Message(id: "baris tabel", en: "table rows")
            case .version: Message(id: "versi", en: "versions")
            case .threshold: Message(id: "ambang (kedua sisinya)", en: "thresholds (both sides)")
            }
        }

        /// Thresholds are told, but a rule that is gone through on one side only still counts as gone through.
        var counts: Bool {
            switch self {
            case .rule, .branch, .exception, .tableRow, .version: true
            case .threshold: false
            }
        }
    }

    var plan: Plan
    var coverage: Coverage
    var language: MessageLanguage

    private func text(_ id: String, _ en: String) -> String { Message(id: id, en: en)[language] }

    static func part(_ kind: Coverage.Item.Kind) -> Part {
        switch kind {
        case .rule: .rule
        case .branch: .branch
        case .base, .exception: .exception
        case .tableRow: .tableRow
        case .version: .version
        case .threshold: .threshold
        }
    }

    func tally(_ part: Part) -> (covered: Int, all: Int) {
        let items = coverage.items.filter { Self.part($0.kind) == part }
        return (items.count(where: \.isCovered), items.count)
    }

    var total: (covered: Int, all: Int) {
        Part.allCases.filter(\.counts).map(tally).reduce((0, 0)) { ($0.0 + $1.covered, $0.1 + $1.all) }
    }

    /// Of a hundred, rounded down: 100 only where nothing is missing.
    var percent: Int { total.all == 0 ? 100 : total.covered * 100 / total.all }

    func lines(_ files: [FileID: SourceFile]) -> [String] {
        var lines = [
            text(
                "Cakupan \(plan.regulation): \(percent) % (\(total.covered) dari \(total.all))",
                "Coverage of \(plan.regulation): \(percent) % (\(total.covered) of \(total.all))")
        ]
        for part in Part.allCases {
            let (covered, all) = tally(part)
            if all > 0 { lines.append("  \(part.name[language]): \(covered)/\(all)") }
        }
        let open = uncovered(files)
        if !open.isEmpty {
            lines.append(text("Belum diuji:", "Not gone through:"))
            lines += open.map { "  \($0.path):\($0.line): \($0.what)" }
        }
        return lines
    }

    struct Uncovered: Equatable {
        var path: String
        var line: Int
        var what: String
        var part: Part
    }

    /// In order of place; what says the same of the same place once.
    func uncovered(_ files: [FileID: SourceFile]) -> [Uncovered] {
        var result: [Uncovered] = []
        let open = coverage.items.filter { !$0.isCovered }
        let sorted = open.enumerated().sorted { left, right in
            let (a, b) = (plan.origins[left.element.origin].range, plan.origins[right.element.origin].range)
            return (a.file, a.start, left.offset) < (b.file, b.start, right.offset)
        }
        for (_, item) in sorted {
            let range = plan.origins[item.origin].range
            guard let file = files[range.file] else { continue }
            let entry = Uncovered(
                path: file.path, line: file.place(of: range.start).line, what: what(item), part: Self.part(item.kind))
            if !result.contains(entry) { result.append(entry) }
        }
        return result
    }

    private func what(_ item: Coverage.Item) -> String {
        let column = plan.columns[item.column]
        let name = "`\(column.name)`"
        switch item.kind {
        case .rule: return name
        case .branch: return text("\(name), cabang", "\(name), branch")
        case .base: return text("\(name), tanpa pengecualian", "\(name), without exception")
        case .exception(let exception):
            return text("\(name), pengecualian `\(exception)`", "\(name), exception `\(exception)`")
        case .tableRow(let row): return text("\(name), baris tabel \(row + 1)", "\(name), table row \(row + 1)")
        case .version(let days):
            let date = Figures.date(days.from, language)
            return text("\(name), versi sejak \(date)", "\(name), version from \(date)")
        case .threshold(let threshold):
            let seen = [
                (threshold.sawBelow, text("di bawah", "below")), (threshold.sawEqual, text("tepat sama", "equal")),
                (threshold.sawAbove, text("di atas", "above")),
            ].filter(\.0).map(\.1)
            let sides = seen.isEmpty ? text("tidak satu sisi pun", "no side") : seen.joined(separator: ", ")
            return text("\(name), ambang; baru diuji: \(sides)", "\(name), threshold; tested so far: \(sides)")
        }
    }
}
