import Findings

/// A figure that was asked for and not reached.
struct Floor {
    /// What is missing, at its place.
    struct Missing {
        var range: SourceRange
        var what: String
    }

    /// So many are named.
    static let named = 10

    var kind: FindingKind
    var summary: Message
    var missing: [Missing]

    /// What is said of an option that asks for a figure.
    static func explanation(option: String, _ missing: Message, cure: Message) -> Explanation {
        Explanation(
            meaning: Message(
                id: "Pilihan `\(option)` meminta paling sedikit sekian persen, dan ujinya belum mencapainya: ada "
                    + "\(missing.id).",
                en: "The option `\(option)` asks for at least so many percent, which the tests do not reach: there are "
                    + "\(missing.en)."),
            cure: cure,
            example: .none(
                Message(
                    id: "Temuan ini datang dari perintah `policyc test \(option) N`, bukan dari satu tulisan tertentu.",
                    en: "This comes from the command `policyc test \(option) N`, not from any one piece of text.")))
    }

    func finding(in file: SourceFile) -> Finding {
        let labels = missing.prefix(Self.named).map {
            Label(file.firstLine($0.range), Message(id: $0.what, en: $0.what))
        }
        let rest = missing.count - labels.count
        let start = Label(SourceRange(file: file.id, start: 0, end: 0))
        return Finding(
            kind, summary, at: labels.first ?? start, secondary: Array(labels.dropFirst()),
            note: rest == 0
                ? nil
                : Message(
                    id: "dan \(rest) lagi yang tidak disebutkan di sini", en: "and \(rest) more that are not named here"
                ))
    }
}

extension SourceFile {
    /// As much of a range as stands on its first line.
    fileprivate func firstLine(_ range: SourceRange) -> SourceRange {
        let line = lines.bounds(ofLine: place(of: range.start).line - 1)
        return SourceRange(file: id, start: range.start, end: max(range.start, min(range.end, line.upperBound)))
    }
}
