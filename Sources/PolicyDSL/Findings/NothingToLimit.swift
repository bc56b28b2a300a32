public import Findings

extension FindingKind {
    public static let nothingToLimit = FindingKind(
        code: "A023", severity: .error,
        title: Message(id: "tidak ada nilai yang dapat dibatasi", en: "no value to limit"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Batas berbicara tentang nilai yang dibandingkan `policyc simulate`, yaitu yang disampaikan satu \
                    keluaran untuk tiap anggota daftar dan masa. Peraturan ini tidak mempunyai keluaran seperti itu.
                    """,
                en: """
                    Limits speak of the values that `policyc simulate` compares: those that one output delivers for each \
                    record and period. This regulation has no such output.
                    """),
            cure: Message(
                id: "Tambahkan pada peraturan itu `keluaran … untuk Pegawai per bulan: nip, periode, …`.",
                en: "Add to the regulation an `output … for Employee per month: id, period, …`."),
            example: .none(
                Message(
                    id: "memerlukan peraturan tanpa keluaran untuk tiap orang dan masa",
                    en: "it takes a regulation without an output for each person and period"))))
}

extension Finding {
    public static func nothingToLimit(_ name: Name) -> Finding {
        Finding(
            .nothingToLimit,
            Message(
                id: "`\(name.text)` tidak mempunyai keluaran untuk tiap anggota daftar dan masa, jadi tidak ada yang "
                    + "dibandingkan",
                en: "`\(name.text)` has no output for each record and period, so there is nothing to compare"),
            at: Label(name.range),
            help: Message(
                id: "tambahkan `keluaran … untuk Pegawai per bulan: …` pada peraturan itu",
                en: "add an `output … for Employee per month: …` to that regulation"))
    }
}
