public import Findings
import PolicyDSL

extension FindingKind {
    public static let reversedBounds = FindingKind(
        code: "R005", severity: .error,
        title: Message(id: "batas terbalik", en: "bounds the wrong way round"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Batas bawahnya lebih besar daripada batas atas, sehingga tidak ada satu nilai pun yang diterima. \
                    Semua baris data akan ditolak.
                    """,
                en: """
                    The lower bound is above the upper one, so that no value at all is admitted. Every row of data \
                    would be turned away.
                    """),
            cure: Message(
                id: "Tukar kedua batasnya. Bila salah satunya salah ketik, perbaiki angkanya.",
                en: "Exchange the two bounds. If one of them is a slip, mend the figure."),
            example: .policy(
                .regulation,
                wrong: Message(
                    id: """
                        daftar Jabatan
                          kode  : teks kunci
                          kelas : bulat 15..1
                        """,
                    en: """
                        register Position
                          code  : text key
                          grade : whole 15..1
                        """),
                right: Message(
                    id: """
                        daftar Jabatan
                          kode  : teks kunci
                          kelas : bulat 1..15
                        """,
                    en: """
                        register Position
                          code  : text key
                          grade : whole 1..15
                        """))))
}

extension Finding {
    static func reversedBounds(at range: SourceRange) -> Finding {
        Finding(
            .reversedBounds,
            Message(
                id: "batas bawah lebih besar daripada batas atas",
                en: "the lower bound is above the upper one"),
            at: Label(range),
            help: Message(
                id: "tukar kedua batasnya",
                en: "exchange the two"))
    }
}
