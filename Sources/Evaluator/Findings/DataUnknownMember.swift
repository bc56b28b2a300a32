public import Findings

extension FindingKind {
    /// A field that names no member of its choice.
    public static let dataUnknownMember = FindingKind(
        code: "P014", severity: .error,
        title: Message(id: "bukan anggota pilihan", en: "not a member of the choice"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Nilainya tidak termasuk pilihan yang dinyatakan peraturan. Keadaan yang tidak dikenal \
                    peraturan tidak mempunyai akibat, maka barisnya tidak dihitung.
                    """,
                en: """
                    The value is not among the choices that the policy declares. A state the policy does not \
                    know has no consequence, so the row is not scored.
                    """),
            cure: Message(
                id: """
                    Perbaiki ejaannya di data. Bila memang pilihan yang belum diatur, tambahkan pada \
                    deklarasinya; `policyc check` lalu menunjukkan tabel yang belum memuatnya.
                    """,
                en: """
                    Mend the spelling in the data. If it is a choice not yet provided for, add it to the \
                    declaration; `policyc check` then shows the tables that lack it.
                    """),
            example: .data(
                policy: Message(
                    id: """
                        daftar Pegawai
                          nip   : teks kunci
                          jenis : struktural, fungsional, pelaksana
                        """,
                    en: """
                        register Employee
                          id   : text key
                          post : manager, specialist, clerk
                        """),
                file: Message(id: "pegawai.csv", en: "employee.csv"),
                wrong: Message(
                    id: """
                        nip,jenis
                        198001,honorer
                        """,
                    en: """
                        id,post
                        198001,volunteer
                        """),
                right: Message(
                    id: """
                        nip,jenis
                        198001,pelaksana
                        """,
                    en: """
                        id,post
                        198001,clerk
                        """))))
}

extension RowFault {
    static func unknownMember(_ text: String, members: [String]) -> RowFault {
        let list = members.prefix(12).map { "`\($0)`" }.joined(separator: ", ") + (members.count > 12 ? ", …" : "")
        return RowFault(
            .dataUnknownMember,
            Message(
                id: "`\(text)` tidak dikenal; pilihannya \(list)",
                en: "`\(text)` is not known; the choices are \(list)"))
    }
}
