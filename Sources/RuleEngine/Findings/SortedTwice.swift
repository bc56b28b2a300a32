public import Findings
import PolicyDSL

extension FindingKind {
    public static let sortedTwice = FindingKind(
        code: "U104", severity: .error,
        title: Message(id: "urutan menurut satu kolom dua kali", en: "sorted by one column twice"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Urutan menyebut satu kolom dua kali. Yang kedua tidak mengubah apa pun; mungkin kolom lain \
                    yang dimaksud.
                    """,
                en: """
                    The order names one column twice. The second time changes nothing; perhaps another column \
                    was meant.
                    """),
            cure: Message(
                id: """
                    Hapus yang kedua, atau ganti dengan kolom yang dimaksud.
                    """,
                en: """
                    Remove the second, or put the column that was meant in its place.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        keluaran tunjangan untuk Pegawai: nip, nama, tunjangan
                          urut nama, nama
                        """,
                    en: """
                        output allowances for Employee: id, name, allowance
                          sorted by name, name
                        """),
                right: Message(
                    id: """
                        keluaran tunjangan untuk Pegawai: nip, nama, tunjangan
                          urut nama, nip
                        """,
                    en: """
                        output allowances for Employee: id, name, allowance
                          sorted by name, id
                        """))))
}

extension Finding {
    static func sortedTwice(_ name: Name) -> Finding {
        Finding(
            .sortedTwice,
            Message(
                id: "keluaran ini sudah diurutkan menurut `\(name.text)`",
                en: "this output is already sorted by `\(name.text)`"),
            at: Label(name.range),
            help: Message(
                id: "hapus yang kedua",
                en: "remove the second"))
    }
}
