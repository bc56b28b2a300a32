public import Findings
import PolicyDSL

extension FindingKind {
    public static let openTermWithVersions = FindingKind(
        code: "V020", severity: .error,
        title: Message(id: "yang harus ditetapkan mempunyai versi lain", en: "what must be set has other versions"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Ketentuan yang harus ditetapkan tidak mempunyai nilai di sini, jadi tidak dapat berganti-ganti \
                    menurut tanggal.
                    """,
                en: """
                    A provision that must be set has no value here, so it cannot change at dates.
                    """),
            cure: Message(
                id: """
                    Beri nama lain bagi salah satunya, atau tulis `dapat ditetapkan` dengan nilai pada setiap \
                    versi.
                    """,
                en: """
                    Give one of them another name, or write `may be set` with a value at each version.
                    """),
            example: .policy(
                .regulation,
                wrong: Message(
                    id: """
                        parameter batas_telat : menit 0 .. 60 = 15 menit

                        parameter batas_telat : menit 0 .. 60 harus ditetapkan berlaku sejak 1 Juli 2025
                        """,
                    en: """
                        parameter late_limit : minutes 0 .. 60 = 15 minutes

                        parameter late_limit : minutes 0 .. 60 must be set in force from 1 July 2025
                        """),
                right: Message(
                    id: """
                        parameter batas_telat : menit 0 .. 60 dapat ditetapkan = 15 menit

                        parameter batas_telat : menit 0 .. 60 dapat ditetapkan berlaku sejak 1 Juli 2025 = 20 menit
                        """,
                    en: """
                        parameter late_limit : minutes 0 .. 60 may be set = 15 minutes

                        parameter late_limit : minutes 0 .. 60 may be set in force from 1 July 2025 = 20 minutes
                        """))))
}

extension Finding {
    static func openTermWithVersions(_ name: Name, other: SourceRange) -> Finding {
        Finding(
            .openTermWithVersions,
            Message(
                id: "`\(name.text)` harus ditetapkan, tetapi mempunyai versi lain",
                en: "`\(name.text)` must be set, but has other versions"),
            at: Label(name.range),
            secondary: [Label(other, Message(id: "versi lainnya", en: "the other version"))],
            help: Message(
                id: "beri nama lain, atau tulis `dapat ditetapkan` dengan nilai pada setiap versi",
                en: "give it another name, or write `may be set` with a value at each version"))
    }
}
