import Findings
import PolicyDSL
import RuleEngine

/// A policy's text in which figures are replaced, as a clause of an amendment would.
struct SweptSource {
    /// Where a term stands.
    struct Place {
        /// Position among the sources.
        var source: Int
        /// The days from which its versions hold: all of them are varied.
        var starts: [DateLiteral]
        /// As it is written now.
        var present: String?
    }

    let file: SourceFile
    /// Without tests: they say nothing of what a text means.
    let tree: SyntaxTree
    /// What amendments made to it rest on.
    private let basis: [Name]

    init(_ file: SourceFile, restingOn basis: [Name] = []) {
        self.file = file
        self.basis = basis
        tree = parse(file).tree.withoutTests.resting(on: basis)
    }

    // MARK: Finding

    static func place(of target: VariedTerm.Target, in sources: [SweptSource]) throws(Failure) -> Place {
        for (number, source) in sources.enumerated() {
            let found = source.versions(of: target)
            guard let first = found.first else { continue }
            return Place(
                source: number, starts: found.compactMap { $0.start ?? source.tree.header?.validity?.from },
                present: first.written)
        }
        throw notFound(target, in: sources)
    }

    private func versions(of target: VariedTerm.Target) -> [(start: DateLiteral?, written: String?)] {
        tree.declarations.compactMap { declaration in
            switch (declaration, target) {
            case (.parameter(let it), .parameter(let name)) where it.name.text == name:
                return (it.validity?.from, file.text(it.value.range))
            case (.table(let it), .cell(let table, _, let result)) where it.name.text == table:
                guard let column = it.results.firstIndex(where: { $0.name.text == result }) else { return nil }
                return (it.validity?.from, it.rows.first.map { file.text($0.results[column].range) })
            default: return nil
            }
        }
    }

    private static func notFound(_ target: VariedTerm.Target, in sources: [SweptSource]) -> Failure {
        let declarations = sources.flatMap(\.tree.declarations)
        switch target {
        case .parameter(let name):
            let known = declarations.compactMap { if case .parameter(let it) = $0 { it.name.text } else { nil } }
            return Failure(
                Message(id: "tidak ada parameter `\(name)`", en: "there is no parameter `\(name)`"),
                help: list(known))
        case .cell(let table, _, let result):
            let tables = declarations.compactMap { if case .table(let it) = $0 { it } else { nil } }
            guard let found = tables.first(where: { $0.name.text == table }) else {
                return Failure(
                    Message(id: "tidak ada tabel `\(table)`", en: "there is no table `\(table)`"),
                    help: list(tables.map(\.name.text)))
            }
            return Failure(
                Message(
                    id: "tabel `\(table)` tidak mempunyai hasil `\(result)`",
                    en: "the table `\(table)` has no result `\(result)`"),
                help: list(found.results.map(\.name.text)))
        }
    }

    private static func list(_ known: [String]) -> Message? {
        var seen: Set<String> = []
        let names = known.filter { seen.insert($0).inserted }.map { "`\($0)`" }.joined(separator: ", ")
        return names.isEmpty ? nil : Message(id: "yang ada: \(names)", en: "there are: \(names)")
    }

    // MARK: Replacing

    /// The plan with one figure for each term.
    static func plan(
        _ sources: [SweptSource], _ places: [Place], _ terms: [VariedTerm], _ figures: [WrittenFigure],
        _ language: MessageLanguage
    ) throws(Failure) -> Plan {
        var trees = sources.map(\.tree)
        for number in Set(places.map(\.source)).sorted() {
            let clauses = zip(zip(places, terms), figures).filter { $0.0.0.source == number }
            trees[number] = try sources[number].replacing(
                clauses.flatMap { clause in clause.0.0.starts.map { ($0, clause.0.1, clause.1) } }, language)
        }
        let result = compile(trees[0], imports: Array(trees.dropFirst()))
        guard let plan = result.program?.plan else {
            let error = result.findings.first { $0.severity == .error }?.summary
            let what = zip(terms, figures).map { "\($0.name) = \($1.text(language))" }.joined(separator: ", ")
            throw Failure(
                Message(
                    id: "dengan \(what) naskahnya salah: \(error?.id ?? "")",
                    en: "with \(what) the text is wrong: \(error?.en ?? "")"),
                help: Message(
                    id: "ubah batas-batas yang dicoba, atau cabut dahulu yang bergantung pada angka itu",
                    en: "change the bounds tried, or first amend what depends on that figure"))
        }
        return plan
    }

    private func replacing(
        _ clauses: [(start: DateLiteral, term: VariedTerm, figure: WrittenFigure)], _ language: MessageLanguage
    ) throws(Failure) -> SyntaxTree {
        let instrument = SourceFile(
            id: FileID(Int(file.id.index) + 1), path: "--vary", bytes: Array(text(clauses).utf8), form: .plain)
        let (text, findings) = consolidate(file, with: [instrument], id: file.id)
        let errors = findings.filter { $0.severity == .error } + parse(instrument).findings
        guard let error = errors.first else { return SweptSource(text.file, restingOn: basis).tree }
        throw Failure(error.summary, help: error.help)
    }

    /// What an amendment would say.
    private func text(_ clauses: [(start: DateLiteral, term: VariedTerm, figure: WrittenFigure)]) -> String {
        let name = tree.header?.name.text ?? ""
        let isIndonesian = tree.language == .indonesian
        var text = isIndonesian ? "perubahan Sapuan atas \(name)\n" : "amendment Sweep to \(name)\n"
        for (number, clause) in clauses.enumerated() {
            let start = clause.start
            let date = "\(Self.padded(start.year, 4))-\(Self.padded(start.month, 2))-\(Self.padded(start.day, 2))"
            let value = clause.figure.text(tree.language.messages)
            text +=
                isIndonesian
                ? "\nangka \(number + 1) berlaku sejak \(date)" : "\nitem \(number + 1) in force from \(date)"
            switch clause.term.target {
            case .parameter(let name):
                text +=
                    isIndonesian
                    ? " ubah parameter \(name) menjadi \(value)" : " change parameter \(name) into \(value)"
            case .cell(let table, let row, let result):
                text +=
                    isIndonesian
                    ? " ubah tabel \(table) baris \(row): \(result) menjadi \(value)"
                    : " change table \(table) row \(row): \(result) into \(value)"
            }
            text += "\n"
        }
        return text
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}

extension SyntaxTree {
    /// Tests say nothing of what a text means.
    var withoutTests: SyntaxTree {
        var copy = self
        copy.declarations = declarations.filter { !$0.isTest }
        return copy
    }
}
