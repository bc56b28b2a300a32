public import Findings

extension FindingKind {
    public static let limitedRegulationUnknown = FindingKind(
        code: "A020", severity: .error,
        title: Message(id: "peraturan yang dibatasi tidak ditemukan", en: "limited regulation not found"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Batas ini atas peraturan yang berkasnya tidak ikut diperiksa dan tidak ada di foldernya, jadi tidak \
                    diketahui nilai mana yang dibatasi.
                    """,
                en: """
                    These are limits to a regulation whose file is neither given nor in the same folder, so it is not \
                    known which values they limit.
                    """),
            cure: Message(
                id: """
                    Letakkan kedua berkas dalam satu folder, atau sebut keduanya: `policyc check tpp.policy.md \
                    batas.policy.md`. Nama peraturan ditulis seperti sesudah kata `peraturan` di berkasnya.
                    """,
                en: """
                    Put both files in one folder, or name both: `policyc check pay.policy.md limits.policy.md`. Write \
                    the name as after the word `regulation` in its file.
                    """),
            example: .policy(
                .limits,
                wrong: Message(
                    id: """
                        batas Batas_2026 atas TPP_Kita

                        jaminan total untuk semua per tahun:
                          jumlah(Pegawai.tpp_sesudah) <= 102 % * jumlah(Pegawai.tpp_sebelum)
                        """,
                    en: """
                        limits Limits_2026 to Town_Pay

                        guarantee total for everything per year:
                          sum(Employee.tpp_after) <= 102 % * sum(Employee.tpp_before)
                        """),
                right: Message(
                    id: """
                        batas Batas_2026 atas TPP_Kota

                        jaminan total untuk semua per tahun:
                          jumlah(Pegawai.tpp_sesudah) <= 102 % * jumlah(Pegawai.tpp_sebelum)
                        """,
                    en: """
                        limits Limits_2026 to City_Pay

                        guarantee total for everything per year:
                          sum(Employee.tpp_after) <= 102 % * sum(Employee.tpp_before)
                        """))))
}

extension Finding {
    public static func limitedRegulationUnknown(_ name: Name, known: [String]) -> Finding {
        let near = nearest(to: name.text, among: known)
        return Finding(
            .limitedRegulationUnknown,
            Message(
                id: "peraturan `\(name.text)` yang perubahannya dibatasi tidak ditemukan",
                en: "the regulation `\(name.text)` whose changes are limited is not among the files"),
            at: Label(name.range),
            help: near.map { Message(id: "mungkin maksudnya `\($0)`", en: "perhaps `\($0)` is meant") }
                ?? Message(
                    id: "letakkan kedua berkas dalam satu folder, atau sebut keduanya",
                    en: "put both files in one folder, or name both"))
    }
}
