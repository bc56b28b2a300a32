public import Findings

extension FindingKind {
    public static let unexpected = FindingKind(
        code: "S018", severity: .error,
        title: Message(id: "susunan kalimat", en: "not what the grammar expects here"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Kalimatnya tidak lengkap atau ada kata di tempat yang salah: yang seharusnya ada di situ \
                    disebut dalam pesannya. Deklarasi yang tidak terbaca tidak ikut dihitung, maka berkasnya \
                    ditolak seluruhnya.
                    """,
                en: """
                    The statement is incomplete, or a word stands in the wrong place: the message says what \
                    belongs there. A declaration that cannot be read would not be computed, so the whole file is \
                    refused.
                    """),
            cure: Message(
                id: """
                    Tambahkan yang disebut dalam pesan, atau hapus yang berlebih. Bila tidak terlihat salahnya, \
                    bandingkan dengan deklarasi sejenis di buku panduan; sering kali yang kurang ada di baris \
                    sebelumnya.
                    """,
                en: """
                    Add what the message names, or delete what is too much. If nothing seems wrong, compare with \
                    a declaration of that kind in the manual; often the missing part belongs on the line before.
                    """),
            example: .policy(
                .regulation,
                wrong: Message(
                    id: """
                        parameter batas_harian : menit 450 menit
                        """,
                    en: """
                        parameter daily_limit : minutes 450 minutes
                        """),
                right: Message(
                    id: """
                        parameter batas_harian : menit = 450 menit
                        """,
                    en: """
                        parameter daily_limit : minutes = 450 minutes
                        """))))
}

extension Finding {
    static func unexpected(
        found: Message, expected: Message, at range: SourceRange, help: Message? = nil
    ) -> Finding {
        Finding(
            .unexpected,
            Message(
                id: "di sini seharusnya \(expected.id), bukan \(found.id)",
                en: "expected \(expected.en) here, not \(found.en)"),
            at: Label(range),
            help: help ?? Message(id: "tulis \(expected.id) di sini", en: "write \(expected.en) here"))
    }

    /// - Parameter after: the last text before the place where something is missing.
    static func missing(after: String, expected: Message, at range: SourceRange, help: Message? = nil) -> Finding {
        Finding(
            .unexpected,
            Message(
                id: "sesudah `\(after)` seharusnya ada \(expected.id)", en: "expected \(expected.en) after `\(after)`"),
            at: Label(range),
            help: help ?? Message(id: "tambahkan \(expected.id)", en: "add \(expected.en)"))
    }
}
