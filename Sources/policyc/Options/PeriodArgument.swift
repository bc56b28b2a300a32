import ArgumentParser
import Evaluator
import Findings
import RuleEngine

/// A year, month or day as an option: `2018`, `2018-01`, `2018-01-15`.
struct PeriodArgument: ExpressibleByArgument {
    let first: Int
    let last: Int

    init?(argument: String) {
        let parts = argument.split(separator: "-", omittingEmptySubsequences: false)
        let numbers = parts.map { part in part.allSatisfy { ("0"..."9").contains($0) } ? Int(part) : nil }
        guard parts.count <= 3, parts[0].count == 4, parts.dropFirst().allSatisfy({ $0.count == 2 }),
            let year = numbers[0], (1...9999).contains(year)
        else { return nil }
        switch parts.count {
        case 1:
            first = Evaluator.CivilDate(year: year, month: 1, day: 1).dayNumber
            last = Evaluator.CivilDate(year: year, month: 12, day: 31).dayNumber
        case 2:
            guard let month = numbers[1], (1...12).contains(month) else { return nil }
            first = Evaluator.CivilDate(year: year, month: month, day: 1).dayNumber
            last =
                Evaluator.CivilDate(year: year, month: month, day: Evaluator.CivilDate.days(inMonth: month, of: year))
                .dayNumber
        default:
            guard let month = numbers[1], let day = numbers[2] else { return nil }
            let date = Evaluator.CivilDate(year: year, month: month, day: day)
            guard date.isValid else { return nil }
            first = date.dayNumber
            last = first
        }
    }
}

/// The periods to deliver.
struct PeriodOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            id: "Periode pertama: 2018, 2018-01 atau 2018-01-15.",
            en: "The first period: 2018, 2018-01 or 2018-01-15.", valueName: "period"))
    var from: PeriodArgument?

    @Option(
        help: ArgumentHelp(id: "Periode terakhir.", en: "The last period.", valueName: "period"))
    var to: PeriodArgument?

    /// The days asked for; nil: all.
    func days() throws -> DayRange? {
        guard from != nil || to != nil else { return nil }
        let start = from?.first ?? Evaluator.CivilDate(year: 1, month: 1, day: 1).dayNumber
        let end = to.map { $0.last + 1 }
        if let end, end <= start {
            throw Failure(
                Message(id: "`--to` lebih awal daripada `--from`", en: "`--to` is before `--from`"))
        }
        return DayRange(from: start, until: end)
    }

    /// Which periods are scored is told by the days of the logs; where there is none, it must be said.
    func check(for plan: Plan) throws {
        guard plan.isScoredWhenAsked, from == nil || to == nil else { return }
        let grains = plan.outputs.map(\.grain) + plan.guarantees.map(\.grain)
        guard grains.contains(where: { plan.grains[$0].period != nil }) else { return }
        throw Failure(
            Message(
                id:
                    "`\(plan.regulation)` tidak mempunyai catatan bertanggal, jadi tidak diketahui periode mana yang dihitung",
                en: "`\(plan.regulation)` has no dated log, so it is not known which periods to score"),
            help: Message(
                id: "sebutkan periodenya, misalnya `--from 2025 --to 2025`",
                en: "name the periods, as `--from 2025 --to 2025`"))
    }
}

extension Plan {
    /// Whether no log says which days are scored.
    var isScoredWhenAsked: Bool {
        !tables.contains { table in
            if case .log = table.kind { true } else { false }
        }
    }
}
