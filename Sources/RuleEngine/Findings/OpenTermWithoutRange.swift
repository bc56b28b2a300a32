public import Findings
import PolicyDSL

extension FindingKind {
    public static let openTermWithoutRange = FindingKind(
        code: "N078", severity: .error,
        title: Message(id: "yang harus ditetapkan tidak berbatas", en: "what must be set has no bounds"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Nilai ini baru diisi peraturan lain. Tanpa jenis dan batas, tidak ada yang dapat diperiksa \
                    sekarang, dan daerah boleh mengisi berapa saja.
                    """,
                en: """
                    Another regulation fills in this value. Without a type and bounds nothing can be checked now, \
                    and any amount may be filled in below.
                    """),
            cure: Message(
                id: """
                    Tulis jenisnya dengan batas di belakang titik dua: `: rupiah Rp0 .. Rp5.000.000`.
                    """,
                en: """
                    Write its type with bounds behind a colon: `: rupiah Rp0 .. Rp5,000,000`.
                    """),
            example: .policy(
                .regulation,
                wrong: Message(
                    id: """
                        parameter tambahan_dasar : rupiah harus ditetapkan
                        """,
                    en: """
                        parameter basic_supplement : rupiah must be set
                        """),
                right: Message(
                    id: """
                        parameter tambahan_dasar : rupiah Rp0 .. Rp5.000.000 harus ditetapkan
                        """,
                    en: """
                        parameter basic_supplement : rupiah Rp0 .. Rp5,000,000 must be set
                        """))))
}

extension Finding {
    static func openTermWithoutRange(
        _ name: Name, _ measure: Measure, hasType: Bool, _ language: KeywordLanguage
    ) -> Finding {
        let bounds = [0, 100].map { Wording.amount(Rational($0).times(measure.size) ?? .zero, measure, language) }
        let example = "\(bounds[0]) .. \(bounds[1])"
        return Finding(
            .openTermWithoutRange,
            hasType
                ? Message(
                    id: "`\(name.text)` harus ditetapkan, tetapi tidak ada batasnya",
                    en: "`\(name.text)` must be set, but has no bounds")
                : Message(
                    id: "`\(name.text)` harus ditetapkan, tetapi tidak ada jenis dan batasnya",
                    en: "`\(name.text)` must be set, but has no type and no bounds"),
            at: Label(name.range),
            help: hasType
                ? Message(
                    id: "tulis batasnya di belakang jenisnya, misalnya `\(example)`",
                    en: "write its bounds behind the type, as `\(example)`")
                : Message(
                    id:
                        "tulis jenisnya di belakang titik dua, dengan batas bila berupa angka, misalnya `: persen 0 % .. 100 %`",
                    en: "write its type behind a colon, with bounds if it is a figure, as `: percent 0 % .. 100 %`"))
    }
}
