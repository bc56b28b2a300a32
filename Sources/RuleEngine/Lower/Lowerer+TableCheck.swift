import Findings
import PolicyDSL

extension Lowerer {
    /// Whether every case has its row, and only one; findings where not.
    mutating func checkRows(_ table: TableDeclaration, _ conditions: [NodeID]) -> Bool {
        let space = ConditionSpace(conditions, self)
        var boxes: [Box] = []
        var rowOfBox: [Int] = []
        for (row, condition) in conditions.enumerated() {
            guard let region = space.region(condition) else {
                report(.tableTooComplex(table.name))
                return false
            }
            for box in region {
                boxes.append(box)
                rowOfBox.append(row)
            }
        }
        let analysis = TableAnalysis(space.space, rows: boxes)
        var isSound = true
        let empty = Set(analysis.emptyRows)
        var dead: Set<Int> = []
        for row in table.rows.indices {
            let own = rowOfBox.indices.filter { rowOfBox[$0] == row && !empty.contains($0) }
            if own.isEmpty {
                dead.insert(row)
                report(.rowNeverFits(at: table.rows[row].range))
            }
        }
        if table.isOrdered {
            reportMasked(table, analysis, rowOfBox, dead)
        } else if !reportOverlaps(table, analysis, rowOfBox, space) {
            isSound = false
        }
        let gaps = analysis.gaps(limit: 6)
        if gaps.isUndecided {
            report(.tableTooComplex(table.name))
            return false
        }
        if !gaps.rows.isEmpty {
            let samples = gaps.rows.map { space.words($0.sample, in: $0.box, self) }
            report(.tableGap(table.name, samples, hasMore: gaps.hasMore))
            isSound = false
        }
        return isSound
    }

    private mutating func reportMasked(
        _ table: TableDeclaration, _ analysis: TableAnalysis, _ rowOfBox: [Int], _ dead: Set<Int>
    ) {
        guard let masked = analysis.maskedRows() else { return }
        let boxes = Set(masked.map(\.row)).union(analysis.emptyRows)
        for row in table.rows.indices where !dead.contains(row) {
            let own = rowOfBox.indices.filter { rowOfBox[$0] == row }
            guard own.allSatisfy({ boxes.contains($0) }) else { continue }
            let by = Set(masked.filter { own.contains($0.row) }.flatMap(\.by).map { rowOfBox[$0] }).sorted()
            report(
                .rowUnreachable(
                    at: table.rows[row].range, by: by.filter { $0 < row }.map { table.rows[$0].range }))
        }
    }

    private mutating func reportOverlaps(
        _ table: TableDeclaration, _ analysis: TableAnalysis, _ rowOfBox: [Int], _ space: ConditionSpace
    ) -> Bool {
        var seen: Set<[Int]> = []
        for overlap in analysis.overlaps(limit: 64) {
            let pair = [rowOfBox[overlap.first], rowOfBox[overlap.second]]
            guard pair[0] != pair[1], seen.count < 5, seen.insert(pair).inserted else { continue }
            let sample = space.words(overlap.sample, in: overlap.shared, self)
            report(
                .rowsOverlap(
                    at: table.rows[pair[1]].range, first: table.rows[pair[0]].range, sample, language))
        }
        return seen.isEmpty
    }
}
