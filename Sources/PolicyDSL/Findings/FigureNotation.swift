public import Findings

extension FindingKind {
    public static let figureNotation = FindingKind(
        code: "S007", severity: .error,
        title: Message(id: "penulisan angka", en: "notation of a figure"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Angka ini tidak mengikuti cara menulis angka dalam bahasa berkasnya. Dalam naskah Indonesia \
                    titik memisahkan ribuan dan koma memisahkan pecahan; `72.5` di sana bukan tujuh puluh dua \
                    setengah. Supaya tidak ada yang dibayar seribu kali lipat atau seperseribunya, angka yang \
                    meragukan ditolak.
                    """,
                en: """
                    The figure is not in the notation of the file's language. In an English file a comma groups \
                    thousands and a point begins the decimals; `72,5` is not seventy-two and a half. So that \
                    nobody is paid a thousand times too much or too little, a doubtful figure is refused.
                    """),
            cure: Message(
                id: """
                    Pilih salah satu tulisan yang disarankan, sesuai dengan angka yang tercetak dalam peraturan. \
                    Pukul ditulis dengan titik dua: `08:30`.
                    """,
                en: """
                    Choose one of the notations suggested, whichever is the figure printed in the regulation. A \
                    time of day is written with a colon: `08:30`.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        aturan tpp untuk Pegawai : rupiah = tunjangan * 72.5 % dibulatkan ke Rp1
                        """,
                    en: """
                        rule pay for Employee : rupiah = allowance * 72,5 % rounded to Rp1
                        """),
                right: Message(
                    id: """
                        aturan tpp untuk Pegawai : rupiah = tunjangan * 72,5 % dibulatkan ke Rp1
                        """,
                    en: """
                        rule pay for Employee : rupiah = allowance * 72.5 % rounded to Rp1
                        """))))
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

    /// A letter that looks like a figure stands among figures.
    static func letterInFigure(_ written: String, meant: String, letter: Character, at range: SourceRange) -> Finding {
        Finding(
            .figureNotation,
            Message(
                id: "angka `\(written)` memuat huruf `\(letter)`",
                en: "the figure `\(written)` has the letter `\(letter)`"),
            at: Label(range), help: Message(id: "tulis `\(meant)`", en: "write `\(meant)`"),
            fixes: [
                Fix(
                    title: Message(id: "tulis `\(meant)`", en: "write `\(meant)`"),
                    edits: [Fix.Edit(range: range, replacement: meant)], isSafe: false)
            ])
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
