public import Findings
import PolicyDSL

extension FindingKind {
    public static let unknownSubject = FindingKind(
        code: "N006", severity: .error,
        title: Message(id: "yang dinilai tidak dikenal", en: "unknown subject"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Sesudah `untuk` harus tertulis bagi siapa nilai ini ada: nama daftar atau catatan, atau `semua`. \
                    Nama di sini bukan salah satunya, sehingga tidak ada seorang pun yang memperoleh nilai ini.
                    """,
                en: """
                    After `for` stands for whom there is a value: the name of a register or log, or `everything`. \
                    The name here is none of them, so nobody would get this value.
                    """),
            cure: Message(
                id: """
                    Periksa ejaannya, termasuk huruf besarnya. Bila yang dimaksud memang belum ada, nyatakan \
                    daftarnya dahulu.
                    """,
                en: """
                    Check the spelling, capitals included. If what is meant does not exist yet, declare the register \
                    first.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: "aturan tambahan untuk Pegawe : rupiah = Rp150.000 * kelas",
                    en: "rule supplement for Employe : rupiah = Rp150,000 * grade"),
                right: Message(
                    id: "aturan tambahan untuk Pegawai : rupiah = Rp150.000 * kelas",
                    en: "rule supplement for Employee : rupiah = Rp150,000 * grade"))))
}

extension Finding {
    static func unknownSubject(_ name: Name, known: [String]) -> Finding {
        Finding(
            .unknownSubject,
            Message(
                id: "tidak ada daftar atau catatan `\(name.text)`",
                en: "there is no register or log `\(name.text)`"),
            at: Label(name.range),
            help: Wording.suggestion(nearestNames(name.text, among: known))
                ?? Message(
                    id: "tulis nama daftar atau catatan, atau `semua`",
                    en: "write the name of a register or log, or `everything`"))
    }
}
