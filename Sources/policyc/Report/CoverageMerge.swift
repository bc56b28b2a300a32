import Evaluator
import Findings
import RuleEngine

/// The coverage of every file given: what stands in a file is counted there, whichever policy's tests went through it.
struct CoverageMerge {
    private struct Key: Hashable {
        var what: String
        var range: SourceRange
        /// Which of those that are called the same.
        var number: Int
    }

    private(set) var reports: [CoverageReport]

    init(_ runs: [PolicyTestRun], files: [FileID: SourceFile]) {
        reports = runs.compactMap { run in
            files[FileID(run.root)].map {
                CoverageReport(file: $0, regulation: run.plan.regulation, language: run.language, entries: [])
            }
        }
        let positions = Dictionary(reports.indices.map { (reports[$0].file.id, $0) }) { first, _ in first }
        var known: [[Key: Int]] = reports.map { _ in [:] }
        for run in runs {
            var met: [Key: Int] = [:]
            for item in Coverage(of: run.plan, by: run.trace).items {
                let origin = run.plan.origins[item.origin]
                guard let report = positions[origin.range.file] else { continue }
                let words = CoverageText(plan: run.plan, language: reports[report].language, files: files)
                let file = reports[report].file
                let entry = CoverageReport.Entry(
                    part: CoverageReport.part(item.kind), owner: words.owner(item),
                    declaration: words.declaration(item), detail: words.part(item),
                    range: origin.range, line: file.place(of: origin.range.start).line, citation: origin.citation,
                    isCovered: item.isCovered)
                var key = Key(what: entry.what, range: entry.range, number: 0)
                met[key, default: 0] += 1
                key.number = met[key, default: 1] - 1
                if let position = known[report][key] {
                    let isCovered = reports[report].entries[position].isCovered || entry.isCovered
                    reports[report].entries[position].isCovered = isCovered
                } else {
                    known[report][key] = reports[report].entries.count
                    reports[report].entries.append(entry)
                }
            }
        }
        for report in reports.indices {
            let sorted = reports[report].entries.enumerated().sorted { left, right in
                (left.element.range.start, left.offset) < (right.element.range.start, right.offset)
            }
            reports[report].entries = sorted.map(\.element)
        }
    }
}
