public import Findings
import PolicyDSL

extension FindingKind {
    public static let overflow = FindingKind(
        code: "R004", severity: .error,
        title: Message(id: "angka terlalu besar", en: "number too large"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Menurut batas kolom yang dipakai, hasil hitungan ini dapat lebih panjang daripada yang dapat \
                    disimpan dengan tepat. Program tidak memotong atau memutar angka diam-diam, jadi hitungan \
                    seperti ini ditolak.
                    """,
                en: """
                    Given the ranges of the fields used, this result may be longer than can be held exactly. The \
                    program never cuts or wraps a figure silently, so such a calculation is refused.
                    """),
            cure: Message(
                id: """
                    Persempit batas kolom yang dipakai sampai yang masuk akal. Bila memang besar, bulatkan hasil \
                    antaranya.
                    """,
                en: """
                    Narrow the ranges of the fields used to what makes sense. If they are indeed large, round a \
                    result in between.
                    """),
            example: .policy(
                .regulation,
                wrong: Message(
                    id: """
                        daftar Ukuran
                          kode  : teks kunci
                          nilai : bulat 0..999.999.999.999.999

                        aturan besar untuk Ukuran = nilai * nilai * nilai
                        """,
                    en: """
                        register Measurement
                          code  : text key
                          value : whole 0..999,999,999,999,999

                        rule product for Measurement = value * value * value
                        """),
                right: Message(
                    id: """
                        daftar Ukuran
                          kode  : teks kunci
                          nilai : bulat 0..999.999

                        aturan besar untuk Ukuran = nilai * nilai * nilai
                        """,
                    en: """
                        register Measurement
                          code  : text key
                          value : whole 0..999,999

                        rule product for Measurement = value * value * value
                        """))))
}

extension Finding {
    static func overflow(at range: SourceRange) -> Finding {
        Finding(
            .overflow,
            Message(
                id: "hasil hitungan ini dapat terlalu besar untuk dihitung tepat",
                en: "this result may be too large to be exact"),
            at: Label(range),
            help: Message(
                id: "persempit batas kolom yang dipakai, atau bulatkan lebih awal",
                en: "narrow the ranges of the fields used, or round earlier"))
    }
}
