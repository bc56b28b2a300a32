import Evaluator
import PolicyDSL
import RuleEngine

/// Writes a generated policy as a drafter would, only with more brackets.
package struct PolicyText {
    let language: KeywordLanguage
    private var lines: [String] = []

    package static func write(_ policy: GeneratedPolicy) -> String {
        var writer = PolicyText(language: policy.language)
        writer.lines.append(
            "\(writer.word(.regulation)) Acak \(writer.word(.inForceFrom)) \(writer.date(policy.validFrom))")
        for declaration in policy.declarations { writer.write(declaration) }
        return writer.lines.joined(separator: "\n") + "\n"
    }

    private init(language: KeywordLanguage) { self.language = language }

    private func word(_ keyword: Keyword) -> String { keyword.phrase(language) }

    // MARK: Declarations

    private mutating func write(_ declaration: GeneratedDeclaration) {
        lines.append("")
        switch declaration {
        case .choice(let name, let members):
            lines.append("\(word(.choice)) \(name) : \(members.joined(separator: ", "))")
        case .units(let names):
            lines.append("\(word(.unit)) \(names.joined(separator: ", "))")
        case .register(let register):
            lines.append(
                "\(word(.register)) \(register.name)\(register.isOpen ? " " + word(.open) : "")\(text(register.dating))"
            )
            for field in register.fields { lines.append("  " + text(field)) }
            if let rows = register.rows { writeRows(rows, register) }
        case .log(let log):
            let column = log.ownerColumn.map { " \(word(.fromColumn)) \(quoted($0))" } ?? ""
            lines.append(
                "\(word(.log)) \(log.name) \(word(.of)) \(log.owner)\(column) \(word(.on)) \(log.fields[0].name)")
            for field in log.fields { lines.append("  " + text(field)) }
        case .parameter(let parameter):
            for version in parameter.versions {
                lines.append(
                    "\(word(.parameter)) \(parameter.name)\(validity(version.from)) = \(text(version.value))")
            }
        case .rule(let rule):
            write(rule)
        case .exception(let exception, let target):
            lines.append("\(word(.exception)) \(exception.name) \(word(.to)) \(target)\(rest(of: exception))")
        case .table(let table):
            write(table)
        case .output(let output):
            let columns = output.columns.map { column in
                (column.path == [""] ? LanguageName.period.spelling(language) : column.path.joined(separator: "."))
                    + (column.title.map { " \(word(.titled)) \(quoted($0))" } ?? "")
            }
            lines.append("\(word(.output)) \(output.name) \(word(.forGrain)) \(text(output.grain)):")
            lines.append("  " + columns.joined(separator: ", "))
            if !output.sortedBy.isEmpty {
                lines.append("  \(word(.sortedBy)) \(output.sortedBy.joined(separator: ", "))")
            }
        case .guarantee(let name, let grain, let condition):
            lines.append("\(word(.guarantee)) \(name) \(word(.forGrain)) \(text(grain)): \(text(condition))")
        }
    }

    private mutating func write(_ rule: GeneratedRule) {
        for version in rule.versions {
            let type = typeText(rule).map { " : " + $0 } ?? ""
            let optional = rule.isOptional ? " " + word(.optional) : ""
            lines.append(
                "\(word(.rule)) \(rule.name) \(word(.forGrain)) \(text(rule.grain))\(type)\(optional)"
                    + "\(validity(version.from)) =")
            lines.append("  " + text(version.value))
            for exception in version.exceptions {
                lines.append("  \(word(.except)) \(exception.name)\(rest(of: exception))")
            }
        }
    }

    private func typeText(_ rule: GeneratedRule) -> String? {
        if rule.isBoolean { return word(.yesNo) }
        guard let bounds = rule.bounds else { return rule.measure.map(text) ?? rule.typeName }
        let measure = rule.measure ?? .plain
        let type = measure == .plain ? word(.whole) : text(measure)
        let step = measure == .percent ? " \(word(.step)) 1" : ""
        return "\(type) \(number(bounds.lowerBound, 0))..\(number(bounds.upperBound, 0))\(step)"
    }

    private func rest(of exception: GeneratedException) -> String {
        let prevails =
            exception.prevailsOver.isEmpty
            ? "" : " \(word(.prevailsOver)) \(exception.prevailsOver.joined(separator: ", "))"
        return
            "\(prevails)\(validity(exception.from)): \(word(.when)) \(text(exception.condition)) \(word(.then)) \(text(exception.value))"
    }

    private mutating func write(_ table: GeneratedTable) {
        let order = table.isOrdered ? " " + word(.inOrder) : ""
        lines.append(
            "\(word(.table)) \(table.name) \(word(.forGrain)) \(text(table.grain))\(validity(table.from))\(order)")
        let results = table.results.map { result in
            "=> \(result.name)" + (result.measure.map { " : " + text($0) } ?? result.typeName.map { " : " + $0 } ?? "")
        }
        lines.append("  | " + (table.heads.map(inner) + results).joined(separator: " | ") + " |")
        for row in table.rows {
            let cells = row.cells.map { cell in
                cell.isEmpty ? "-" : cell.map(text).joined(separator: " \(word(.or)) ")
            }
            lines.append("  | " + (cells + row.results.map(text)).joined(separator: " | ") + " |")
        }
    }

    private func text(_ grain: GeneratedGrain) -> String {
        let subject = grain.subject ?? word(.everything)
        guard let period = grain.period else { return subject }
        return "\(subject) \(word(.per)) \(text(period))"
    }

    private func text(_ period: Period) -> String {
        switch period {
        case .day: word(.day)
        case .week: word(.week)
        case .month: word(.month)
        case .quarter: word(.quarter)
        case .semester: word(.semester)
        case .year: word(.year)
        }
    }

    private func validity(_ from: Int?) -> String { from.map { " \(word(.inForceFrom)) \(date($0))" } ?? "" }

    // MARK: Fields

    private func text(_ field: GeneratedField) -> String {
        var result = "\(field.name) : "
        switch field.content {
        case .number(let measure, let range, let decimals, let step):
            let isBare = measure == .plain && decimals == 0
            result += isBare ? word(.whole) : measure == .plain ? word(.decimal) : text(measure)
            result += " \(number(range.lowerBound, decimals))..\(number(range.upperBound, decimals))"
            if !isBare, decimals > 0 || step > 1 || measure == .percent {
                result += " \(word(.step)) \(number(step, decimals))"
            } else if step > 1 {
                result += " \(word(.step)) \(number(step, decimals))"
            }
        case .text: result += word(.text)
        case .boolean: result += word(.yesNo)
        case .date(let range):
            result += word(.date) + (range.map { " \(date($0.lowerBound))..\(date($0.upperBound))" } ?? "")
        case .time(let range):
            result += word(.timeOfDay) + (range.map { " \(time($0.lowerBound))..\(time($0.upperBound))" } ?? "")
        case .choice(let name, let members): result += name ?? members.joined(separator: ", ")
        case .reference(let register): result += register
        }
        if field.isKey { result += " " + word(.key) }
        if field.isOptional { result += " " + word(.optional) }
        if field.isHierarchy { result += " " + word(.hierarchy) }
        if let column = field.column { result += " \(word(.fromColumn)) \(quoted(column))" }
        return result
    }

    private mutating func writeRows(_ rows: [[String]], _ register: GeneratedRegister) {
        lines.append("  " + word(.contains))
        lines.append("  | " + register.fields.map(\.name).joined(separator: " | ") + " |")
        for row in rows {
            let cells = zip(row, register.fields).map { cell, field in cellText(cell, field) }
            lines.append("  | " + cells.joined(separator: " | ") + " |")
        }
    }

    /// A cell of machine text as the language writes it.
    private func cellText(_ cell: String, _ field: GeneratedField) -> String {
        if cell.isEmpty { return "-" }
        switch field.content {
        case .number(let measure, _, let decimals, _):
            var digits = cell.filter { $0 != "." && $0 != "-" }
            let written = cell.split(separator: ".").dropFirst().first?.count ?? 0
            for _ in written..<max(decimals, written) { digits += "0" }
            let mantissa = Int(digits) ?? 0
            return (cell.hasPrefix("-") ? "-" : "") + text(Figure(mantissa, decimals: decimals, measure))
        case .boolean: return word(cell == "1" ? .yes : .no)
        case .text, .choice, .reference: return quoted(cell)
        case .date, .time: return cell
        }
    }

    // MARK: Expressions

    private func text(_ formula: Formula) -> String {
        switch formula {
        case .figure(let figure): return text(figure)
        case .text(let text): return quoted(text)
        case .boolean(let boolean): return word(boolean ? .yes : .no)
        case .date(let day): return date(day)
        case .time(let minutes): return time(minutes)
        case .path(let path): return path.joined(separator: ".")
        case .name(let name): return name.spelling(language)
        case .absent: return word(.absent)
        case .negate(let operand): return "-\(inner(operand))"
        case .not(let operand): return "\(word(.not)) \(inner(operand))"
        case .arithmetic(let sign, let left, let right): return "\(inner(left)) \(sign.rawValue) \(inner(right))"
        case .comparison(let sign, let left, let right): return "\(inner(left)) \(sign.rawValue) \(inner(right))"
        case .and(let left, let right): return "\(inner(left)) \(word(.and)) \(inner(right))"
        case .or(let left, let right): return "\(inner(left)) \(word(.or)) \(inner(right))"
        case .among(let operand, let options):
            return "\(inner(operand)) \(word(.among)) (\(options.map(text).joined(separator: "; ")))"
        case .present(let path): return "\(word(.present)) \(path.joined(separator: "."))"
        case .ifAbsent(let operand, let substitute):
            return "\(inner(operand)) \(word(.ifAbsent)) \(inner(substitute))"
        case .conditional(let condition, let yes, let no):
            return
                "\(word(.ifCondition)) \(inner(condition)) \(word(.then)) \(inner(yes)) \(word(.otherwise)) \(inner(no))"
        case .rounded(.interpolated(let first, let last), let mode, let quantum):
            return "\(text(.interpolated(first, last))) \(word(keyword(mode))) \(text(quantum))"
        case .interpolated(let first, let last): return "\(inner(first)) .. \(inner(last))"
        case .rounded(let operand, let mode, let quantum):
            return "\(inner(operand)) \(word(keyword(mode))) \(text(quantum))"
        case .extremum(let extremum, let operands):
            let name = extremum == .least ? word(.least) : word(.greatest)
            return "\(name)(\(operands.map(text).joined(separator: "; ")))"
        case .calendar(let part, let operand): return "\(word(part.keyword))(\(text(operand)))"
        case .dateCall(let function, let operands, let holidays):
            let arguments = operands.map(text) + (holidays.map { [$0] } ?? [])
            return "\(word(function.keyword))(\(arguments.joined(separator: "; ")))"
        case .peers(let measure, let value, let group):
            let within = group.map { $0.joined(separator: ".") } ?? word(.everything)
            let order = measure == .ascendingRank ? " \(word(.ascending))" : ""
            let function = word(measure == .share ? .share : .rank)
            return "\(function)(\(text(value))\(order); \(word(.within)) \(within))"
        case .previous(let name, let initial): return "\(word(.previous))(\(name); \(text(initial)))"
        case .inARow(let condition): return "\(word(.inARow))(\(text(condition)))"
        case .accumulated(let kind, let path, let via, let period, let filter):
            var result = "\(word(keyword(kind)))(\(path.joined(separator: "."))"
            if let via { result += " \(word(.via)) \(via)" }
            result += " \(word(.sinceStartOf)) \(text(period))"
            if let filter { result += " \(word(.when)) \(text(filter.condition))" }
            return result + ")"
        case .aggregate(let kind, let path, let via, let filter):
            var result = "\(word(keyword(kind)))(\(path.joined(separator: "."))"
            if let via { result += " \(word(.via)) \(via)" }
            if let filter { result += " \(word(.when)) \(text(filter.condition))" }
            return result + ")"
        }
    }

    /// In brackets, where it is more than a word.
    private func inner(_ formula: Formula) -> String {
        switch formula {
        case .figure(let figure): figure.mantissa < 0 ? "(\(text(formula)))" : text(formula)
        case .text, .boolean, .date, .time, .path, .name, .absent, .extremum, .calendar, .dateCall, .peers, .aggregate,
            .previous, .inARow,
            .accumulated:
            text(formula)
        case .negate, .not, .arithmetic, .comparison, .and, .or, .among, .present, .ifAbsent, .conditional, .rounded,
            .interpolated:
            "(\(text(formula)))"
        }
    }

    private func text(_ option: Option) -> String {
        switch option {
        case .comparison(let sign, let value): return (sign.map { "\($0.rawValue) " } ?? "") + inner(value)
        case .range(let lower, let upper, let lowerIsOpen, let upperIsOpen):
            return "\(inner(lower)) \(lowerIsOpen ? "<" : "")..\(upperIsOpen ? "<" : "") \(inner(upper))"
        case .absent: return word(.absent)
        case .otherwise: return word(.otherwise)
        }
    }

    private func keyword(_ mode: RoundingMode) -> Keyword {
        switch mode {
        case .nearest: .roundedTo
        case .down: .roundedDownTo
        case .up: .roundedUpTo
        case .halfEven: .roundedHalfEvenTo
        case .towardZero: .roundedTowardZeroTo
        }
    }

    private func keyword(_ kind: AggregateKind) -> Keyword {
        switch kind {
        case .sum: .sum
        case .count: .count
        case .mean: .mean
        case .least: .least
        case .greatest: .greatest
        case .exists: .exists
        case .all: .all
        }
    }

    // MARK: Figures

    private func text(_ measure: Measure) -> String {
        switch measure {
        case .plain: word(.decimal)
        case .percent: word(.percent)
        case .rupiah: word(.rupiah)
        case .minutes: word(.minutes)
        case .hours: word(.hours)
        case .days: word(.days)
        case .named(let name): name
        }
    }

    private func text(_ figure: Figure) -> String {
        let sign = figure.mantissa < 0 ? "-" : ""
        let size = number(abs(figure.mantissa), figure.decimals)
        switch figure.measure {
        case .plain: return sign + size
        case .percent: return "\(sign)\(size) %"
        case .rupiah: return "\(sign)Rp\(size)"
        case .minutes: return "\(sign)\(size) \(word(.minutes))"
        case .hours: return "\(sign)\(size) \(word(.hours))"
        case .days: return "\(sign)\(size) \(word(.days))"
        case .named(let name): return "\(sign)\(size) \(name)"
        }
    }

    /// Grouped where the last figure is even, so that both ways of writing are met.
    private func number(_ mantissa: Int, _ decimals: Int) -> String {
        var digits = String(abs(mantissa))
        while digits.count <= decimals { digits = "0" + digits }
        var whole = String(digits.dropLast(decimals))
        let fraction = String(digits.suffix(decimals))
        let (group, point) = language == .indonesian ? (".", ",") : (",", ".")
        if whole.count > 3, mantissa % 2 == 0 {
            var grouped = ""
            for (index, digit) in whole.enumerated() {
                if index > 0, (whole.count - index) % 3 == 0 { grouped += group }
                grouped.append(digit)
            }
            whole = grouped
        }
        return (mantissa < 0 ? "-" : "") + whole + (decimals > 0 ? point + fraction : "")
    }

    private func date(_ day: Int) -> String {
        let date = CivilDate(dayNumber: day)
        if day % 2 == 0 { return "\(date.day) \(monthName(date.month, language)) \(date.year)" }
        return CalendarPeriod(.day, containing: day).label
    }

    private func time(_ minutes: Int) -> String {
        let (hour, minute) = minutes.quotientAndRemainder(dividingBy: 60)
        return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    }

    private func quoted(_ text: String) -> String {
        "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
