import Findings
import PolicyDSL

/// One of several declarations of a name.
struct Version {
    var validity: Validity?
    var range: SourceRange
    var citation: Citation
    /// Whether a regulation below set it.
    var isSetting = false
}

extension Lowerer {
    /// The days each version holds, in order of time; nil where they overlap or leave a hole, which is reported.
    mutating func sequence(
        _ name: Name, _ versions: [Version], grain: Grain?
    ) -> [(days: DayRange, position: Int)]? {
        var spans: [(from: Int, until: Int?, position: Int)] = versions.enumerated().map { position, version in
            let file = symbols.validities[version.range.file] ?? symbols.validity
            guard let validity = version.validity else { return (file.from, file.until, position) }
            return (dayNumber(validity.from), validity.through.map { dayNumber($0) + 1 }, position)
        }
        spans.sort { ($0.from, $0.position) < ($1.from, $1.position) }
        let outer = citation
        defer { citation = outer }
        var result: [(days: DayRange, position: Int)] = []
        for (order, span) in spans.enumerated() {
            let version = versions[span.position]
            citation = version.citation
            let place = version.validity?.range ?? version.range
            let hasEnd = version.validity?.through != nil
            if let until = span.until, until <= span.from { return fail(.reversedValidity(at: place)) }
            if let own = symbols.validities[version.range.file] {
                let isOver = span.until.map { $0 <= own.from } ?? false
                if isOver || own.until.map({ $0 <= span.from }) ?? false {
                    report(.versionNeverInForce(name, isOver: isOver, own, at: place))
                }
            }
            var until = span.until
            if order + 1 < spans.count {
                let next = spans[order + 1]
                let nextRange = versions[next.position].validity?.range ?? versions[next.position].range
                if next.from == span.from { return fail(.overlappingVersions(name, nextRange, first: place)) }
                if hasEnd, let end = span.until, end > next.from {
                    return fail(.overlappingVersions(name, nextRange, first: place))
                }
                until = hasEnd ? span.until : next.from
                if let end = until, end < next.from {
                    return fail(.versionHole(name, from: end, through: next.from - 1, at: place))
                }
            }
            if order == 0, span.from > symbols.validity.from {
                return fail(.versionHole(name, from: symbols.validity.from, through: span.from - 1, at: place))
            }
            if order + 1 == spans.count, let end = until, symbols.validity.until.map({ end < $0 }) ?? true {
                return fail(.versionHole(name, from: end, through: symbols.validity.until.map { $0 - 1 }, at: place))
            }
            if let period = grain?.period, span.from > symbols.validity.from, !period.isFirstDay(span.from) {
                report(.versionInsidePeriod(name, day: span.from, period, at: place))
            }
            result.append((DayRange(from: span.from, until: until), span.position))
        }
        return result
    }
}

extension PeriodUnit {
    /// Whether a period of this length starts on a day.
    func isFirstDay(_ day: Int) -> Bool {
        let date = CivilDate(dayNumber: day)
        switch self {
        case .day: return true
        case .week: return (day + 3) % 7 == 0
        case .month: return date.day == 1
        case .quarter: return date.day == 1 && date.month % 3 == 1
        case .semester: return date.day == 1 && date.month % 6 == 1
        case .year: return date.day == 1 && date.month == 1
        }
    }
}
