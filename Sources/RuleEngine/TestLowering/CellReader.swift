import Findings
import PolicyDSL

/// What keeps a cell from being read.
struct CellFault: Error {
    var finding: Finding
}

/// Reads the cells of a test's tables as values of the plan.
struct CellReader: Sendable {
    enum Purpose: Sendable {
        /// The value of a field. A text stands for what the file says, whatever the type, so that bad data can be tried.
        case data
        case assumed, expected
    }

    let plan: Plan
    let language: KeywordLanguage

    /// - Parameter rule: the place of the rule that gives the value, where it is not data.
    func read(
        _ cell: Expression, as type: ValueType, isOptional: Bool, column: String, _ purpose: Purpose,
        rule: SourceRange? = nil
    ) throws(CellFault) -> PlainValue {
        if isAbsence(cell) {
            guard isOptional else { throw mismatch(column, type, cell) }
            return .absent
        }
        if purpose == .data, case .text(let text) = cell.kind { return .text(text) }
        switch type {
        case .boolean:
            guard case .yesNo(let value) = cell.kind else { throw mismatch(column, type, cell) }
            return .boolean(value)
        case .number(let number): return .integer(try readNumber(cell, number, type, column, rule))
        case .choice(let choice):
            guard let member = word(cell) else { throw mismatch(column, type, cell) }
            let members = plan.choices[choice].members
            guard let position = members.firstIndex(of: member) else {
                throw CellFault(
                    finding: .testUnknownMember(member, column: column, members: members, at: cell.range))
            }
            return .integer(Int128(position))
        case .text:
            guard let text = word(cell) else { throw mismatch(column, type, cell) }
            return .text(text)
        case .reference(let table):
            return .text(try readKey(cell, table: table, column: column))
        case .date:
            guard let day = day(cell) else { throw mismatch(column, type, cell) }
            return .integer(Int128(day))
        case .timeOfDay:
            guard case .timeOfDay(let minutes) = cell.kind else { throw mismatch(column, type, cell) }
            return .integer(Int128(minutes))
        }
    }

    /// A register's key as the file says it.
    func readKey(_ cell: Expression, table: TableID, column: String) throws(CellFault) -> String {
        if let text = word(cell) { return text }
        guard case .register(let key, _) = plan.tables[table].kind else { return "" }
        let type = plan.tables[table].fields[key].type
        switch type {
        case .number, .date: break
        case .boolean, .choice, .text, .timeOfDay, .reference: throw mismatch(column, type, cell)
        }
        let value = try read(cell, as: type, isOptional: false, column: column, .assumed)
        return MachineText(plan: plan).text(value, type)
    }

    /// A bare name or a text.
    func word(_ cell: Expression) -> String? {
        if case .text(let text) = cell.kind { return text }
        if case .path(let names) = cell.kind, names.count == 1 { return names[0].text }
        return nil
    }

    func wholeNumber(_ cell: Expression) -> Int128? {
        if case .number(let literal) = cell.kind, literal.decimals == 0, literal.unit == .none {
            Int128(literal.mantissa)
        } else {
            nil
        }
    }

    private func day(_ cell: Expression) -> Int? {
        if case .date(let date) = cell.kind { return dayNumber(date) }
        if case .period(let period) = cell.kind, period.day != nil { return period.days.from }
        return nil
    }

    /// `kosong`, also where it is not read as a keyword.
    private func isAbsence(_ cell: Expression) -> Bool {
        if case .path(let names) = cell.kind, names.count == 1 { return ["kosong", "absent"].contains(names[0].text) }
        return cell.kind == .absent
    }

    private func readNumber(
        _ cell: Expression, _ number: NumberType, _ type: ValueType, _ column: String, _ rule: SourceRange?
    ) throws(CellFault) -> Int128 {
        if case .negate(let inner) = cell.kind {
            return -(try readNumber(inner, number, type, column, rule))
        }
        guard case .number(let literal) = cell.kind, let factor = conversion(literal.unit, to: number.unit) else {
            throw mismatch(column, type, cell)
        }
        var numerator = Int128(literal.mantissa)
        var decimals = literal.decimals
        while decimals > 0, numerator % 10 == 0 {
            numerator /= 10
            decimals -= 1
        }
        guard let up = power(number.decimals), let down = power(decimals) else { throw mismatch(column, type, cell) }
        let (scaled, isOverflow) = (numerator * Int128(factor.numerator)).multipliedReportingOverflow(by: up)
        let divisor = down * Int128(factor.denominator)
        if isOverflow { throw mismatch(column, type, cell) }
        guard scaled % divisor == 0 else {
            throw CellFault(
                finding: .testTooManyDecimals(
                    figure: literal.figure, column: column, decimals: number.decimals,
                    rule: rule, at: cell.range))
        }
        return scaled / divisor
    }

    private func power(_ exponent: Int) -> Int128? {
        guard (0...18).contains(exponent) else { return nil }
        return (0..<exponent).reduce(1) { product, _ in product * 10 }
    }

    /// How many of the column's units one of the literal's is; a bare figure is in the column's own. nil: another thing.
    private func conversion(
        _ unit: NumberLiteral.Unit, to own: NumberType.Unit
    ) -> (numerator: Int, denominator: Int)? {
        switch (unit, own) {
        case (.none, _), (.percent, .percent), (.rupiah, .rupiah), (.minutes, .minutes), (.hours, .hours),
            (.days, .days):
            (1, 1)
        case (.hours, .minutes): (60, 1)
        case (.minutes, .hours): (1, 60)
        case (.named(let name), .named(let text)): name.text == text ? (1, 1) : nil
        case (.percent, _), (.rupiah, _), (.minutes, _), (.hours, _), (.days, _), (.named, _): nil
        }
    }

    private func mismatch(_ column: String, _ type: ValueType, _ cell: Expression) -> CellFault {
        CellFault(finding: .testValueMismatch(column: column, wanted: wanted(type), at: cell.range))
    }

    private func wanted(_ type: ValueType) -> Message {
        switch type {
        case .boolean:
            Message(
                id: "`\(Keyword.yes.phrase(language))` atau `\(Keyword.no.phrase(language))`",
                en: "`\(Keyword.yes.phrase(language))` or `\(Keyword.no.phrase(language))`")
        case .number(let number): number.unit.wanted(language)
        case .choice(let choice):
            Message(
                id: "salah satu dari \(list(plan.choices[choice].members))",
                en: "one of \(list(plan.choices[choice].members))")
        case .text: Message(id: "teks di antara tanda petik", en: "a text between quotes")
        case .date: Message(id: "tanggal, misalnya `2025-01-31`", en: "a date, as `2025-01-31`")
        case .timeOfDay: Message(id: "waktu, misalnya `08:00`", en: "a time of day, as `08:00`")
        case .reference(let table):
            Message(id: "kunci `\(plan.tables[table].name)`", en: "a key of `\(plan.tables[table].name)`")
        }
    }

    private func list(_ names: [String]) -> String { names.map { "`\($0)`" }.joined(separator: ", ") }
}

extension NumberType.Unit {
    /// A figure of this unit, as one would ask for it.
    fileprivate func wanted(_ language: KeywordLanguage) -> Message {
        let example = { (figure: String, unit: Keyword) in "`\(figure) \(unit.phrase(language))`" }
        return switch self {
        case .none: Message(id: "angka tanpa satuan, misalnya `12`", en: "a figure without a unit, as `12`")
        case .percent: Message(id: "persen, misalnya `90 %`", en: "a percentage, as `90 %`")
        case .rupiah:
            language == .indonesian
                ? Message(id: "rupiah, misalnya `Rp1.000`", en: "rupiah, as `Rp1.000`")
                : Message(id: "rupiah, misalnya `Rp1,000`", en: "rupiah, as `Rp1,000`")
        case .minutes:
            Message(id: "menit, misalnya \(example("30", .minutes))", en: "minutes, as \(example("30", .minutes))")
        case .hours: Message(id: "jam, misalnya \(example("2", .hours))", en: "hours, as \(example("2", .hours))")
        case .days: Message(id: "hari, misalnya \(example("3", .days))", en: "days, as \(example("3", .days))")
        case .named(let unit): Message(id: "angka dalam \(unit)", en: "a figure in \(unit)")
        }
    }
}
