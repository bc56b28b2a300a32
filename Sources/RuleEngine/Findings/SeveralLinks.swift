public import Findings
import PolicyDSL

extension FindingKind {
    public static let severalLinks = FindingKind(
        code: "G004", severity: .error,
        title: Message(id: "hubungan lebih dari satu", en: "several links"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Yang dikumpulkan merujuk ke daftar ini lebih dari satu kali, misalnya kantor asal dan kantor \
                    tujuan. Hasilnya berbeda menurut rujukan mana yang dipakai, jadi naskah harus menyebutnya.
                    """,
                en: """
                    What is gathered refers to this register more than once, for instance by the office it comes \
                    from and the one it goes to. The result depends on which reference is used, so the text must \
                    say.
                    """),
            cure: Message(
                id: """
                    Tulis `lewat` dan nama kolom rujukan yang dimaksud. Bila satu rujukan tidak dipakai, hapus \
                    kolomnya.
                    """,
                en: """
                    Write `via` and the field that is meant. If one of the references is not used, remove that \
                    field.
                    """),
            example: .policy(
                .regulation,
                wrong: Message(
                    id: """
                        daftar Kantor
                          kode : teks kunci

                        daftar Petugas
                          nomor  : teks kunci
                          asal   : Kantor
                          tujuan : Kantor

                        aturan banyak_petugas untuk Kantor = banyak(Petugas)
                        """,
                    en: """
                        register Branch
                          code : text key

                        register Officer
                          number      : text key
                          origin      : Branch
                          destination : Branch

                        rule officers for Branch = count(Officer)
                        """),
                right: Message(
                    id: """
                        daftar Kantor
                          kode : teks kunci

                        daftar Petugas
                          nomor  : teks kunci
                          asal   : Kantor
                          tujuan : Kantor

                        aturan banyak_petugas untuk Kantor = banyak(Petugas lewat tujuan)
                        """,
                    en: """
                        register Branch
                          code : text key

                        register Officer
                          number      : text key
                          origin      : Branch
                          destination : Branch

                        rule officers for Branch = count(Officer via destination)
                        """))))
}

extension Finding {
    static func severalLinks(_ target: String, _ names: [String], _ language: KeywordLanguage, at range: SourceRange)
        -> Finding
    {
        let word = language == .indonesian ? "lewat" : "via"
        let first = names.first ?? ""
        return Finding(
            .severalLinks,
            Message(
                id: "ada beberapa rujukan ke `\(target)`: \(Wording.list(names))",
                en: "several references lead to `\(target)`: \(Wording.list(names))"),
            at: Label(range),
            help: Message(
                id: "tulis yang mana, misalnya `\(word) \(first)`",
                en: "say which, as in `\(word) \(first)`"))
    }
}
