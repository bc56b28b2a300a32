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
                    edits: [Fix.Edit(range: range, replacement: only)], isSafe: false)
            ]
        }
        return Finding(
            .figureNotation,
            Message(id: "angka `\(written)` tidak dapat dibaca", en: "the figure `\(written)` cannot be read"),
            at: Label(range), help: help ?? rule, note: help == nil ? nil : rule, fixes: fixes)
    }
}
