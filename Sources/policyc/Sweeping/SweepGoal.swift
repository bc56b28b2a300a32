import Evaluator
import Findings
import RuleEngine

/// What a variant must keep: `total(tpp) <= Rp120.000.000.000`, also `… per bulan`; several joined by `dan`.
struct SweepGoal {
    enum Span { case all, period, year }

    struct Limit {
        /// The title of a value of the output.
        var value: String
        var comparison: Comparison
        var figure: WrittenFigure
        var span: Span
        /// Position in the sums of an outcome, and the decimals of the value's type.
        var position = 0
        var decimals = 0
    }

    let text: String
    var limits: [Limit]

    init(_ text: String, _ language: MessageLanguage) throws(Failure) {
        self.text = text
        limits = []
        for part in text.replacing(" and ", with: " dan ").split(separator: " dan ") {
            guard let limit = Self.limit(part.trimmed, language) else {
                throw Failure(
                    Message(
                        id: "sasaran `\(part.trimmed)` tidak terbaca", en: "the goal `\(part.trimmed)` cannot be read"),
                    help: Message(
                        id:
                            "tulis misalnya `total(tpp) <= Rp120.000.000.000`, dengan `per bulan` atau `per tahun` di belakangnya bila batas itu untuk tiap bulan atau tahun",
                        en:
                            "write for example `total(pay) <= Rp120,000,000,000`, with `per month` or `per year` behind it where the limit is for each month or year"
                    ))
            }
            limits.append(limit)
        }
    }

    private static func limit(_ text: Substring, _ language: MessageLanguage) -> Limit? {
        guard text.hasPrefix("total("), let close = text.firstIndex(of: ")") else { return nil }
        let name = text.dropFirst("total(".count)[..<close].trimmed
        var rest = text[text.index(after: close)...].trimmed
        let signs: [(String, Comparison)] = [
            ("<=", .lessOrEqual), (">=", .greaterOrEqual), ("<", .less), (">", .greater),
        ]
        guard let (sign, comparison) = signs.first(where: { rest.hasPrefix($0.0) }) else { return nil }
        rest = rest.dropFirst(sign.count).trimmed
        let spans: [(String, Span)] = [
            ("per bulan", .period), ("per month", .period), ("per tahun", .year), ("per year", .year),
        ]
        var span = Span.all
        for (words, found) in spans where rest.hasSuffix(words) {
            rest = rest.dropLast(words.count).trimmed
            span = found
        }
        guard let figure = WrittenFigure(String(rest), language), !name.isEmpty else { return nil }
        return Limit(value: String(name), comparison: comparison, figure: figure, span: span)
    }

    /// Finds the values among those that an outcome has sums of.
    ///
    /// - Parameter values: parallel to an outcome's sums.
    mutating func settle(_ values: [SimulationView.Value], of view: SimulationView) throws(Failure) {
        for number in limits.indices {
            let limit = limits[number]
            guard let position = values.firstIndex(where: { $0.title == limit.value }),
                case .number(let type) = values[position].type
            else {
                let known = view.values.compactMap { value -> String? in
                    if case .number = value.type { "`\(value.title)`" } else { nil }
                }.joined(separator: ", ")
                throw Failure(
                    Message(
                        id: "keluaran `\(view.output)` tidak mempunyai angka `\(limit.value)`",
                        en: "the output `\(view.output)` has no figure `\(limit.value)`"),
                    help: Message(id: "yang ada: \(known)", en: "there are: \(known)"))
            }
            (limits[number].position, limits[number].decimals) = (position, type.decimals)
        }
    }

    func isMet(by outcome: Sweep.Outcome, periods: [String]) -> Bool {
        limits.allSatisfy { limit in
            limit.sums(outcome, periods).allSatisfy { sum in
                let decimals = max(limit.decimals, limit.figure.decimals)
                let written = WrittenFigure(value: sum, decimals: limit.decimals)
                guard let left = written.scaled(to: decimals), let right = limit.figure.scaled(to: decimals) else {
                    return false
                }
                return switch limit.comparison {
                case .less: left < right
                case .lessOrEqual: left <= right
                case .greater: left > right
                case .greaterOrEqual: left >= right
                case .equal: left == right
                case .notEqual: left != right
                }
            }
        }
    }
}

extension SweepGoal.Limit {
    fileprivate func sums(_ outcome: Sweep.Outcome, _ periods: [String]) -> [Int128] {
        switch span {
        case .all: return [outcome.total(position)]
        case .period: return outcome.sums.map { $0[position] }
        case .year:
            var byYear: [Substring: Int128] = [:]
            for (period, sums) in zip(periods, outcome.sums) { byYear[period.prefix(4), default: 0] += sums[position] }
            return byYear.values.sorted()
        }
    }
}
