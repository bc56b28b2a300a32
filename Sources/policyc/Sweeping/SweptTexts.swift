import Evaluator
import Findings
import PolicyDSL
import RuleEngine

/// A regulation and its variants: every combination of the figures that are tried.
struct SweptTexts {
    /// More variants than this are refused.
    static let most = 100_000

    static let tooMany = Failure(
        Message(
            id: "lebih dari \(Figures.grouped(most, .indonesian)) varian",
            en: "more than \(Figures.grouped(most, .english)) variants"),
        help: Message(
            id: "pakai langkah yang lebih besar, lalu ulangi di sekitar yang terbaik dengan langkah kecil",
            en: "take a larger step, then repeat around the best with a small one"))

    let terms: [VariedTerm]
    let present: Plan
    let regulation: String
    /// In the order of the terms; the last one changes fastest.
    let variants: [(figures: [WrittenFigure], plan: Plan)]

    init(
        _ checked: CheckedPolicies, tried paths: [String], since day: Int?, vary texts: [String],
        language: MessageLanguage
    ) throws(Failure) {
        let set = checked.set
        let amended = try AmendedRegulation(set, tried: paths)
        let (base, amendments) = (amended.base, amended.amendments)
        let (file, findings) = amended.text(set, since: day.map { DateLiteral(day: $0, file: FileID(base)) })
        if let error = findings.first(where: { $0.severity == .error }) {
            throw Failure(error.summary, help: error.help)
        }
        var sources = [SweptSource(file, restingOn: set.under(amendments, beside: base))]
        sources += checked.imports(of: base, amendedBy: amendments).map { SweptSource(set.policies[$0].file) }
        var terms: [VariedTerm] = []
        var places: [SweptSource.Place] = []
        for text in texts {
            var term = try VariedTerm(text, language)
            let place = try SweptSource.place(of: term.target, in: sources)
            try term.takeUnit(of: place.present, language)
            terms.append(term)
            places.append(place)
        }
        let combinations = try Self.combinations(terms)
        guard let plan = compile(sources[0].tree, imports: sources.dropFirst().map(\.tree)).program?.plan else {
            throw Failure(
                Message(
                    id: "perubahan-perubahan itu tidak dapat diterapkan bersama pada tanggal ini",
                    en: "these amendments cannot be applied together at this date"))
        }
        let found = concurrentMap(combinations.count) { [terms, places, sources] number -> Result<Plan, Failure> in
            Result { () throws(Failure) in
                try SweptSource.plan(sources, places, terms, combinations[number], language)
            }
        }
        var variants: [(figures: [WrittenFigure], plan: Plan)] = []
        for (figures, variant) in zip(combinations, found) { variants.append((figures, try variant.get())) }
        (self.terms, self.present, self.variants) = (terms, plan, variants)
        regulation = ([amended.presentName(set)] + amended.tried.compactMap { set.policies[$0].name })
            .joined(separator: " + ")
    }

    private static func combinations(_ terms: [VariedTerm]) throws(Failure) -> [[WrittenFigure]] {
        let count = terms.reduce(1) { min($0 * $1.figures.count, most + 1) }
        guard count <= most else { throw tooMany }
        return terms.reduce([[]]) { combinations, term in
            combinations.flatMap { combination in term.figures.map { combination + [$0] } }
        }
    }
}

extension VariedTerm {
    /// Gives figures without a unit that of the figure in the text.
    mutating func takeUnit(of written: String?, _ language: MessageLanguage) throws(Failure) {
        guard figures.allSatisfy({ $0.prefix.isEmpty && $0.suffix.isEmpty }) else { return }
        guard let present = written.flatMap({ WrittenFigure($0, language) }) else {
            throw Failure(
                Message(
                    id: "satuan `\(name)` tidak diketahui, karena sekarang berbunyi `\(written ?? "")`",
                    en: "the unit of `\(name)` is not known, as it now says `\(written ?? "")`"),
                help: Message(
                    id: "tulis satuannya: `\(name)=300 menit..498 menit:2 menit`",
                    en: "write the unit: `\(name)=300 minutes..498 minutes:2 minutes`"))
        }
        for position in figures.indices {
            (figures[position].prefix, figures[position].suffix) = (present.prefix, present.suffix)
        }
    }
}

extension DateLiteral {
    init(day: Int, file: FileID) {
        let date = Evaluator.CivilDate(dayNumber: day)
        self.init(
            year: date.year, month: date.month, day: date.day, range: SourceRange(file: file, start: 0, end: 0))
    }
}
