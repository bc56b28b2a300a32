public import Findings

extension FindingKind {
    public static let unknownDeclaration = FindingKind(
        code: "S019", severity: .error,
        title: Message(id: "bukan awal deklarasi", en: "not the beginning of a declaration"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Setiap deklarasi dibuka dengan kata tertentu (`aturan`, `tabel`, `parameter`, …). Kata di \
                    sini bukan salah satunya, sehingga tidak jelas apa yang dinyatakan.
                    """,
                en: """
                    Each declaration begins with a certain word (`rule`, `table`, `parameter`, …). The word here \
                    is none of them, so it is not clear what is declared.
                    """),
            cure: Message(
                id: """
                    Pilih pembuka yang sesuai: nilai yang dihitung ialah `aturan`, angka yang ditetapkan ialah \
                    `parameter`, deretan syarat ialah `tabel`. Kalimat penjelasan ditulis sesudah `#`, atau di \
                    luar blok.
                    """,
                en: """
                    Choose the opening that fits: a value worked out is a `rule`, a figure that is set is a \
                    `parameter`, a list of conditions is a `table`. Explanations stand after `#`, or outside the \
                    block.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        ketentuan disiplin untuk Pegawai per bulan = hari_hadir >= 20
                        """,
                    en: """
                        provision discipline for Employee per month = days_present >= 20
                        """),
                right: Message(
                    id: """
                        aturan disiplin untuk Pegawai per bulan = hari_hadir >= 20
                        """,
                    en: """
                        rule discipline for Employee per month = days_present >= 20
                        """))))
}

extension Finding {
    static func unknownDeclaration(found: Message, at range: SourceRange, _ language: KeywordLanguage) -> Finding {
        let words = Keyword.allCases.filter { $0.role == .opener && $0 != .regulation }
        let list = words.map { "`\($0.phrase(language))`" }.joined(separator: ", ")
        return Finding(
            .unknownDeclaration,
            Message(id: "\(found.id) tidak membuka deklarasi", en: "\(found.en) does not begin a declaration"),
            at: Label(range),
            help: Message(id: "deklarasi dibuka dengan \(list)", en: "declarations begin with \(list)"))
    }
}
