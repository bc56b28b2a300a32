public import Findings
public import PolicyDSL

/// How a parameter differs between two texts.
public struct ParameterDifference: Sendable, Equatable {
    /// Days on which one text gives another value than the other; nil: it gives none.
    public struct Span: Sendable, Equatable {
        public var days: DayRange
        public var before: Message?
        public var after: Message?
    }

    public enum Change: Sendable, Equatable {
        case added, removed, changed
        case renamed(from: String)
    }

    public var name: String
    public var change: Change
    /// In the order of time; a rename has none.
    public var spans: [Span]
}

/// Compares the parameters that two regulations use.
///
/// - Parameters:
///   - before: the regulation, with those it rests on.
///   - after: likewise.
public func parameterDifferences(
    _ before: (root: SyntaxTree, imports: [SyntaxTree]), _ after: (root: SyntaxTree, imports: [SyntaxTree])
) -> [ParameterDifference] {
    let old = ParameterValues(before.root, before.imports)
    let new = ParameterValues(after.root, after.imports)
    var result: [ParameterDifference] = []
    var removed: [String] = []
    for name in old.names {
        guard let after = new.values[name] else {
            removed.append(name)
            continue
        }
        let spans = spans(old.values[name] ?? [], after)
        if !spans.isEmpty { result.append(ParameterDifference(name: name, change: .changed, spans: spans)) }
    }
    for name in new.names where old.values[name] == nil {
        let own = new.values[name] ?? []
        let same = removed.filter { old.values[$0] == own }
        // One and the same value under one other name is that parameter; among several nobody could tell.
        let rivals = new.names.filter { old.values[$0] == nil && new.values[$0] == own }
        if same.count == 1, rivals.count == 1 {
            removed.removeAll { $0 == same[0] }
            result.append(ParameterDifference(name: name, change: .renamed(from: same[0]), spans: []))
        } else {
            result.append(ParameterDifference(name: name, change: .added, spans: spans([], own)))
        }
    }
    for name in removed {
        result.append(
            ParameterDifference(name: name, change: .removed, spans: spans(old.values[name] ?? [], [])))
    }
    return result
}

/// The parameters of a regulation with their values over time.
private struct ParameterValues {
    struct Version: Equatable {
        var days: DayRange
        var value: Constant
        /// The member of a choice, by name: positions may differ.
        var member: String?
        var text: Message

        func isSame(as other: Version) -> Bool {
            if let member { return member == other.member }
            if case .number(let one, let measure, _) = value, case .number(let two, let otherMeasure, _) = other.value {
                return one == two && measure.dimension == otherMeasure.dimension
            }
            return value == other.value
        }

        static func == (left: Version, right: Version) -> Bool {
            left.days == right.days && left.isSame(as: right)
        }
    }

    var names: [String] = []
    var values: [String: [Version]] = [:]

    init(_ root: SyntaxTree, _ imports: [SyntaxTree]) {
        let symbols = Collector.collect(root, imports: imports).symbols
        var lowerer = Lowerer(symbols)
        for index in symbols.parameters.indices where !symbols.parameters[index].isOpen {
            let name = symbols.parameters[index].name
            guard let versions = lowerer.versions(ofParameter: index, asked: name) else { continue }
            names.append(name.text)
            values[name.text] = versions.map { days, value in
                var member: String?
                if case .choice(let choice, let position) = value {
                    let members = symbols.choices[choice].members
                    member = Int(exactly: position).flatMap { members.indices.contains($0) ? members[$0] : nil }
                }
                return Version(days: days, value: value, member: member, text: Self.text(value, member))
            }
        }
    }

    private static func text(_ value: Constant, _ member: String?) -> Message {
        switch value {
        case .number(let number, let measure, _):
            Message(
                id: Wording.amount(number, measure, .indonesian), en: Wording.amount(number, measure, .english))
        case .boolean(let truth): Message(id: truth ? "ya" : "tidak", en: truth ? "yes" : "no")
        case .text(let text): Message(id: "\"\(text)\"", en: "\"\(text)\"")
        case .choice: Message(id: member ?? "", en: member ?? "")
        case .date(let day):
            Message(id: date(Int(clamping: day), .indonesian), en: date(Int(clamping: day), .english))
        case .timeOfDay(let minutes): Message(id: Wording.time(minutes), en: Wording.time(minutes))
        }
    }
}

private func date(_ day: Int, _ language: KeywordLanguage) -> String {
    let date = CivilDate(dayNumber: day)
    return "\(date.day) \(monthName(date.month, language)) \(date.year)"
}

/// The days on which two sequences of versions differ, as few spans as possible.
private func spans(
    _ before: [ParameterValues.Version], _ after: [ParameterValues.Version]
) -> [ParameterDifference.Span] {
    let versions = before + after
    let starts = Set(versions.map(\.days.from)).union(versions.compactMap(\.days.until)).sorted()
    var result: [ParameterDifference.Span] = []
    for (position, start) in starts.enumerated() {
        let end = position + 1 < starts.count ? starts[position + 1] : nil
        let old = before.first { $0.days.contains(start) }
        let new = after.first { $0.days.contains(start) }
        if old == nil, new == nil { continue }
        if let old, let new, old.isSame(as: new) { continue }
        if let last = result.last, last.days.until == start, last.before == old?.text, last.after == new?.text {
            result[result.count - 1].days.until = end
        } else {
            result.append(
                ParameterDifference.Span(
                    days: DayRange(from: start, until: end), before: old?.text, after: new?.text))
        }
    }
    return result
}

/// The names that a declaration reads, without its own.
package func namesRead(by declarations: [Declaration]) -> Set<String> { UsedNames(declarations).names }
