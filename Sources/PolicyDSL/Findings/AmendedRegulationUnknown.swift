public import Findings

extension FindingKind {
    public static let amendedRegulationUnknown = FindingKind(
        code: "A014", severity: .error,
        title: Message(id: "peraturan yang diubah tidak ditemukan", en: "amended regulation not found"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Perubahan ini atas peraturan yang berkasnya tidak ikut diperiksa dan tidak ada di foldernya, jadi \
                    tidak ada yang dapat diubah.
                    """,
                en: """
                    This amends a regulation whose file is neither given nor in its folder, so there is nothing to \
                    change.
                    """),
            cure: Message(
                id: """
                    Letakkan kedua berkas dalam satu folder, atau sebut keduanya: `policyc check tpp.policy.md \
                    perubahan.policy.md`. Nama peraturan ditulis seperti sesudah kata `peraturan` di berkasnya.
                    """,
                en: """
                    Put both files in one folder, or name both: `policyc check pay.policy.md amendment.policy.md`. Write \
                    the name as after the word `regulation` in its file.
                    """),
            example: .policy(
                .amendment,
                wrong: Message(id: indonesian("TPP_Kotta"), en: english("City_Pays")),
                right: Message(id: indonesian("TPP_Kota"), en: english("City_Pay")))))

    private static func indonesian(_ name: String) -> String {
        """
        perubahan Perubahan_1 atas \(name)
          berlaku sejak 1 Juli 2025

        angka 1 ubah parameter dasar menjadi Rp1.200.000
        """
    }

    private static func english(_ name: String) -> String {
        """
        amendment Amendment_1 to \(name)
          in force from 1 July 2025

        item 1 change parameter base into Rp1,200,000
        """
    }
}

extension Finding {
    public static func amendedRegulationUnknown(_ name: Name, known: [String]) -> Finding {
        let near = nearest(to: name.text, among: known)
        return Finding(
            .amendedRegulationUnknown,
            Message(
                id: "peraturan `\(name.text)` yang diubah tidak ditemukan",
                en: "the regulation `\(name.text)` that is amended is not among the files"),
            at: Label(name.range),
            help: near.map { Message(id: "mungkin maksudnya `\($0)`", en: "perhaps `\($0)` is meant") }
                ?? Message(
                    id: "letakkan kedua berkas dalam satu folder, atau sebut keduanya",
                    en: "put both files in one folder, or name both"))
    }
}
