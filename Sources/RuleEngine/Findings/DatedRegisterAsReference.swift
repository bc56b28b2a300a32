public import Findings
import PolicyDSL

extension FindingKind {
    /// Rows of a dated register have no key that data could name.
    public static let datedRegisterAsReference = FindingKind(
        code: "N057", severity: .error,
        title: Message(
            id: "daftar bertanggal sebagai rujukan",
            en: "dated register as a reference"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Baris daftar bertanggal tidak mempunyai kunci yang dapat ditulis dalam data, sehingga tidak ada \
                    kolom yang dapat merujuknya dan tidak ada catatan yang dapat dimilikinya. Baris yang berlaku \
                    dicari menurut pemilik dan hari.
                    """,
                en: """
                    Rows of a dated register have no key that data could name, so no field can refer to them and no \
                    log can belong to them. The row in force is found by owner and day.
                    """),
            cure: Message(
                id: """
                    Rujuk pemiliknya. Nilai yang berlaku pada hari itu dibaca dengan nama daftarnya, misalnya \
                    `Jabatan.kelas`.
                    """,
                en: """
                    Refer to the owner. The value in force on the day is read by the name of the register, as \
                    `Posting.class`.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        daftar Jabatan milik Pegawai berlaku sejak tmt
                          tmt   : tanggal
                          kelas : bulat 1..15

                        catatan Lembur milik Jabatan pada tanggal
                          tanggal : tanggal
                        """,
                    en: """
                        register Posting of Employee in force from start
                          start : date
                          class : whole 1..15

                        log Overtime of Posting on date
                          date : date
                        """),
                right: Message(
                    id: """
                        daftar Jabatan milik Pegawai berlaku sejak tmt
                          tmt   : tanggal
                          kelas : bulat 1..15

                        catatan Lembur milik Pegawai pada tanggal
                          tanggal : tanggal

                        aturan kelas_lembur untuk Lembur : bulat = Jabatan.kelas bila kosong 1
                        """,
                    en: """
                        register Posting of Employee in force from start
                          start : date
                          class : whole 1..15

                        log Overtime of Employee on date
                          date : date

                        rule overtime_class for Overtime : whole = Posting.class if absent 1
                        """))))
}

extension Finding {
    static func datedRegisterAsReference(_ name: Name) -> Finding {
        Finding(
            .datedRegisterAsReference,
            Message(
                id: "`\(name.text)` daftar bertanggal: barisnya tidak dapat dirujuk",
                en: "`\(name.text)` is a dated register: its rows cannot be referred to"),
            at: Label(name.range),
            help: Message(
                id: "rujuk pemiliknya; nilai yang berlaku pada hari itu dibaca dengan `\(name.text).…`",
                en: "refer to the owner; the value in force on the day is read by `\(name.text).…`"))
    }
}
