import Findings

/// Which of the variants that keep the goal is the best.
struct SweepChoice {
    /// Position among the terms.
    var term: Int
    var isGreatest: Bool

    /// nil: nothing was asked for.
    init?(_ texts: SweptTexts, maximise: String?, minimise: String?) throws(Failure) {
        guard let name = maximise ?? minimise else { return nil }
        isGreatest = maximise != nil
        let matches = texts.terms.indices.filter { number in
            texts.terms[number].name == name || texts.terms[number].shortName == name
        }
        guard matches.count == 1, let term = matches.first else {
            let option = isGreatest ? "--maximise" : "--minimise"
            let known = texts.terms.map { "`\($0.name)`" }.joined(separator: ", ")
            throw Failure(
                Message(
                    id: "`\(option) \(name)`: bukan salah satu yang dicoba",
                    en: "`\(option) \(name)`: not one of those tried"),
                help: Message(id: "yang dicoba: \(known)", en: "those tried are: \(known)"))
        }
        self.term = term
    }

    /// The best of some variants, told by their positions; of several alike the first.
    func best(of fitting: [Int], _ texts: SweptTexts) -> Int? {
        fitting.reduce(nil as Int?) { best, next in
            guard let best else { return next }
            let (one, other) = (texts.variants[best].figures[term].value, texts.variants[next].figures[term].value)
            return (isGreatest ? other > one : other < one) ? next : best
        }
    }
}

extension VariedTerm {
    /// Of a cell only the result's name.
    var shortName: String {
        switch target {
        case .parameter(let name): name
        case .cell(_, _, let result): result
        }
    }
}
