import Evaluator
import Findings
import RuleEngine

/// What of one policy file its tests went through, and those of the policies that rest on it.
struct CoverageReport {
    /// The parts of a policy that are counted.
    enum Part: CaseIterable {
        case rule, branch, exception, tableRow, version, threshold, condition

        var name: Message {
            switch self {
            case .rule: Message(id: "aturan", en: "rules")
            case .branch: Message(id: "cabang", en: "branches")
            case .exception: Message(id: "pengecualian", en: "exceptions")
            case .tableRow: Message(id: "baris tabel", en: "table rows")
            case .version: Message(id: "versi", en: "versions")
            case .threshold: Message(id: "sisi ambang", en: "sides of thresholds")
            case .condition: Message(id: "jawaban syarat", en: "answers of conditions")
            }
        }

        /// What is gone through; or how closely.
        var isBoundary: Bool {
            switch self {
            case .rule, .branch, .exception, .tableRow, .version: false
            case .threshold, .condition: true
            }
        }
    }

    struct Entry: Equatable {
        var part: Part
        /// The rule or table; the entry of a table's result is named after the result.
        var owner: String
        var declaration: String
        /// Within its rule or table; empty for the rule itself.
        var detail: String
        var range: SourceRange
        /// 1-based.
        var line: Int
        var citation: [String]
        var isCovered: Bool

        var what: String { detail.isEmpty ? "`\(owner)`" : "`\(owner)`, \(detail)" }
    }

    var file: SourceFile
    var regulation: String
    var language: MessageLanguage
    /// In order of place.
    var entries: [Entry]

    private func text(_ id: String, _ en: String) -> String { Message(id: id, en: en)[language] }

    static func part(_ kind: Coverage.Item.Kind) -> Part {
        switch kind {
        case .rule: .rule
        case .branch: .branch
        case .base, .exception: .exception
        case .tableRow: .tableRow
        case .version: .version
        case .threshold: .threshold
        case .condition, .order: .condition
        }
    }

    func tally(_ part: Part) -> CoverageTally { CoverageTally(entries.filter { $0.part == part }) }

    /// Rules, branches, exceptions, table rows and versions.
    var total: CoverageTally { CoverageTally(entries.filter { !$0.part.isBoundary }) }

    /// Both sides of thresholds, both answers of conditions.
    var boundaries: CoverageTally { CoverageTally(entries.filter(\.part.isBoundary)) }

    var percent: Int { total.percent }

    func lines() -> [String] {
        var lines = [
            text(
                "Cakupan \(regulation): \(percent) % (\(total.covered) dari \(total.all))",
                "Coverage of \(regulation): \(percent) % (\(total.covered) of \(total.all))")
        ]
        for part in Part.allCases {
            let tally = tally(part)
            if tally.all > 0 { lines.append("  \(part.name[language]): \(tally.covered)/\(tally.all)") }
        }
        let open = uncovered
        if !open.isEmpty {
            lines.append(text("Belum diuji:", "Not gone through:"))
            lines += open.map { "  \(file.path):\($0.line): \($0.what)" }
        }
        return lines
    }

    /// Of a rule that no test touches, only the rule itself.
    var uncovered: [Entry] {
        let touched = Set(entries.filter { $0.part == .rule && $0.isCovered }.map(\.declaration))
        var said: [Int: Set<String>] = [:]
        return entries.filter { entry in
            if entry.isCovered || (entry.part != .rule && !touched.contains(entry.declaration)) { return false }
            // Two parts of one line that are called the same are told of once.
            return said[entry.line, default: []].insert(entry.what).inserted
        }
    }
}

/// So many of so many.
struct CoverageTally: Equatable {
    var covered: Int
    var all: Int

    init(_ entries: [CoverageReport.Entry]) {
        covered = entries.count(where: \.isCovered)
        all = entries.count
    }

    /// Of a hundred, rounded down: 100 only where nothing is missing.
    var percent: Int { all == 0 ? 100 : covered * 100 / all }
}
