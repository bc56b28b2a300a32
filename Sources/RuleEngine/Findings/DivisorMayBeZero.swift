public import Findings
import PolicyDSL

extension FindingKind {
    public static let divisorMayBeZero = FindingKind(
        code: "R003", severity: .error,
        title: Message(id: "pembagi dapat nol", en: "divisor may be zero"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Pembagi ini dapat bernilai nol, dan pembagian dengan nol tidak mempunyai hasil. Bagi orang yang \
                    kena keadaan itu, misalnya yang tidak hadir satu hari pun, naskah belum mengatakan berapa yang \
                    diperoleh.
                    """,
                en: """
                    This divisor may be zero, and a division by zero has no result. For a person in that case, such \
                    as one who was not present a single day, the text does not say what is due.
                    """),
            cure: Message(
                id: """
                    Tulis apa yang berlaku bila nol: `jika … > 0 maka … / … selain itu …`. Bila nol tidak mungkin \
                    terjadi, naikkan batas bawah kolomnya.
                    """,
                en: """
                    Say what holds when it is zero: `if … > 0 then … / … otherwise …`. If zero cannot occur, raise \
                    the lower bound of the field.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        aturan menit_sehari untuk Pegawai per bulan : menit =
                          menit_bulan / hari_hadir dibulatkan ke 1 menit
                        """,
                    en: """
                        rule minutes_a_day for Employee per month : minutes =
                          month_minutes / days_present rounded to 1 minutes
                        """),
                right: Message(
                    id: """
                        aturan menit_sehari untuk Pegawai per bulan : menit =
                          jika hari_hadir > 0 maka menit_bulan / hari_hadir dibulatkan ke 1 menit selain itu 0 menit
                        """,
                    en: """
                        rule minutes_a_day for Employee per month : minutes =
                          if days_present > 0 then month_minutes / days_present rounded to 1 minutes otherwise 0 minutes
                        """))))
}

extension Finding {
    static func divisorMayBeZero(isAlways: Bool, at range: SourceRange) -> Finding {
        Finding(
            .divisorMayBeZero,
            isAlways
                ? Message(id: "pembagi ini nol", en: "this divisor is zero")
                : Message(id: "pembagi ini dapat nol", en: "this divisor may be zero"),
            at: Label(range),
            help: Message(
                id:
                    "bagi di bawah syarat, misalnya `jika … > 0 maka … / … selain itu …`, atau persempit batas kolomnya",
                en: "divide under a condition, as `if … > 0 then … / … otherwise …`, or narrow the range of the field"))
    }
}
