public import Findings
import PolicyDSL

extension FindingKind {
    public static let boundInOtherUnit = FindingKind(
        code: "R012", severity: .error,
        title: Message(id: "batas bersatuan lain", en: "bound in another unit"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Batas ini ditulis dengan satuan lain daripada kolomnya. Bila dibaca begitu saja, batas yang \
                    dimaksud tiga hari menjadi tiga menit.
                    """,
                en: """
                    This bound is written in another unit than the field. Read as it stands, a limit meant as three \
                    days would become three minutes.
                    """),
            cure: Message(
                id: """
                    Tulis angkanya saja; satuannya mengikuti jenis kolom. Bila satuan batasnya yang benar, ubah \
                    jenis kolomnya.
                    """,
                en: """
                    Write the figure alone; its unit is that of the field. If the unit of the bound is right, change \
                    the type of the field.
                    """),
            example: .policy(
                .regulation,
                wrong: Message(
                    id: """
                        daftar Jabatan
                          kode    : teks kunci
                          tenggat : menit 0 menit .. 3 hari
                        """,
                    en: """
                        register Position
                          code     : text key
                          deadline : minutes 0 minutes .. 3 days
                        """),
                right: Message(
                    id: """
                        daftar Jabatan
                          kode    : teks kunci
                          tenggat : hari 0..3
                        """,
                    en: """
                        register Position
                          code     : text key
                          deadline : days 0..3
                        """))))
}

extension Finding {
    static func boundInOtherUnit(_ measure: Measure, at range: SourceRange) -> Finding {
        let words = Wording.kind(measure.dimension, measure.flavour)
        return Finding(
            .boundInOtherUnit,
            Message(id: "batas ini bukan \(words.id)", en: "this bound is not \(words.en)"),
            at: Label(range),
            help: Message(
                id: "tulis angkanya saja: satuannya mengikuti jenis kolom",
                en: "write the figure alone: its unit is that of the field"))
    }
}
