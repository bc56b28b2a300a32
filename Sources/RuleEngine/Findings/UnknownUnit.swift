public import Findings
import PolicyDSL

extension FindingKind {
    public static let unknownUnit = FindingKind(
        code: "N004", severity: .error,
        title: Message(id: "satuan tidak dikenal", en: "unknown unit"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Angka ini memakai satuan yang belum dinyatakan. Satuan diperiksa pada setiap hitungan supaya \
                    menit tidak terjumlah dengan rupiah; satuan yang tidak dikenal tidak dapat diperiksa.
                    """,
                en: """
                    This figure has a unit that is not declared. Units are checked in every step so that minutes are \
                    not added to rupiah; an unknown unit cannot be checked.
                    """),
            cure: Message(
                id: """
                    Periksa ejaannya. Untuk satuan sendiri, seperti poin atau dokumen, tambahkan `satuan` di \
                    atasnya.
                    """,
                en: "Check the spelling. For a unit of your own, such as points or documents, add `unit` above it."),
            example: .policy(
                .office,
                wrong: Message(
                    id: "aturan nilai_kelas untuk Pegawai = 5 poin * kelas",
                    en: "rule grade_points for Employee = 5 points * grade"),
                right: Message(
                    id: """
                        satuan poin

                        aturan nilai_kelas untuk Pegawai = 5 poin * kelas
                        """,
                    en: """
                        unit points

                        rule grade_points for Employee = 5 points * grade
                        """))))
}

extension Finding {
    static func unknownUnit(_ name: Name, known: [String]) -> Finding {
        Finding(
            .unknownUnit,
            Message(
                id: "satuan `\(name.text)` tidak dikenal",
                en: "the unit `\(name.text)` is not known"),
            at: Label(name.range),
            help: Wording.suggestion(
                nearestNames(name.text, among: known + ["menit", "jam", "hari", "minutes", "hours", "days"]))
                ?? Message(
                    id: "nyatakan dengan `satuan \(name.text)`",
                    en: "declare it by `unit \(name.text)`"))
    }
}
