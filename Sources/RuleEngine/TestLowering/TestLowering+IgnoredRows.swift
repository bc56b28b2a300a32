import Findings
import PolicyDSL

extension TestLowering {
    /// The date of a log's row that was given.
    struct DatedRow {
        var table: TableID
        /// 0-based, among the table's given rows.
        var row: Int
        var day: Int
        var range: SourceRange
    }

    /// Rows on days that no period of this test holds; not those of which the rejection is tested.
    mutating func adviseOnIgnoredRows(rejected: [TestCase.Rejection]) {
        guard let until = days.until else { return }
        var scored = days.from..<until
        for unit in Set(plan.grains.compactMap(\.period)) {
            let first = unit.firstDay(containing: days.from)
            let next = unit.nextStart(after: unit.firstDay(containing: until - 1))
            scored = min(scored.lowerBound, first)..<max(scored.upperBound, next)
        }
        for dated in datedRows where !scored.contains(dated.day) {
            if rejected.contains(where: { $0.table == dated.table && $0.row == dated.row }) { continue }
            let period = (
                from: CivilDate(dayNumber: scored.lowerBound).iso,
                through: CivilDate(dayNumber: scored.upperBound - 1).iso
            )
            advice.append(
                .testRowIgnored(table: plan.tables[dated.table].name, period: period, at: dated.range, language))
        }
    }
}
