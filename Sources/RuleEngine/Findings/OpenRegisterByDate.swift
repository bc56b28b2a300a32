public import Findings
import PolicyDSL

extension FindingKind {
    public static let openRegisterByDate = FindingKind(
        code: "N054", severity: .error,
        title: Message(id: "daftar terbuka berkunci tanggal", en: "open register with a date for its key"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Daftar terbuka berisi kunci yang disebut data. Untuk tanggal itu berarti setiap tanggal yang pernah \
                    tertulis menjadi barisnya: daftar hari libur seperti itu akan meliburkan hari orang bekerja.
                    """,
                en: """
                    An open register holds the keys that data names. Of dates that would be every date ever written: such a \
                    register of holidays would make holidays of the days on which people worked.
                    """),
            cure: Message(
                id: "Hapus `terbuka`; barisnya dibaca dari berkas, atau ditulis sesudah `berisi`.",
                en: "Remove `open`; its rows are read from a file, or written after `contains`."),
            example: .policy(
                .regulation,
                wrong: Message(
                    id: """
                        daftar Libur terbuka
                          tanggal : tanggal kunci
                        """,
                    en: """
                        register Holiday open
                          date : date key
                        """),
                right: Message(
                    id: """
                        daftar Libur
                          tanggal : tanggal kunci
                        """,
                    en: """
                        register Holiday
                          date : date key
                        """))))
}

extension Finding {
    static func openRegisterByDate(_ register: Name, key: Name) -> Finding {
        Finding(
            .openRegisterByDate,
            Message(
                id: "daftar terbuka `\(register.text)` tidak dapat berkunci tanggal",
                en: "the open register `\(register.text)` cannot have a date for its key"),
            at: Label(key.range),
            help: Message(
                id: "hapus `terbuka` dari `\(register.text)`", en: "remove `open` from `\(register.text)`"))
    }
}
