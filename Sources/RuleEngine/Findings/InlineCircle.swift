public import Findings
import PolicyDSL

extension FindingKind {
    public static let inlineCircle = FindingKind(
        code: "N052", severity: .error,
        title: Message(id: "jenjang melingkar", en: "hierarchy in a circle"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Baris-baris daftar ini saling membawahi menurut kolom yang berjenjang, sehingga tidak ada yang \
                    paling bawah dan nilainya tidak dapat dihitung.
                    """,
                en: """
                    Rows of this register are above each other by a hierarchical field, so none is lowest and their \
                    values cannot be reckoned.
                    """),
            cure: Message(
                id: "Perbaiki rujukan yang salah, atau kosongkan pada baris puncak.",
                en: "Mend the reference that is wrong, or leave it empty in the top row."),
            example: .policy(
                .regulation,
                wrong: Message(
                    id: """
                        daftar Unit
                          kode  : teks kunci
                          induk : Unit opsional berjenjang
                          berisi
                            | kode   | induk  |
                            | dinas  | bidang |
                            | bidang | dinas  |
                        """,
                    en: """
                        register Office
                          code   : text key
                          parent : Office optional hierarchy
                          contains
                            | code     | parent   |
                            | agency   | division |
                            | division | agency   |
                        """),
                right: Message(
                    id: """
                        daftar Unit
                          kode  : teks kunci
                          induk : Unit opsional berjenjang
                          berisi
                            | kode   | induk  |
                            | dinas  | kosong |
                            | bidang | dinas  |
                        """,
                    en: """
                        register Office
                          code   : text key
                          parent : Office optional hierarchy
                          contains
                            | code     | parent |
                            | agency   | absent |
                            | division | agency |
                        """))))
}

extension Finding {
    static func inlineCircle(_ circle: [String], field: Name, at range: SourceRange) -> Finding {
        let way = Hierarchy.words(circle)
        return Finding(
            .inlineCircle,
            Message(
                id: "`\(field.text)` melingkar: \(way)", en: "`\(field.text)` goes in a circle: \(way)"),
            at: Label(range),
            secondary: [Label(field.range)],
            help: Message(
                id: "perbaiki rujukan yang salah, atau kosongkan pada baris puncak",
                en: "mend the reference that is wrong, or leave it empty in the top row"))
    }
}
