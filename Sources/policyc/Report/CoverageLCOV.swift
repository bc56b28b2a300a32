import Findings

/// Coverage as LCOV: rules and tables are functions; rows, exceptions and versions are lines; what goes either way, and
/// the sides of thresholds, are branches of the line they stand in.
struct CoverageLCOV {
    var reports: [CoverageReport]

    func text() -> String { reports.map(record).joined() }

    private func record(_ report: CoverageReport) -> String {
        var lines = ["TN:", "SF:\(report.file.path)"]
        let functions = report.entries.filter { $0.part == .rule }
        for entry in functions { lines.append("FN:\(entry.line),\(entry.owner)") }
        for entry in functions { lines.append("FNDA:\(hits(entry)),\(entry.owner)") }
        lines += ["FNF:\(functions.count)", "FNH:\(functions.count(where: \.isCovered))"]

        let byLine = Dictionary(grouping: report.entries, by: \.line).sorted { $0.key < $1.key }
        var branches: [String] = []
        var found = (all: 0, hit: 0)
        for (line, entries) in byLine {
            let wasReached = entries.contains { $0.isCovered }
            for (number, entry) in entries.filter({ isBranch($0.part) }).enumerated() {
                branches.append("BRDA:\(line),0,\(number),\(wasReached ? String(hits(entry)) : "-")")
                found.all += 1
                found.hit += hits(entry)
            }
        }
        lines += branches + ["BRF:\(found.all)", "BRH:\(found.hit)"]
        for (line, entries) in byLine {
            lines.append("DA:\(line),\(entries.contains { $0.isCovered } ? 1 : 0)")
        }
        let reached = byLine.count { $0.value.contains { $0.isCovered } }
        lines += ["LF:\(byLine.count)", "LH:\(reached)", "end_of_record"]
        return lines.joined(separator: "\n") + "\n"
    }

    private func hits(_ entry: CoverageReport.Entry) -> Int { entry.isCovered ? 1 : 0 }

    private func isBranch(_ part: CoverageReport.Part) -> Bool {
        switch part {
        case .branch, .exception, .threshold, .condition: true
        case .rule, .tableRow, .version: false
        }
    }
}
