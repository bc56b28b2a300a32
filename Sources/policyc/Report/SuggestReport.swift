import Evaluator
import Findings
import RuleEngine

/// Suggested examples as policy text, ready to be pasted into the file that they are for.
struct SuggestReport {
    private let run: PolicyTestRun
    private let file: SourceFile
    private let files: [FileID: SourceFile]
    private let language: MessageLanguage
    private var result: SuggestionResult
    private var unnoticed: [Mutant] = []

    /// - Parameters:
    ///   - language: that of the file's keywords.
    ///   - noticesMutants: whether mistakes that no test notices are to be noticed, too.
    init(
        _ run: PolicyTestRun, _ file: SourceFile, among files: [FileID: SourceFile], _ language: MessageLanguage,
        noticesMutants: Bool
    ) {
        self.run = run
        self.files = files
        self.file = file
        self.language = language
        let plan = run.plan
        result = plan.suggestions(beyond: run.trace) { plan.origins[$0.origin].range.file == file.id }
        guard noticesMutants else { return }
        let runner = MutationRunner(plan, run.tests)
        let mutants = runner.mutants().filter { plan.origins[$0.origin].range.file == file.id }
        let fates = concurrentMap(mutants.count) { runner.fate(of: mutants[$0]) }
        let living = zip(mutants, fates).filter { $0.1 == .lives(isTouched: true) }.map(\.0)
        let noticed = runner.suggestions(against: living)
        result.suggestions += noticed.suggestions
        unnoticed = noticed.missed
    }

    private func word(_ id: String, _ en: String) -> String { Message(id: id, en: en)[language] }

    /// Empty where nothing is missing.
    func text() -> String {
        if result.suggestions.isEmpty { return "" }
        var names = Set(run.tests.map(\.name))
        let blocks = result.suggestions.map { SuggestionText(plan: run.plan, language: language).text($0, &names) }
        let text = blocks.joined(separator: "\n")
        return file.form == .literate ? "```policy\n\(text)```\n" : text
    }

    /// What none was found for, in the language of messages.
    func missedLines(_ messages: MessageLanguage) -> [String] {
        let words = CoverageText(plan: run.plan, language: messages, files: files)
        func line(_ item: Coverage.Item) -> String {
            let part = words.part(item)
            return place(item.origin) + "`\(words.owner(item))`" + (part.isEmpty ? "" : ", \(part)")
        }
        let mutants = MutationText(plan: run.plan, language: messages, files: files)
        return section(
            Message(
                id: "Tidak ditemukan uji pendek untuk (perlu data yang lebih panjang, atau tidak mungkin terjadi):",
                en: "No short test was found for (it takes more data, or cannot be):")[messages],
            result.missed.map(line)
                + unnoticed.map { place($0.origin) + "`\(run.plan.columns[$0.column].name)`: \(mutants.change($0))" })
            + section(
                Message(
                    id: "Kedua sisi ambang ini diuji dengan data yang berbeda pula pada nilai lain:",
                    en: "The two sides of these thresholds are tested with data that differ in other values, too:"
                )[messages], result.apart.map(line))
    }

    private func place(_ origin: OriginID) -> String {
        "  \(file.path):\(file.place(of: run.plan.origins[origin].range.start).line): "
    }

    /// Each line once; nothing where there is none.
    private func section(_ head: String, _ lines: [String]) -> [String] {
        var seen: Set<String> = []
        let unique = lines.filter { seen.insert($0).inserted }
        return unique.isEmpty ? [] : [head] + unique
    }
}

/// One suggestion as a test.
struct SuggestionText {
    let plan: Plan
    let language: MessageLanguage

    private func word(_ id: String, _ en: String) -> String { Message(id: id, en: en)[language] }

    func text(_ suggestion: Suggestion, _ names: inout Set<String>) -> String {
        let column = plan.columns[suggestion.columns[0]]
        var subject = column.name
        if case .tableResult(let table) = column.kind { subject = table }
        var name = word("usulan: ", "suggestion: ") + subject
        var number = 1
        while !names.insert(name).inserted {
            number += 1
            name = word("usulan: ", "suggestion: ") + "\(subject) (\(number))"
        }
        var out = word(
            "# usulan: periksa hasilnya terhadap naskah\n", "# suggestion: check the results against the text\n")
        out += word("uji", "test") + " \"\(name)\" " + word("periode", "period") + " \(period(suggestion.days))\n"
        for given in suggestion.given where !given.columns.isEmpty {
            out += "  " + word("diberikan", "given") + " \(plan.tables[given.table].name)\n"
            out += table(
                given.columns.map { title($0, given.table) },
                given.rows.map { row in
                    zip(given.columns, row).map { cell($0.1, type($0.0, given.table), isGiven: true) }
                })
        }
        return out + expected(suggestion)
    }

    private func expected(_ suggestion: Suggestion) -> String {
        let grain = plan.grains[plan.columns[suggestion.columns[0]].grain]
        var head: [String] = []
        var subject = word("semua", "everything")
        var isLog = false
        var isDated = false
        var keyType = ValueType.text
        if case .table(let table) = grain.subject {
            subject = plan.tables[table].name
            switch plan.tables[table].kind {
            case .log:
                isLog = true
                head = [word("baris", "row")]
            case .register(let key, _):
                let dated = plan.tables[table].dating.map { ($0.owner.map { [$0] } ?? []) + [$0.start] }
                isDated = dated != nil
                if case .date = plan.tables[table].fields[key].type { keyType = plan.tables[table].fields[key].type }
                head = (dated ?? [key]).map { plan.tables[table].fields[$0].name }
            }
        }
        let hasDay = suggestion.rows.contains { $0.day != nil }
        if hasDay { head.append(word("periode", "period")) }
        let rows = suggestion.rows.enumerated().map { number, row -> [String] in
            var cells: [String] = []
            if isLog {
                cells.append(String(number + 1))
            } else if let key = row.key {
                cells += isDated ? datedCells(key) : [cell(key, keyType, isGiven: false)]
            }
            if hasDay { cells.append(row.day.map(Figures.isoDate) ?? "-") }
            return cells
                + zip(suggestion.columns, row.values).map { cell($0.1, plan.columns[$0.0].type, isGiven: false) }
        }
        return "  " + word("diharapkan", "expected") + " \(subject)\n"
            + table(head + suggestion.columns.map { plan.columns[$0].name }, rows)
    }

    // MARK: Cells

    /// The key of a row of a dated register is its owner's, if it has one, and a day.
    private func datedCells(_ key: PlainValue) -> [String] {
        guard case .text(let text) = key else { return [cell(key, .text, isGiven: false)] }
        guard let blank = text.lastIndex(of: " ") else { return [text] }
        return [cell(.text(String(text[..<blank])), .text, isGiven: false), String(text[text.index(after: blank)...])]
    }

    private func title(_ column: Suggestion.Given.Column, _ table: TableID) -> String {
        switch column {
        case .owner:
            if case .log(_, let title, _) = plan.tables[table].kind { return title }
            return ""
        case .field(let field): return plan.tables[table].fields[field].name
        case .assumed(let column): return plan.columns[column].name
        }
    }

    private func type(_ column: Suggestion.Given.Column, _ table: TableID) -> ValueType {
        switch column {
        case .owner: .text
        case .field(let field): plan.tables[table].fields[field].type
        case .assumed(let column): plan.columns[column].type
        }
    }

    private func cell(_ value: PlainValue?, _ type: ValueType, isGiven: Bool) -> String {
        switch value {
        case nil: return "-"
        case .absent?: return isGiven ? "-" : word("kosong", "absent")
        case .text(let text)?: return quoted(text)
        case .integer(let integer)?:
            switch type {
            case .date: return Figures.isoDate(Int(integer))
            case .choice(let choice):
                let members = plan.choices[choice].members
                return members.indices.contains(Int(integer)) ? quoted(members[Int(integer)], isName: true) : "-"
            case .boolean, .number, .timeOfDay, .text, .reference: break
            }
        case .boolean?: break
        }
        let notation = ValueNotation(plan: plan, language: language, trimsZeros: true)
        return value.map { notation.text($0, type) } ?? "-"
    }

    /// A bare word where that is one; names of members are longer than the keys made here.
    private func quoted(_ text: String, isName: Bool = false) -> String {
        let isWord =
            text.first?.isLetter == true && text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
            && (isName || text.count <= 2)
        return isWord ? text : "\"\(text.replacing("\"", with: "\"\""))\""
    }

    private func table(_ head: [String], _ rows: [[String]]) -> String {
        let all = [head] + rows
        let widths = head.indices.map { column in
            all.map { $0.indices.contains(column) ? $0[column].count : 0 }.max() ?? 0
        }
        return all.map { row in
            let cells = row.enumerated().map { column, text in
                text + String(repeating: " ", count: max(0, widths[column] - text.count))
            }
            return "    | " + cells.joined(separator: " | ") + " |\n"
        }.joined()
    }

    private func period(_ days: DayRange) -> String {
        let last = (days.until ?? days.from + 1) - 1
        let (first, end) = (CalendarPeriod(.month, containing: days.from), CalendarPeriod(.month, containing: last))
        let year = CalendarPeriod(.year, containing: days.from)
        if year.first == days.from, year.last == last { return year.label }
        func month(_ period: CalendarPeriod) -> String {
            Figures.date(period.first, language).split(separator: " ").dropFirst().joined(separator: " ")
        }
        return first == end ? month(first) : "\(month(first)) .. \(month(end))"
    }
}
