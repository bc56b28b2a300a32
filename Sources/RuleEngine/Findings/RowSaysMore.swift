public import Findings
import PolicyDSL

extension FindingKind {
    public static let rowSaysMore = FindingKind(
        code: "D013", severity: .warning,
        title: Message(id: "baris menyebut lebih dari bagiannya", en: "row that says more than it gets"),
        explanation: Explanation(
            meaning: Message(
                id: """
                    Dalam tabel `menurut urutan`, rentang baris ini menyebut nilai yang sudah diambil baris di atasnya, \
                    dengan hasil yang lain. Orang yang membaca baris ini saja mengira nilai itu termasuk di sini, dan \
                    pegawai di batas itu dibayar lain dari yang tertulis.
                    """,
                en: """
                    In a table `in order`, the range of this row names values that a row above has taken, with another \
                    result. Who reads this row alone takes those values to be its own, and the employee at that very \
                    bound is paid otherwise than the row says.
                    """),
            cure: Message(
                id: """
                    Tulis rentang yang benar-benar tersisa, misalnya dengan `..<`, yang tidak memuat ujung atas. Bila \
                    baris ini yang seharusnya menang, pindahkan ke atas atau persempit baris yang lain.
                    """,
                en: """
                    Write the range that is left indeed, for instance with `..<`, which leaves out the upper end. If \
                    this row should win, move it up or narrow the other one.
                    """),
            example: .policy(
                .office,
                wrong: Message(
                    id: """
                        tabel predikat untuk Pegawai per bulan menurut urutan
                          | capaian      | => predikat : bulat |
                          | >= 90 %      | 1                   |
                          | 75 % .. 90 % | 2                   |
                          | -            | 3                   |
                        """,
                    en: """
                        table standing for Employee per month in order
                          | attainment   | => standing : whole |
                          | >= 90 %      | 1                   |
                          | 75 % .. 90 % | 2                   |
                          | -            | 3                   |
                        """),
                right: Message(
                    id: """
                        tabel predikat untuk Pegawai per bulan menurut urutan
                          | capaian | => predikat : bulat |
                          | >= 90 % | 1                   |
                          | >= 75 % | 2                   |
                          | -       | 3                   |
                        """,
                    en: """
                        table standing for Employee per month in order
                          | attainment | => standing : whole |
                          | >= 90 %    | 1                   |
                          | >= 75 %    | 2                   |
                          | -          | 3                   |
                        """))))
}

extension Finding {
    /// - Parameter rest: what the row gets.
    static func rowSaysMore(at range: SourceRange, first: SourceRange, _ sample: Message, rest: Message) -> Finding {
        Finding(
            .rowSaysMore,
            Message(
                id:
                    "baris ini memuat \(sample.id), tetapi keadaan itu sudah diambil baris di atasnya dengan hasil lain",
                en: "this row holds \(sample.en), but a row above takes that case, with another result"),
            at: Label(range, Message(id: "menyebut lebih dari bagiannya", en: "says more than it gets")),
            secondary: [Label(first, Message(id: "baris ini yang menentukan", en: "this row decides"))],
            help: Message(
                id: "tulis hanya yang tersisa: \(rest.id)",
                en: "write only what is left: \(rest.en)"))
    }
}
