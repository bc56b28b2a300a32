public import Findings
import PolicyDSL

extension FindingKind {
    public static let unknownDateField = FindingKind(
        code: "N018", severity: .error,
        title: Message(id: "kolom tanggal tidak ada", en: "no such date field"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Sesudah `pada` disebut kolom tanggal, tetapi catatan ini tidak mempunyai kolom itu. Tanpa \
                    tanggal, barisnya tidak masuk bulan mana pun dan tidak ikut dihitung.
                    """,
                en: """
                    After `on` stands the date field, but this log has no such field. Without a date its rows lie in \
                    no month and would not count.
                    """),
            cure: Message(
                id: "Samakan nama sesudah `pada` dengan kolom tanggalnya, atau tambahkan kolom itu.",
                en: "Make the name after `on` that of the date field, or add the field."),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        catatan Lembur milik Pegawai pada tgl
                          tanggal : tanggal
                          lama    : menit 0..240
                        """,
                    en: """
                        log Overtime of Employee on day
                          date   : date
                          length : minutes 0..240
                        """),
                right: Message(
                    id: """
                        catatan Lembur milik Pegawai pada tanggal
                          tanggal : tanggal
                          lama    : menit 0..240
                        """,
                    en: """
                        log Overtime of Employee on date
                          date   : date
                          length : minutes 0..240
                        """))))
}

extension Finding {
    /// - Parameter register: a dated register; nil: a log.
    static func unknownDateField(_ name: Name, of register: Name? = nil, fields: [String]) -> Finding {
        Finding(
            .unknownDateField,
            Message(
                id: "\(register.map { "daftar `\($0.text)`" } ?? "catatan ini") tidak mempunyai kolom `\(name.text)`",
                en: "\(register.map { "the register `\($0.text)`" } ?? "this log") has no field `\(name.text)`"),
            at: Label(name.range),
            help: Wording.suggestion(nearestNames(name.text, among: fields))
                ?? Message(
                    id: "tambahkan `\(name.text) : tanggal`",
                    en: "add `\(name.text) : date`"))
    }
}
