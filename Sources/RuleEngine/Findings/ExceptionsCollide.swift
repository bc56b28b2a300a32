public import Findings
import PolicyDSL

extension FindingKind {
    public static let exceptionsCollide = FindingKind(
        code: "X001", severity: .error,
        title: Message(id: "pengecualian bertabrakan", en: "exceptions collide"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Dua pengecualian atas aturan yang sama dapat terpenuhi bersamaan, tetapi nilainya berbeda. Orang \
                    yang kena keduanya dapat dibayar menurut yang satu atau yang lain, dan peraturan tidak \
                    mengatakan yang mana; urutan penulisan tidak memutuskan.
                    """,
                en: """
                    Two exceptions to the same rule can apply together, but with different values. A person under \
                    both might be paid by the one or by the other, and the regulation does not say which; the order \
                    of writing decides nothing.
                    """),
            cure: Message(
                id: """
                    Tulis yang mana yang menang, dengan `mengalahkan`. Bila keduanya tidak dimaksudkan bertemu, \
                    pertegas syaratnya sehingga saling meniadakan.
                    """,
                en: """
                    Say which one wins, by `prevails over`. If the two are not meant to meet, sharpen the conditions \
                    so that they exclude each other.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        aturan tambahan untuk Pegawai : rupiah = Rp1.000.000
                          kecuali tinggi: bila kelas >= 8 maka Rp2.000.000
                          kecuali staf: bila jenis = pelaksana maka Rp500.000
                        """,
                    en: """
                        rule supplement for Employee : rupiah = Rp1,000,000
                          except senior: when grade >= 8 then Rp2,000,000
                          except clerks: when post = clerk then Rp500,000
                        """),
                right: Message(
                    id: """
                        aturan tambahan untuk Pegawai : rupiah = Rp1.000.000
                          kecuali tinggi mengalahkan staf: bila kelas >= 8 maka Rp2.000.000
                          kecuali staf: bila jenis = pelaksana maka Rp500.000
                        """,
                    en: """
                        rule supplement for Employee : rupiah = Rp1,000,000
                          except senior prevails over clerks: when grade >= 8 then Rp2,000,000
                          except clerks: when post = clerk then Rp500,000
                        """))))
}

extension Finding {
    static func exceptionsCollide(
        _ second: ExceptionDeclaration, _ first: ExceptionDeclaration, of rule: String, _ sample: Message,
        _ language: KeywordLanguage
    ) -> Finding {
        let names = (first.name.text, second.name.text)
        let written = second.prevailing(over: first.name, language)
        return Finding(
            .exceptionsCollide,
            Message(
                id:
                    "pengecualian `\(names.0)` dan `\(names.1)` atas `\(rule)` dapat berlaku bersamaan dengan nilai berbeda: \(sample.id)",
                en:
                    "the exceptions `\(names.0)` and `\(names.1)` to `\(rule)` can apply together with different values: \(sample.en)"
            ),
            at: Label(second.name.range),
            secondary: [Label(first.name.range, Message(id: "berlaku juga", en: "applies too"))],
            help: Message(
                id: "tulis mana yang menang, misalnya `\(written)`, atau buat syaratnya tidak bertemu",
                en: "say which prevails, as `\(written)`, or keep their conditions apart"),
            fixes: [
                Fix(
                    title: Message(
                        id: "`\(names.1)` mengalahkan `\(names.0)`", en: "`\(names.1)` prevails over `\(names.0)`"),
                    edits: [second.prevailingEdit(over: first.name, language)], isSafe: false)
            ])
    }
}

extension ExceptionDeclaration {
    /// The head of the exception with one more that it prevails over, as it is to be written.
    func prevailing(over other: Name, _ language: KeywordLanguage) -> String {
        let losers = (prevailsOver + [other]).map(\.text).joined(separator: ", ")
        let head =
            if let target {
                "\(Keyword.exception.phrase(language)) \(name.text) \(Keyword.to.phrase(language)) \(target.text)"
            } else {
                "\(Keyword.except.phrase(language)) \(name.text)"
            }
        let rest = "\(Keyword.when.phrase(language)) … \(Keyword.then.phrase(language)) …"
        return "\(head) \(Keyword.prevailsOver.phrase(language)) \(losers): \(rest)"
    }

    /// What puts that into the text.
    fileprivate func prevailingEdit(over other: Name, _ language: KeywordLanguage) -> Fix.Edit {
        let last = prevailsOver.last ?? target ?? name
        let place = SourceRange(file: last.range.file, start: last.range.end, end: last.range.end)
        let words = prevailsOver.isEmpty ? " \(Keyword.prevailsOver.phrase(language)) " : ", "
        return Fix.Edit(range: place, replacement: words + other.text)
    }
}
