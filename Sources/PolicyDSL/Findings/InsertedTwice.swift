public import Findings

extension FindingKind {
    public static let insertedTwice = FindingKind(
        code: "A007", severity: .error,
        title: Message(id: "yang disisipkan sudah ada", en: "what is inserted exists"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Peraturan yang diubah sudah mempunyai ketentuan dengan nama itu. Dua ketentuan dengan satu nama \
                    tidak dapat berlaku bersama.
                    """,
                en: """
                    The amended regulation already has a provision of that name. Two provisions of one name cannot be in \
                    force together.
                    """),
            cure: Message(
                id: """
                    Untuk mengganti yang lama tulis `ubah … menjadi`; untuk ketentuan tambahan pakai nama lain.
                    """,
                en: """
                    To replace the old one write `change … into`; for a further provision use another name.
                    """),
            example: .policy(
                .amendment,
                wrong: Message(
                    id: """
                        perubahan Perubahan_1 atas TPP_Kota
                          berlaku sejak 1 Juli 2025

                        angka 1 sisipkan parameter dasar : rupiah = Rp1.200.000
                        """,
                    en: """
                        amendment Amendment_1 to City_Pay
                          in force from 1 July 2025

                        item 1 insert parameter base : rupiah = Rp1,200,000
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
    static func insertedTwice(_ name: DeclarationName, first: SourceRange?) -> Finding {
        let (id, en) = name.kind.words
        return Finding(
            .insertedTwice,
            Message(
                id: "\(id) `\(name.name.text)` sudah ada dalam peraturan yang diubah",
                en: "the amended regulation already has the \(en) `\(name.name.text)`"),
            at: Label(name.name.range),
            secondary: first.map { [Label($0, Message(id: "yang sudah ada", en: "the one it has"))] } ?? [],
            help: Message(
                id: "tulis `ubah \(id) \(name.name.text) menjadi …`, atau pakai nama lain",
                en: "write `change \(en) \(name.name.text) into …`, or use another name"))
    }
}
