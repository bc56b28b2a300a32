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
                          kecuali rendah: bila kelas <= 8 maka Rp500.000
                        """,
                    en: """
                        rule supplement for Employee : rupiah = Rp1,000,000
                          except senior: when grade >= 8 then Rp2,000,000
                          except junior: when grade <= 8 then Rp500,000
                        """),
                right: Message(
                    id: """
                        aturan tambahan untuk Pegawai : rupiah = Rp1.000.000
                          kecuali tinggi mengalahkan rendah: bila kelas >= 8 maka Rp2.000.000
                          kecuali rendah: bila kelas <= 8 maka Rp500.000
                        """,
                    en: """
                        rule supplement for Employee : rupiah = Rp1,000,000
                          except senior prevails over junior: when grade >= 8 then Rp2,000,000
                          except junior: when grade <= 8 then Rp500,000
                        """))))
}

extension Finding {
    static func exceptionsCollide(
        _ second: Name, _ first: Name, of rule: String, _ sample: Message, _ language: KeywordLanguage
    ) -> Finding {
        let word = language == .indonesian ? "mengalahkan" : "prevails over"
        return Finding(
            .exceptionsCollide,
            Message(
                id:
                    "pengecualian `\(first.text)` dan `\(second.text)` atas `\(rule)` dapat berlaku bersamaan dengan nilai berbeda: \(sample.id)",
                en:
                    "the exceptions `\(first.text)` and `\(second.text)` to `\(rule)` can apply together with different values: \(sample.en)"
            ),
            at: Label(second.range),
            secondary: [Label(first.range, Message(id: "berlaku juga", en: "applies too"))],
            help: Message(
                id:
                    "tulis mana yang menang, misalnya `\(second.text) \(word) \(first.text)`, atau buat syaratnya tidak bertemu",
                en: "say which prevails, as `\(second.text) \(word) \(first.text)`, or keep their conditions apart"))
    }
}
