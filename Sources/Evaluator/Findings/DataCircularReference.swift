public import Findings
import RuleEngine

extension FindingKind {
    /// Records that are above each other in a hierarchy; none of them is taken.
    public static let dataCircularReference = FindingKind(
        code: "P040", severity: .error,
        title: Message(id: "jenjang melingkar", en: "hierarchy in a circle"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Menurut kolom yang berjenjang, baris ini pada akhirnya membawahi dirinya sendiri: atasannya \
                    berada di bawahnya. Siapa yang salah tidak dapat diketahui dari data, sehingga semua baris \
                    dalam lingkaran itu tidak dihitung.
                    """,
                en: """
                    By its hierarchical field the record is in the end above itself: its superior is below it. The \
                    data do not say whose entry is wrong, so no record of the circle is scored.
                    """),
            cure: Message(
                id: """
                    Periksa atasan setiap orang dalam lingkaran menurut surat pengangkatannya, dan perbaiki yang \
                    salah. Kolom pejabat tertinggi dikosongkan.
                    """,
                en: """
                    Check the superior of each person in the circle against their appointment, and mend the one \
                    that is wrong. The field of the highest official is left empty.
                    """),
            example: .data(
                policy: Message(
                    id: """
                        daftar Pegawai
                          nip    : teks kunci
                          atasan : Pegawai opsional berjenjang
                        """,
                    en: """
                        register Employee
                          id       : text key
                          superior : Employee optional hierarchy
                        """),
                file: Message(id: "pegawai.csv", en: "employee.csv"),
                wrong: Message(
                    id: """
                        nip,atasan
                        198001,198002
                        198002,198001
                        """,
                    en: """
                        id,superior
                        198001,198002
                        198002,198001
                        """),
                right: Message(
                    id: """
                        nip,atasan
                        198001,
                        198002,198001
                        """,
                    en: """
                        id,superior
                        198001,
                        198002,198001
                        """))))
}

extension RowFault {
    /// - Parameter circle: keys, the row's own first.
    static func circularReference(_ circle: [String], column: String) -> RowFault {
        guard circle.count > 1, let key = circle.first else {
            let key = circle.first ?? ""
            return RowFault(
                .dataCircularReference,
                Message(
                    id: "`\(column)` dari `\(key)` menunjuk `\(key)` sendiri",
                    en: "the `\(column)` of `\(key)` is `\(key)` itself"))
        }
        let way = Hierarchy.words(circle)
        return RowFault(
            .dataCircularReference,
            Message(
                id: "`\(column)` dari `\(key)` melingkar: \(way); semua baris lingkaran ini ditolak",
                en: "the `\(column)` of `\(key)` goes in a circle: \(way); all rows of the circle are rejected"))
    }
}
