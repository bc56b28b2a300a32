public import Findings
import PolicyDSL

extension FindingKind {
    public static let unknownRegister = FindingKind(
        code: "N005", severity: .error,
        title: Message(id: "daftar pemilik tidak dikenal", en: "unknown owner register"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Catatan ini disebut milik daftar yang tidak ada, sehingga barisnya bukan milik siapa pun. Jam \
                    kerja atau aktivitas yang dicatat tidak akan sampai ke pegawai mana pun.
                    """,
                en: """
                    This log is said to belong to a register that does not exist, so its rows belong to nobody. \
                    Hours or activities recorded in it would reach no employee.
                    """),
            cure: Message(
                id: """
                    Tulis nama daftar yang memiliki baris ini sesudah `milik`. Bila daftarnya belum ada, nyatakan \
                    dengan `daftar`.
                    """,
                en: """
                    After `of` write the register that owns the rows. If there is none yet, declare it by \
                    `register`.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        catatan Lembur milik Pegawe pada tanggal
                          tanggal : tanggal
                          lama    : menit 0..240
                        """,
                    en: """
                        log Overtime of Employe on date
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
    static func unknownRegister(_ name: Name, known: [String]) -> Finding {
        Finding(
            .unknownRegister,
            Message(
                id: "tidak ada daftar `\(name.text)` yang dapat memiliki catatan ini",
                en: "there is no register `\(name.text)` to own this log"),
            at: Label(name.range),
            help: Wording.suggestion(nearestNames(name.text, among: known))
                ?? Message(
                    id: "nyatakan dengan `daftar \(name.text)`",
                    en: "declare it by `register \(name.text)`"))
    }
}
