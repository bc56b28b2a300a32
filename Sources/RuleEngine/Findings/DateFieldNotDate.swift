public import Findings
import PolicyDSL

extension FindingKind {
    public static let dateFieldNotDate = FindingKind(
        code: "N019", severity: .error,
        title: Message(id: "kolom tanggal bukan tanggal", en: "date field is no date"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Kolom yang menentukan hari sebuah baris harus tanggal yang selalu terisi. Baris yang harinya \
                    tidak diketahui tidak dapat dimasukkan ke bulan mana pun.
                    """,
                en: """
                    The field that says on which day a row is must be a date that is always there. A row whose day \
                    is not known cannot be put into any month.
                    """),
            cure: Message(
                id: """
                    Nyatakan kolom itu `tanggal` tanpa `opsional`. Bila yang dimaksud kolom lain, sebut kolom itu \
                    sesudah `pada`.
                    """,
                en: """
                    Declare the field as `date` without `optional`. If another field is meant, name that one after \
                    `on`.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        catatan Lembur milik Pegawai pada tanggal
                          tanggal : tanggal opsional
                          lama    : menit 0..240
                        """,
                    en: """
                        log Overtime of Employee on date
                          date   : date optional
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
    static func dateFieldNotDate(_ name: Name) -> Finding {
        Finding(
            .dateFieldNotDate,
            Message(
                id: "kolom `\(name.text)` harus berisi tanggal dan tidak boleh kosong",
                en: "the field `\(name.text)` must be a date that is always there"),
            at: Label(name.range),
            help: Message(
                id: "nyatakan `\(name.text) : tanggal` tanpa `opsional`",
                en: "declare `\(name.text) : date` without `optional`"))
    }
}
