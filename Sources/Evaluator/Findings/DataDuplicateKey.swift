public import Findings

extension FindingKind {
    /// A key that several rows of a register share; none of them is taken.
    public static let dataDuplicateKey = FindingKind(
        code: "P017", severity: .error,
        title: Message(id: "kunci ganda", en: "duplicate key"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Dua baris daftar berkunci sama. Tidak jelas mana yang benar (kelas lama atau kelas baru?), \
                    sehingga keduanya tidak dihitung.
                    """,
                en: """
                    Two records of the register have one key. It is not clear which is right (the old grade or \
                    the new?), so neither is scored.
                    """),
            cure: Message(
                id: """
                    Hapus baris yang tidak berlaku lagi di sumbernya. Orang yang berbeda harus mempunyai kunci \
                    yang berbeda.
                    """,
                en: """
                    Remove the record that no longer holds, at its source. Different people must have different \
                    keys.
                    """),
            example: .data(
                policy: Message(
                    id: """
                        daftar Pegawai
                          nip   : teks kunci
                          kelas : bulat 1..15
                        """,
                    en: """
                        register Employee
                          id    : text key
                          grade : whole 1..15
                        """),
                file: Message(id: "pegawai.csv", en: "employee.csv"),
                wrong: Message(
                    id: """
                        nip,kelas
                        198001,7
                        198001,8
                        """,
                    en: """
                        id,grade
                        198001,7
                        198001,8
                        """),
                right: Message(
                    id: """
                        nip,kelas
                        198001,8
                        """,
                    en: """
                        id,grade
                        198001,8
                        """))))
}

extension RowFault {
    static func duplicateKey(_ key: String) -> RowFault {
        RowFault(
            .dataDuplicateKey,
            Message(
                id: "kunci `\(key)` dipakai oleh lebih dari satu baris; semuanya ditolak",
                en: "more than one row has the key `\(key)`; all of them are rejected"))
    }
}
