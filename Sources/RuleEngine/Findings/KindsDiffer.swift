public import Findings
import PolicyDSL

extension FindingKind {
    public static let kindsDiffer = FindingKind(
        code: "T002", severity: .error,
        title: Message(id: "jenis nilai tidak cocok", en: "kinds of values do not go together"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Dua nilai yang jenisnya berbeda dibandingkan atau dihitung bersama, misalnya teks dengan angka. \
                    Perbandingan seperti ini tidak mempunyai jawaban, sehingga tidak ada dasar untuk membayar atau \
                    tidak membayar.
                    """,
                en: """
                    Values of two different types are compared or reckoned with, such as a text with a number. Such \
                    a comparison has no answer, and so no ground to pay or not to pay.
                    """),
            cure: Message(
                id: """
                    Tulis nilai pembandingnya dalam jenis yang sama: teks di antara tanda petik, tanggal sebagai \
                    tanggal. Bila kolomnya yang salah jenis, perbaiki deklarasinya.
                    """,
                en: """
                    Write the other value in the same type: a text between quotation marks, a date as a date. If the \
                    field has the wrong type, mend its declaration.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: "aturan khusus untuk Pegawai = nip = 5",
                    en: "rule special for Employee = id = 5"),
                right: Message(
                    id: """
                        aturan khusus untuk Pegawai = nip = "5"
                        """,
                    en: """
                        rule special for Employee = id = "5"
                        """))))
}

extension Finding {
    static func kindsDiffer(_ left: Message, _ right: Message, at range: SourceRange, _ leftRange: SourceRange)
        -> Finding
    {
        Finding(
            .kindsDiffer,
            Message(
                id: "\(left.id) tidak dapat dipadukan dengan \(right.id)",
                en: "\(left.en) does not go with \(right.en)"),
            at: Label(range, Message(id: "ini \(right.id)", en: "this is \(right.en)")),
            secondary: [Label(leftRange, Message(id: "ini \(left.id)", en: "this is \(left.en)"))],
            help: Message(
                id: "bandingkan atau hitung nilai yang sejenis",
                en: "compare or reckon with values of one kind"))
    }
}
