public import Findings
import PolicyDSL

extension FindingKind {
    public static let roundingChangesNothing = FindingKind(
        code: "R021", severity: .note,
        title: Message(id: "pembulatan yang tidak mengubah apa pun", en: "rounding that changes nothing"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Setiap nilai yang dibulatkan di sini sudah kelipatan dari satuan pembulatannya. Mungkin \
                    pembulatannya salah tempat: yang perlu dibulatkan adalah hasil bagi atau hasil kali \
                    persen, bukan nilai ini.
                    """,
                en: """
                    Every value rounded here is a multiple of the quantum already. Perhaps the rounding \
                    stands in the wrong place: what needs it is a quotient or a product with a percentage, \
                    not this value.
                    """),
            cure: Message(
                id: "Pindahkan pembulatannya ke hitungan yang dimaksud naskah, atau hapus.",
                en: "Move the rounding to the step that the text means, or remove it."),
            example: .policy(
                .office,
                wrong: Message(
                    id:
                        "aturan jumlah_menit untuk Pegawai per bulan = (menit_bulan + terlambat_bulan) dibulatkan ke 1 menit",
                    en: "rule all_minutes for Employee per month = (month_minutes + month_late) rounded to 1 minutes"),
                right: Message(
                    id: "aturan jumlah_menit untuk Pegawai per bulan = menit_bulan + terlambat_bulan",
                    en: "rule all_minutes for Employee per month = month_minutes + month_late"))))
}

extension Finding {
    /// - Parameter rounded: what the value was rounded to before, where it was.
    static func roundingChangesNothing(_ quantum: String, rounded: String?, at range: SourceRange) -> Finding {
        Finding(
            .roundingChangesNothing,
            Message(id: "pembulatan ini tidak mengubah apa pun", en: "this rounding changes nothing"),
            at: Label(
                range,
                rounded.map {
                    Message(
                        id: "nilainya sudah dibulatkan ke \($0)", en: "the value was rounded to \($0) already")
                }
                    ?? Message(
                        id: "nilainya sudah kelipatan \(quantum)", en: "the value is a multiple of \(quantum) already")),
            help: Message(
                id: "hapus, atau pindahkan ke hitungan yang perlu dibulatkan",
                en: "remove it, or move it to the step that needs rounding"))
    }
}
