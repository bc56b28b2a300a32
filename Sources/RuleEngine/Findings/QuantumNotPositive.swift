public import Findings
import PolicyDSL

extension FindingKind {
    public static let quantumNotPositive = FindingKind(
        code: "T021", severity: .error,
        title: Message(id: "pembulatan harus ke angka tetap di atas nol", en: "rounding needs a constant above zero"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Pembulatan harus menyebut kelipatan yang tetap dan lebih dari nol. Dibulatkan ke nol tidak ada \
                    artinya.
                    """,
                en: """
                    A rounding names a fixed amount above zero, to whose multiples is rounded. Rounding to zero \
                    means nothing.
                    """),
            cure: Message(
                id: """
                    Tulis kelipatan yang terkecil yang masih dibayar atau dicatat, misalnya `Rp1`, `Rp100`, atau \
                    `0,01 %`.
                    """,
                en: "Write the least amount that is still paid or recorded, such as `Rp1`, `Rp100` or `0.01 %`."),
            example: .policy(
                .office,
                wrong: Message(
                    id: "aturan iuran untuk Pegawai : rupiah = 5 % * tunjangan dibulatkan ke Rp0",
                    en: "rule dues for Employee : rupiah = 5 % * allowance rounded to Rp0"),
                right: Message(
                    id: "aturan iuran untuk Pegawai : rupiah = 5 % * tunjangan dibulatkan ke Rp1",
                    en: "rule dues for Employee : rupiah = 5 % * allowance rounded to Rp1"))))
}

extension Finding {
    static func quantumNotPositive(at range: SourceRange) -> Finding {
        Finding(
            .quantumNotPositive,
            Message(
                id: "pembulatan harus ke angka tetap di atas nol",
                en: "rounding must be to a constant above zero"),
            at: Label(range),
            help: Message(
                id: "tulis misalnya `0,01 %` atau `Rp1`",
                en: "write for instance `0.01 %` or `Rp1`"))
    }
}
