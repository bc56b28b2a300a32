public import Findings
import PolicyDSL

extension FindingKind {
    public static let outsideDeclaredBounds = FindingKind(
        code: "R008", severity: .error,
        title: Message(id: "di luar batas yang dinyatakan", en: "outside the declared bounds"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Jenis aturan ini menyebut batas, tetapi rumusnya dapat menghasilkan nilai di luar batas itu. \
                    Yang membaca deklarasinya akan mengira nilai seperti itu tidak mungkin terbayar.
                    """,
                en: """
                    The type of this rule has bounds, but its formula may give a value outside them. Whoever reads \
                    the declaration would believe that such a value cannot be paid.
                    """),
            cure: Message(
                id: """
                    Bila batasnya ketentuan, tegakkan dalam rumus dengan `terkecil(…)` atau `terbesar(…)`. Bila \
                    bukan, longgarkan batas jenisnya.
                    """,
                en: """
                    If the bound is a provision, enforce it in the formula by `least(…)` or `greatest(…)`. If not, \
                    widen the bounds of the type.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: "aturan skala untuk Pegawai : bulat 1..10 = kelas",
                    en: "rule scale for Employee : whole 1..10 = grade"),
                right: Message(
                    id: "aturan skala untuk Pegawai : bulat 1..10 = terkecil(10; kelas)",
                    en: "rule scale for Employee : whole 1..10 = least(10; grade)"))))
}

extension Finding {
    static func outsideDeclaredBounds(_ lower: String, _ upper: String, at range: SourceRange) -> Finding {
        Finding(
            .outsideDeclaredBounds,
            lower == upper
                ? Message(
                    id: "nilainya \(lower), di luar batas yang dinyatakan",
                    en: "the value is \(lower), outside the declared bounds")
                : Message(
                    id: "nilainya dapat dari \(lower) sampai \(upper), di luar batas yang dinyatakan",
                    en: "the value may be from \(lower) to \(upper), outside the declared bounds"),
            at: Label(range),
            help: Message(
                id: "batasi dengan `terkecil` atau `terbesar`, atau longgarkan batas jenisnya",
                en: "limit it by `least` or `greatest`, or widen the bounds of the type"))
    }
}
