public import Findings
import PolicyDSL

extension FindingKind {
    /// A dated register is read where there is no owner of its rows, or more than one.
    public static let datedOfOther = FindingKind(
        code: "G050", severity: .error,
        title: Message(
            id: "pemilik daftar bertanggal tidak jelas",
            en: "no owner of a dated register here"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Baris yang berlaku dicari menurut pemilik dan hari. Di sini tidak ada satu pemilik: barangkali \
                    nilainya per kantor, atau aturannya bagi baris daftar itu sendiri.
                    """,
                en: """
                    The row in force is found by owner and day. Here there is no one owner: perhaps the value is per \
                    office, or the rule is for the rows of the register themselves.
                    """),
            cure: Message(
                id: """
                    Baca lewat pemiliknya, atau kumpulkan nilai para pemilik. Dalam aturan bagi baris daftar itu \
                    sendiri, kolomnya dibaca langsung.
                    """,
                en: """
                    Read it through the owner, or gather what the owners have. In a rule for the rows of the register \
                    themselves, its fields are read directly.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        daftar Jabatan milik Pegawai berlaku sejak tmt
                          tmt   : tanggal
                          kelas : bulat 1..15

                        aturan kelas_tertinggi untuk semua per bulan : bulat = Jabatan.kelas bila kosong 1
                        """,
                    en: """
                        register Posting of Employee in force from start
                          start : date
                          class : whole 1..15

                        rule highest for everything per month : whole = Posting.class if absent 1
                        """),
                right: Message(
                    id: """
                        daftar Jabatan milik Pegawai berlaku sejak tmt
                          tmt   : tanggal
                          kelas : bulat 1..15

                        aturan kelas_kini untuk Pegawai per bulan : bulat = Jabatan.kelas bila kosong 1

                        aturan kelas_tertinggi untuk semua per bulan : bulat = terbesar(Pegawai.kelas_kini) bila kosong 1
                        """,
                    en: """
                        register Posting of Employee in force from start
                          start : date
                          class : whole 1..15

                        rule present_class for Employee per month : whole = Posting.class if absent 1

                        rule highest for everything per month : whole = greatest(Employee.present_class) if absent 1
                        """))))
}

extension Finding {
    /// - Parameter way: the words that lead to an owner from here, if any do.
    static func datedOfOther(_ names: [Name], _ owner: String, way: String?, _ language: KeywordLanguage) -> Finding {
        let path = names.map(\.text).joined(separator: ".")
        let rest = names.dropFirst().map(\.text).joined(separator: ".")
        let help: Message =
            if let way {
                Message(id: "tulis `\(way).\(path)`", en: "write `\(way).\(path)`")
            } else if rest.isEmpty {
                Message(
                    id: "baca dalam aturan bagi `\(owner)`, lalu kumpulkan nilainya di sini",
                    en: "read it in a rule for `\(owner)`, then gather its values here")
            } else {
                Message(
                    id:
                        "baca dalam aturan bagi `\(owner)`, lalu kumpulkan nilainya; dalam aturan bagi baris `\(names[0].text)` sendiri cukup `\(rest)`",
                    en:
                        "read it in a rule for `\(owner)` and gather its values; in a rule for the rows of `\(names[0].text)` itself `\(rest)` will do"
                )
            }
        return Finding(
            .datedOfOther,
            Message(
                id: "di sini tidak ada satu `\(owner)` yang `\(names[0].text)`-nya dapat dicari",
                en: "there is no one `\(owner)` here whose `\(names[0].text)` could be found"),
            at: Label(names[0].range), help: help)
    }
}
