public import Findings
import PolicyDSL

extension FindingKind {
    public static let keyInLog = FindingKind(
        code: "N017", severity: .error,
        title: Message(id: "kunci pada catatan", en: "key in a log"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Catatan tidak mempunyai kunci: barisnya dikenali dari pemilik dan tanggalnya, dan pada satu hari \
                    boleh ada beberapa baris. Dengan kunci di sini, pembaca akan mengira baris kembar ditolak.
                    """,
                en: """
                    A log has no key: its rows belong to their owner and date, and a day may have several. With a \
                    key here a reader would believe that double rows are refused.
                    """),
            cure: Message(
                id: "Hapus `kunci`. Bila data ini dirujuk dari tempat lain, nyatakan sebagai `daftar`.",
                en: "Remove `key`. If other data refer to it, declare it as a `register`."),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        catatan Lembur milik Pegawai pada tanggal
                          nomor   : teks kunci
                          tanggal : tanggal
                        """,
                    en: """
                        log Overtime of Employee on date
                          number : text key
                          date   : date
                        """),
                right: Message(
                    id: """
                        catatan Lembur milik Pegawai pada tanggal
                          nomor   : teks
                          tanggal : tanggal
                        """,
                    en: """
                        log Overtime of Employee on date
                          number : text
                          date   : date
                        """))))
}

extension Finding {
    static func keyInLog(_ name: Name) -> Finding {
        Finding(
            .keyInLog,
            Message(
                id: "catatan tidak mempunyai kunci",
                en: "a log has no key"),
            at: Label(name.range),
            help: Message(
                id: "hapus `kunci`; baris catatan dikenali dari pemilik dan tanggalnya",
                en: "remove `key`; rows of a log belong to their owner and date"))
    }
}
