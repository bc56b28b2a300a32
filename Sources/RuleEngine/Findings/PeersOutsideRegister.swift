public import Findings

extension FindingKind {
    public static let peersOutsideRegister = FindingKind(
        code: "G055", severity: .error,
        title: Message(id: "peringkat di luar daftar", en: "a rank outside a register"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    `peringkat` dan `bagian` membandingkan baris-baris satu daftar, misalnya semua pegawai satu kantor. \
                    Baris catatan dan aturan `untuk semua` tidak mempunyai kelompok seperti itu.
                    """,
                en: """
                    `rank` and `share` compare the records of one register, such as all employees of an office. Rows \
                    of a log, and a rule `for everything`, have no such group.
                    """),
            cure: Message(
                id: """
                    Tulis aturan untuk daftar yang barisnya dibandingkan. Dari catatan, aturan itu dibaca lewat \
                    pemiliknya; untuk menghitung banyaknya dalam satu kelompok, pakai `banyak(… bila …)`.
                    """,
                en: """
                    Write the rule for the register whose records are compared. A log reads it by its owner; to \
                    count in a group, use `count(… when …)`.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: "aturan urutan untuk Aktivitas = peringkat(menit; dalam semua)",
                    en: "rule position for Activity = rank(minutes; within everything)"),
                right: Message(
                    id: "aturan urutan untuk Pegawai per bulan = peringkat(menit_bulan; dalam semua)",
                    en: "rule position for Employee per month = rank(month_minutes; within everything)"))))
}

extension Finding {
    static func peersOutsideRegister(
        _ word: String, _ grain: Message, _ register: String?, at range: SourceRange
    ) -> Finding {
        let register = register ?? "Pegawai"
        return Finding(
            .peersOutsideRegister,
            Message(
                id: "`\(word)` membandingkan baris-baris sebuah daftar, sedangkan aturan ini untuk `\(grain.id)`",
                en: "`\(word)` compares the records of a register, but this rule is for `\(grain.en)`"),
            at: Label(range),
            help: Message(
                id: "tulis aturan yang memakai `\(word)` untuk daftarnya, misalnya `untuk \(register) per bulan`",
                en: "write the rule that uses `\(word)` for the register, as `for \(register) per month`"))
    }
}
