public import Findings
import PolicyDSL

extension FindingKind {
    public static let membersCompared = FindingKind(
        code: "T028", severity: .warning,
        title: Message(id: "anggota pilihan dibandingkan dengan anggota pilihan", en: "member compared with a member"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Di kedua sisi berdiri anggota pilihan, bukan kolom atau nilai. Keduanya selalu sama atau selalu \
                    lain, siapa pun orangnya, jadi syarat ini tidak bertanya apa-apa kepada data.
                    """,
                en: """
                    Members of a choice stand on both sides, no field or value. They are always the same or always \
                    different, whoever it is about, so this condition asks nothing of the data.
                    """),
            cure: Message(
                id: "Tulis nama kolom atau nilai di salah satu sisinya.",
                en: "Write the name of the field or value on one of the sides."),
            example: .policy(
                .regulation,
                wrong: Message(
                    id: """
                        pilihan Kehadiran : hadir, izin, alpa

                        daftar Hari
                          kode    : teks kunci
                          keadaan : Kehadiran

                        aturan mangkir untuk Hari = hadir = "alpa"
                        """,
                    en: """
                        choice Attendance : present_all_day, on_leave, missing

                        register Day
                          code  : text key
                          state : Attendance

                        rule away for Day = present_all_day = "missing"
                        """),
                right: Message(
                    id: """
                        pilihan Kehadiran : hadir, izin, alpa

                        daftar Hari
                          kode    : teks kunci
                          keadaan : Kehadiran

                        aturan mangkir untuk Hari = keadaan = alpa
                        """,
                    en: """
                        choice Attendance : present_all_day, on_leave, missing

                        register Day
                          code  : text key
                          state : Attendance

                        rule away for Day = state = missing
                        """))))
}

extension Finding {
    /// - Parameter fields: columns at hand that hold a member of the choice.
    static func membersCompared(
        _ left: String, _ right: String, of choice: Choice, fields: [String], at range: SourceRange
    ) -> Finding {
        let help: Message
        if let field = fields.first, fields.count == 1 {
            help = Message(
                id: "bandingkan kolomnya: `\(field) = \(right)`", en: "compare the field: `\(field) = \(right)`")
        } else {
            let list = fields.map { "`\($0)`" }.joined(separator: ", ")
            help = Message(
                id: "tulis kolom atau nilai di salah satu sisinya" + (fields.isEmpty ? "" : ": \(list)"),
                en: "write a field or value on one of the sides" + (fields.isEmpty ? "" : ": \(list)"))
        }
        return Finding(
            .membersCompared,
            Message(
                id: "`\(left)` dan `\(right)` di sini dua anggota pilihan `\(choice.name)`, bukan kolom",
                en: "`\(left)` and `\(right)` are two members of the choice `\(choice.name)` here, no field"),
            at: Label(range), help: help)
    }
}
