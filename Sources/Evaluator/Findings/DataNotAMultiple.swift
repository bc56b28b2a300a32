public import Findings

extension FindingKind {
    /// A figure between two steps of its declaration.
    public static let dataNotAMultiple = FindingKind(
        code: "P010", severity: .error,
        title: Message(id: "bukan kelipatan yang dinyatakan", en: "not a multiple of the step"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Nilainya lebih halus daripada kelipatan yang dinyatakan peraturan. Ambang dalam tabel \
                    ditulis untuk nilai sehalus itu saja; nilai di antaranya mungkin tidak masuk baris mana pun.
                    """,
                en: """
                    The value is finer than the step that the policy declares. Thresholds in tables are written \
                    for values of that step only; one in between might fit no row.
                    """),
            cure: Message(
                id: """
                    Periksa mengapa datanya lebih halus. Bila memang sah, perkecil `kelipatan` pada deklarasinya \
                    dan lihat apa kata `policyc check` tentang tabelnya; data tidak dibulatkan diam-diam.
                    """,
                en: """
                    Find out why the data is finer. If it is right, declare a smaller `step` and see what \
                    `policyc check` says of the tables; data is never rounded silently.
                    """),
            example: .data(
                policy: Message(
                    id: """
                        daftar Pegawai
                          nip   : teks kunci
                          nilai : desimal 0..100 kelipatan 0,5
                        """,
                    en: """
                        register Employee
                          id    : text key
                          score : decimal 0..100 step 0.5
                        """),
                file: Message(id: "pegawai.csv", en: "employee.csv"),
                wrong: Message(
                    id: """
                        nip,nilai
                        198001,87.3
                        """,
                    en: """
                        id,score
                        198001,87.3
                        """),
                right: Message(
                    id: """
                        nip,nilai
                        198001,87.5
                        """,
                    en: """
                        id,score
                        198001,87.5
                        """))))
}

extension RowFault {
    static func notAMultiple(_ text: String, step: String) -> RowFault {
        RowFault(
            .dataNotAMultiple,
            Message(
                id: "`\(text)` bukan kelipatan \(step)",
                en: "`\(text)` is not a multiple of \(step)"))
    }
}
