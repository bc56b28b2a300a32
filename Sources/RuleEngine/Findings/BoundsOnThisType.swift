public import Findings
import PolicyDSL

extension FindingKind {
    public static let boundsOnThisType = FindingKind(
        code: "R011", severity: .error,
        title: Message(id: "batas pada jenis ini", en: "bounds on this type"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Batas yang ditulis tidak sejenis dengan kolomnya, atau jenis kolom ini tidak mengenal batas. \
                    Tidak jelas nilai mana yang diterima.
                    """,
                en: """
                    The bounds are not of the kind of the field, or this type has no bounds. It is not clear which \
                    values are admitted.
                    """),
            cure: Message(
                id: """
                    Untuk tanggal tulis tanggal, untuk pukul tulis pukul, untuk angka tulis angka. Teks dan ya/tidak \
                    tidak berbatas; untuk daftar nilai yang tertutup pakai `pilihan`.
                    """,
                en: """
                    Write dates for a date, times for a time of day, figures for a number. Text and yes/no have no \
                    bounds; for a closed list of values use a `choice`.
                    """),
            example: .policy(
                .regulation,
                wrong: Message(
                    id: """
                        daftar Jabatan
                          kode : teks kunci
                          nama : teks 1..50
                        """,
                    en: """
                        register Position
                          code : text key
                          name : text 1..50
                        """),
                right: Message(
                    id: """
                        daftar Jabatan
                          kode : teks kunci
                          nama : teks
                        """,
                    en: """
                        register Position
                          code : text key
                          name : text
                        """))))
}

extension Finding {
    static func boundsOnThisType(at range: SourceRange) -> Finding {
        Finding(
            .boundsOnThisType,
            Message(
                id: "batas ini tidak cocok dengan jenisnya",
                en: "this bound does not fit the type"),
            at: Label(range),
            help: Message(
                id: "angka, tanggal, dan pukul berbatas nilai sejenis; jenis lain tanpa batas",
                en: "numbers, dates and times have bounds of their own kind; other types have none"))
    }
}
