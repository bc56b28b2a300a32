public import Findings
import PolicyDSL

extension FindingKind {
    public static let unknownSortColumn = FindingKind(
        code: "U102", severity: .error,
        title: Message(id: "urutan menurut kolom yang tidak ada", en: "sorted by an unknown column"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Keluaran diurutkan menurut kolom yang tidak ada di dalamnya. Urutan barisnya menjadi tidak \
                    tentu, padahal berkas yang sama harus selalu sama isinya.
                    """,
                en: """
                    The output is sorted by a column that it does not have. The order of its rows would be left \
                    open, while the same input must always give the same file.
                    """),
            cure: Message(
                id: """
                    Urutkan menurut salah satu kolomnya, dengan nama yang tertulis di keluaran itu (yang sesudah \
                    `sebagai`, bila ada).
                    """,
                en: """
                    Sort by one of its columns, under the name it has in this output (the one after `as`, where \
                    there is one).
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        keluaran tunjangan untuk Pegawai: nip, tunjangan
                          urut nama
                        """,
                    en: """
                        output allowances for Employee: id, allowance
                          sorted by name
                        """),
                right: Message(
                    id: """
                        keluaran tunjangan untuk Pegawai: nip, nama, tunjangan
                          urut nama
                        """,
                    en: """
                        output allowances for Employee: id, name, allowance
                          sorted by name
                        """))))
}

extension Finding {
    static func unknownSortColumn(_ name: Name, nearest: [String]) -> Finding {
        Finding(
            .unknownSortColumn,
            Message(
                id: "keluaran ini tidak mempunyai kolom `\(name.text)`",
                en: "this output has no column `\(name.text)`"),
            at: Label(name.range),
            help: Wording.suggestion(nearest)
                ?? Message(
                    id: "urutkan menurut kolom yang ada di keluaran",
                    en: "sort by a column of the output"))
    }
}
