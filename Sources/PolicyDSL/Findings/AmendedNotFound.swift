public import Findings

extension FindingKind {
    public static let amendedNotFound = FindingKind(
        code: "A001", severity: .error,
        title: Message(id: "yang diubah tidak ada", en: "nothing there to amend"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Angka ini mengubah atau menghapus sesuatu yang tidak ada dalam peraturan yang diubah. Perubahan yang \
                    salah alamat tidak mengubah apa pun: tunjangan tetap dihitung dengan aturan lama.
                    """,
                en: """
                    This clause changes or deletes something that the amended regulation does not have. A change with a \
                    wrong address changes nothing: pay would go on as before.
                    """),
            cure: Message(
                id: """
                    Tulis jenis dan namanya seperti dalam peraturan yang diubah. Bila yang dimaksud ketentuan baru, \
                    tulis `sisipkan`.
                    """,
                en: """
                    Write kind and name as the amended regulation does. If a new provision is meant, write `insert`.
                    """),
            example: .policy(
                .amendment,
                wrong: Message(
                    id: """
                        perubahan Perubahan_1 atas TPP_Kota
                          berlaku sejak 1 Juli 2025

                        angka 1 ubah parameter dasa menjadi Rp1.200.000
                        """,
                    en: """
                        amendment Amendment_1 to City_Pay
                          in force from 1 July 2025

                        item 1 change parameter bas into Rp1,200,000
                        """),
                right: Message(
                    id: """
                        perubahan Perubahan_1 atas TPP_Kota
                          berlaku sejak 1 Juli 2025

                        angka 1 ubah parameter dasar menjadi Rp1.200.000
                        """,
                    en: """
                        amendment Amendment_1 to City_Pay
                          in force from 1 July 2025

                        item 1 change parameter base into Rp1,200,000
                        """))))
}

extension Finding {
    static func amendedNotFound(_ wanted: DeclarationName, known: [String], _ tree: SyntaxTree) -> Finding {
        let name = tree.header?.name.text ?? ""
        let (id, en) = wanted.kind.words
        let near = nearest(to: wanted.name.text, among: known)
        return Finding(
            .amendedNotFound,
            Message(
                id: "`\(name)` tidak mempunyai \(id) `\(wanted.name.text)`",
                en: "`\(name)` has no \(en) `\(wanted.name.text)`"),
            at: Label(wanted.name.range),
            help: near.map { Message(id: "mungkin maksudnya `\($0)`", en: "perhaps `\($0)` is meant") }
                ?? Message(
                    id: "tulis namanya seperti dalam `\(name)`; untuk ketentuan baru tulis `sisipkan`",
                    en: "write the name as `\(name)` does; for a new provision write `insert`"))
    }
}
