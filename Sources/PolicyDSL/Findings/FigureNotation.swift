public import Findings

extension FindingKind {
    public static let figureNotation = FindingKind(
        code: "S007", severity: .error,
        title: Message(id: "penulisan angka", en: "notation of a figure"))
}

extension Finding {
    static func figureNotation(
        _ written: String, suggestions: [String], at range: SourceRange, _ language: KeywordLanguage
    ) -> Finding {
        let rule: Message =
            switch language {
            case .indonesian:
                Message(
                    id: "titik memisahkan ribuan (kelompok tiga angka), koma memisahkan pecahan",
                    en: "in an Indonesian file a point groups thousands by three digits and a comma begins the decimals"
                )
            case .english:
                Message(
                    id:
                        "dalam berkas berbahasa Inggris koma memisahkan ribuan (kelompok tiga angka), titik memisahkan pecahan",
                    en: "a comma groups thousands by three digits and a point begins the decimals")
            }
        let quoted = suggestions.map { "`\($0)`" }
        let help =
            quoted.isEmpty
            ? nil
            : Message(
                id: "tulis " + quoted.joined(separator: " atau "), en: "write " + quoted.joined(separator: " or "))
        var fixes: [Fix] = []
        if suggestions.count == 1, let only = suggestions.first {
            fixes = [
                Fix(
                    title: Message(id: "tulis `\(only)`", en: "write `\(only)`"),
                    edits: [Fix.Edit(range: range, replacement: only)],
                    isSafe: isCertain(written, language))
            ]
        }
        return Finding(
            .figureNotation,
            Message(id: "angka `\(written)` tidak dapat dibaca", en: "the figure `\(written)` cannot be read"),
            at: Label(range), help: help ?? rule, note: help == nil ? nil : rule, fixes: fixes)
    }

    /// Whether a figure can only be one in the other language's notation: groups of three digits that cannot be decimals.
    private static func isCertain(_ written: String, _ language: KeywordLanguage) -> Bool {
        let (group, point): (Character, Character) =
            switch language {
            case .indonesian: (",", ".")
            case .english: (".", ",")
            }
        let halves = written.split(separator: point, omittingEmptySubsequences: false)
        guard halves.count <= 2, let whole = halves.first, halves.count == 1 || halves[1].allSatisfy(\.isNumber)
        else { return false }
        let groups = whole.split(separator: group, omittingEmptySubsequences: false)
        guard let first = groups.first, (1...3).contains(first.count), first.first != "0",
            groups.dropFirst().allSatisfy({ $0.count == 3 })
        else { return false }
        return groups.count > 2 || (groups.count == 2 && halves.count == 2)
    }
}
